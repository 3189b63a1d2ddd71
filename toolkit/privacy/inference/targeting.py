"""An advertisement to everybody, or to a list: contacts, wasted ones, people wrongly named."""

from __future__ import annotations

from dataclasses import dataclass

from toolkit.errors import InvalidInput
from toolkit.privacy.inference.origin import refuse_archive


@dataclass(frozen=True)
class Targeting:
    """One campaign, as the advertiser and as the people see it.

    Parameters
    ----------
    contacts : float
        People who are shown the advertisement.
    interested : float
        Of those, people whom it interests: what the advertiser pays for.
    wasted : float
        Of those, people whom it does not: paid for nothing, and, on a list, people of whom the
        advertiser believes something that is not so.
    precision : float
        interested / contacts, 0-1.
    recall : float
        Share of all the interested people who are shown it, 0-1.
    lift : float
        Precision over that of showing it to everybody.
    """

    contacts: float
    interested: float
    wasted: float
    precision: float
    recall: float
    lift: float


def to_everybody(people: float, interested: float) -> Targeting:
    """Return the campaign that is shown to everybody.

    Parameters
    ----------
    people : float
        More than 0.
    interested : float
        Of those, people whom it interests; more than 0, at most all.

    Returns
    -------
    Targeting
        With a lift of 1.

    Raises
    ------
    InvalidInput
        Nobody, or more interested people than people.

    Examples
    --------
    >>> found = to_everybody(100_000, 2_000)
    >>> found.precision, found.wasted
    (0.02, 98000)
    """
    _checked(people, interested)
    share = interested / people
    return Targeting(people, interested, people - interested, share, 1.0, 1.0)


def to_a_list(people: float, interested: float, *, auc: float, contacts: float) -> Targeting:
    """Return the campaign that is shown to those who score highest.

    Parameters
    ----------
    people, interested
        As in `to_everybody`; fewer interested than people.
    auc : float
        How well the scores tell the interested from the others: area under the ROC curve, 0.5 for
        a list drawn at random, under 1.
    contacts : float
        People to show it to, more than 0 and at most all.

    Returns
    -------
    Targeting
        As many contacts as asked.

    Raises
    ------
    InvalidInput
        A number out of its range.

    Notes
    -----
    Binormal scores of equal spread (D. M. Green and J. A. Swets, 1966): the two kinds stand
    sqrt(2) z(auc) standard deviations apart, and the threshold is where so many people are above
    it. Assumes that real scores are near that shape.

    Examples
    --------
    >>> found = to_a_list(100_000, 2_000, auc=0.9, contacts=2_000)
    >>> round(found.precision, 3), round(found.lift, 1)
    (0.344, 17.2)
    """
    from scipy.optimize import brentq
    from scipy.stats import norm

    _checked(people, interested)
    if interested == people:
        raise InvalidInput("one_kind", name="interested", given=f"{interested} / {people}")
    if not 0.5 <= auc < 1:
        raise InvalidInput("auc", name="auc", given=auc)
    if not 0 < contacts <= people:
        raise InvalidInput("contacts", name="contacts", given=contacts, remedy=people)
    apart = 2**0.5 * float(norm.ppf(auc))
    others = people - interested

    def shown(threshold: float) -> float:
        above = interested * norm.sf(threshold - apart) + others * norm.sf(threshold)
        return float(above) - contacts

    threshold = float("-inf") if contacts == people else brentq(shown, -40, 40, xtol=1e-12)
    found = min(float(interested * norm.sf(threshold - apart)), contacts)
    precision = found / contacts
    return Targeting(
        contacts,
        found,
        contacts - found,
        precision,
        found / interested,
        precision * people / interested,
    )


def _checked(people: float, interested: float) -> None:
    refuse_archive(people=people, interested=interested)
    if not people > 0:
        raise InvalidInput("positive", name="people", given=people)
    if not 0 < interested <= people:
        raise InvalidInput("contacts", name="interested", given=interested, remedy=people)
