"""An invented bakery's file, line by line: what each use may take from it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from toolkit.privacy import purposes as model
from toolkit.privacy.purposes import Origin

USES: Final = ("network", "news", "points")
"""What the bakery would do with its file: send it to a network, send news, count points."""

FILE: Final = (
    # A draw, in the spring of 2019: its purpose ended with it.
    Origin("draw", 260),
    # A loyalty card: the form spoke of points, and of nothing else.
    Origin("card", 330, uses=("points",)),
    # One box ticked at the counter: news by e-mail.
    Origin("news", 190, uses=("news",)),
    # The second box too: my address may go to a network, which shows me the bakery's posts.
    Origin("both", 40, uses=("news", "network")),
    # Copied one evening from open profiles; nobody told these people.
    Origin("profiles", 120, told=False),
    # Switchboards of firms, with nobody's name.
    Origin("firms", 60, people=False),
)
"""A thousand invented lines."""


@dataclass(frozen=True)
class Purposes:
    """What may be done with a file.

    Attributes
    ----------
    lines, people : int
        Lines of the file, and those that speak of a person.
    serves : dict of str to int
        By use, the lines that may serve it.
    useless : int
        People whose lines may serve nothing.
    untold : int
        People who do not know that they are in the file.
    origins : tuple of Origin
        The file.
    """

    lines: int
    people: int
    serves: dict[str, int]
    useless: int
    untold: int
    origins: tuple[Origin, ...]


def purposes(file: tuple[Origin, ...] = FILE, uses: tuple[str, ...] = USES) -> Purposes:
    """Return what each use may take from a file.

    Parameters
    ----------
    file : tuple of Origin
        Lines by where they come from; the invented bakery's by default.
    uses : tuple of str
        What one would do with it.

    Returns
    -------
    Purposes
        One line may serve several uses, so the uses do not add up to the file.

    Examples
    --------
    >>> found = purposes()
    >>> found.lines, found.people, found.serves["network"], found.useless
    (1000, 940, 40, 380)
    """
    return Purposes(
        lines=sum(one.lines for one in file),
        people=model.people(file),
        serves={use: model.usable(file, use) for use in uses},
        useless=model.useless(file),
        untold=model.untold(file),
        origins=file,
    )
