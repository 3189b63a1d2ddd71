"""Law joined to number: what was counted, and how small an audience may be."""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit import text
from toolkit.answers.exposure import PROOFS
from toolkit.briefs.handover import citation
from toolkit.briefs.phrases import number, phrase
from toolkit.pages import fragments
from toolkit.pages.blocks import Block, element, join
from toolkit.privacy.audience import people_needed, share_too_small
from toolkit.privacy.risk.suppression import SMALLEST

if TYPE_CHECKING:
    from toolkit.answers import Quantity
    from toolkit.briefs.handover import Handover
    from toolkit.pages.blocks import Words
    from toolkit.text import Locale

# The crossing that the page works out: ages, sexes, areas; and a town to try it on.
_CROSSED = (6, 2, 100)
_TOWN = 3_000


def proofs(found: Handover) -> Block:
    """Return the page that joins each line to the number that bears on it."""
    say = found.locale
    rows = [_row(found, proof) for proof in PROOFS]
    names, caption = ["question", "numbers", "lines"], "caption_proofs"
    if not found.checklist.lines:
        names, caption = names[:2], "column_numbers"
        rows = [row[:2] for row in rows]
    columns = [text.say(f"checklist.column_{name}", say) for name in names]
    return fragments.page(
        _title(found),
        fragments.lead(text.say("checklist.proofs_lead", say)),
        fragments.table(rows, columns, text.say(f"checklist.{caption}", say)),
        fragments.paragraph(_people(found)),
        fragments.callout(text.say("checklist.size_title", say), _size(say)),
        kicker=text.say("checklist.proofs_kicker", say),
    )


def _title(found: Handover) -> str:
    say, exposure = found.locale, found.exposure
    alone, _ = exposure.individualisation
    kind = "invented" if exposure.invented else "yours"
    known = len(exposure.known)
    return text.say(
        f"checklist.proofs_title_{kind}",
        say,
        count=None if exposure.invented else known,
        share=text.percent(alone.value, say, decimals=0),
        rows=text.integer(exposure.rows, say),
        known=text.integer(known, say),
    )


def _people(found: Handover) -> str:
    say, exposure = found.locale, found.exposure
    if exposure.invented:
        return text.say("checklist.proofs_invented", say)
    nothing = text.say("checklist.nothing_protected", say)
    known = text.say("word.list_mark", say).join(exposure.known)
    return text.say(
        "checklist.proofs_yours", say, known=known, protected=exposure.protected or nothing
    )


def _row(found: Handover, proof: str) -> list[Words]:
    say = found.locale
    numbers = found.exposure.numbers(proof)
    counted: Words = text.say(
        "checklist.not_counted", say, what=text.say(f"checklist.needs_{proof}", say)
    )
    if numbers:
        counted = element(
            "ul", *(element("li", _said(one, say)) for one in numbers), class_="points"
        )
    cited = [
        citation(line.instrument, line.article, say)
        for joined in found.checklist.joined
        if joined.proof == proof
        for line in joined.lines
    ]
    bears: list[Words] = []
    for place, words in enumerate(cited):
        bears += [element("br"), words] if place else [words]
    question = text.say(f"checklist.proof_{proof}", say)
    return [question, counted, join(bears) if bears else text.say("checklist.no_line", say)]


def _said(one: Quantity, say: Locale) -> Block:
    """A number of the table, in the sentence that says what it counts."""
    key = f"checklist.number_{one.name}"
    if one.unit == "share":
        decimals = 0 if one.value >= 0.1 or one.value == 0 else 1
        written = text.percent(one.value, say, decimals=decimals)
        return phrase(key, say, value=number(one.value, written))
    if one.unit == "distance":
        written = text.number(one.value, say, decimals=2)
        return phrase(key, say, value=number(one.value, written))
    return phrase(key, say, count=one.value, value=number(one.value, text.integer(one.value, say)))


def _size(say: Locale) -> Block:
    needed = people_needed(_CROSSED, at_least=SMALLEST)
    few = share_too_small(_CROSSED, _TOWN, at_least=SMALLEST)
    return fragments.paragraph(
        phrase(
            "checklist.size",
            say,
            k=number(SMALLEST, text.integer(SMALLEST, say)),
            needed=number(needed, text.integer(needed, say)),
            few=number(_TOWN, text.integer(_TOWN, say)),
            share=number(few, text.percent(few, say, decimals=0)),
        )
    )
