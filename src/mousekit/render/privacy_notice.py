"""What an employer must tell about the data of a conversation.  Danish: *oplysningspligt*."""

import attrs

from mousekit._validators import checked, not_blank

__all__ = ["PrivacyNotice"]


@attrs.frozen(kw_only=True, field_transformer=checked)
class PrivacyNotice:
    """The six things that an invitation tells about the employee's data (X057).

    What is None is shown as missing, so that nobody overlooks it; purpose and categories are
    described by the library unless the workplace says it in words of its own.

    Attributes:
        controller: Who answers for the data, with an address.
        legal_basis: The legal basis of the processing.
        recipients: Who gets the data, processors included.
        storage_period: How long it is kept, or by what that is decided.
        purpose: What the data is used for.
        categories: Which kinds of data.

    Danish: *privatlivsmeddelelse*.  Source: X057.

    Raises:
        InvalidValueError: If a text is blank.
    """

    controller: str | None = attrs.field(default=None, validator=not_blank)
    legal_basis: str | None = attrs.field(default=None, validator=not_blank)
    recipients: str | None = attrs.field(default=None, validator=not_blank)
    storage_period: str | None = attrs.field(default=None, validator=not_blank)
    purpose: str | None = attrs.field(default=None, validator=not_blank)
    categories: str | None = attrs.field(default=None, validator=not_blank)
