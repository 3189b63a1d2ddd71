"""Where to be: candidate accounts ranked, how firm the ranking is, and what would overturn it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from toolkit.answers.accounts import accounts
from toolkit.answers.candidate import UNSCORED, Candidate, Flip
from toolkit.answers.criteria import CRITERIA, values
from toolkit.answers.firmness import firmness, flips
from toolkit.answers.gates import gate
from toolkit.answers.outcomes import outcomes
from toolkit.answers.relaxation import Relaxation, relaxations
from toolkit.data.overrides import unknown_name
from toolkit.model.choice import weighting

if TYPE_CHECKING:
    from collections.abc import Mapping

    import numpy as np
    from numpy.typing import NDArray

    from toolkit.answers.quantity import Quantity
    from toolkit.client import Client
    from toolkit.data import Facts

Baseline = Literal["none", "own_site", "local_listing"]
DRAWS = 10_000
SEED = 2026


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
    relaxations : tuple of Relaxation
        Which gate to relax, the smallest change first; empty unless no account passes.
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
    relaxations: tuple[Relaxation, ...]
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
    firm = firmness(
        [names[i] for i in scored],
        [str(rows[i]["platform"]) for i in scored],
        [cells[i] for i in scored],
        w,
        draws=draws,
        seed=seed,
    )
    score = dict(zip(scored, firm, strict=True))
    ranked = sorted(scored, key=lambda i: (-score[i].score, names[i]))
    outcome = outcomes(rows, gates, ranked, hours_per_week=client.hours_per_week)
    candidates = [
        Candidate(
            **vars(score.get(i, UNSCORED)),
            account=names[i],
            network=str(row["platform"]),
            kind=str(row["kind"]),
            held=row["held"],
            gate=gates[i],
            values=cells[i],
            rank=ranked.index(i) + 1 if i in ranked else None,
            outcome=outcome[i],
        )
        for i, row in enumerate(rows)
    ]
    candidates.sort(key=lambda c: (c.rank is None, c.rank or 0, c.account))
    listing = client.chain == "in_store"
    best = [c for c in candidates if c.rank is not None]
    return Where(
        candidates=tuple(candidates),
        first="local_listing" if listing else best[0].account if best else "none",
        baselines=("local_listing", "own_site", "none") if listing else ("own_site", "none"),
        weights=dict(zip(CRITERIA, w.tolist(), strict=True)),
        # In the order of the ranking: of two that tie for first, the one that is named first is.
        flips=flips([names[i] for i in ranked], [cells[i] for i in ranked], w),
        relaxations=() if scored else relaxations(rows, client, facts),
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


def _figures(candidates: list[Candidate]) -> tuple[Quantity, ...]:
    """Every figure behind a score or a gate, each once."""
    found: dict[Quantity, None] = {}
    for candidate in candidates:
        if candidate.rank is not None:
            found |= dict.fromkeys(q for v in candidate.values.values() for q in v.facts)
        if candidate.gate.minimum_hours is not None:
            found[candidate.gate.minimum_hours] = None
    return tuple(found)
