"""What marketers say of a network: whether they use it, what they get from it, what they plan.

All of it is what people say of themselves in vendors' surveys: a habit or an opinion, never a
measured result.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from toolkit.answers.published import figure, latest, published
from toolkit.client.names import OBJECTIVES

if TYPE_CHECKING:
    from toolkit.answers.quantity import Quantity
    from toolkit.data import Facts

Side = Literal["public", "firms"]
AUDIENCES: tuple[Literal["firms", "public", "all"], ...] = ("firms", "public", "all")

# In the order a card lists them; journalists and public relations close the list.
OPINIONS = (
    "share_marketers_most_important",
    "share_marketers_say_effective",
    "share_marketers_planning_increase",
    "share_marketers_no_plans",
    "share_content_marketers_using",
    "share_content_marketers_using_organic",
    "share_content_marketers_using_paid",
    "share_content_marketers_say_effective",
    "share_journalists_most_valuable",
    "share_journalists_most_valuable_single",
    "share_journalists_more_time",
    "share_pr_pros_planning_increase",
)


@dataclass(frozen=True)
class Opinion:
    """What one kind of professional says of a network.

    Attributes
    ----------
    question : str
        Id of the definition in `data/metrics.csv`.
    audience : {"firms", "public", "all"}
        To whom those asked sell; ``all`` when the survey does not tell them apart.
    share : Quantity
        Share of those asked who say so.
    """

    question: str
    audience: Literal["firms", "public", "all"]
    share: Quantity


def used_by(platform: str, facts: Facts) -> Mapping[str, Quantity | None]:
    """Return the share of marketers who use a network, by whom they sell to.

    Parameters
    ----------
    platform : str
        Id of the network.
    facts : Facts
        ``results.csv``.

    Returns
    -------
    dict of str to Quantity or None
        ``firms``, ``public`` and ``all``; None where the survey does not tell them apart.

    Examples
    --------
    >>> from toolkit import data
    >>> {who: share and share.value for who, share in used_by("linkedin", data.load()).items()}
    {'firms': 0.81, 'public': 0.53, 'all': 0.61}
    """
    found = {audience: facts.peers(platform, audience) for audience in AUDIENCES}
    return {
        audience: published(fact) if fact and fact.segment in ("", audience) else None
        for audience, fact in found.items()
    }


def peers(platform: str, side: Side, facts: Facts) -> Quantity | None:
    """Return the share of marketers on the client's side who use a network, else of all of them.

    The note says ``borrowed_all_marketers`` where all of them stand in.
    """
    fact = facts.peers(platform, side)
    if fact is None:
        return None
    return published(fact, note="borrowed_all_marketers" if fact.segment == "all" else "")


def results(platform: str, facts: Facts) -> Mapping[str, Quantity | None]:
    """Return the share of marketers who report each result; None for what nobody asked."""
    found = {objective: facts.result(platform, objective) for objective in OBJECTIVES}
    return {name: None if fact is None else published(fact) for name, fact in found.items()}


def opinions(platform: str, facts: Facts) -> tuple[Opinion, ...]:
    """Return what marketers, journalists and public relations people say of a network.

    Parameters
    ----------
    platform : str
        Id of the network.
    facts : Facts
        ``results.csv``.

    Returns
    -------
    tuple of Opinion
        The newest edition of each question and side, and the undated ones beside it.
    """
    return tuple(
        Opinion(question, audience, figure(row))
        for question in OPINIONS
        for audience in AUDIENCES
        for row in latest(
            facts.rows("results", platform=platform, metric=question, audience=audience)
        )
    )
