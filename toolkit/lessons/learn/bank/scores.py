"""Scores, gates, flip points and what divides a room: the right rules of lesson 01."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from toolkit.model.choice import flip_points, weighted_scores
from toolkit.model.choice.agreement import comes_first, levelled

# What each criterion weighs, then each account: what it cannot do without, and its values.
POINTS = (50, 30, 20)
NEEDS = {"linkedin": "text", "x": "text", "instagram": "photo"}
CRITERIA = ("audience", "content", "growth")


def score(
    audience: float, content: float, points_for_audience: float, points_for_content: float
) -> float:
    """Return the weighted sum of an account's two values, 0-1."""
    return float(
        weighted_scores([[audience, content]], [points_for_audience, points_for_content])[0]
    )


def lead(
    first_audience: float,
    first_content: float,
    second_audience: float,
    second_content: float,
    points_for_audience: float,
    points_for_content: float,
) -> float:
    """Return by how much the score of the first account is above that of the second."""
    points = (points_for_audience, points_for_content)
    return score(first_audience, first_content, *points) - score(
        second_audience, second_content, *points
    )


def best(makes: Sequence[str], values: Mapping[str, Sequence[float]]) -> str:
    """Return the account with the highest score among those the client can feed."""
    fed = {account: row for account, row in values.items() if NEEDS[account] in makes}
    scores = dict(zip(fed, weighted_scores(list(fed.values()), POINTS).tolist(), strict=True))
    return max(scores, key=scores.__getitem__)


def weight_that_flips(
    first_audience: float,
    first_content: float,
    second_audience: float,
    second_content: float,
    points: float,
) -> float:
    """Return the points out of 100 for the audience at which the second account draws level."""
    values = [[first_audience, first_content], [second_audience, second_content]]
    return float(100 * flip_points(values, [points, 100 - points])["flip_weight"].iloc[0])


def dividing(values: Sequence[Sequence[float]], points: Mapping[str, Sequence[float]]) -> str:
    """Return the criterion that, weighed alike by all, brings the most people to the winner."""
    rows = list(points.values())
    mean = [sum(column) / len(rows) for column in zip(*rows, strict=True)]
    winner = int(weighted_scores(values, mean).argmax())
    agreeing = [
        int(comes_first(values, levelled(rows, place), winner).sum())
        for place in range(len(CRITERIA))
    ]
    return CRITERIA[agreeing.index(max(agreeing))]
