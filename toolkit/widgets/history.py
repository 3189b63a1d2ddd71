"""What stood before each change, so that a room can take one back."""

from __future__ import annotations

from typing import Generic, TypeVar

State = TypeVar("State")


class History(Generic[State]):
    """States by age; the moves of one control in a row are one change.

    Parameters
    ----------
    start : State
        What stands at the beginning.

    Examples
    --------
    >>> seen = History("6 h")
    >>> for hours in ("7 h", "8 h", "9 h"):
    ...     seen.note("hours", hours)
    >>> seen.note("name", "9 h, Aglaé")
    >>> seen.back(), seen.back(), seen.can_go_back
    ('9 h', '6 h', False)
    """

    def __init__(self, start: State) -> None:
        self.start = self.now = start
        self._before: list[State] = []
        self._moved: str | None = None

    @property
    def can_go_back(self) -> bool:
        """Whether anything has changed."""
        return bool(self._before)

    def note(self, what: str, now: State, *, apart: bool = False) -> None:
        """Remember what stands now, and which control has changed.

        Parameters
        ----------
        what : str
            Id of the control.
        now : State
            What stands after the change.
        apart : bool
            A change of its own, even after another of the same control: a button pressed again.
        """
        if apart or what != self._moved:
            self._before.append(self.now)
        self._moved, self.now = what, now

    def back(self) -> State:
        """Return what stood before the last change, which is forgotten."""
        self._moved, self.now = None, self._before.pop()
        return self.now
