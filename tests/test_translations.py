"""The texts exist in both languages, and neither changes unseen by the other."""

import pytest

from translations import PAIRS, digests, read_golden, texts

GOLDEN = read_golden()


@pytest.mark.parametrize("subject", PAIRS)
def test_both_languages_say_something_in_the_same_places(subject: str) -> None:
    """What has a text in Danish has one in English, and the other way round."""
    danish, english = map(texts, PAIRS[subject])

    assert danish.keys() == english.keys()


@pytest.mark.parametrize("subject", PAIRS)
def test_a_text_that_changes_is_read_again_in_the_other_language(subject: str) -> None:
    """No text drifts away from its translation: both are read, and the golden file renewed."""
    assert digests(subject) == GOLDEN[subject]
