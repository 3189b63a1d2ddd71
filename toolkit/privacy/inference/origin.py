"""Whose data a guess is made of: invented or published people, never a reader's own archive."""

from __future__ import annotations

from collections.abc import Mapping

from toolkit.errors import InvalidInput

ARCHIVE = "archive"
"""What ``attrs["origin"]`` of a table read from somebody's archive says."""


def refuse_archive(**given: object) -> None:
    """Refuse what was read from somebody's own archive.

    Parameters
    ----------
    **given : object
        Arguments by name; tables and columns carry where they come from in ``attrs``.

    Raises
    ------
    InvalidInput
        One of them comes from an archive.

    Notes
    -----
    The mark goes where the table goes, and its columns; somebody who copies the bare numbers out
    has left it behind on purpose.

    Examples
    --------
    >>> import pandas as pd
    >>> table = pd.DataFrame({"what": ["a page"]})
    >>> table.attrs["origin"] = "archive"
    >>> refuse_archive(likes=table)
    Traceback (most recent call last):
    ...
    toolkit.errors.InvalidInput: likes comes from somebody's own archive: ...
    """
    for name, value in given.items():
        attributes = getattr(value, "attrs", None)
        if isinstance(attributes, Mapping) and attributes.get("origin") == ARCHIVE:
            raise InvalidInput("guess_on_archive", name=name, given=ARCHIVE)
