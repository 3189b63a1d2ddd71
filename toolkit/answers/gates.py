"""What rules an account out before any score: the reason is a sentence, not a number."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

from toolkit.answers.quantity import Quantity, cited, dated, derived, given, graded

if TYPE_CHECKING:
    from toolkit.client import Client
    from toolkit.data import Facts

Verdict = Literal["in", "test", "out"]
FORMS = ("photo", "illustration", "video", "article", "text")
PICTURES = frozenset(FORMS[:3])
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
    # A client who has not said what it makes is not ruled out for it.
    makes = set(client.content) or set(FORMS)
    required = forms(account["content_required"])
    if required and not required & makes:
        return Gate("out", "pictures" if required <= PICTURES else "content", None)
    if not makes & (forms(account["content_main"]) | forms(account["content_also"])):
        return Gate("out", "content", None)
    minimum = minimum_hours(str(account["platform"]), facts)
    if client.hours_per_week < minimum.low:
        return Gate("out", "hours", minimum)
    if client.hours_per_week < minimum.high:
        return Gate("test", "hours_unsure", minimum)
    return Gate("in", None, minimum)


def forms(cell: object) -> set[str]:
    """Return the words that a cell of `data/accounts.csv` lists, separated by semicolons."""
    return {part for part in str(cell or "").split(";") if part and part != "nan"}


def minimum_hours(platform: str, facts: Facts) -> Quantity:
    """Hours a week of minimum activity: publishing at the least frequency, and answering."""
    frequency = facts.benchmark("minimum_posts_per_week", platform=platform)
    posts = (
        cited(facts.assumption("posts_per_week"), scale="log")
        if frequency is None
        else given("minimum_posts_per_week", frequency.low, unit="posts")
        if frequency.grade == "yours"
        # The frequency's own spread would be the compiler's, not the world's: its low end gates.
        else _least(frequency)
    )
    each = cited(facts.assumption("hours_per_post"), scale="log")
    answering = cited(facts.assumption("answering_hours_per_week"), scale="log")
    return derived(
        "minimum_hours_per_week",
        lambda n, h, a: n * h + a,
        posts,
        each,
        answering,
        unit="hours",
    )


def _least(frequency: Any) -> Quantity:
    from toolkit.model.ranges import Range

    return Quantity(
        name="minimum_posts_per_week",
        range=Range(frequency.low, frequency.low, "log"),
        unit="posts",
        grade=graded(frequency),
        source=frequency.source,
        date=dated(frequency),
        platform=frequency.platform,
    )
