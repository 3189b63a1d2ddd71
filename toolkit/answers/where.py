"""Where to be: candidate accounts ranked, how firm the ranking is, and what would overturn it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

import numpy as np

from toolkit.answers.criteria import CRITERIA, Value, values
from toolkit.answers.gates import Gate, gate
from toolkit.answers.quantity import Quantity
from toolkit.model import choice

if TYPE_CHECKING:
    from collections.abc import Mapping

    from numpy.typing import NDArray

    from toolkit.client import Client
    from toolkit.data import Facts

Outcome = Literal["invest", "maintain", "test", "park", "close", "open", "not_now", "recycle"]
Baseline = Literal["none", "own_site", "local_listing"]
# How tightly the tried weightings sit around the client's own.
CONCENTRATION = 20.0
DRAWS = 10_000
SEED = 2026


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
        Weighted sum, middle and 5-95 % of the tried facts and weightings; NaN when gated out.
    share_first : float
        Share of the tried weightings in which it comes first.
    rank : int or None
        Place by score, from 1; None when gated out.
    outcome : str
        What to do with it.
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
    """The smallest weight of one criterion at which another account comes first."""

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
    weighting = dict(weights) if weights is not None else default_weights(facts)
    rows = [
        {str(name): cell for name, cell in row.items()}
        for row in facts.table("accounts").to_dict("records")
    ]
    gates = [gate(row, client, facts) for row in rows]
    cells = [values(row, client, facts) for row in rows]
    scored = [i for i, g in enumerate(gates) if g.verdict != "out"]

    rng = np.random.default_rng(seed)
    low = _matrix([cells[i] for i in scored], "low")
    high = _matrix([cells[i] for i in scored], "high")
    w = np.array([weighting[name] for name in CRITERIA])
    score = np.zeros((0,))
    first = np.zeros((0,))
    band = np.zeros((2, 0))
    flips: tuple[Flip, ...] = ()
    if scored:
        drawn = low + (high - low) * rng.random((draws, *low.shape))
        first = choice.rank_acceptability(
            drawn, w, concentration=CONCENTRATION, draws=draws, rng=rng
        )[:, 0]
        score = choice.weighted_scores((low + high) / 2, w)
        band = np.quantile(choice.weighted_scores(drawn, w), [0.05, 0.95], axis=0)
        flips = _flips((low + high) / 2, w, [str(rows[i]["account"]) for i in scored])

    order = sorted(range(len(scored)), key=lambda k: (-score[k], rows[scored[k]]["account"]))
    rank = {scored[k]: place for place, k in enumerate(order, start=1)}
    place = {i: k for k, i in enumerate(scored)}
    outcomes = _outcomes(rows, gates, rank, client)
    candidates = [
        Candidate(
            account=str(row["account"]),
            network=str(row["platform"]),
            kind=str(row["kind"]),
            held=_held(row, client),
            gate=gates[i],
            values=cells[i],
            score=float(score[place[i]]) if i in place else float("nan"),
            low=float(band[0, place[i]]) if i in place else float("nan"),
            high=float(band[1, place[i]]) if i in place else float("nan"),
            share_first=float(first[place[i]]) if i in place else 0.0,
            rank=rank.get(i),
            outcome=outcomes[i],
        )
        for i, row in enumerate(rows)
    ]
    candidates.sort(key=lambda c: (c.rank is None, c.rank or 0, c.account))
    leader = next((c for c in candidates if c.rank == 1), None)
    listing = client.chain == "in_store"
    return Where(
        candidates=tuple(candidates),
        first="local_listing" if listing else leader.account if leader else "none",
        baselines=("local_listing", "own_site", "none") if listing else ("own_site", "none"),
        weights=dict(zip(CRITERIA, (w / w.sum()).tolist(), strict=True)),
        flips=flips,
        unknown=tuple(
            (c.account, what)
            for c in candidates
            if c.rank is not None
            for value in c.values.values()
            for what in value.missing
        ),
        draws=draws,
        assumptions=tuple(
            dict.fromkeys(
                q
                for c in candidates
                if c.rank is not None
                for v in c.values.values()
                for q in v.facts
            )
        ),
    )


def _matrix(cells: list[dict[str, Value]], end: str) -> NDArray[np.float64]:
    return np.array([[getattr(cell[name], end) for name in CRITERIA] for cell in cells])


def _held(row: dict[str, Any], client: Client) -> bool:
    """Whether the client has this account; networks with one row match whatever the kind."""
    kinds = {a.kind for a in client.accounts if a.network == row["platform"]}
    return bool(kinds) if row["platform"] != "linkedin" else row["kind"] in kinds


def _flips(
    values: NDArray[np.float64], weights: NDArray[np.float64], names: list[str]
) -> tuple[Flip, ...]:
    if len(names) < 2:
        return ()
    table = choice.flip_points(values, weights)
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


def _outcomes(
    rows: list[dict[str, Any]], gates: list[Gate], rank: dict[int, int], client: Client
) -> dict[int, Outcome]:
    """Walk down the ranking while the hours last: the first gets the effort, the next what is left.

    The walk stops at the first account that the hours cannot feed: more networks are not better.
    From there on, an account is parked (name held, link, no posting) if the client has it, and
    left alone if not.
    """
    outcomes: dict[int, Outcome] = {}
    left = client.hours_per_week
    fed = 0
    for i in sorted(rank, key=lambda k: rank[k]):
        minimum = gates[i].minimum_hours
        need = minimum.value if minimum is not None else 0.0
        held = _held(rows[i], client)
        if fed == 0 and gates[i].verdict == "test":
            outcomes[i] = "test"
            left = 0.0
        elif need <= left:
            outcomes[i] = ("invest" if fed == 0 else "maintain") if held else "open"
            left -= need
        else:
            outcomes[i] = "park" if held else "not_now"
            left = 0.0
        fed += 1
    for i, row in enumerate(rows):
        if i in rank:
            continue
        held = _held(row, client)
        if gates[i].reason == "recycle_only":
            outcomes[i] = "recycle"
        elif gates[i].reason in ("closed", "faded"):
            outcomes[i] = "close" if held else "not_now"
        else:
            outcomes[i] = "park" if held else "not_now"
    return outcomes
