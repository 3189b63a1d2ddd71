"""Answers changed: what is named changes, and what hangs on it follows."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from toolkit.client.quantities import Hours


def changed(answers: Mapping[str, Any], changes: Mapping[str, Any]) -> dict[str, Any]:
    """Return a record's answers with some changed.

    A group changes only in the answers named. An hourly wage takes the place of an hourly cost,
    and the other way round. Hours by task and by account keep their proportions when the week's
    hours change.

    Parameters
    ----------
    answers : mapping
        As `Client.as_written` gives them.
    changes : mapping
        New answers by field.
    """
    kept = dict(answers)
    if "hourly_wage" in changes and "hourly_cost" not in changes:
        kept.pop("hourly_cost", None)
    if "hourly_cost" in changes and "hourly_wage" not in changes:
        kept.pop("hourly_wage", None)
    if "hours_per_week" in changes:
        _stretch(kept, changes)
    return _merged(kept, changes)


def _stretch(answers: dict[str, Any], changes: Mapping[str, Any]) -> None:
    """Bring the parts of a week to its new length; a length that is refused moves nothing."""
    from pydantic import TypeAdapter, ValidationError

    try:
        week = TypeAdapter(Hours).validate_python(
            changes["hours_per_week"],
            context={"language": changes.get("language", answers["language"])},
        )
    except ValidationError:
        return
    times = week / answers["hours_per_week"]
    if "hours_by_task" in answers and "hours_by_task" not in changes:
        tasks = answers["hours_by_task"].items()
        answers["hours_by_task"] = {task: round(hours * times, 6) for task, hours in tasks}
    if "accounts" in answers and "accounts" not in changes:
        answers["accounts"] = [_stretched(account, times) for account in answers["accounts"]]


def _stretched(account: dict[str, Any], times: float) -> dict[str, Any]:
    hours = account.get("hours_per_week")
    return account if hours is None else account | {"hours_per_week": round(hours * times, 6)}


def _merged(answers: dict[str, Any], changes: Mapping[str, Any]) -> dict[str, Any]:
    merged = dict(answers)
    for name, change in changes.items():
        before = merged.get(name)
        if isinstance(before, Mapping) and isinstance(change, Mapping):
            change = _merged(dict(before), change)
        merged[name] = change
    return merged
