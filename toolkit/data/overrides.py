"""A client's own figures, which take precedence over ours."""

from __future__ import annotations

import difflib
import math
from collections.abc import Iterable, Mapping
from typing import Any

from toolkit.data.fact import Fact
from toolkit.errors import InvalidInput


def unknown_name(name: str, given: str, known: Iterable[str]) -> InvalidInput:
    """Error for a name that is not known: the nearest one is offered, and the list."""
    names = sorted(known)
    near = difflib.get_close_matches(given, names, n=1, cutoff=0.6)
    listed = ", ".join(names)
    if near:
        return InvalidInput(
            "unknown_name_near", name=name, given=given, remedy=near[0], known=listed
        )
    return InvalidInput("unknown_name", name=name, given=given, known=listed)


def own_fact(override: object, *, units: Mapping[str, str]) -> Fact:
    """Fact graded "yours" from one override of a client.

    Parameters
    ----------
    override : mapping or object
        With metric, either value (a number, or something with low and high) or low and high,
        and optionally platform, source and date.
    units : mapping of str to str
        Unit of every metric a client may replace.

    Raises
    ------
    InvalidInput
        A metric that is not known, a missing number, a share outside 0-1, low above high.
    """
    metric = str(_get(override, "metric") or "")
    if metric not in units:
        raise unknown_name("metric", metric, units)
    value = _get(override, "value")
    low = _number(metric, value if _get(override, "low") is None else _get(override, "low"), "low")
    high = _number(
        metric, value if _get(override, "high") is None else _get(override, "high"), "high"
    )
    if low > high:
        raise InvalidInput(
            "range_upside_down",
            name=metric,
            given=f"[{low:g}, {high:g}]",
            remedy=f"[{high:g}, {low:g}]",
        )
    for end in (low, high):
        if units[metric] == "share" and not 0 <= end <= 1:
            raise InvalidInput("share", name=metric, given=f"{end:g}")
    date = _get(override, "date")
    return Fact(
        metric=metric,
        platform=str(_get(override, "platform") or ""),
        country="",
        low=low,
        high=high,
        unit=units[metric],
        grade="yours",
        source=str(_get(override, "source") or ""),
        date="" if date is None else str(date),
    )


def find_own(facts: Iterable[Fact], metric: str, platform: str = "") -> Fact | None:
    """Return the client's figure for a metric: the one for that network, else the one for all."""
    mine = [fact for fact in facts if fact.metric == metric]
    for wanted in (platform, ""):
        for fact in reversed(mine):
            if fact.platform == wanted:
                return fact
    return None


def _get(override: object, name: str) -> Any:
    if isinstance(override, Mapping):
        return override.get(name)
    return getattr(override, name, None)


def _number(metric: str, value: Any, end: str) -> float:
    value = getattr(value, end, value)
    if isinstance(value, (list, tuple)) and len(value) == 2:
        value = value[0 if end == "low" else 1]
    try:
        number = float(value)
    except (TypeError, ValueError):
        number = math.nan
    if not math.isfinite(number):
        raise InvalidInput("finite", name=metric, given=value)
    return number
