"""Whether an agreement takes longer in a large check than in a small one.

The same drafts come again and again, so that nothing but their number differs.  Processor caches
and memory count: all reports are kept, as a caller keeps them.
"""

import os
from time import perf_counter

import pyperf

import mousekit as mk
from material import DRAFTS

SLICE = 1_000
MANY = int(os.environ.get("MOUSEKIT_MANY", "400000"))


def _drafts(count: int) -> list[mk.AgreementDraft]:
    return [DRAFTS[position % len(DRAFTS)] for position in range(count)]


def small(loops: int) -> float:
    """Check a thousand, as often as is asked."""
    drafts = _drafts(SLICE)
    begun = perf_counter()
    for _ in range(loops):
        list(mk.check_many(drafts))
    return perf_counter() - begun


def large(loops: int) -> float:
    """Check all, and say how long a thousand of them took."""
    drafts = _drafts(MANY)
    begun = perf_counter()
    for _ in range(loops):
        list(mk.check_many(drafts))
    return (perf_counter() - begun) * SLICE / MANY


def warm() -> None:
    """Compile every pattern before anything is measured."""
    list(mk.check_many(DRAFTS))


if __name__ == "__main__":
    warm()
    runner = pyperf.Runner()
    runner.bench_time_func("1,000", small)
    runner.bench_time_func("slices of many", large)
