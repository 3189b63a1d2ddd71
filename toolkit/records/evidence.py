"""Whether what the client has counted measures a rate we know, asked of the fact tables."""

from __future__ import annotations

import difflib
from collections.abc import Iterator, Mapping
from typing import Any

from toolkit.client import Rates
from toolkit.errors import InvalidInput

# More names than a line can hold: those nearest to what was typed.
_SHOWN = 5


def evidence_faults(answers: Mapping[str, Any]) -> list[InvalidInput]:
    """Return a fault for each count whose metric is no rate of ours.

    Parameters
    ----------
    answers : mapping
        The answers as read.

    Examples
    --------
    >>> evidence_faults({"evidence": [{"metric": "click_rate"}]})[0].remedy
    'click_through_rate'
    """
    given = answers.get("evidence")
    if not isinstance(given, list):
        return []
    return [
        _unknown(metric, f"evidence.{number}.metric")
        for number, metric in _metrics(given)
        if metric not in _known()
    ]


def _metrics(given: list[Any]) -> Iterator[tuple[int, str]]:
    for number, answer in enumerate(given, start=1):
        metric = answer.get("metric") if isinstance(answer, Mapping) else None
        if isinstance(metric, str):
            yield number, metric.strip()


def _known() -> tuple[str, ...]:
    """The rates of a record first, then every metric of ours that is a share of something.

    A rate over a stated denominator is one too, whatever it may exceed.
    """
    from toolkit import data
    from toolkit.model.roi.denominators import DENOMINATORS

    metrics = data.load().table("metrics")
    shares = metrics.loc[metrics["unit"] == "share", "metric"]
    return tuple(dict.fromkeys([*Rates.model_fields, *shares, *DENOMINATORS]))


def _unknown(metric: str, name: str) -> InvalidInput:
    near = difflib.get_close_matches(metric[:100], _known(), n=_SHOWN, cutoff=0.5)
    known = ", ".join([*(near or _known()[:_SHOWN]), "… (data/metrics.csv)"])
    rule = "unknown_name_near" if near else "unknown_name"
    remedy = near[0] if near else None
    return InvalidInput(rule, name=name, given=metric[:100], remedy=remedy, known=known)
