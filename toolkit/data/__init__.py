"""The only reader of the fact tables: figures with their source, date, definition and grade.

>>> facts = load()
>>> fact = facts.benchmark("organic_reach_rate", platform="facebook")
>>> fact.low, fact.high, fact.grade, fact.date
(0.0165, 0.022, 'secondary', '2025-12')
"""

from __future__ import annotations

from pathlib import Path

from toolkit.data.fact import GRADES, TIERS, Fact, Metric, Source
from toolkit.data.facts import Facts
from toolkit.data.law import Article, articles
from toolkit.data.tables import NAMES, find_folder

__all__ = [
    "GRADES",
    "NAMES",
    "TIERS",
    "Article",
    "Fact",
    "Facts",
    "Metric",
    "Source",
    "articles",
    "load",
]


def load(folder: str | Path | None = None) -> Facts:
    """Fact tables, read when first asked for and kept.

    Parameters
    ----------
    folder : str or Path, optional
        Folder that holds ``datapackage.json`` and the tables. By default ``data/`` of the
        checkout, or the copy inside an installed wheel.

    Returns
    -------
    Facts
        Frozen; two loads of one folder share what was read.

    Raises
    ------
    InvalidInput
        The folder holds no ``datapackage.json``.

    Examples
    --------
    >>> load().labour("employer_charge_rate", country="US").low
    0.4234
    """
    return Facts(find_folder(folder))
