"""A file of people, by where its lines come from: what each was told, and what it may serve."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from toolkit.errors import InvalidInput


@dataclass(frozen=True)
class Origin:
    """Lines that came into a file in the same way.

    Parameters
    ----------
    id : str
        Its name.
    lines : int
        Lines, 0 or more.
    uses : tuple of str
        What these people were told of when they gave their data, and said yes to where that takes
        a yes. Empty once it is over, or when nothing was said.
    told : bool
        Whether they know that they are in the file.
    people : bool
        Whether a line speaks of a person; a firm's switchboard does not.

    Raises
    ------
    InvalidInput
        A number of lines under 0.
    """

    id: str
    lines: int
    uses: tuple[str, ...] = ()
    told: bool = True
    people: bool = True

    def __post_init__(self) -> None:
        """Refuse fewer than no lines."""
        if not self.lines >= 0:
            raise InvalidInput("not_negative", name="lines", given=self.lines)


def people(origins: Iterable[Origin]) -> int:
    """Return the lines that speak of a person."""
    return sum(one.lines for one in origins if one.people)


def usable(origins: Iterable[Origin], use: str) -> int:
    """Return the lines that may serve a use: those whose people were told of it.

    Parameters
    ----------
    origins : iterable of Origin
        The file.
    use : str
        What is to be done with it.

    Returns
    -------
    int
        Being open to read, being hashed, or having said yes to something else adds none.

    Examples
    --------
    >>> draw, news = Origin("draw", 260), Origin("news", 190, uses=("news",))
    >>> usable([draw, news], "news"), usable([draw, news], "network")
    (190, 0)
    """
    return sum(one.lines for one in origins if one.people and use in one.uses)


def useless(origins: Iterable[Origin]) -> int:
    """Return the people whose lines may serve nothing any more, or never could."""
    return sum(one.lines for one in origins if one.people and not one.uses)


def untold(origins: Iterable[Origin]) -> int:
    """Return the people who do not know that they are in the file.

    Examples
    --------
    >>> untold([Origin("profiles", 120, told=False), Origin("firms", 60, people=False)])
    120
    """
    return sum(one.lines for one in origins if one.people and not one.told)
