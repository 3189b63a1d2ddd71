"""What was published on a metric, looked up once: a panel asks for it again at every move."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from toolkit.data import Fact, Facts


@lru_cache(maxsize=512)
def benchmark(facts: Facts, metric: str, network: str, segment: str | None = None) -> Fact | None:
    """Return what `toolkit.data.Facts.benchmark` answers.

    Parameters
    ----------
    facts : Facts
        With the client's overrides in front, or without: each set of figures has its own answer.
    metric, network, segment : str
        As there.
    """
    return facts.benchmark(metric, platform=network, segment=segment)


@lru_cache(maxsize=64)
def networks_with(facts: Facts, metric: str) -> tuple[str, ...]:
    """Return the networks on which a metric was published, in the order of the table."""
    rows = facts.rows("benchmarks", metric=metric)
    return tuple(dict.fromkeys(str(row["platform"]) for row in rows))
