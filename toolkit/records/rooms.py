"""Where the invented room of the lessons stands: the rows that its people shared."""

from __future__ import annotations

from pathlib import Path

from toolkit.errors import InvalidInput
from toolkit.records.shelf import examples_folder


def room(name: str) -> Path:
    """Return the path of an invented room's rows, to be read by `toolkit.records.read_ballots`.

    Parameters
    ----------
    name : str
        Name of the client it decided for.

    Raises
    ------
    InvalidInput
        No room of that name (rule ``unknown_name``).

    Examples
    --------
    >>> room("bakery").name
    'bakery.csv'
    """
    found = {path.stem: path for path in sorted((examples_folder().parent / "rooms").glob("*.csv"))}
    if name not in found:
        raise InvalidInput("unknown_name", name="room", given=name, known=", ".join(found))
    return found[name]
