"""How a week divides between tasks and accounts at a given cadence: our estimate, drawn once."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

import numpy as np

from toolkit.answers.inputs import assumed
from toolkit.answers.origins import given
from toolkit.answers.quantity import Quantity, oldest, sources, weakest
from toolkit.model.effort import TASKS, hours_by_task
from toolkit.model.ranges import Range

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from toolkit.data import Facts

# Name of what is done once for all accounts.
COMMON = "common"
SEED = 2026
DRAWS = 2_000
INPUTS = (
    "hours_per_post",
    "publishing_share",
    "answering_hours_per_week",
    "reading_share",
    "planning_hours_per_week",
    "reporting_hours_per_week",
    "reuse_share",
)

Posting = tuple[tuple[str, float | None], ...]
"""Accounts by name, with their posts a week where known."""


@dataclass(frozen=True)
class Split:
    """Shares of a week, and the hours that its accounts ask for.

    Attributes
    ----------
    names : tuple of str
        Accounts, in the order of the columns.
    tasks, columns : tuple of Quantity
        Share of the week of each task; of each account, then of what is common to all.
    cells, within : tuple of tuple of Quantity
        Share of the week of each task on each account; share of its task.
    asked, saved : Quantity
        Hours a week that the accounts ask for, reuse counted; hours that reuse saves.
    inputs : tuple of Quantity
        The ranges drawn.
    """

    names: tuple[str, ...]
    tasks: tuple[Quantity, ...]
    columns: tuple[Quantity, ...]
    cells: tuple[tuple[Quantity, ...], ...]
    within: tuple[tuple[Quantity, ...], ...]
    asked: Quantity
    saved: Quantity
    inputs: tuple[Quantity, ...]


@lru_cache(maxsize=64)
def split(posting: Posting, facts: Facts) -> Split:
    """Return how a week divides between tasks and accounts.

    Parameters
    ----------
    posting : tuple of (str, float or None)
        Accounts with their posts a week; None where nobody said, drawn from our range.
    facts : Facts
        Our ranges, with the client's overrides in front.

    Returns
    -------
    Split
        Middles are the model at the middle of every range, so that shares add up; ranges are the
        5-95 % of 2,000 draws.

    Notes
    -----
    Each input has its own stream, so that two cadences meet the same luck. A post's hours are the
    same on every account, the time to answer too: no source tells networks apart.
    """
    known = {name: assumed(facts, name) for name in INPUTS}
    posts = {
        name: assumed(facts, "posts_per_week")
        if number is None
        else given("posts_per_week", number, unit="posts")
        for name, number in posting
    }
    inputs = (*known.values(), *posts.values())
    drawn = {name: _draws(known[name], place) for place, name in enumerate(known)}
    cadence = {name: _draws(posts[name], 100 + place) for place, name in enumerate(posts)}
    make, answer = drawn["hours_per_post"], drawn["answering_hours_per_week"]
    tasks = {
        "create_hours": make * (1 - drawn["publishing_share"]),
        "publish_hours": make * drawn["publishing_share"],
        "reply_hours": answer * (1 - drawn["reading_share"]),
        "monitor_hours": answer * drawn["reading_share"],
        "plan_hours": drawn["planning_hours_per_week"],
        "report_hours": drawn["reporting_hours_per_week"],
    }
    hours = hours_by_task(tasks, cadence, reuse_share=drawn["reuse_share"])
    anew = hours_by_task(tasks, cadence, reuse_share=0.0).sum(axis=(-2, -1))
    week = hours.sum(axis=(-2, -1))
    shares = hours / week[:, np.newaxis, np.newaxis]
    rows = hours.sum(axis=-1, keepdims=True)
    within = np.divide(hours, rows, out=np.zeros_like(hours), where=rows > 0)
    names = (*posts, COMMON)

    def estimates(
        labels: tuple[str, ...], draws: NDArray[np.float64], unit: str
    ) -> tuple[Quantity, ...]:
        low, high = np.quantile(draws[1:], [0.05, 0.95], axis=0)
        return tuple(
            Quantity(
                name=label,
                range=Range(float(low[place]), float(high[place]), "linear"),
                unit=unit,
                grade=weakest(inputs),
                source=sources(inputs),
                date=oldest(inputs),
                middle=float(draws[0, place]),
            )
            for place, label in enumerate(labels)
        )

    asked, saved = estimates(
        ("hours_asked", "hours_saved_by_reuse"), np.stack([week, anew - week], axis=-1), "hours"
    )
    return Split(
        names=tuple(posts),
        tasks=estimates(TASKS, shares.sum(axis=-1), "share"),
        columns=estimates(names, shares.sum(axis=-2), "share"),
        cells=tuple(estimates(names, shares[:, row], "share") for row in range(len(TASKS))),
        within=tuple(estimates(names, within[:, row], "share") for row in range(len(TASKS))),
        asked=asked,
        saved=saved,
        inputs=inputs,
    )


def _draws(quantity: Quantity, stream: int) -> NDArray[np.float64]:
    """The middle first, then the draws."""
    drawn = quantity.range.sample(DRAWS, np.random.default_rng([SEED, stream]))
    return np.concatenate([[quantity.value], drawn])
