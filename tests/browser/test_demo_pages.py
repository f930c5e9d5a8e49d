"""The pages of the demo in a real browser: on a phone and on a desk, for everybody."""

import importlib
from pathlib import Path

import pytest
from playwright.sync_api import Page

EXAMPLES = Path(__file__).parent.parent.parent / "docs" / "examples"
PHONE, DESK = 360, 1280


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give the folder with everything that the demo writes."""
    folder = tmp_path_factory.mktemp("demo")
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(EXAMPLES)
        demo = importlib.import_module("demo")
        assert demo.main(["--store", str(folder / "facts.sqlite"), "--pages", str(folder)]) == 0
    return folder


def _own(folder: Path) -> list[Path]:
    """Give the pages that the demo makes itself; the papers have tests of their own."""
    return sorted(
        [*folder.glob("index*.html"), *folder.glob("order*.html"), *folder.glob("[ki]*.*.*.html")]
    )


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_nothing_stands_in_the_way(page: Page, packages: Path, folder: Path, scheme: str) -> None:
    """No page has a fault of contrast, order or names, in the light or in the dark (axe-core)."""
    page.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
    found: dict[str, list[str]] = {}
    for path in _own(folder):
        page.set_content(path.read_text(encoding="utf-8"))
        page.evaluate((packages / "axe-core" / "axe.min.js").read_text(encoding="utf-8"))
        faults = page.evaluate(
            "axe.run().then(r => r.violations.map(v => v.id + ' ' + v.nodes[0].html))"
        )
        if faults:
            found[path.name] = faults

    assert found == {}


@pytest.mark.parametrize("width", [PHONE, DESK])
def test_no_page_is_wider_than_its_screen(page: Page, folder: Path, width: int) -> None:
    """Nobody has to move a page sideways, on a phone or on a desk."""
    page.set_viewport_size({"width": width, "height": 800})
    found: dict[str, int] = {}
    for path in _own(folder):
        page.set_content(path.read_text(encoding="utf-8"))
        wide = page.evaluate("document.documentElement.scrollWidth")
        if wide > width:
            found[path.name] = wide

    assert len(_own(folder)) > 1
    assert found == {}
