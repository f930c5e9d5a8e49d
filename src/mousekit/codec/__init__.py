"""Documents: every object as plain data and as JSON, and back, strictly.

What lives here: the only import of cattrs.  What must not: files, and any judgement of what a
document says.  The modules, from the ground up:

- `faults`: how a fault travels up to the whole document;
- `leaves`: how single values are read and written;
- `kinds`: which classes are stored, and what each is called;
- `shapes`: how classes, tuples and unions are read and written;
- `converter`: the hooks on a cattrs converter, ours or the caller's;
- `documents`: schema, kind, upgrades, text.

**The format.**  A document is an object with ``"schema": "mousekit/1"``, its ``"kind"``, and the
fields of its class by name.  Objects inside it carry neither, as their place says what they are;
where several classes may stand, they carry their ``kind``.  A field that is called ``kind`` in
Python is called ``type`` in documents.  A tuple is a list, an enumeration its value, a day
``"2027-01-31"``, a time of day ``"14:30:00"``, a fraction ``"1/6"``.  A log is a list of documents,
one for each fact.

**Two documents of the same object are the same bytes.**  A field is left out if it is None or
empty and that is its default; all others are written, so that a later release with other defaults
reads what was meant.  In a document that a person writes, any field with a default may be left out.

**What is refused.**  Unknown, missing and doubled keys, values of another type, other spellings of
a day, a time or a fraction, unknown kinds, and all that a class itself refuses: all at once, in one
`InvalidDocumentError` with a path for each.  It never shows the value of a confidential field.

The format is not frozen yet in 0.x: a later 0.x release may change it.  The digest of what was
signed is frozen, and independent of it (`mousekit.canonical`).
"""

from mousekit.codec.converter import configure_converter, make_converter
from mousekit.codec.documents import SCHEMA, from_dict, from_json, to_dict, to_json
from mousekit.codec.kinds import KINDS

__all__ = [
    "KINDS",
    "SCHEMA",
    "configure_converter",
    "from_dict",
    "from_json",
    "make_converter",
    "to_dict",
    "to_json",
]
