"""What the client has counted: benchmark before, counts, and what to believe after both."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from toolkit.answers.chain import BORROWED, STAND_INS
from toolkit.answers.counts import updated
from toolkit.answers.origins import cited, spread, unknown
from toolkit.answers.quantity import Quantity, oldest, sources, weakest
from toolkit.model import evidence as model
from toolkit.model.ranges import Range, widen

if TYPE_CHECKING:
    import datetime

    from toolkit.client import Client
    from toolkit.client.evidence import Evidence as Counted
    from toolkit.data import Fact, Facts

DAYS_IN_A_WEEK = 7
# Chance to see a difference that is there, and to see one that is not: the usual pair.
POWER, ERROR = 0.8, 0.05


@dataclass(frozen=True)
class Proof:
    """One rate: what was published, what the client counted, and both together.

    Attributes
    ----------
    metric : str
        The rate.
    names : tuple of str
        Its name in English and in French.
    platform : str or None
        Where it was counted; None for all networks together, or several pooled.
    count, out_of : int
        The client's counts.
    weeks : float or None
        Weeks they cover, first and last day included; None where a day is missing.
    prior : Quantity
        The published range, widened by its grade; anything from 0 to 1 where nobody published one.
    data : Quantity
        count / out_of, alone.
    posterior : Quantity
        Mean of both, and 5-95 %.
    data_weight : float
        Weight of the client's own rate in it, 0-1.
    small_sample : bool
        Fewer than five successes or failures: the counts do not speak by themselves.
    """

    metric: str
    names: tuple[str, str]
    platform: str | None
    count: int
    out_of: int
    weeks: float | None
    prior: Quantity
    data: Quantity
    posterior: Quantity
    data_weight: float
    small_sample: bool


@dataclass(frozen=True)
class Evidence:
    """What the client has counted, rate by rate.

    Attributes
    ----------
    proofs : tuple of Proof
        One for each metric and network: counts of the same add up.
    pooled : tuple of Proof
        One for each metric counted on several networks: sum of counts over sum of trials, never
        the mean of rates.
    assumptions : tuple of Quantity
        Every figure used.
    """

    proofs: tuple[Proof, ...]
    pooled: tuple[Proof, ...]
    assumptions: tuple[Quantity, ...]

    def rate(self, metric: str, platform: str | None = None) -> Quantity | None:
        """Return the posterior of a rate on one network, or on all; None where nothing counts."""
        found = [p for p in (*self.pooled, *self.proofs) if p.metric == metric]
        here = [p for p in found if p.platform == platform]
        return here[0].posterior if here else None


def evidence(client: Client, facts: Facts) -> Evidence:
    """Return what the client's own counts say once they meet what was published.

    Parameters
    ----------
    client : Client
        Its counts.
    facts : Facts
        The benchmarks. The client's own overrides are figures too, and come first.

    Returns
    -------
    Evidence
        Empty for a client who has counted nothing.
    """
    facts = facts.overridden(client.overrides)
    groups: dict[tuple[str, str | None], list[Counted]] = {}
    for counted in client.evidence:
        groups.setdefault((counted.metric, counted.platform), []).append(counted)
    proofs = tuple(
        _proof(metric, platform, counts, facts) for (metric, platform), counts in groups.items()
    )
    by_metric: dict[str, list[Counted]] = {}
    for counted in client.evidence:
        if counted.platform is not None:
            by_metric.setdefault(counted.metric, []).append(counted)
    pooled = tuple(
        _proof(metric, None, counts, facts)
        for metric, counts in by_metric.items()
        if len(_networks(counts)) > 1 and (metric, None) not in groups
    )
    figures = dict.fromkeys(q for p in (*proofs, *pooled) for q in (p.prior, p.data))
    return Evidence(proofs, pooled, tuple(figures))


def weeks_to_tell(
    rate: Quantity,
    *,
    trials_per_week: float,
    smallest_difference: float,
    design_effect: float = 1,
) -> Quantity:
    """Return the weeks that a test of two options takes when each gets half of the trials.

    Parameters
    ----------
    rate : Quantity
        The rate of the option one has.
    trials_per_week : float
        Impressions, visitors or clicks of a week, both options together.
    smallest_difference : float
        Smallest rise of the rate that would matter, in the unit of the rate.
    design_effect : float
        How many trials count as one, 1 or more; 1 for independent trials, which is the shortest
        test: posts that please or displease everybody at once need longer.

    Returns
    -------
    Quantity
        Weeks at the rate's middle and at both ends of its range; a difference that is there is
        seen 8 times in 10, one that is not, 1 time in 20.
    """

    def weeks(base: float) -> float:
        return float(
            model.weeks_needed(
                base,
                smallest_difference,
                trials_per_week=trials_per_week,
                power=POWER,
                error=ERROR,
                design_effect=design_effect,
            )
        )

    ends = sorted((weeks(rate.low), weeks(rate.high)))
    middle = weeks(rate.value)
    return Quantity(
        name="weeks_needed",
        range=Range(min(*ends, middle), max(*ends, middle), "linear"),
        unit="weeks",
        grade=rate.grade,
        source=rate.source,
        date=rate.date,
        middle=middle,
    )


def _proof(metric: str, platform: str | None, counts: Sequence[Counted], facts: Facts) -> Proof:
    """Counts of one rate, added up, against what was published."""
    happened, tried = (np.array([getattr(c, n) for c in counts]) for n in ("count", "out_of"))
    networks = _networks(counts)
    prior = _prior(metric, networks, facts)
    pooled = float(model.pooled_rate(happened, tried))
    own = Quantity(metric, Range(pooled, pooled, "logit"), "share", "yours", "client", _end(counts))
    # A rate that the client gave as one exact number leaves nothing for counts to move.
    update = updated(prior, counts, networks)
    weight = 0.0 if update is None else update.own_weight
    mean = prior.value if update is None else float(model.rate_prior(prior.range).mean)
    after = prior if update is None else update.after
    named = facts.metric(metric)
    return Proof(
        metric=metric,
        names=(named.name("en"), named.name("fr")),
        platform=platform,
        count=int(happened.sum()),
        out_of=int(tried.sum()),
        weeks=_weeks(counts),
        prior=replace(prior, middle=mean),
        data=own,
        posterior=replace(after, platform=platform, middle=(1 - weight) * mean + weight * pooled),
        data_weight=weight,
        small_sample=bool(model.is_small_sample(int(happened.sum()), int(tried.sum()))),
    )


def _prior(metric: str, platforms: Sequence[str], facts: Facts) -> Quantity:
    """What was published of a rate on some networks, else what stands in for it, else nothing."""
    known = set(facts.table("metrics")["metric"])
    for name in (metric, STAND_INS.get(metric)):
        if name is None or name not in known:
            continue
        found = _benchmarks(name, platforms, facts)
        if not found:
            continue
        parts = [cited(fact, scale="logit", name=metric) for fact in found]
        range = spread(min(q.low for q in parts), max(q.high for q in parts), "logit")
        borrowed = name != metric
        return Quantity(
            name=metric,
            range=widen(range, BORROWED) if borrowed else range,
            unit="share",
            grade=weakest(parts),
            source=sources(parts),
            date=oldest(parts),
            platform=parts[0].platform if len(parts) == 1 else None,
            note=f"borrowed_{name}" if borrowed else "",
        )
    if metric in set(facts.table("assumptions")["metric"]):
        return cited(facts.assumption(metric), scale="logit")
    return unknown(metric)


def _benchmarks(metric: str, platforms: Sequence[str], facts: Facts) -> list[Fact]:
    """Facts for the networks named; for every network where one of them has none."""
    table = facts.table("benchmarks")
    every = [str(name) for name in table.loc[table["metric"] == metric, "platform"].unique()]
    for names in (platforms, every):
        found = [facts.benchmark(metric, platform=name) for name in names]
        here = [fact for fact in found if fact is not None and fact.unit == "share"]
        if here:
            return here
    return []


def _networks(counts: Sequence[Counted]) -> list[str]:
    return list(dict.fromkeys(c.platform for c in counts if c.platform is not None))


def _weeks(counts: Sequence[Counted]) -> float | None:
    """Weeks from the first day counted to the last."""
    starts = [c.start for c in counts if c.start is not None]
    ends = [c.end for c in counts if c.end is not None]
    if len(starts) < len(counts) or len(ends) < len(counts):
        return None
    return ((max(ends) - min(starts)).days + 1) / DAYS_IN_A_WEEK


def _end(counts: Sequence[Counted]) -> datetime.date | None:
    return max((c.end for c in counts if c.end is not None), default=None)
