"""The lines of the checklist: what to do, in which text, when it was last read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from babel import Locale as BabelLocale

from toolkit import text
from toolkit.answers.line import GROUPS
from toolkit.briefs.handover import citation
from toolkit.briefs.phrases import number, phrase
from toolkit.pages import fragments
from toolkit.pages.blocks import Block, element, join

if TYPE_CHECKING:
    from collections.abc import Sequence

    from toolkit.answers.line import Line
    from toolkit.briefs.handover import Handover
    from toolkit.pages.blocks import Words
    from toolkit.text import Locale


# A ballot box and a space that no line ends on.
_BOX = "\u2610\u00a0"


def lines(found: Handover) -> Block:
    """Return the page of what to settle; where no list exists, the sentence that says so."""
    say = found.locale
    if not found.checklist.lines:
        return _nowhere(found)
    yours = found.checklist.yours
    always = [line for line in yours if not line.when]
    others = [line for line in yours if line.when]
    later = [line for line in found.checklist.lines if line.status == "not_yet"]
    blocks: list[Words] = [
        fragments.lead(phrase("checklist.lines_lead", say, place=_place(found))),
        _tiles(found, len(always), len(others)),
        *_warnings(found),
        _table(found, always, "always"),
    ]
    if others:
        blocks.append(_table(found, others, "if"))
    if found.checklist.platforms:
        blocks.append(_table(found, found.checklist.platforms, "platform"))
    if later:
        blocks.append(_table(found, later, "later"))
    left = sum(line.status == "not_concerned" for line in found.checklist.lines)
    if left:
        blocks.append(_counted("checklist.not_concerned", say, left))
    blocks.append(_sources(found))
    return fragments.page(
        text.say("checklist.lines_title", say, count=len(yours), n=text.integer(len(yours), say)),
        *blocks,
        kicker=text.say("checklist.lines_kicker", say),
    )


def _place(found: Handover) -> str:
    """The widest group that answers: the Union, France with it, Québec."""
    last = max(found.checklist.groups, key=GROUPS.index)
    return text.say(f"checklist.place_{last}", found.locale)


def _nowhere(found: Handover) -> Block:
    say = found.locale
    names = BabelLocale.parse(say).territories
    country = names.get(found.client.country, found.client.country)
    drawn = text.integer(len(GROUPS), say)
    return fragments.page(
        text.say("checklist.nowhere_title", say, country=country, n=drawn),
        fragments.lead(text.say("checklist.nowhere", say)),
        kicker=text.say("checklist.lines_kicker", say),
    )


def _tiles(found: Handover, always: int, others: int) -> Block:
    say = found.locale
    counts = {
        "always": always,
        "if": others,
        "platform": len(found.checklist.platforms),
        "unread": len(found.checklist.unread),
    }
    return fragments.tiles(
        [
            (
                text.say(f"checklist.tile_{name}", say),
                number(n, text.integer(n, say)),
                text.say("checklist.tile_detail", say, count=n),
            )
            for name, n in counts.items()
        ]
    )


def _warnings(found: Handover) -> list[Words]:
    say = found.locale
    oldest = found.checklist.oldest
    assert oldest is not None  # there are lines
    read = text.date(oldest, say)
    blocks: list[Words] = [
        fragments.callout(
            text.say("checklist.advice_title", say),
            text.say("checklist.advice", say, oldest=read),
            alert=True,
        )
    ]
    stale = len(found.checklist.stale)
    if stale:
        title = text.say("checklist.stale_title", say, count=stale, n=text.integer(stale, say))
        remedy = text.say("checklist.stale_remedy", say)
        blocks.append(fragments.callout(title, remedy, alert=True))
    return blocks


def _table(found: Handover, shown: Sequence[Line], kind: str) -> Block:
    """One table; ``if`` says of each line what makes it matter, ``platform`` leaves no room."""
    say = found.locale
    names = ["do", *(["if"] if kind == "if" else []), "text", "read"]
    rows: list[list[Words]] = []
    for line in shown:
        row: list[Words] = [_do(line, say)]
        if kind == "if":
            row.append(uses(line.when, say))
        rows.append([*row, _text(line, say), _read(line, say)])
    columns = [text.say(f"checklist.column_{name}", say) for name in names]
    return fragments.table(rows, columns, text.say(f"checklist.caption_{kind}", say), ledger=True)


def _do(line: Line, say: Locale) -> Block:
    """What to do, with a box to tick where it is the client's to do."""
    box = element("span", _BOX, aria_hidden="true") if line.binds == "you" else Block("")
    name = fragments.strong(text.say(f"law.{line.id}.name", say))
    return join([box, name, element("br"), text.say(f"law.{line.id}.do", say)])


def uses(when: Sequence[str], say: Locale) -> str:
    """Return what makes a line matter, as a list."""
    mark = text.say("word.list_mark", say)
    return mark.join(text.say(f"checklist.use_{use}", say) for use in when)


def _text(line: Line, say: Locale) -> Block:
    cited = citation(line.instrument, line.article, say)
    if line.in_force is None:
        return join([cited, element("br"), text.say("checklist.no_date", say)])
    key = "of_date" if line.instrument in ("cjeu", "cnil", "edpb") else "since"
    day = text.say(f"checklist.{key}", say, date=text.date(line.in_force, say))
    return join([cited, element("br"), day.replace(" ", "\u00a0")])


def _read(line: Line, say: Locale) -> Block:
    day = line.last_checked.isoformat()
    said = text.say("checklist.stale_since", say, date=day) if line.stale else day
    if line.checked:
        return join([said])
    return join([said, element("br"), fragments.strong(text.say("checklist.unread", say))])


def _sources(found: Handover) -> Block:
    """Where the texts were read."""
    items = [
        (", ".join(part for part in (one.title, one.publisher, one.via) if part), url)
        for one in found.checklist.sources
        if one.kind == "page" and (url := found.facts.source(one.key).url)
    ]
    return fragments.sources(items, locale=found.locale)


def _counted(key: str, say: Locale, n: int) -> Block:
    written = number(n, text.integer(n, say))
    return fragments.paragraph(phrase(key, say, count=n, n=written))
