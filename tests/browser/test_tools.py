"""The tools themselves: without them, the other tests here would prove nothing."""

from pathlib import Path

import pytest
from playwright.sync_api import Page


@pytest.mark.parametrize(
    ("file", "found"),
    [
        ("mermaid/dist/mermaid.min.js", "typeof mermaid.parse"),
        ("axe-core/axe.min.js", "typeof axe.run"),
    ],
)
def test_a_package_is_loaded_into_the_page(
    page: Page, packages: Path, file: str, found: str
) -> None:
    """What the pages are read with runs in the browser."""
    page.set_content("<p>Hej</p>")
    page.add_script_tag(path=packages / file)

    assert page.evaluate(found) == "function"
