"""Whether the client's own figures replace facts that exist, asked of the fact tables."""

from __future__ import annotations

import difflib
from collections.abc import Mapping, Sequence
from typing import Any

from toolkit.client import Client
from toolkit.errors import InvalidInput
from toolkit.records.cells import Written

# People over followers, strangers counted: above 1 where more strangers see a post than follow.
BEYOND_FOLLOWERS = frozenset({"reach_rate_total", "paid_reach_rate"})


def override_faults(answers: Mapping[str, Any], client: Client | None) -> list[InvalidInput]:
    """Return the faults of overrides that only the fact tables can tell.

    Parameters
    ----------
    answers : mapping
        The answers as read.
    client : Client or None
        The client, when nothing else is wrong; without it only the metrics' names are checked.
    """
    given = answers.get("overrides")
    if not isinstance(given, list):
        return []
    from toolkit import data

    facts = data.load()
    faults = []
    for number, answer in enumerate(given, start=1):
        metric = answer.get("metric") if isinstance(answer, Mapping) else None
        if not isinstance(metric, str):
            continue
        probe = {"metric": metric.strip(), "value": 0, "platform": "facebook"}
        try:
            facts.overridden([probe if client is None else client.overrides[number - 1]])
        except InvalidInput as fault:
            criteria = facts.table("criteria")["criterion"].tolist()
            faults.append(_placed(fault, f"overrides.{number}", criteria))
    return faults


def override_warnings(client: Client, written: Written) -> list[InvalidInput]:
    """Return a warning for each reach above all followers: true of a post that strangers see.

    Parameters
    ----------
    client : Client
        The record, as read.
    written : Written
        Its answers, as typed.
    """
    return [
        InvalidInput(
            "ratio_over_one",
            name=f"overrides.{number}.{'high' if own.value is None else 'value'}",
            given=f"{own.interval.high:g}",
            remedy=f"{own.interval.high / 100:g}",
            where=written.place(f"overrides.{number}"),
        )
        for number, own in enumerate(client.overrides, start=1)
        if own.metric in BEYOND_FOLLOWERS and own.interval.high > 1
    ]


def _placed(fault: InvalidInput, path: str, criteria: Sequence[str]) -> InvalidInput:
    """Return the fault under the field of the record that holds it."""
    field = fault.name if fault.name in ("metric", "platform") else "value"
    values = {**fault.values, "name": f"{path}.{field}"}
    rule = fault.rule
    if field == "metric" and "known" in values:
        # There are over a hundred: those nearest to what was typed, else the five criteria.
        near = difflib.get_close_matches(
            str(values["given"]), str(values["known"]).split(", "), n=5, cutoff=0.5
        )
        values["known"] = ", ".join([*(near or criteria), "… (data/metrics.csv)"])
    if rule == "share" and 1 < float(str(values["given"])) <= 100:
        rule, values["remedy"] = "share_percent", round(float(str(values["given"])) / 100, 6)
    return InvalidInput(rule, **values)  # type: ignore[arg-type]  # values hold name
