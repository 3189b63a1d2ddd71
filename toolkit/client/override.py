"""A fact of ours that the client replaces by its own figure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Self

from toolkit.client.faults import Broken, Record, broken
from toolkit.client.interval import Interval
from toolkit.client.quantities import Day, Figure, MaybePlatform, Source, Text
from toolkit.client.typed import LEAST_PRICE

# Questions of the record itself: a figure of ours never stands in for them.
QUESTIONS = frozenset({"order_value", "gross_margin_rate", "hourly_wage", "hourly_cost"})
# Units of what may fall: every other figure is zero or more.
CHANGES = frozenset({"relative change", "share per year"})


class Override(Record):
    """The client's own figure, shown as "yours" beside ours.

    Parameters
    ----------
    metric : str
        Id of the metric, such as ``organic_reach_rate``.
    platform : str, optional
        The platform it holds for; every platform when left out.
    value : float, optional
        The figure, or `low` and `high`, in the unit of the metric: a share is 0-1, a price is in
        the record's currency, and only a change may be below zero.
    low, high : float, optional
        The range instead of one figure.
    source : str
        Where the figure comes from.
    date : datetime.date
        When it was measured.
    """

    metric: Text
    platform: MaybePlatform = None
    value: Figure = None
    low: Figure = None
    high: Figure = None
    source: Source
    date: Day

    @property
    def interval(self) -> Interval:
        """The figure as an interval, a point when one value was given."""
        low, high = self._ends()
        return Interval(low=low, high=high)

    @classmethod
    def broken_rules(cls, given: Mapping[str, Any], record: Self | None) -> Iterable[Broken]:
        """Yield a figure given twice or not at all, upside down, below zero, or a share above 1."""
        if given.get("metric") in QUESTIONS:
            metric = str(given["metric"])
            yield Broken("metric", broken("override_of_an_answer", remedy=metric), metric)
        forms = [name for name in ("value", "low", "high") if name in given]
        if forms not in (["value"], ["low", "high"]):
            yield Broken("value", broken("value_or_range", remedy="value"), ", ".join(forms) or "-")
            return
        if record is None:
            return
        low, high = record._ends()
        unit = _unit(record.metric)
        for form, end in zip(forms, (low, high), strict=False):
            if end < 0 and unit not in CHANGES:
                yield Broken(form, broken("not_negative", remedy=-end), end)
            if 0 <= end < LEAST_PRICE and unit.startswith("money"):
                rule = "price_too_small" if end else "positive"
                yield Broken(form, broken(rule, remedy=f"{LEAST_PRICE:f}"), end)
        if low > high:
            remedy = f"[{high:g}, {low:g}]"
            yield Broken("low", broken("range_upside_down", remedy=remedy), [low, high])
        if unit == "share" and high > 1:
            percent = broken("share_percent", remedy=round(high / 100, 6))
            yield Broken(forms[-1], percent if high <= 100 else broken("share"), high)

    def _ends(self) -> tuple[float, float]:
        if self.value is not None:
            return self.value, self.value
        return self.low or 0.0, self.high or 0.0


def _unit(metric: str) -> str:
    """The unit of a metric of ours; nothing for a name that is none, refused elsewhere."""
    from toolkit import data

    found = data.load().rows("metrics", metric=metric)
    return str(found[0]["unit"]) if found else ""
