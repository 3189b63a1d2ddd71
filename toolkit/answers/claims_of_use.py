"""Claims of the course texts about what a network is good for, against what professionals say.

Every figure here is what people say of themselves in a survey: a habit or an opinion.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit.answers import marketers
from toolkit.answers.claim import Claim, Difference, Met, more, points, verdict
from toolkit.answers.published import figure, latest

if TYPE_CHECKING:
    from toolkit.answers.quantity import Quantity
    from toolkit.data import Facts

IMPORTANT = "share_marketers_most_important"
# Journalists were asked for several networks, later for one: the two are never put together.
JOURNALISTS = ("share_journalists_most_valuable_single", "share_journalists_most_valuable")


def facebook_public(facts: Facts) -> Claim:
    """Excellent for the public: sales reported there, and how often it is the most important."""
    own, other = _beside("facebook", "sales", facts)
    important = _opinion("facebook", IMPORTANT, "public", facts)
    return Claim(
        id="facebook_public",
        text="002",
        lessons=("01",),
        platforms=("facebook",),
        today=_met(("sales", own), ("sales", other), ("most_important_public", important)),
        differences=points("sales", own, other),
        verdict=verdict(more(own, other), _most(important)),
    )


def facebook_firms(facts: Facts) -> Claim:
    """Less for firms: the last edition that tells both sides apart, and leads beside LinkedIn."""
    sides = {
        side: {
            row["date"]: figure(row)
            for row in facts.rows("results", platform="facebook", metric=IMPORTANT, audience=side)
        }
        for side in ("firms", "public")
    }
    both = max(sides["firms"].keys() & sides["public"].keys(), default=None)
    firms, public = (None if both is None else sides[side][both] for side in ("firms", "public"))
    own, linkedin = (marketers.results(name, facts)["leads"] for name in ("facebook", "linkedin"))
    return Claim(
        id="facebook_firms",
        text="002",
        lessons=("01",),
        platforms=("facebook",),
        today=_met(
            ("most_important_firms", firms),
            ("most_important_public", public),
            ("leads", own),
            ("leads", linkedin),
        ),
        differences=points("firms_public", firms, public) + points("leads", own, linkedin),
        verdict=verdict(more(public, firms), more(linkedin, own)),
    )


def linkedin_alone(facts: Facts) -> Claim:
    """Enough alone for who sells to firms: who uses it, and do most call it the most important."""
    used = marketers.used_by("linkedin", facts)
    rows = facts.rows("results", platform="linkedin", metric=IMPORTANT, audience="firms")
    important = [figure(row) for row in latest(rows)]
    return Claim(
        id="linkedin_alone",
        text="002",
        lessons=("01",),
        platforms=("linkedin",),
        today=_met(
            ("used_firms", used["firms"]),
            ("used_public", used["public"]),
            *(("most_important_firms", share) for share in important),
        ),
        differences=points("used", used["firms"], used["public"]),
        verdict=verdict(more(used["firms"], used["public"]), _most(*important)),
    )


def x_journalists(facts: Facts) -> Claim:
    """The journalists' network: X beside the best other, in the newest survey of each question."""
    today: list[tuple[str, Quantity | None]] = []
    gaps: list[Difference] = []
    firsts: list[bool | None] = []
    for question in JOURNALISTS:
        rows = facts.rows("results", metric=question)
        day = max((row["date"] for row in rows), default="")
        shares = {row["platform"]: figure(row) for row in rows if row["date"] == day}
        own = shares.pop("x", None)
        other = max(shares.values(), key=lambda share: share.value, default=None)
        what = question.removeprefix("share_")
        today += [(what, own), (what, other)]
        gaps += points(what, own, other)
        firsts.append(more(own, other))
    plans = [_opinion(name, "share_pr_pros_planning_increase", "all", facts) for name in _PR]
    return Claim(
        id="x_journalists",
        text="002",
        lessons=("01", "07"),
        platforms=("x",),
        today=_met(*today, *(("pr_pros_planning_increase", share) for share in plans)),
        differences=tuple(gaps),
        # The newest survey decides; the older one says when the claim was true.
        verdict=verdict(next((first for first in firsts if first is not None), None)),
    )


_PR = ("linkedin", "x")


def instagram_pictures(facts: Facts) -> Claim:
    """For beautiful pictures: first to make known, but not first to sell."""
    known, less_known = _beside("instagram", "awareness", facts)
    sold, sold_more = _beside("instagram", "sales", facts)
    return Claim(
        id="instagram_pictures",
        text="002",
        lessons=("01", "06"),
        platforms=("instagram",),
        today=_met(
            ("awareness", known), ("awareness", less_known), ("sales", sold), ("sales", sold_more)
        ),
        differences=points("awareness", known, less_known) + points("sales", sold, sold_more),
        verdict=verdict(more(known, less_known), more(sold, sold_more)),
    )


def _beside(platform: str, objective: str, facts: Facts) -> tuple[Quantity | None, Quantity | None]:
    """The result of a network, and the best one among the others."""
    rows = facts.rows("results", metric="share_marketers_positive_result", objective=objective)
    names = dict.fromkeys(str(row["platform"]) for row in rows)
    found = {name: marketers.results(name, facts)[objective] for name in names}
    shares = {name: share for name, share in found.items() if share is not None}
    own = shares.pop(platform, None)
    return own, max(shares.values(), key=lambda share: share.value, default=None)


def _opinion(platform: str, question: str, audience: str, facts: Facts) -> Quantity | None:
    """The newest answer to one question about a network."""
    rows = facts.rows("results", platform=platform, metric=question, audience=audience)
    return next((figure(row) for row in latest(rows)), None)


def _most(*shares: Quantity | None) -> bool | None:
    """Whether any of several shares is more than half; None when there is none."""
    known = [share.value > 0.5 for share in shares if share is not None]
    return any(known) if known else None


def _met(*shown: tuple[str, Quantity | None]) -> tuple[Met, ...]:
    """The figures that exist, each with what it is."""
    return tuple(Met(what, share) for what, share in shown if share is not None)
