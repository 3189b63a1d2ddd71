"""The clauses of a staff policy as a form asks them, and as a page reads them back."""

from __future__ import annotations

import datetime
from html import escape
from typing import TYPE_CHECKING

from toolkit import answers, text
from toolkit.figures import policy as figure
from toolkit.privacy import policy as model
from toolkit.widgets.asking import Item, item

if TYPE_CHECKING:
    from toolkit.answers import Policy
    from toolkit.client import Client
    from toolkit.data import Facts
    from toolkit.text import Locale

START = "start"


def items(found: Policy, locale: Locale) -> list[Item]:
    """Return the questions that a draft must answer, as a form asks them."""
    return [
        item(
            one.id,
            text.say(f"policy.{one.id}.ask", locale),
            _options(one.id, locale),
            several=model.QUESTIONS[one.id].several,
        )
        for one in found.clauses
    ]


def starts(locale: Locale) -> list[tuple[str, str]]:
    """Return the drafts to start from: value and words."""
    return [
        (name, text.say(f"policy.start.{name}", locale)) for name in ("drawer", "empty", "ours")
    ]


def draft_of(start: str, client: Client) -> dict[str, tuple[str, ...]]:
    """Return one of the drafts to start from."""
    place = answers.policy(client, {}, today=datetime.date.min).place
    return {"drawer": dict(model.DRAWER), "empty": {}, "ours": model.proposed(place)}[start]


def faults(found: Policy, facts: Facts, locale: Locale) -> str:
    """Return the finding, and the faults under it, as HTML."""
    lines = "".join(f"<li>{escape(figure.fault(one, locale, facts))}</li>" for one in found.faults)
    said = f'<p role="status" aria-live="polite">{escape(figure.finding(found, locale))}</p>'
    return said + (f"<ul>{lines}</ul>" if lines else "")


def draft(found: Policy, locale: Locale) -> str:
    """Return the draft in words, folded, as HTML."""
    clauses = "".join(
        f"<dt><strong>{escape(text.say(f'policy.{one.id}', locale))}</strong></dt>"
        f"<dd>{escape(figure.clause(one.id, one.choices, locale))}</dd>"
        for one in found.clauses
    )
    steps = "".join(f"<li>{escape(step)}</li>" for step in figure.steps(found, locale))
    dated = text.say("policy.draft", locale, date=text.date(found.drawn_up, locale))
    return (
        f"<details><summary>{escape(text.say('policy.read_it', locale))}</summary>"
        f"<p><strong>{escape(dated)}</strong> {escape(text.say('policy.not_advice', locale))}</p>"
        f"<dl>{clauses}</dl><ol>{steps}</ol></details>"
    )


def _options(name: str, locale: Locale) -> list[tuple[str, str]]:
    question = model.QUESTIONS[name]
    offered = [(one, text.say(f"policy.{name}.{one}", locale)) for one in question.choices]
    return offered if question.several else [("", text.say("policy.choose", locale)), *offered]
