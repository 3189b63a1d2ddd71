"""What to do with each account: invest, maintain, try, park or close."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    from toolkit.answers.gates import Gate

Outcome = Literal[
    "invest", "maintain", "test", "park", "close", "open", "not_now", "recycle", "apart"
]


def outcomes(
    rows: Sequence[Mapping[str, Any]],
    gates: Sequence[Gate],
    order: Sequence[int],
    *,
    hours_per_week: float,
) -> list[Outcome]:
    """Return what to do with each account, walking down the ranking while the hours last.

    Parameters
    ----------
    rows : sequence of mapping
        The candidates, each with ``held``: whether the client has it.
    gates : sequence of Gate
        Their gates.
    order : sequence of int
        Places in `rows` of the scored ones, best first.
    hours_per_week : float
        Hours to spend.

    Returns
    -------
    list of str
        One outcome a row. The first account gets the effort, the next what is left. An account
        whose minimum nobody can tell from the hours is tried, and takes what is left. The walk
        stops at the first account that the hours cannot feed: more networks are not better. From
        there on, an account is parked (name held, link, no posting) if the client has it, and
        left alone if not. A new account is tried only where it would be the first.
    """
    found = [_ruled_out(row, gate) for row, gate in zip(rows, gates, strict=True)]
    left = hours_per_week
    for place, i in enumerate(order):
        held = bool(rows[i]["held"])
        minimum = gates[i].minimum_hours
        need = 0.0 if minimum is None else minimum.value
        unsure = gates[i].verdict == "test"
        # A first account may be tried on too few hours; a new one beside others may not.
        fed = place == 0 if unsure and not held else need <= left or (place == 0 and unsure)
        if left <= 0 or not fed:
            found[i] = "park" if held else "not_now"
            left = 0.0
        elif unsure:
            found[i] = "test"
            left = 0.0
        else:
            found[i] = ("invest" if place == 0 else "maintain") if held else "open"
            left -= need
    return found


def _ruled_out(row: Mapping[str, Any], gate: Gate) -> Outcome:
    if gate.reason == "recycle_only":
        return "recycle"
    if not row["held"]:
        return "not_now"
    if gate.reason in ("closed", "faded"):
        return "close"
    # A network for staff is not ranked against networks for customers.
    return "apart" if gate.reason == "inside_only" else "park"
