"""Reads the papers as a browser would, for the tests that look at what stands on them."""

import unicodedata
from collections.abc import Callable
from html.parser import HTMLParser

import mousekit as mk
from papers_sample import html_papers


class Reader(HTMLParser):
    """Read a page as a browser would: its elements in order, and the texts that people wrote."""

    def __init__(self, text: str) -> None:
        super().__init__(convert_charrefs=True)
        self.elements: list[tuple[str, tuple[tuple[str, str | None], ...]]] = []
        self.said: list[str] = []
        self.open: list[str] = []
        self.words: list[str] = []
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Remember an element."""
        self.elements.append((tag, tuple(attrs)))
        if tag not in {"meta", "br"}:
            self.open.append(tag)
        if tag == "bdi":
            self.said.append("")

    def handle_endtag(self, tag: str) -> None:
        """See that what is closed was opened last."""
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        """Remember a text, where it stands."""
        if self.open[-1:] == ["bdi"]:
            self.said[-1] += data
        if not {"style", "title"}.intersection(self.open):
            self.words.append(data)

    def named(self, *tags: str) -> list[str]:
        """Give the elements of these names, in order."""
        return [tag for tag, _ in self.elements if tag in tags]

    @property
    def text(self) -> str:
        """All that is read on the page."""
        return "".join(self.words)


def paper(name: str, talk: mk.Conversation, lang: str = "da") -> Reader:
    """Read one paper."""
    return Reader(html_papers()[name](talk, lang))


def plan(talk: mk.Conversation, lang: str = "da") -> Reader:
    """Read the plan."""
    return paper("plan", talk, lang)


def saying(more: str) -> Callable[[str], str]:
    """Make a function that says a text and something more."""
    return lambda text: f"{text}{more}."


def writable(text: str) -> str:
    """Give a text as a page can hold it."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n")
    return "".join("\ufffd" if _is_unwritable(sign) else sign for sign in lines)


def _is_unwritable(sign: str) -> bool:
    is_control = unicodedata.category(sign) in {"Cc", "Cs"} and sign not in "\t\n"
    return is_control or ord(sign) & 0xFFFE == 0xFFFE or 0xFDD0 <= ord(sign) <= 0xFDEF
