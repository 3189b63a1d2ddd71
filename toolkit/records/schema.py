"""The record's JSON Schema, published beside the fact tables."""

from __future__ import annotations

import json
from typing import Any, Final

from toolkit.client import REQUIRED, Client
from toolkit.client.examples import EXAMPLES
from toolkit.records.questions import UNITS, of_field
from toolkit.text import ids, say

_LOCALE: Final = "en_US"


def schema() -> dict[str, Any]:
    """Return the JSON Schema of a record (draft 2020-12), described in English.

    Numbers may be text as people type them, so a record that the schema accepts may still be
    refused by `records.check`, which says why.
    """
    published = Client.model_json_schema(by_alias=True)
    _tidy(published)
    for name, part in published["$defs"].items():
        _describe(part, _GROUPS.get(name, ""))
    _describe(published, "")
    published["required"] = [name for name in REQUIRED if name != "hourly_wage"]
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": say("client.title", _LOCALE),
        "description": say("client.form_intro", _LOCALE),
        **published,
        "oneOf": [{"required": ["hourly_wage"]}, {"required": ["hourly_cost"]}],
    }


def schema_text() -> str:
    """Return the text of ``data/client.schema.json``."""
    return json.dumps(schema(), indent=2, ensure_ascii=False) + "\n"


_GROUPS: Final = {
    "Account": "accounts.",
    "Ages": "audience.ages.",
    "Audience": "audience.",
    "Evidence": "evidence.",
    "ExchangeRate": "exchange_rates.",
    "HoursByTask": "hours_by_task.",
    "Objectives": "objectives.",
    "OneOff": "one_off.",
    "Override": "overrides.",
    "Rates": "rates.",
    "Sex": "audience.sex.",
}


def _describe(model: dict[str, Any], path: str) -> None:
    """Give each field its label, its unit and an example, in the words of the templates."""
    for name, about in model.get("properties", {}).items():
        label = f"field.{path}{name}"
        if label in ids("en"):
            about["description"] = say(label, _LOCALE).capitalize()
        if name in UNITS:
            unit = of_field(UNITS, f"{path}{name}")
            about["description"] += f" ({say(f'client.unit.{unit}', _LOCALE)})"
        if name in EXAMPLES:
            about["examples"] = [of_field(EXAMPLES, f"{path}{name}")]


def _tidy(node: Any) -> None:
    """Drop the titles, defaults and long docstrings that the models would publish."""
    if isinstance(node, list):
        for item in node:
            _tidy(item)
    elif isinstance(node, dict):
        for name in ("title", "default", "description"):
            if not isinstance(node.get(name), dict):
                node.pop(name, None)
        for part in node.values():
            _tidy(part)
