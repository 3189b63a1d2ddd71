"""What rules an account out before any score: the reason is a sentence, not a number."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Literal

from toolkit.answers.inputs import assumed
from toolkit.answers.origins import derived, own
from toolkit.answers.quantity import Quantity, dated, graded
from toolkit.model.ranges import Range

if TYPE_CHECKING:
    from toolkit.client import Client
    from toolkit.data import Facts

Verdict = Literal["in", "test", "out"]
FORMS = ("photo", "illustration", "video", "article", "text")
PICTURES = frozenset(FORMS[:2])
# No survey says which networks a profession uses at work, so roles can only be a gate: a client
# with at least this share of sales to firms is scored on networks organised around work.
MOSTLY_FIRMS = 0.75


@dataclass(frozen=True)
class Gate:
    """Whether an account may be scored.

    Attributes
    ----------
    verdict : {"in", "test", "out"}
        ``test``: the hours fall inside the range of the minimum, nobody can say.
    reason : str or None
        Id of the sentence that says why (``gate.<reason>``).
    minimum_hours : Quantity or None
        Hours a week below which the account costs and brings nothing.
    """

    verdict: Verdict
    reason: str | None
    minimum_hours: Quantity | None


def gate(account: dict[str, Any], client: Client, facts: Facts) -> Gate:
    """Return whether one candidate account is in, to be tested, or out, and why."""
    if account["rule"] != "scored":
        return Gate("out", str(account["rule"]), None)
    if client.sells_to >= MOSTLY_FIRMS and "work" not in forms(account["organised_around"]):
        return Gate("out", "leisure", None)
    reason = _content(account, set(client.content))
    if reason is not None:
        return Gate("out", reason, None)
    minimum = minimum_hours(str(account["platform"]), facts)
    # At the low end itself nothing is left over: the account would be fed at best, and not tried.
    if client.hours_per_week <= minimum.low:
        return Gate("out", "hours", minimum)
    if client.hours_per_week < minimum.high:
        return Gate("test", "hours_unsure", minimum)
    return Gate("in", None, minimum)


def forms(cell: object) -> set[str]:
    """Return the words that a cell of `data/accounts.csv` lists, separated by semicolons."""
    return {part for part in str(cell or "").split(";") if part and part != "nan"}


def _content(account: dict[str, Any], makes: set[str]) -> str | None:
    """Why the client cannot feed the account; None for a client who has not said what it makes."""
    takes = forms(account["content_main"]) | forms(account["content_also"])
    required = forms(account["content_required"])
    if not makes or not takes:
        return None
    if required and not required & makes:
        return "pictures" if required & PICTURES else "video" if "video" in required else "content"
    return None if makes & takes else "content"


@lru_cache(maxsize=256)
def minimum_hours(platform: str, facts: Facts) -> Quantity:
    """Hours a week of minimum activity: publishing at the least frequency, and answering."""
    mine = own(facts, "minimum_posts_per_week", platform=platform, scale="log")
    return derived(
        "minimum_hours_per_week",
        lambda n, h, a: n * h + a,
        mine or _posts(platform, facts),
        assumed(facts, "hours_per_post"),
        assumed(facts, "answering_hours_per_week"),
        unit="hours",
    )


def _posts(platform: str, facts: Facts) -> Quantity:
    """Least frequency published for a network, else our own range of posts a week."""
    frequency = facts.benchmark("minimum_posts_per_week", platform=platform)
    if frequency is None:
        return assumed(facts, "posts_per_week", platform=platform)
    # The frequency's own spread would be the compiler's, not the world's: its low end gates.
    return Quantity(
        name="minimum_posts_per_week",
        range=Range(frequency.low, frequency.low, "log"),
        unit="posts",
        grade=graded(frequency),
        source=frequency.source,
        date=dated(frequency),
        platform=frequency.platform,
    )
