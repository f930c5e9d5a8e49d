"""The pictures in Chromium: every text within its shape and the picture, apart, and readable."""

import itertools
import re
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Literal, TypeAlias, TypedDict

import attrs
import pytest
from playwright.sync_api import Page, expect

import mousekit as mk
from mousekit import render
from mousekit.language import pictures_da, pictures_en
from mousekit.marks import EmployeeMark, Standing, TalkMark
from mousekit.render.fitting import BODY, HEADING, LABEL, NAME, SMALL, TITLE, Lettering, width_of
from process.cycles import cycle_in
from process.talks import IN_PROGRESS, LAST_PARTS, fold, planned, talk_in

Scheme: TypeAlias = Literal["light", "dark"]


class Box(TypedDict):
    """Where a text is, in pixels from the corner of its picture, and what is behind it."""

    picture: int
    words: str
    left: float
    right: float
    top: float
    bottom: float
    wide: float
    high: float
    ink: list[float]
    paper: list[float]
    shape: str
    kind: str
    within: bool
    size: float


GLOSSARY = Path(__file__).parent.parent.parent / "docs" / "reference" / "glossary.md"
HOSTILE = (
    "</text></svg><script>document.title='x'</script>",
    "\"'><rect width='9' onload=alert(1)>",
    "&lt;b&gt; & ]]> <!-- ",
    "W" * 60,
    "@%" * 40,
    "\u202egnirts",
    "דנה כהן־לוי ועוד שם ארוך מאוד",
    "محمد عبد الرحمن بن عبد العزيز آل سعود",
    "山田太郎左衛門尉義輝之介" * 3,
    "👩‍🏫👏🏽" * 12,
    "Z̷̡̢̛̫͎͈͇̙͓̟̲̞̦͓̥̙̬ͅa̸̧̧̛̳l̴̨̛g̵̢̡o",
    "\ufdfd" * 4,
    "null\x00\x08\ufffe",
    "linje\nskift\tog  rum",
)
LANGUAGES = ("da", "en")
SCHEMES: tuple[Scheme, ...] = ("light", "dark")
CONTRAST = 4.5

READ = """
() => [...document.querySelectorAll('svg')].flatMap((svg, picture) => {
  const rgb = (paint) => (paint.match(/[\\d.]+/g) || []).map(Number);
  const frame = svg.getBoundingClientRect();
  const behind = (x, y) => document.elementsFromPoint(x, y)
    .find((one) => one.ownerSVGElement && !one.closest('text'));
  return [...svg.querySelectorAll('text')].map((text) => {
    text.scrollIntoView({block: 'center'});
    const outer = svg.getBoundingClientRect();
    const box = text.getBoundingClientRect();
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    const inset = 0.5;
    const corners = [[box.left + inset, box.top + inset], [box.right - inset, box.top + inset],
      [box.left + inset, box.bottom - inset], [box.right - inset, box.bottom - inset]];
    const shape = behind(x, y);
    return {
      picture, words: text.textContent,
      left: box.left - outer.left, right: box.right - outer.left,
      top: box.top - outer.top, bottom: box.bottom - outer.top,
      wide: frame.width, high: frame.height,
      ink: rgb(getComputedStyle(text).fill), paper: rgb(getComputedStyle(shape).fill),
      shape: shape.getAttribute('class'), kind: text.getAttribute('class'),
      within: corners.every(([a, b]) => behind(a, b) === shape),
      size: parseFloat(getComputedStyle(text).fontSize),
    };
  });
})
"""


def longest_words() -> list[str]:
    """Give the ten longest words of the glossary."""
    words = set(re.findall(r"[\w-]+", re.sub(r"`.*?`", "", GLOSSARY.read_text("utf-8"))))
    return sorted(words, key=lambda word: (-len(word), word))[:10]


NAMES = (*longest_words(), " ".join(longest_words()), *HOSTILE)
PLAN = mk.plan_year(
    date(2027, 1, 4),
    window=mk.Period(first=date(2027, 3, 1), last=date(2027, 4, 16)),
    conversations=9,
)
YEAR = mk.Period(first=date(2027, 1, 1), last=date(2027, 12, 31))
MARKED = {
    mk.Stage.SIGNED: TalkMark.SIGNED,
    mk.Stage.CLOSED: TalkMark.SIGNED,
    mk.Stage.CANCELLED: TalkMark.ENDED,
}


def unit() -> tuple[mk.Cycle, list[mk.Conversation], dict[str, str]]:
    """Make a unit with a conversation in every stage, people without one, and awful names."""
    talks = [attrs.evolve(talk_in(stage), id=stage, employee=stage) for stage in mk.Stage]
    marks = [
        EmployeeMark(
            employee=talk.employee,
            conversation=talk.id,
            talk=MARKED.get(talk.stage, TalkMark.REGISTERED),
        )
        for talk in talks
    ]
    marks += [EmployeeMark(employee=f"s{at}", standing=one) for at, one in enumerate(Standing)]
    marks += [
        EmployeeMark(employee=f"m{at}", talk=one, conversation=f"c{at}", wants_talk=at == 0)
        for at, one in enumerate(TalkMark)
    ]
    marks += [EmployeeMark(employee=f"n{at}") for at in range(len(NAMES))]
    names = dict(zip(reversed([mark.employee for mark in marks]), NAMES, strict=False))
    cycle = attrs.evolve(cycle_in(mk.Phase.CONVERSATIONS), period=YEAR, marks=tuple(marks))
    return cycle, talks, names


def wheels(lang: str) -> Iterator[str]:
    """Draw wheels of every phase and of many lengths, with every name."""
    today = itertools.cycle(YEAR.first + timedelta(days=29 * step) for step in range(15))
    for phase in mk.Phase:
        cycle = attrs.evolve(cycle_in(phase), period=YEAR)
        yield render.wheel_svg(cycle, plan=PLAN, today=next(today), lang=lang)
        yield render.wheel_svg(cycle, today=next(today), lang=lang)
    for days in (1, 40, 200, 500, 1200, 9000):
        period = mk.Period(first=YEAR.first, last=YEAR.first + timedelta(days=days))
        cycle = attrs.evolve(cycle_in(mk.Phase.EFFECT), period=period)
        yield render.wheel_svg(cycle, plan=PLAN, today=next(today), lang=lang)
    for name in NAMES:
        cycle = cycle_in(mk.Phase.FOLLOW_UP)
        names = {cycle.unit: name}
        yield render.wheel_svg(cycle, plan=PLAN, today=next(today), lang=lang, names=names)


def bars(lang: str) -> Iterator[str]:
    """Draw the time of conversations: planned, begun, held, with parts long, short and skipped."""
    yield render.time_bar_svg(mk.Agenda.default(), lang=lang)
    yield render.time_bar_svg(mk.Agenda.default().scaled(1), lang=lang)
    yield render.time_bar_svg(mk.Agenda.default().scaled(10**9), lang=lang)
    yield render.time_bar_svg(fold(planned(), *IN_PROGRESS), lang=lang)
    held = fold(planned(), *IN_PROGRESS, *LAST_PARTS)
    yield render.time_bar_svg(held, lang=lang)
    for minutes in (None, 0, 1, 12345):
        parts = tuple(mk.PartHeld(part=part, minutes=minutes) for part in mk.ConversationPart)
        yield render.time_bar_svg(attrs.evolve(held, parts=parts), lang=lang)


def units(lang: str) -> Iterator[str]:
    """Draw units: an empty one, one with everything in it, and that one without conversations."""
    cycle, talks, names = unit()
    empty = attrs.evolve(cycle, marks=())
    yield render.unit_svg(empty, reader=mk.Role.LEADER, today=date(2027, 3, 14), lang=lang)
    yield render.unit_svg(
        cycle, talks, reader=mk.Role.LEADER, today=date(2029, 9, 30), lang=lang, names=names
    )
    for name in NAMES:
        yield render.unit_svg(
            empty, reader=mk.Role.LEADER, today=YEAR.last, lang=lang, names={cycle.unit: name}
        )
    yield render.unit_svg(
        cycle, reader=mk.Role.LEADER, today=date(2027, 3, 14), lang=lang, names=names
    )


PICTURES = {"wheel": wheels, "time bar": bars, "unit": units}

every_picture = pytest.mark.parametrize("kind", PICTURES)
every_language = pytest.mark.parametrize("lang", LANGUAGES)
every_scheme = pytest.mark.parametrize("scheme", SCHEMES)
every_width = pytest.mark.parametrize("width", [360, 1200])


ALREADY_READ: dict[tuple[str, str, int, Scheme], list[Box]] = {}


def read(page: Page, kind: str, lang: str, width: int, scheme: Scheme = "light") -> list[Box]:
    """Read where each text is and what is behind it, or look up what was read before."""
    key = (kind, lang, width, scheme)
    if key not in ALREADY_READ:
        show(page, *key)
        ALREADY_READ[key] = page.evaluate(READ)
    return ALREADY_READ[key]


def show(page: Page, kind: str, lang: str, width: int, scheme: Scheme = "light") -> None:
    """Open the pictures of a kind."""
    page.emulate_media(color_scheme=scheme)
    page.set_viewport_size({"width": width, "height": 900})
    page.set_content(f"<body style='margin:0'>{''.join(PICTURES[kind](lang))}")


@every_picture
@every_language
@every_width
def test_a_text_stays_within_its_shape(page: Page, kind: str, lang: str, width: int) -> None:
    """The four corners of a text stand on the same shape as its middle."""
    found = read(page, kind, lang, width)

    assert found
    assert [one for one in found if not one["within"]] == []


@every_picture
@every_language
@every_width
def test_a_text_stays_within_the_picture(page: Page, kind: str, lang: str, width: int) -> None:
    """No text is cut off by the edge of its picture."""
    found = read(page, kind, lang, width)

    assert [
        one
        for one in found
        if min(one["left"], one["top"]) < 0
        or one["right"] > one["wide"]
        or one["bottom"] > one["high"]
    ] == []


@every_picture
@every_language
def test_texts_do_not_overlap(page: Page, kind: str, lang: str) -> None:
    """No two texts of a picture stand on each other."""
    found = read(page, kind, lang, 360)
    pictures = itertools.groupby(found, key=lambda one: one["picture"])

    assert [
        (one["words"], other["words"])
        for _, texts in pictures
        for one, other in itertools.combinations(texts, 2)
        if min(one["right"], other["right"]) > max(one["left"], other["left"])
        and min(one["bottom"], other["bottom"]) > max(one["top"], other["top"])
    ] == []


def luminance(colour: list[float]) -> float:
    """Reckon the relative luminance of a colour (WCAG 2.2)."""
    parts = [one / 255 for one in colour[:3]]
    linear = [one / 12.92 if one <= 0.04045 else ((one + 0.055) / 1.055) ** 2.4 for one in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def grey(colour: list[float]) -> list[float]:
    """Take the colour out of a colour as the filter of a browser does."""
    return [0.2126 * colour[0] + 0.7152 * colour[1] + 0.0722 * colour[2]] * 3


def contrast(one: list[float], other: list[float]) -> float:
    """Reckon the contrast of two colours (WCAG 2.2)."""
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


@every_picture
@every_language
@every_scheme
def test_a_text_stands_out(page: Page, kind: str, lang: str, scheme: Scheme) -> None:
    """A text has a contrast of 4.5 to what is behind it, in colour and in grey."""
    found = read(page, kind, lang, 360, scheme)
    told = {(one["kind"], one["shape"], tuple(one["ink"]), tuple(one["paper"])) for one in found}

    assert [
        (kind, shape)
        for kind, shape, ink, paper in told
        if contrast([*ink], [*paper]) < CONTRAST
        or contrast(grey([*ink]), grey([*paper])) < CONTRAST
    ] == []


@every_picture
def test_the_two_modes_differ(page: Page, kind: str) -> None:
    """What is dark on light becomes light on dark."""
    light, dark = (read(page, kind, "da", 360, scheme)[0] for scheme in SCHEMES)

    assert luminance(light["ink"]) < luminance(light["paper"])
    assert luminance(dark["ink"]) > luminance(dark["paper"])


@every_picture
def test_a_text_is_large_enough_on_a_phone(page: Page, kind: str) -> None:
    """On a phone of 360 pixels a letter is 9 pixels high or more."""
    found = read(page, kind, "da", 360)

    assert min(one["size"] * one["wide"] / 400 for one in found) >= 9


@every_picture
@every_language
def test_hostile_names_start_nothing(page: Page, kind: str, lang: str) -> None:
    """No name becomes an element, runs, or reaches out of its picture."""
    before = page.title()
    show(page, kind, lang, 360)
    tags = page.evaluate(
        "[...new Set([...document.querySelectorAll('svg *')].map(e => e.tagName))]"
    )

    assert page.title() == before
    assert set(tags) <= {"title", "desc", "style", "rect", "path", "circle", "g", "text"}
    assert page.evaluate("document.querySelectorAll('[onload], script').length") == 0


@every_picture
def test_ids_are_the_only_ones_on_the_page(page: Page, kind: str) -> None:
    """Many pictures stand on one page, in both languages, and no id stands twice."""
    texts = dict.fromkeys([*PICTURES[kind]("da"), *PICTURES[kind]("en")])
    page.set_content("".join(texts))
    ids = page.evaluate("[...document.querySelectorAll('[id]')].map((one) => one.id)")

    assert len(ids) == len(set(ids)) == 3 * len(texts)


@every_picture
@every_language
def test_a_reader_of_the_screen_hears_it(page: Page, kind: str, lang: str) -> None:
    """A picture is an image with a name in its language, and a longer description."""
    page.set_content(list(PICTURES[kind](lang))[-1])
    texts = {"da": pictures_da.PICTURES, "en": pictures_en.PICTURES}[lang]
    title = texts[f"{kind.partition(' ')[0]}/title"].partition(" {")[0]
    said = page.locator("desc").text_content()

    expect(page.get_by_role("img")).to_have_accessible_name(re.compile(re.escape(title)))
    assert said
    expect(page.get_by_role("img")).to_have_accessible_description(said)


@pytest.mark.parametrize("font", [TITLE, HEADING, NAME, BODY, LABEL, SMALL], ids=lambda f: f.name)
def test_a_width_is_never_too_small(page: Page, font: Lettering) -> None:
    """A text is never wider than it was reckoned, letter by letter and word by word."""
    letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZÆØÅabcdefghijklmnopqrstuvwxyzæøå0123456789.,:;-–’()/& "
    extended = (chr(code) for code in (*range(0xC0, 0x180), *range(0x1E00, 0x1F00)))
    words = [*longest_words(), *letters, *extended, *pictures_da.PICTURES.values()]
    measured = page.evaluate(
        """([words, font]) => {
          const pen = document.createElement('canvas').getContext('2d');
          pen.font = font;
          return words.map((word) => pen.measureText(word).width);
        }""",
        [words, f"{font.weight} {font.size}px system-ui, sans-serif"],
    )

    assert [
        word for word, wide in zip(words, measured, strict=True) if wide > width_of(word, font)
    ] == []
