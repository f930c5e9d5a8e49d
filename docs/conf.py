"""Settings of the documentation."""

import sys
from pathlib import Path

from mousekit import __version__

sys.path.insert(0, str(Path(__file__).parent / "_ext"))

project = "mousekit"
author = "the mousekit authors"
project_copyright = "2026, the mousekit authors"
release = version = __version__
language = "en"

extensions = [
    "myst_parser",
    "sphinx.ext.autodoc",
    "sphinx.ext.napoleon",
    "sphinx_copybutton",
    "from_code",
]
exclude_patterns = ["examples"]
source_suffix = {".md": "markdown"}

myst_enable_extensions = ["colon_fence", "deflist", "fieldlist"]
myst_heading_anchors = 3

# Docstrings put names in single backticks.
default_role = "py:obj"
autodoc_default_options = {"members": True}
autodoc_member_order = "bysource"
autodoc_typehints = "signature"
autodoc_typehints_format = "short"
maximum_signature_line_length = 80
napoleon_google_docstring = True
napoleon_numpy_docstring = False

nitpicky = True
# The standard library and the libraries underneath have their pages elsewhere, and the build
# asks the network for nothing.
nitpick_ignore_regex = [
    (r"py:.*", r"(abc|collections|datetime|enum|fractions|functools|re|types|typing)(\..+)?"),
    (r"py:.*", r"(attr|attrs|cattrs|hypothesis)\..+"),
    # Type variables, and names of those libraries that stand without their module.
    (r"py:class", r"mousekit\.(codec\.documents|process|testing\.\w+)\.(F|T|State|Aggregate|Life)"),
    (r"py:(class|exc)", r"Converter|InvalidArgument"),
]

html_theme = "furo"
html_title = f"mousekit {release}"
html_show_sourcelink = False

copybutton_prompt_text = r">>> |\.\.\. |\$ "
copybutton_prompt_is_regexp = True
