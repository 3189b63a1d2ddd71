"""Whether the client's own figures replace facts that exist, asked of the fact tables."""

from __future__ import annotations

import difflib
from collections.abc import Mapping, Sequence
from typing import Any

from toolkit.client import Client
from toolkit.errors import InvalidInput


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
