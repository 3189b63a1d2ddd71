"""Charts: a tidy table in, styled axes out; no arithmetic beyond order.

``figures.show(axes, finding=..., table=...)`` puts a chart on the page with its alt text and its
numbers. matplotlib and seaborn are imported by what draws, when it draws.
"""

from toolkit.figures import claims, cost, firmness, networks, room, sources, usage, where, worth
from toolkit.figures.show import Shown, listed, show
from toolkit.figures.svg import svg

__all__ = [
    "Shown",
    "claims",
    "cost",
    "firmness",
    "listed",
    "networks",
    "room",
    "show",
    "sources",
    "svg",
    "usage",
    "where",
    "worth",
]
