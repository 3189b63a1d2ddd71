"""A record that arrives as bytes, and one that leaves as text: nothing touches the disk."""

from __future__ import annotations

from io import StringIO
from pathlib import Path, PurePosixPath, PureWindowsPath
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any, Final, cast

from toolkit import text
from toolkit.client.places import language_or_none
from toolkit.errors import InvalidInput, InvalidInputs
from toolkit.records import csv_file, json_file, workbook, yaml_file
from toolkit.records.cells import Written, nested
from toolkit.records.files import WINDOWS, empty, suffix_of, text_of
from toolkit.records.reading import Checked, read_mapping
from toolkit.records.warnings import warnings_of

if TYPE_CHECKING:
    from toolkit.client import Client

_TEXT_READERS: Final = {
    ".yml": yaml_file.cells_of,
    ".yaml": yaml_file.cells_of,
    ".json": json_file.cells_of,
    ".csv": csv_file.cells_of,
}


def checked(name: str, content: bytes) -> Checked:
    """Return the client of a record held in memory, every fault and every warning.

    Parameters
    ----------
    name : str
        Name of the file; its suffix says how to read it.
    content : bytes
        The file.

    Returns
    -------
    Checked
        ``client``, ``faults``, ``warnings``, ``language``, as `records.check` returns them.

    Examples
    --------
    >>> checked("shop.yml", b"name: Shop").faults[0].where
    'shop.yml'
    >>> checked("shop.docx", b"?").faults[0].rule
    'suffix_unknown'
    """
    language = None
    try:
        written = _written(_Held(name, content))
        language = language_or_none(written.answers.get("language"))
        client = _client(written)
    except InvalidInput as fault:
        return Checked(None, [fault], [], language)
    except InvalidInputs as faults:
        return Checked(None, faults.faults, [], language)
    return Checked(client, [], [*written.warnings, *warnings_of(client, written)], language)


def as_yaml(client: Client, locale: text.Locale) -> str:
    """Return a client's record as YAML that reads back to the same client.

    Parameters
    ----------
    client : Client
        The record.
    locale : Locale
        The reader's locale, of the line it opens with; the record keeps its own language.

    Returns
    -------
    str
        YAML 1.2, all text in quotes, so that readers of YAML 1.1 agree too.
    """
    from ruamel.yaml import YAML

    yaml = YAML()
    yaml.width = 4096
    yaml.indent(mapping=2, sequence=4, offset=2)
    out = StringIO()
    yaml.dump(_quoted(client.as_written()), out)
    return f"# {text.say('workshop.copy_opening', locale)}\n\n{out.getvalue()}"


class _Held:
    """A file in memory that answers what the readers ask of a path."""

    def __init__(self, name: str, content: bytes) -> None:
        # Some browsers give a whole path, of whichever system they run on.
        self.name = PureWindowsPath(PurePosixPath(name).name).name
        self.suffix = PurePosixPath(self.name).suffix
        self._content = content

    def __str__(self) -> str:
        return self.name

    def is_file(self) -> bool:
        return True

    def stat(self) -> SimpleNamespace:
        return SimpleNamespace(st_size=len(self._content))

    def read_bytes(self) -> bytes:
        return self._content


def _written(held: _Held) -> Written:
    """The answers and where each stands, not yet checked."""
    path = cast(Path, held)
    suffix, encoding = suffix_of(path), ""
    if suffix == ".xlsx":
        cells = workbook.cells_of(path)
    else:
        content, encoding = text_of(path)
        cells = _TEXT_READERS[suffix](content, held.name)
    written = nested(cells, held.name)
    if not written.answers:
        raise empty(held.name)
    if encoding != WINDOWS:
        return written
    warning = InvalidInput("not_unicode", name=held.name, given=WINDOWS, remedy="UTF-8")
    return written._replace(warnings=(warning,))


def _client(written: Written) -> Client:
    try:
        return read_mapping(written.answers)
    except InvalidInputs as faults:
        for fault in faults.faults:
            fault.where = written.place(fault.name)
        raise


def _quoted(tree: Any) -> Any:
    from ruamel.yaml.scalarstring import DoubleQuotedScalarString

    if isinstance(tree, dict):
        return {key: _quoted(value) for key, value in tree.items()}
    if isinstance(tree, list):
        return [_quoted(value) for value in tree]
    return DoubleQuotedScalarString(tree) if isinstance(tree, str) else tree
