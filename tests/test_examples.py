"""Every Python example that a reader meets is run: README, documentation and docstrings.

In a Markdown page the blocks build on each other, from the top down, as a reader would type them.
A docstring stands alone: its examples find what its module defines and nothing else.
The docstrings are those of the installed package.
"""

import importlib
from collections.abc import Iterator
from doctest import ELLIPSIS
from pathlib import Path

import pytest
from sybil import Document
from sybil.document import PythonDocStringDocument
from sybil.parsers.myst import PythonCodeBlockParser
from sybil.parsers.rest import DocTestParser

from package_source import Module, modules

ROOT = Path(__file__).parent.parent
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]


def docstrings(module: Module) -> Iterator[Document]:
    """Yield a document for each docstring of a module, at the line where it stands."""
    source = module.path.read_text(encoding="utf-8")
    for start, end, _ in PythonDocStringDocument.extract_docstrings(source):
        before = "".join("\n" if character == "\n" else " " for character in source[:start])
        yield Document(before + source[start:end], str(module.path))


def run(document: Document) -> None:
    """Evaluate the examples of a document in their order."""
    for example in document.examples():
        example.evaluate()


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_page(page: Path) -> None:
    """The Python blocks of a Markdown page run from top to bottom."""
    document = Document.parse(str(page), PythonCodeBlockParser(doctest_optionflags=ELLIPSIS))
    document.namespace["__name__"] = "__example__"

    run(document)


@pytest.mark.parametrize("module", modules(), ids=lambda module: module.name)
def test_docstrings(module: Module) -> None:
    """The examples in the docstrings of a module print what they promise."""
    parser = DocTestParser(optionflags=ELLIPSIS)
    for document in docstrings(module):
        for region in parser(document):
            document.add(region)
        document.namespace.update(vars(importlib.import_module(module.name)))
        run(document)


def test_a_wrong_example_on_a_page_fails(tmp_path: Path) -> None:
    """A block with a false assertion is noticed, so that a green page means something."""
    page = tmp_path / "page.md"
    page.write_text("# A page\n\n```python\nx = 1\n```\n\n```python\nassert x == 2\n```\n")
    document = Document.parse(str(page), PythonCodeBlockParser())

    with pytest.raises(AssertionError):
        run(document)


def test_a_wrong_example_in_a_docstring_fails(tmp_path: Path) -> None:
    """A docstring that promises another result than it gets is noticed, with its own line."""
    path = tmp_path / "toy.py"
    path.write_text('"""Toy."""\n\n\ndef f():\n    r"""Say.\n\n    >>> 1 + 1\n    3\n    """\n')
    module = Module("toy", path, modules()[0].tree, is_package=False)
    parser = DocTestParser()
    failures = []

    for document in docstrings(module):
        for region in parser(document):
            document.add(region)
        for example in document:
            with pytest.raises(AssertionError) as caught:
                example.evaluate()
            failures.append((example.line, str(caught.value)))

    ((line, text),) = failures
    assert line == 7
    assert "Expected:\n    3" in text
    assert "Got:\n    2" in text
