"""A score over many people: how many of those it names have what they are named for."""

from __future__ import annotations

from dataclasses import dataclass

from toolkit.privacy import inference


@dataclass(frozen=True)
class Named:
    """A list of the people who score highest.

    Attributes
    ----------
    people : float
        Everybody who has a score.
    having : float
        Of them, those who have what is looked for.
    auc : float
        How well the score tells the two kinds apart: pairs in the right order, 0.5-1.
    named : float
        People on the list.
    right, wrong : float
        Of the named, those who have it, and those who have not.
    """

    people: float
    having: float
    auc: float
    named: float
    right: float
    wrong: float

    @property
    def missed(self) -> float:
        """People who have it and are not on the list."""
        return self.having - self.right

    @property
    def share_right(self) -> float:
        """Share of the named who have it, 0-1."""
        return self.right / self.named

    @property
    def accuracy(self) -> float:
        """Share of everybody, named or not, who are judged rightly, 0-1."""
        return 1 - (self.wrong + self.missed) / self.people


def named(people: float, having: float, *, auc: float, named: float) -> Named:
    """Return whom a list of the highest scores names rightly and wrongly.

    Parameters
    ----------
    people : float
        Everybody, more than 0.
    having : float
        Of them, those who have what is looked for: more than 0, fewer than everybody.
    auc : float
        Pairs in the right order, 0.5 to less than 1.
    named : float
        People on the list, more than 0.

    Returns
    -------
    Named
        Nobody knows which of the named are right: the list looks the same.

    Raises
    ------
    InvalidInput
        A number out of its range.

    Notes
    -----
    Scores of both kinds are taken to be normal and equally spread (see `inference.to_a_list`).

    Examples
    --------
    >>> found = named(1_000, 20, auc=0.9, named=100)
    >>> round(found.right), round(found.wrong), round(found.accuracy, 2)
    (14, 86, 0.91)
    """
    found = inference.to_a_list(people, having, auc=auc, contacts=named)
    return Named(people, having, auc, found.contacts, found.interested, found.wasted)
