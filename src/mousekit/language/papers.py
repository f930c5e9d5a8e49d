"""Reads what stands on the documents that people print and sign."""

from collections.abc import Mapping

from mousekit.errors import InvalidValueError
from mousekit.language import papers_da, papers_en

__all__ = ["paper_texts"]

_LANGUAGES: Mapping[str, Mapping[str, str]] = {"da": papers_da.TEXTS, "en": papers_en.TEXTS}


def paper_texts(lang: str) -> Mapping[str, str]:
    """Give the texts of the documents, by key; numbers and days are put into their braces.

    Args:
        lang: ``"da"`` or ``"en"``.

    Raises:
        InvalidValueError: If the language is another.
    """
    data = _LANGUAGES.get(lang)
    if data is None:
        raise InvalidValueError(("lang",), lang, "'da' or 'en'")
    return data
