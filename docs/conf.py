"""Settings of the documentation."""

from importlib.metadata import version as installed_version

project = "mousekit"
author = "the mousekit authors"
project_copyright = "2026, the mousekit authors"
release = version = installed_version("mousekit")
language = "en"

extensions = [
    "myst_parser",
    "sphinx.ext.autodoc",
    "sphinx.ext.napoleon",
    "sphinx_copybutton",
]
exclude_patterns = ["examples"]
source_suffix = {".md": "markdown"}

myst_enable_extensions = ["colon_fence", "deflist", "fieldlist"]
myst_heading_anchors = 3

autodoc_default_options = {"members": True, "show-inheritance": True}
autodoc_member_order = "bysource"
autodoc_typehints = "signature"
autodoc_typehints_format = "short"
napoleon_google_docstring = True
napoleon_numpy_docstring = False

nitpicky = True
# The standard library and the libraries underneath have their pages elsewhere, and the build
# asks the network for nothing.
nitpick_ignore_regex = [
    (r"py:.*", r"(abc|collections|datetime|enum|functools|re|types|typing)(\..+)?"),
    (r"py:.*", r"(attr|attrs|cattrs|hypothesis)\..+"),
]

html_theme = "furo"
html_title = f"mousekit {release}"

copybutton_prompt_text = r">>> |\.\.\. |\$ "
copybutton_prompt_is_regexp = True
