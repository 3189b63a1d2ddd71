"""Page 2, where to be: the ranking, how sure it is, each account held, and what is not known."""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit import figures, text
from toolkit.briefs import phrases
from toolkit.briefs.phrases import phrase
from toolkit.figures import where as figure
from toolkit.pages import fragments
from toolkit.pages.blocks import Block

if TYPE_CHECKING:
    from toolkit.answers import Candidate, Relaxation
    from toolkit.briefs.findings import Findings
    from toolkit.pages.blocks import Words


# Accounts drawn: what one page holds beside the accounts held and what is not known.
ROWS = 6
OBJECTIVES = ("awareness", "traffic", "leads", "sales", "loyalty", "service", "recruitment")


def places(found: Findings) -> Block:
    """Return the page that says where to be, and how sure that is."""
    say = found.locale
    where = found.where
    blocks: list[Words] = [fragments.lead(phrase("brief.places_lead", say))]
    if where.scored:
        blocks.append(
            figures.show(
                figure.draw(where, say, most=ROWS),
                finding=figure.finding(where, say),
                table=figure.table(where, say),
                caption=text.say("brief.places_caption", say, n=text.integer(where.draws, say)),
                lang=say,
            )
        )
        blocks.append(fragments.paragraph(_owed(found)))
    blocks.append(_accounts(found))
    blocks += _changes(found)
    return fragments.page(_title(found), *blocks, kicker=text.say("brief.places_kicker", say))


def _title(found: Findings) -> str:
    say = found.locale
    leader = found.where.leader
    if leader is None:
        return text.say("brief.places_title_none", say)
    key = "listing" if found.where.first == "local_listing" else "leader"
    return text.say(
        f"brief.places_title_{key}",
        say,
        account=phrases.account(found, leader.account, start=True),
        share=text.percent(leader.share_first, say, decimals=0),
    )


def _owed(found: Findings) -> Block:
    """What the first account owes its place to, and how often it beats the next."""
    say = found.locale
    leader, *others = found.where.scored
    criterion = max(leader.contributions, key=lambda name: leader.contributions[name])
    alone = phrase(
        "brief.places_first",
        say,
        account=phrases.account(found, leader.account, start=True),
        score=phrases.two_decimals(found, leader.score),
        part=phrases.two_decimals(found, leader.contributions[criterion]),
        criterion=text.say(f"criterion.{criterion}", say),
    )
    if not others:
        return alone + Block(" ") + phrase("brief.places_alone", say)
    second = others[0].account
    return (
        alone
        + Block(" ")
        + phrase(
            "brief.places_second",
            say,
            second=phrases.account(found, second),
            share=phrases.share(found, leader.beats[second], decimals=0),
        )
    )


def _accounts(found: Findings) -> Block:
    """Each account held, then what stands beside every network: listing, own site, none."""
    say = found.locale
    followers = {(a.network, a.kind): a.followers.value for a in found.reach.accounts}
    rows: list[list[Words]] = [
        [
            text.say(f"account.{c.account}", say),
            phrases.whole(found, seen)
            if (seen := followers.get((c.network, c.kind), _any(followers, c.network)))
            else text.say("brief.none_yet", say),
            text.say(f"outcome.{_outcome(found, c)}", say),
            text.say(f"gate.{c.gate.reason}", say) if c.gate.reason else _place(found, c.rank),
        ]
        for c in found.where.candidates
        if c.held
    ]
    rows += [
        [
            text.say(f"baseline.{name}", say),
            "–",
            text.say(f"baseline.{name}_what", say),
            text.say(f"baseline.{name}_why", say),
        ]
        for name in found.where.baselines
    ]
    columns = [
        text.say(f"brief.column_{name}", say) for name in ("account", "followers", "what", "why")
    ]
    return fragments.table(rows, columns, text.say("brief.accounts_caption", say), numeric=[1])


def _outcome(found: Findings, candidate: Candidate) -> str:
    """The ranking's outcome, cut to the leader's minimum when the hours do not pay."""
    if found.worth.decision != "no" or candidate.rank is None:
        return candidate.outcome
    return "minimum" if candidate.rank == 1 else "park"


def _any(followers: dict[tuple[str, str], float], network: str) -> float | None:
    """Followers of a network that has one row whatever the kind of account."""
    return next((n for (name, _), n in followers.items() if name == network), None)


def _place(found: Findings, rank: int | None) -> Block:
    if rank is None:
        return Block("")
    return phrase("brief.rank", found.locale, rank=phrases.whole(found, rank))


def _changes(found: Findings) -> list[Words]:
    say = found.locale
    blocks: list[Words] = []
    if found.where.relaxations:
        blocks += [
            fragments.heading(text.say("brief.relax_heading", say)),
            fragments.points([_relaxed(found, change) for change in found.where.relaxations]),
        ]
    if found.where.flips:
        nearest = sorted(
            found.where.flips,
            key=lambda flip: abs(flip.change),
        )[:2]
        blocks += [
            fragments.heading(text.say("brief.flips_heading", say)),
            fragments.points(
                [
                    phrase(
                        "brief.flip_more" if flip.change > 0 else "brief.flip_less",
                        say,
                        account=phrases.account(found, flip.challenger, start=True),
                        criterion=text.say(f"criterion.{flip.criterion}", say),
                        weight=phrases.share(found, flip.weight, decimals=0),
                        now=phrases.share(found, found.where.weights[flip.criterion], decimals=0),
                    )
                    for flip in nearest
                ]
            ),
        ]
    elif found.where.leader is not None:
        blocks.append(fragments.paragraph(phrase("brief.no_flip", say)))
    unknown = _unknown(found)
    if unknown:
        what = text.say("brief.unknown_mark", say).join(unknown)
        blocks.append(
            fragments.callout(
                text.say("brief.unknown_heading", say), phrase("brief.unknown", say, what=what)
            )
        )
    return blocks


def _relaxed(found: Findings, change: Relaxation) -> Block:
    """The gate to relax, and the account that could then be tried."""
    hours = change.hours_to_pass
    return phrase(
        f"where.relax_{change.reason}",
        found.locale,
        account=phrases.account(found, change.account),
        hours="" if hours is None else phrases.hours(found, hours),
        forms=figure.forms(change.forms, found.locale),
    )


def _unknown(found: Findings) -> list[str]:
    """What nobody has measured, in words; objectives without results in one item."""
    say = found.locale
    missing = dict.fromkeys(what.split(" ")[0] for _, what in found.where.unknown)
    objectives = [what for what in missing if what in OBJECTIVES]
    items = [text.say(f"missing.{what}", say) for what in missing if what not in OBJECTIVES]
    if objectives:
        names = [text.say(f"objective.{what}", say) for what in objectives]
        results = text.say("word.list_mark", say).join(names)
        items.append(text.say("missing.results", say, what=results))
    return items
