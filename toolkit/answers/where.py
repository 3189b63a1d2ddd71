"""Where to be: candidate accounts ranked, how firm the ranking is, and what would overturn it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

import numpy as np

from toolkit.answers.accounts import accounts
from toolkit.answers.criteria import CRITERIA, Value, values
from toolkit.answers.gates import Gate, gate
from toolkit.answers.outcomes import Outcome, outcomes
from toolkit.answers.quantity import Quantity
from toolkit.data.overrides import unknown_name
from toolkit.model import choice, weighting

if TYPE_CHECKING:
    from collections.abc import Mapping

    from numpy.typing import NDArray

    from toolkit.client import Client
    from toolkit.data import Facts

Baseline = Literal["none", "own_site", "local_listing"]
# How tightly the tried weightings sit around the client's own.
CONCENTRATION = 20.0
DRAWS = 10_000
SEED = 2026
# Score, its ends, share of weightings won: what an account ruled out has.
UNSCORED = (float("nan"), float("nan"), float("nan"), 0.0)


@dataclass(frozen=True)
class Candidate:
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
    score, low, high : float
        Weighted sum at the client's weights: facts at their middles, and 5-95 % of what the facts
        allow; NaN when gated out.
    share_first : float
        Share of the tried weightings in which it comes first.
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
    score: float
    low: float
    high: float
    share_first: float
    rank: int | None
    outcome: Outcome


@dataclass(frozen=True)
class Flip:
    """The weight of one criterion, nearest to the client's, at which another account comes first.

    Attributes
    ----------
    criterion : str
        One of `CRITERIA`.
    weight : float
        Its share of the weights there, 0-1, the others in their proportions.
    challenger : str
        The account that comes first beyond it.
    """

    criterion: str
    weight: float
    challenger: str


@dataclass(frozen=True)
class Where:
    """Where this client should be, and how sure that is.

    Attributes
    ----------
    candidates : tuple of Candidate
        By score, then those ruled out.
    first : str
        What comes before all else: an account, ``none``, or ``local_listing``.
    weights : dict of str to float
        Weights of the criteria, summing to 1.
    flips : tuple of Flip
        What would change the winner.
    unknown : tuple of (str, str)
        (account, what nobody has measured) for every scored account.
    draws : int
        Weightings tried.
    assumptions : tuple of Quantity
        Every figure used.
    """

    candidates: tuple[Candidate, ...]
    first: str
    baselines: tuple[Baseline, ...]
    weights: Mapping[str, float]
    flips: tuple[Flip, ...]
    unknown: tuple[tuple[str, str], ...]
    draws: int
    assumptions: tuple[Quantity, ...]

    @property
    def scored(self) -> tuple[Candidate, ...]:
        """The accounts that passed the gates, best first."""
        return tuple(c for c in self.candidates if c.rank is not None)

    @property
    def leader(self) -> Candidate | None:
        """The account with the best score, if any passed the gates."""
        return self.scored[0] if self.scored else None


def default_weights(facts: Facts) -> dict[str, float]:
    """Return the weights of the criteria in `data/criteria.csv`, summing to 1."""
    table = facts.table("criteria").set_index("criterion")["default_weight"]
    total = float(table.sum())
    return {name: float(table[name]) / total for name in CRITERIA}


def where(
    client: Client,
    facts: Facts,
    *,
    weights: Mapping[str, float] | None = None,
    draws: int = DRAWS,
    seed: int = SEED,
) -> Where:
    """Return where the client should be, how firm that is, and what would overturn it.

    Parameters
    ----------
    client : Client
        Audience, objectives, content, hours, accounts held.
    facts : Facts
        Usage, results, trends, peers, minimum activity.
    weights : mapping, optional
        Weight of each criterion; default those of `data/criteria.csv`.
    draws : int
        Weightings tried.
    seed : int
        Makes the draws repeatable.

    Returns
    -------
    Where
        Candidates with scores and outcomes. The share of weightings in which an account comes
        first is a share of those tried, not a probability of being right.
    """
    facts = facts.overridden(client.overrides)
    w = _weights(default_weights(facts) if weights is None else weights)
    rows = accounts(client, facts)
    gates = [gate(row, client, facts) for row in rows]
    cells = [values(row, client, facts) for row in rows]
    scored = [i for i, g in enumerate(gates) if g.verdict != "out"]
    names = [str(row["account"]) for row in rows]
    scores = _scores([cells[i] for i in scored], w, draws, seed)
    order = sorted(range(len(scored)), key=lambda k: (-scores[k][0], names[scored[k]]))
    ranked = [scored[k] for k in order]
    outcome = outcomes(rows, gates, ranked, hours_per_week=client.hours_per_week)
    candidates = [
        Candidate(
            account=names[i],
            network=str(row["platform"]),
            kind=str(row["kind"]),
            held=row["held"],
            gate=gates[i],
            values=cells[i],
            score=score,
            low=low,
            high=high,
            share_first=first,
            rank=ranked.index(i) + 1 if i in ranked else None,
            outcome=outcome[i],
        )
        for i, row in enumerate(rows)
        for score, low, high, first in [scores[scored.index(i)] if i in scored else UNSCORED]
    ]
    candidates.sort(key=lambda c: (c.rank is None, c.rank or 0, c.account))
    listing = client.chain == "in_store"
    best = [c for c in candidates if c.rank is not None]
    return Where(
        candidates=tuple(candidates),
        first="local_listing" if listing else best[0].account if best else "none",
        baselines=("local_listing", "own_site", "none") if listing else ("own_site", "none"),
        weights=dict(zip(CRITERIA, w.tolist(), strict=True)),
        flips=_flips([cells[i] for i in scored], w, [names[i] for i in scored]),
        unknown=tuple(
            (c.account, what) for c in best for v in c.values.values() for what in v.missing
        ),
        draws=draws,
        assumptions=_figures(candidates),
    )


def _weights(given: Mapping[str, float]) -> NDArray[np.float64]:
    """Weights in the order of the criteria, summing to 1; a criterion left out weighs nothing."""
    for name in given:
        if name not in CRITERIA:
            raise unknown_name("criterion", name, CRITERIA)
    parts = [given.get(name, 0.0) for name in CRITERIA]
    return weighting.normalised_weights(parts, criteria=len(CRITERIA))


def _scores(
    cells: list[dict[str, Value]], weights: NDArray[np.float64], draws: int, seed: int
) -> list[tuple[float, float, float, float]]:
    """Score, its 5-95 % and the share of weightings won, for each scored account."""
    if not cells:
        return []
    rng = np.random.default_rng(seed)
    low, high = _matrix(cells, "low"), _matrix(cells, "high")
    drawn = low + (high - low) * rng.random((draws, *low.shape))
    first = choice.rank_acceptability(
        drawn, weights, concentration=CONCENTRATION, draws=draws, rng=rng
    )[:, 0]
    middle = choice.weighted_scores((low + high) / 2, weights)
    ends = np.quantile(choice.weighted_scores(drawn, weights), [0.05, 0.95], axis=0)
    return list(zip(middle.tolist(), *ends.tolist(), first.tolist(), strict=True))


def _matrix(cells: list[dict[str, Value]], end: str) -> NDArray[np.float64]:
    return np.array([[getattr(cell[name], end) for name in CRITERIA] for cell in cells])


def _flips(
    cells: list[dict[str, Value]], weights: NDArray[np.float64], names: list[str]
) -> tuple[Flip, ...]:
    if len(names) < 2:
        return ()
    table = choice.flip_points((_matrix(cells, "low") + _matrix(cells, "high")) / 2, weights)
    found = table.dropna(subset=["platform"])
    return tuple(
        Flip(CRITERIA[criterion], weight, names[int(platform)])
        for criterion, weight, platform in zip(
            found["criterion"].tolist(),
            found["flip_weight"].tolist(),
            found["platform"].tolist(),
            strict=True,
        )
    )


def _figures(candidates: list[Candidate]) -> tuple[Quantity, ...]:
    """Every figure behind a score or a gate, each once."""
    found: dict[Quantity, None] = {}
    for candidate in candidates:
        if candidate.rank is not None:
            found |= dict.fromkeys(q for v in candidate.values.values() for q in v.facts)
        if candidate.gate.minimum_hours is not None:
            found[candidate.gate.minimum_hours] = None
    return tuple(found)
