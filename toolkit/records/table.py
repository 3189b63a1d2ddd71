"""A client as one row of a table: dotted headers, as CSV and XLSX records have them."""

from __future__ import annotations

from decimal import Decimal

from toolkit.client import Client
from toolkit.records.cells import dotted, flat


def row(client: Client) -> dict[str, str]:
    """Return the answers of a client by dotted header, numbers written out in full.

    Parameters
    ----------
    client : Client
        The record.

    Returns
    -------
    dict
        Header to text; a range takes two columns, ``.1`` and ``.2``.

    Examples
    --------
    >>> from toolkit import records
    >>> row(records.read("bakery"))["accounts.1.network"]
    'facebook'
    """
    return {dotted(cell.path): _text(cell.value) for cell in flat(client.as_written())}


def _text(value: object) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, int | float):
        return format(Decimal(repr(value)), "f")  # never 1e-05, which nobody types
    return str(value)
