"""From a file to a client, or to every fault at once."""

from __future__ import annotations

import datetime
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any, NamedTuple

from toolkit import text
from toolkit.client import Client, client_of
from toolkit.errors import InvalidInput, InvalidInputs
from toolkit.records import csv_file, json_file, shelf, workbook, yaml_file
from toolkit.records.cells import Written, flat, nested
from toolkit.records.evidence import evidence_faults
from toolkit.records.files import WINDOWS, empty, suffix_of, text_of
from toolkit.records.overrides import override_faults
from toolkit.records.warnings import warnings_of

_TEXT_READERS = {
    ".yml": yaml_file.cells_of,
    ".yaml": yaml_file.cells_of,
    ".json": json_file.cells_of,
    ".csv": csv_file.cells_of,
}


class Checked(NamedTuple):
    """What is known of a record after checking it.

    Attributes
    ----------
    client : Client or None
        The client, when nothing is wrong.
    faults : list of InvalidInput
        Everything that is wrong; empty when the record is accepted.
    warnings : list of InvalidInput
        What is accepted and changes the answer.
    language : {"en", "fr"} or None
        Language of the record, when it says one.
    """

    client: Client | None
    faults: list[InvalidInput]
    warnings: list[InvalidInput]
    language: str | None


def read(path_or_name: str | os.PathLike[str]) -> Client:
    """Return the client of a record.

    Parameters
    ----------
    path_or_name : str or path
        A file (YAML, JSON, one row of CSV or XLSX, or the XLSX form), the name of an example
        client (``bakery``, ``supplier``, ``museum_shop``), or of a record in ``clients/``.

    Returns
    -------
    Client
        The record, checked.

    Raises
    ------
    InvalidInputs
        Every fault at once: field, given, rule, remedy, and where it stands.

    Examples
    --------
    >>> read("bakery").currency
    'EUR'
    """
    return _client(written_at(path_or_name))


def read_mapping(
    mapping: Mapping[str, Any], language: str | None = None, *, where: str | None = None
) -> Client:
    """Return the client that a mapping describes, such as a notebook's parameters.

    Parameters
    ----------
    mapping : mapping
        Field to answer, nested as in a YAML record; blanks count as not answered.
    language : {"en", "fr"}, optional
        Language in which numbers were typed, where the mapping does not say its own.
    where : str, optional
        Where the mapping comes from, for the messages.

    Returns
    -------
    Client
        The record, checked.

    Raises
    ------
    InvalidInputs
        Every fault at once.
    """
    try:
        written = nested(flat(mapping, where), where)
    except InvalidInput as fault:
        raise InvalidInputs([fault]) from None
    return _client(written, language)


def check(path_or_name: str | os.PathLike[str], *, today: datetime.date | None = None) -> Checked:
    """Return the client of a record, every fault, and every warning; nothing is raised.

    Parameters
    ----------
    path_or_name : str or path
        As for `read`.
    today : datetime.date, optional
        The day on which a rate of exchange is old or not; the machine's by default.

    Returns
    -------
    Checked
        ``client``, ``faults``, ``warnings``, ``language``.
    """
    try:
        written = written_at(path_or_name)
    except InvalidInputs as faults:
        return Checked(None, faults.faults, [], None)
    language = _language(written.answers)
    try:
        client = _client(written)
    except InvalidInputs as faults:
        return Checked(None, faults.faults, list(written.warnings), language)
    warnings = [*written.warnings, *warnings_of(client, written, today)]
    return Checked(client, [], warnings, language)


def explain_all(faults: list[InvalidInput], locale: text.Locale) -> list[str]:
    """Return each fault or warning as a sentence in the reader's language."""
    return [text.explain(fault, locale) for fault in faults]


def written_at(path_or_name: str | os.PathLike[str]) -> Written:
    """Return the answers of a record and where each stands, not yet checked.

    Raises
    ------
    InvalidInputs
        The file cannot be found or read.
    """
    try:
        path = shelf.find(path_or_name)
        suffix = suffix_of(path) if not path.is_dir() else ""
        if suffix == ".xlsx":
            written = nested(workbook.cells_of(path), str(path))
        else:
            written = _from_text(path, suffix)
        if not written.answers:
            raise empty(str(path))
    except InvalidInput as fault:
        raise InvalidInputs([fault]) from None
    return written


def _from_text(path: Path, suffix: str) -> Written:
    content, encoding = text_of(path)
    written = nested(_TEXT_READERS[suffix](content, str(path)), str(path))
    if encoding != WINDOWS:
        return written
    warning = InvalidInput("not_unicode", name=str(path), given=WINDOWS, remedy="UTF-8")
    return written._replace(warnings=(warning,))


def _client(written: Written, language: str | None = None) -> Client:
    client, faults = None, []
    try:
        client = client_of(written.answers, language=language)
    except InvalidInputs as refused:
        faults = refused.faults
    faults += evidence_faults(written.answers)
    faults += override_faults(written.answers, client)
    if client is not None and not faults:
        return client
    for fault in faults:
        fault.where = written.place(fault.name)
    raise InvalidInputs(faults)


def _language(answers: Mapping[str, Any]) -> str | None:
    from toolkit.client.places import language_or_none

    return language_or_none(answers.get("language"))
