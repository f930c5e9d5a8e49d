"""The papers in a real browser: read strictly, heard, attacked, and printed on A4."""

import io
import re
from collections.abc import Callable
from pathlib import Path

import html5lib
import pypdf
import pytest
from markdown_it import MarkdownIt
from markdown_it.token import Token
from playwright.sync_api import Browser, Page

import mousekit as mk
from papers_sample import drafts, full, html_papers, markdown_papers, reviewed, signed

PAPERS = tuple(html_papers())
HOSTILE = (
    "<script>window.x = 1</script><img src=x onerror='window.x = 2'><svg onload='window.x = 3'>"
    "\"' onmouseover='window.x = 4' ]]> --></style></title></textarea><a href='javascript:x()'>"
    "\x00\x0b\x7f\ufffe \u202e | `code` &lt;script&gt; \n\n# heading\n- list\n\n    indented"
)
WIDTHS = (360, 1200)

every_paper = pytest.mark.parametrize("name", PAPERS)
every_language = pytest.mark.parametrize("lang", ["da", "en"])


def harmless(text: str) -> str:
    """Say a text as it is."""
    return text


def hostile(text: str) -> str:
    """Say a text with everything behind it that could break a page."""
    return f"{text}{HOSTILE}."


def written(name: str, lang: str, say: Callable[[str], str] = harmless) -> str:
    """Write one paper of the full sample."""
    return html_papers(say)[name](full(say), lang)


@every_language
@every_paper
@pytest.mark.parametrize("say", [harmless, hostile])
def test_a_strict_parser_has_no_complaint(name: str, lang: str, say: Callable[[str], str]) -> None:
    """The page is HTML without a single error of parsing."""
    html5lib.HTMLParser(strict=True).parse(written(name, lang, say))


@every_language
@every_paper
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", WIDTHS)
def test_axe_finds_nothing(
    browser: Browser, packages: Path, name: str, lang: str, scheme: str, width: int
) -> None:
    """Contrast, landmarks, headings, tables and language pass every check of axe-core."""
    axe = (packages / "axe-core" / "axe.min.js").read_text(encoding="utf-8")
    is_dark = scheme == "dark"
    page = browser.new_page(
        viewport={"width": width, "height": 900}, color_scheme="dark" if is_dark else "light"
    )
    page.set_content(written(name, lang))
    page.evaluate(axe)
    found = page.evaluate(
        "async () => (await axe.run()).violations.map(v => [v.id, v.nodes[0].html])"
    )
    page.close()
    assert found == []


def test_axe_would_have_found_something(page: Page, packages: Path) -> None:
    """The same page with weak letters and without a language does not pass."""
    worse = (
        written("plan", "da").replace(' lang="da"', "").replace("--soft: #4a5560", "--soft: #bbb")
    )
    page.set_content(worse)
    page.evaluate((packages / "axe-core" / "axe.min.js").read_text(encoding="utf-8"))
    found = page.evaluate("async () => (await axe.run()).violations.map(v => v.id)")
    assert {"color-contrast", "html-has-lang"} <= set(found)


@every_paper
@pytest.mark.parametrize("width", WIDTHS)
def test_nothing_runs_and_nothing_is_wider_than_the_screen(
    browser: Browser, name: str, width: int
) -> None:
    """Hostile texts in every field run no script, also without the policy, and break no layout."""
    page = browser.new_page(viewport={"width": width, "height": 900}, bypass_csp=True)
    errors: list[str] = []
    page.on("pageerror", lambda error: errors.append(str(error)))
    page.set_content(written(name, "da", hostile) + "<!-- end -->")
    page.mouse.move(100, 400)
    assert page.evaluate("window.x === undefined")
    assert page.locator("script, img, svg, a, textarea").count() == 0
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    assert errors == []
    page.close()


def test_a_script_would_have_run(browser: Browser) -> None:
    """The same page with one script in it sets what the test above looks for."""
    page = browser.new_page(bypass_csp=True)
    page.set_content(
        written("plan", "da").replace("</main>", "<script>window.x = 1</script></main>")
    )
    assert page.evaluate("window.x") == 1
    page.close()


def test_the_policy_stops_a_script_by_itself(page: Page) -> None:
    """Should a script ever get in, the page's own policy does not let it run."""
    page.set_content(
        written("plan", "da").replace("</main>", "<script>window.x = 1</script></main>")
    )
    assert page.evaluate("window.x === undefined")


@every_language
@every_paper
def test_the_browser_reads_what_was_said(page: Page, name: str, lang: str) -> None:
    """The texts of people come back from the browser as they were written."""
    page.set_content(written(name, lang))
    plain = page.locator("bdi").evaluate_all("all => all.map(one => one.textContent)")
    page.set_content(written(name, lang, hostile))
    attacked = page.locator("bdi").evaluate_all("all => all.map(one => one.textContent)")
    shown = re.sub("[\x00\x0b\x7f\ufffe]", "\ufffd", HOSTILE)
    assert attacked == [f"{text}{shown}." for text in plain]


@every_language
@pytest.mark.parametrize(
    ("name", "most"),
    [("plan", 3), ("invitation", 3), ("card", 3), ("sheet-employee", 3), ("sheet-leader", 5)],
)
def test_it_prints_on_a_few_pages_of_a4(page: Page, name: str, most: int, lang: str) -> None:
    """A paper of the sample fits on so many pages, and none of them is blank."""
    printed = _printed(page, written(name, lang))
    assert 2 <= len(printed.pages) <= most
    for sheet in printed.pages:
        assert (round(sheet.mediabox.width), round(sheet.mediabox.height)) == (595, 842)
        assert len(sheet.extract_text()) > 40


@every_language
@pytest.mark.parametrize("talk", [reviewed(), signed(), full()], ids=["draft", "signed", "later"])
def test_the_printed_plan_holds_the_agreements(
    page: Page, talk: mk.Conversation, lang: str
) -> None:
    """Every agreement can be read on paper, and each stands on one page."""
    printed = _printed(page, html_papers()["plan"](talk, lang))
    pages = [_joined(sheet.extract_text()) for sheet in printed.pages]
    for draft in drafts(str):
        assert draft.sign_of_success is not None
        (sheet,) = [text for text in pages if _joined(draft.text) in text]
        assert _joined(draft.sign_of_success) in sheet


def test_paper_is_black_on_white(page: Page) -> None:
    """Also where the screen is dark, the paper is white and the text black."""
    page.emulate_media(media="print", color_scheme="dark")
    page.set_content(written("plan", "da"))
    style = "getComputedStyle(document.body)"
    assert page.evaluate(f"{style}.color") == "rgb(0, 0, 0)"
    assert page.evaluate(f"{style}.backgroundColor") == "rgb(255, 255, 255)"


@every_language
@every_paper
def test_a_markdown_reader_finds_the_same_structure(name: str, lang: str) -> None:
    """Hostile texts open no heading, list, link, code or tag where Markdown is read."""
    attacked = _blocks(markdown_papers(hostile)[name](full(hostile), lang))
    assert attacked == _blocks(markdown_papers()[name](full(), lang))


@every_language
@every_paper
def test_a_markdown_reader_finds_the_texts(name: str, lang: str) -> None:
    """The texts of people are read as they were written, line by line."""
    text = (
        MarkdownIt("commonmark")
        .enable("table")
        .render(markdown_papers(hostile)[name](full(hostile), lang))
    )
    read = html5lib.parse(text, namespaceHTMLElements=False)
    lines = "".join(read.itertext())
    parts = [part.strip() for part in HOSTILE.split("\n")]
    assert [
        part for part in parts if re.sub("[\x00\x0b\x7f\ufffe]", "\ufffd", part) not in lines
    ] == []


def _printed(page: Page, text: str) -> pypdf.PdfReader:
    page.set_content(text)
    return pypdf.PdfReader(io.BytesIO(page.pdf(prefer_css_page_size=True)))


def _joined(text: str) -> str:
    """Leave out all spaces and hyphens, since lines are broken on paper."""
    return "".join(text.replace("\u00ad", "").replace("-", "").split())


def _blocks(text: str) -> list[str]:
    """Give the kinds of what stands in a text, in order; a broken line is no structure."""
    tokens = MarkdownIt("commonmark").enable("table").parse(text)
    return [kind for token in tokens for kind in _kinds(token)]


def _kinds(token: Token) -> list[str]:
    inner = [child.type for child in token.children or () if child.type not in _RUNNING]
    return [token.type, *inner]


_RUNNING = {"text", "text_special", "hardbreak", "softbreak"}
