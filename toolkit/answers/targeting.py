"""An advertisement to everybody and to a list: contacts, interested, wasted, wrongly named."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from toolkit.privacy.inference import (
    Targeting,
    positive_predictive_value,
    to_a_list,
    to_everybody,
)

PEOPLE, INTERESTED = 100_000, 2_000
"""The example of the course text."""
AUC: Final = 0.9
"""Better than most of what likes gave away in the published study, for a list to be proud of."""
CONTACTS: Final = 2_000
"""As many people on the list as are interested: it could be perfect."""
FIELD_RIGHT: Final = 0.9
"""Share of people whose field on a profile is right; ours, kinder than what was measured."""


@dataclass(frozen=True)
class Campaign:
    """One advertisement, shown to everybody or to a list.

    Attributes
    ----------
    people, interested : float
        People there are, and those whom it interests.
    auc : float
        How well the scores tell them apart, 0.5-1; NaN where the list was not made from scores.
    everybody, chosen : Targeting
        Shown to all, and to the list.
    """

    people: float
    interested: float
    auc: float
    everybody: Targeting
    chosen: Targeting

    @property
    def missed(self) -> float:
        """Interested people whom the list leaves out."""
        return self.interested - self.chosen.interested

    @property
    def left_alone(self) -> float:
        """People who are not interested and are not on the list."""
        return self.people - self.interested - self.chosen.wasted

    @property
    def wrong(self) -> float:
        """Of the people on the list, those wrongly named, 0-1."""
        return 1 - self.chosen.precision


def targeting(
    people: float = PEOPLE,
    interested: float = INTERESTED,
    *,
    auc: float = AUC,
    contacts: float = CONTACTS,
) -> Campaign:
    """Return an advertisement to everybody beside one to those who score highest.

    Parameters
    ----------
    people, interested : float
        People there are, and those whom it interests: fewer.
    auc : float
        How well the scores tell them apart: 0.5, by chance, to under 1.
    contacts : float
        People on the list, more than 0 and at most all.

    Raises
    ------
    InvalidInput
        A number out of its range.

    Examples
    --------
    >>> found = targeting()
    >>> round(found.chosen.interested), round(found.chosen.wasted), round(found.missed)
    (688, 1312, 1312)
    """
    return Campaign(
        people,
        interested,
        auc,
        to_everybody(people, interested),
        to_a_list(people, interested, auc=auc, contacts=contacts),
    )


def by_a_field(
    people: float = PEOPLE, interested: float = INTERESTED, *, right: float = FIELD_RIGHT
) -> Campaign:
    """Return the list of all whose profile says that they are interested.

    Parameters
    ----------
    people, interested : float
        As for `targeting`.
    right : float
        Share of people whose field is right, whether they are interested or not, 0-1.

    Raises
    ------
    InvalidInput
        A number out of its range.

    Notes
    -----
    Errors fall alike on both kinds, which is kind to the list: an error among the many who are not
    interested is what fills it.

    Examples
    --------
    >>> found = by_a_field()
    >>> round(found.chosen.contacts), round(found.chosen.precision, 3)
    (11600, 0.155)
    """
    everybody = to_everybody(people, interested)
    share = interested / people
    precision = float(positive_predictive_value(share, sensitivity=right, specificity=right))
    named = interested * right + (people - interested) * (1 - right)
    chosen = Targeting(
        contacts=named,
        interested=interested * right,
        wasted=named - interested * right,
        precision=precision,
        recall=right,
        lift=precision / share,
    )
    return Campaign(people, interested, float("nan"), everybody, chosen)
