"""A benchmark meets the client's own counts: what was believed, what was seen, what both say."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from toolkit.answers.quantity import Quantity, sources
from toolkit.model import evidence

if TYPE_CHECKING:
    from toolkit.client import Evidence

# The note of a number that is the client's counts and a benchmark together.
BOTH = "yours_and_benchmark"


@dataclass(frozen=True)
class Update:
    """One rate before and after the client's counts.

    Attributes
    ----------
    before : Quantity
        The benchmark's range, widened by its grade.
    count, out_of : int
        What the client counted, all periods and networks of the chain together.
    own_weight : float
        Weight of the client's own rate in the result, 0-1.
    small : bool
        Whether the counts are too few to speak by themselves.
    after : Quantity
        Both together. Its grade is the client's own where its counts weigh more than half, else
        the benchmark's; its note says that it is both.
    """

    before: Quantity
    count: int
    out_of: int
    own_weight: float
    small: bool
    after: Quantity


def updated(
    before: Quantity, counted: Sequence[Evidence], networks: Collection[str]
) -> Update | None:
    """Return a rate updated by the counts made of it, or None where there are none.

    Parameters
    ----------
    before : Quantity
        The rate, 0-1, as benchmarks or nothing at all give it.
    counted : sequence of Evidence
        The client's counts; those of this metric on these networks, or on all, are added up:
        each trial counts once (the mean of the rates would not).
    networks : collection of str
        Networks of the chain.

    Returns
    -------
    Update or None
        Every trial is taken as independent, so that the range errs on the narrow side: clicks
        come in posts.
    """
    mine = [
        own
        for own in counted
        if own.metric == before.name and (own.platform is None or own.platform in networks)
    ]
    if not mine or before.range.is_point:
        return None
    count, out_of = sum(own.count for own in mine), sum(own.out_of for own in mine)
    prior = evidence.rate_prior(before.range)
    belief = evidence.update_rate(prior, count, out_of)
    weight = float(out_of / belief.pseudo_trials)
    firm = weight > 0.5
    ends = [own.end for own in mine if own.end is not None]
    after = Quantity(
        name=before.name,
        range=belief.as_range(),
        unit=before.unit,
        grade="yours" if firm else before.grade,
        source=sources([Quantity("", before.range, "", "yours", "client"), before]),
        date=max(ends, default=None) if firm else before.date,
        platform=before.platform,
        note=BOTH if firm or not before.borrowed else before.note,
    )
    small = bool(evidence.is_small_sample(count, out_of))
    return Update(before, count, out_of, weight, small, after)
