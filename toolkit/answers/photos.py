"""Two photos, one article to stock: which, how sure, what a wrong choice costs."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from toolkit.answers.quantity import Quantity
from toolkit.model import evidence as model
from toolkit.model.ranges import Range, whole

# Stock the one preferred once nine chances in ten say so; a lead of 60 to 40 must not be missed.
CERTAINTY, LEAD = 0.9, 0.2


@dataclass(frozen=True)
class Photos:
    """A vote between two photos.

    Attributes
    ----------
    votes_a, votes_b : int
        People who chose each.
    stock : {"a", "b", "either"}
        The one that is expected to lose less by being wrong; ``either`` at a tie.
    chance : Quantity
        Chance that more than half of the customers prefer the one to stock; one half at a tie.
    loss, other_loss : Quantity
        Margin that stocking it, or the other, is expected to lose by being the wrong one: a share
        of the stake, or money where the stake is given.
    sure : bool
        The chance reaches the certainty asked.
    votes_planned : Quantity
        Votes after which the majority names the preferred one as surely as asked.
    votes_missing : Quantity
        How many of those are not in yet; 0 once it is sure.
    """

    votes_a: int
    votes_b: int
    stock: Literal["a", "b", "either"]
    chance: Quantity
    loss: Quantity
    other_loss: Quantity
    sure: bool
    votes_planned: Quantity
    votes_missing: Quantity


def two_photos(
    votes_a: int,
    votes_b: int,
    *,
    stake: float | None = None,
    currency: str = "",
    certainty: float = CERTAINTY,
    smallest_lead: float = LEAD,
) -> Photos:
    """Return which of two articles to stock, from the votes on their photos.

    Parameters
    ----------
    votes_a, votes_b : int
        People who chose each, 0 or more.
    stake : float, optional
        Margin if every customer who comes found the one they prefer; without it, losses are
        shares of that margin.
    currency : str
        ISO 4217 code of the stake.
    certainty : float
        Chance at which one would stock it, 0.5-1.
    smallest_lead : float
        Lead among all customers that must not be missed: 0.2 is 60 to 40.

    Returns
    -------
    Photos
        Nothing is believed before the votes. Friends who vote alike make it look surer than it
        is.

    Examples
    --------
    >>> vote = two_photos(14, 6)
    >>> vote.stock, round(vote.chance.value, 2), vote.sure
    ('a', 0.96, True)
    """
    prior = whole("logit")
    chance_a = float(model.probability_preferred(votes_a, votes_b, prior))
    unit = currency if stake is not None else "share"
    losses = model.expected_loss(votes_a, votes_b, prior, stake=1.0 if stake is None else stake)
    loss, other = sorted(float(each) for each in losses)
    chance = max(chance_a, 1 - chance_a)
    planned = float(model.votes_needed(smallest_lead, certainty=certainty))
    sure = chance >= certainty
    missing = 0.0 if sure else max(0.0, planned - votes_a - votes_b)

    def quantity(name: str, value: float, unit: str) -> Quantity:
        return Quantity(name, Range(value, value, "linear"), unit, "yours", "client")

    return Photos(
        votes_a=int(votes_a),
        votes_b=int(votes_b),
        stock="either" if votes_a == votes_b else "a" if votes_a > votes_b else "b",
        chance=quantity("chance_preferred", chance, "share"),
        loss=quantity("expected_loss", loss, unit),
        other_loss=quantity("expected_loss", other, unit),
        sure=sure,
        votes_planned=quantity("votes_needed", planned, "votes"),
        votes_missing=quantity("votes_missing", missing, "votes"),
    )
