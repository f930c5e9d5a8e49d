"""The words of the library are those that were chosen, in every form."""

import pytest

from word_lists import MODULES, read_golden, word_lists


@pytest.mark.parametrize("module", MODULES)
def test_the_words_are_those_that_were_chosen(module: str) -> None:
    """No word is added, lost or spelt anew, in any form, unless the golden list says so too."""
    assert word_lists(module) == read_golden(module)
