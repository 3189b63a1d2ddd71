"""Charts: a tidy table in, styled axes out; no arithmetic beyond order.

``figures.show(axes, finding=..., table=...)`` puts a chart on the page with its alt text and its
numbers. matplotlib and seaborn are imported by what draws, when it draws.
"""

from toolkit.figures import (
    cash_flow,
    claims,
    cost,
    counts,
    decision,
    evidence,
    firmness,
    measure,
    metrics,
    needed,
    networks,
    next_hour,
    pay,
    photos,
    results,
    room,
    scenarios,
    simpson,
    sources,
    splits,
    usage,
    week,
    where,
    workload,
    worth,
)
from toolkit.figures.show import Shown, listed, show
from toolkit.figures.svg import svg

__all__ = [
    "Shown",
    "cash_flow",
    "claims",
    "cost",
    "counts",
    "decision",
    "evidence",
    "firmness",
    "listed",
    "measure",
    "metrics",
    "needed",
    "networks",
    "next_hour",
    "pay",
    "photos",
    "results",
    "room",
    "scenarios",
    "show",
    "simpson",
    "sources",
    "splits",
    "svg",
    "usage",
    "week",
    "where",
    "workload",
    "worth",
]
