"""What is kept until when, and the draft of the rules for the staff."""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit import text
from toolkit.briefs.handover import citation
from toolkit.briefs.phrases import number, phrase
from toolkit.pages import fragments
from toolkit.pages.blocks import Block, element, join

if TYPE_CHECKING:
    from toolkit.answers.policy import Clause
    from toolkit.briefs.handover import Handover
    from toolkit.pages.blocks import Words


def keeping(found: Handover) -> Block:
    """Return the retention plan."""
    say = found.locale
    rows: list[list[Words]] = [
        [
            text.say(f"checklist.keep_{kept.id}.what", say),
            text.say(f"checklist.keep_{kept.id}.why", say),
            phrase(
                "checklist.months",
                say,
                count=kept.months,
                n=number(kept.months, text.integer(kept.months, say)),
                start=text.say(f"checklist.start_{kept.start}", say),
            ),
            text.say(f"checklist.then_{kept.then}", say),
        ]
        for kept in found.kept
    ]
    names = ("what", "why", "until", "then")
    columns = [text.say(f"checklist.column_{name}", say) for name in names]
    count = len(found.kept)
    return fragments.page(
        text.say("checklist.keep_title", say, count=count, n=text.integer(count, say)),
        fragments.lead(text.say("checklist.keep_lead", say)),
        fragments.table(rows, columns, text.say("checklist.caption_keep", say), ledger=True),
        kicker=text.say("checklist.keep_kicker", say),
    )


def staff(found: Handover) -> Block:
    """Return the draft of the staff policy, marked as one, with what comes before it holds."""
    say, policy = found.locale, found.policy
    law = {line.id: line for line in found.checklist.lines}
    joined = any(one in law for clause in policy.clauses for one in clause.law)
    rows: list[list[Words]] = []
    for clause in policy.clauses:
        row: list[Words] = [text.say(f"policy.{clause.id}", say), _clause(clause, found)]
        if joined:
            row.append(
                join(
                    _apart(
                        [
                            citation(law[one].instrument, law[one].article, say)
                            for one in clause.law
                            if one in law
                        ]
                    )
                )
            )
        rows.append(row)
    names = ("clause", "words", *(("law",) if joined else ()))
    columns = [text.say(f"checklist.column_{name}", say) for name in names]
    count = len(policy.clauses)
    blocks: list[Words] = [
        fragments.callout(
            text.say("policy.draft", say, date=text.date(policy.drawn_up, say)),
            text.say("policy.review", say, date=text.date(policy.review_on, say)),
            alert=True,
        ),
        fragments.table(rows, columns, text.say("checklist.caption_policy", say), ledger=True),
        fragments.paragraph(text.say("checklist.policy_names", say)),
    ]
    blocks += [
        fragments.heading(text.say("checklist.policy_steps", say)),
        fragments.points([text.say(f"policy.step.{step}", say) for step in policy.steps]),
    ]
    title = text.say(
        "checklist.policy_title",
        say,
        count=count,
        name=found.client.name,
        n=text.integer(count, say),
    )
    return fragments.page(title, *blocks, kicker=text.say("checklist.policy_kicker", say))


def _clause(clause: Clause, found: Handover) -> Block:
    words = [
        text.say(f"policy.{clause.id}.{choice}.clause", found.locale) for choice in clause.choices
    ]
    return join(_apart(words))


def _apart(pieces: list[str]) -> list[Words]:
    """Pieces on lines of their own."""
    apart: list[Words] = []
    for place, piece in enumerate(pieces):
        apart += [element("br"), piece] if place else [piece]
    return apart
