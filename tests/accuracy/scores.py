"""Counting: how often what was said is what is so."""

from collections import Counter
from collections.abc import Iterable
from typing import NamedTuple

__all__ = ["Score", "Side", "score"]


class Side(NamedTuple):
    """How well one of two answers is found."""

    right: int
    said: int
    so: int

    @property
    def precision(self) -> float | None:
        """The share of what was said that is so; None if it was never said."""
        return self.right / self.said if self.said else None

    @property
    def recall(self) -> float | None:
        """The share of what is so that was said; None if it never is."""
        return self.right / self.so if self.so else None

    @property
    def f1(self) -> float:
        """The harmonic mean of both; 0 if nothing of it was right."""
        return 2 * self.right / (self.said + self.so) if self.right else 0.0


class Score(NamedTuple):
    """Both answers together."""

    good: Side
    bad: Side

    @property
    def size(self) -> int:
        """How many were judged."""
        return self.good.so + self.bad.so

    @property
    def macro_f1(self) -> float:
        """The mean of both sides, each counting the same."""
        return (self.good.f1 + self.bad.f1) / 2

    @property
    def share_right(self) -> float:
        """The share of right answers."""
        return (self.good.right + self.bad.right) / self.size


def score(answers: Iterable[tuple[bool, bool]]) -> Score:
    """Count answers, each a pair: whether it is good, whether it was said to be."""
    counts = Counter(answers)
    good, missed = counts[True, True], counts[True, False]
    bad, passed = counts[False, False], counts[False, True]
    return Score(
        good=Side(right=good, said=good + passed, so=good + missed),
        bad=Side(right=bad, said=bad + missed, so=bad + passed),
    )
