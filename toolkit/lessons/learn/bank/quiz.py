"""A quiz item as data."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Quiz:
    """One question, its options in the order they are shown, and the right one.

    Parameters
    ----------
    id : str
        Lesson and name; its words are ``quiz.<id>``, ``quiz.<id>.<option>`` and
        ``quiz.<id>.<option>.why`` in the catalogues.
    options : tuple of str
        Ids. A wrong option is named by the slip it comes from, as in the checks.
    right : str
        One of them.
    objective : str
        Id of the objective it asks about.
    """

    id: str
    options: tuple[str, ...]
    right: str
    objective: str = ""

    def __post_init__(self) -> None:
        """Refuse an item whose right option is not shown."""
        if self.right not in self.options:
            raise ValueError(f"{self.id}: {self.right!r} is not one of {self.options}")
