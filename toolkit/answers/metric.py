"""One measure under its own definition: a value for this client, or why it has none."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from toolkit.answers.quantity import Quantity
    from toolkit.answers.undefined import Undefined
    from toolkit.data import Facts


@dataclass(frozen=True)
class Counted:
    """The client's own counts behind a rate.

    Attributes
    ----------
    platform : str or None
        Network they were made on; None where the record names none.
    count, out_of : int
        Numerator and denominator, all periods added up.
    denominator : str
        What `out_of` counts: ``followers`` (times posts), ``people_reached`` or ``impressions``.
    small : bool
        Whether they are too few to speak alone.
    published : Quantity or None
        What was published of the same rate, by the same denominator, on that network: as
        published, not widened. None where nothing was.
    """

    platform: str | None
    count: int
    out_of: int
    denominator: str
    small: bool
    published: Quantity | None


@dataclass(frozen=True)
class Metric:
    """One measure, as `data/metrics.csv` defines it.

    Attributes
    ----------
    name : str
        Id in that table, and of its words (``metric.<name>``).
    value : Quantity or Undefined
        Its value for this client, or why it has none.
    definition : dict of str to str
        In each language.
    warned : bool
        Whether it is often taken for something else (``worth.warning_<name>``).
    left_out : tuple of str
        Networks that it leaves out, since nobody published what it needs there.
    counted : Counted or None
        For a rate computed from the client's own counts, those counts.
    """

    name: str
    value: Quantity | Undefined
    definition: Mapping[str, str]
    warned: bool = False
    left_out: tuple[str, ...] = ()
    counted: Counted | None = None


def definition(facts: Facts, name: str) -> dict[str, str]:
    """Return the definition of a metric in each language."""
    return dict(_definition(facts, name))


@lru_cache(maxsize=64)
def _definition(facts: Facts, name: str) -> tuple[tuple[str, str], ...]:
    defined = facts.metric(name)
    return tuple((lang, defined.definition(lang)) for lang in ("en", "fr"))
