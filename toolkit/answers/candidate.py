"""One account that could be opened, kept or closed, and all that is said of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from toolkit.answers.gates import Gate
    from toolkit.answers.outcomes import Outcome
    from toolkit.answers.value import Value


@dataclass(frozen=True)
class Firmness:
    """How an account does at the client's weights, and how firm that is.

    Attributes
    ----------
    score, low, high : float
        Weighted sum at the client's weights, 0-1: facts at their middles, and 5-95 % of what the
        facts allow; NaN when gated out.
    contributions : dict of str to float
        What each criterion adds to the score; empty when gated out.
    share_first : float
        Share of the weightings tried around the client's in which it comes first.
    share_any : float
        Share of all weightings, every one as likely as another, in which it comes first.
    central_weights : dict of str to float, optional
        Mean of the weightings around the client's in which it comes first; None if it never does.
    beats : dict of str to float
        For every other scored account, the share of the weightings tried around the client's in
        which this one scores higher; a tie counts half.
    """

    score: float
    low: float
    high: float
    contributions: Mapping[str, float]
    share_first: float
    share_any: float
    central_weights: Mapping[str, float] | None
    beats: Mapping[str, float]


# What an account ruled out has.
UNSCORED = Firmness(float("nan"), float("nan"), float("nan"), {}, 0.0, 0.0, None, {})


@dataclass(frozen=True)
class Candidate(Firmness):
    """One account that could be opened, kept or closed.

    Attributes
    ----------
    account : str
        Id in `data/accounts.csv`.
    network, kind : str
        What it is.
    held : bool
        The client already has it.
    gate : Gate
        Whether it may be scored, and why not.
    values : dict of str to Value
        Its place on each criterion.
    rank : int or None
        Place by score, from 1; None when gated out.
    outcome : str
        What to do with it; see `toolkit.answers.outcomes`.
    """

    account: str
    network: str
    kind: str
    held: bool
    gate: Gate
    values: Mapping[str, Value]
    rank: int | None
    outcome: Outcome


@dataclass(frozen=True)
class Flip:
    """The weight of one criterion, nearest to the client's, at which another account comes first.

    Attributes
    ----------
    criterion : str
        One of `toolkit.answers.criteria.CRITERIA`.
    weight : float
        Its share of the weights there, 0-1, the others in their proportions.
    challenger : str
        The account that comes first beyond it.
    change : float
        How far that is from its share now: more than 0 when it must weigh more.
    """

    criterion: str
    weight: float
    challenger: str
    change: float
