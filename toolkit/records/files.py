"""Bytes and text of a record's file, or the reason why it cannot be read."""

from __future__ import annotations

import codecs
from pathlib import Path

from toolkit.errors import InvalidInput

SUFFIXES = (".yml", ".yaml", ".json", ".csv", ".xlsx")
# A filled-in record is about 10 KB; these leave room and keep any reader under a second or so.
LARGEST_TEXT = 256 * 1024
LARGEST_WORKBOOK = 2 * 1024 * 1024
WINDOWS = "cp1252"


def suffix_of(path: Path) -> str:
    """Return the suffix of a record's file.

    Raises
    ------
    InvalidInput
        A suffix that no reader knows.
    """
    suffix = path.suffix.lower()
    if suffix not in SUFFIXES:
        raise InvalidInput(
            "suffix_unknown",
            name=str(path),
            given=suffix or path.name,
            remedy=", ".join(SUFFIXES),
        )
    return suffix


def bytes_of(path: Path) -> bytes:
    """Return the bytes of a record's file.

    Raises
    ------
    InvalidInput
        Not a file, too large, empty, or not to be opened.
    """
    name = str(path)
    largest = LARGEST_WORKBOOK if path.suffix.lower() == ".xlsx" else LARGEST_TEXT
    try:
        if not path.is_file():
            raise InvalidInput("not_a_file", name=name, given=name, remedy="clients/name.yml")
        size = path.stat().st_size
        if size > largest:
            given, remedy = _size(size), _size(largest)
            raise InvalidInput("file_too_large", name=name, given=given, remedy=remedy)
        content = path.read_bytes()
    except OSError as error:
        given = error.strerror or type(error).__name__
        raise InvalidInput("file_unreadable", name=name, given=given, remedy=path.suffix) from None
    if not content.strip(b"\x00 \t\r\n\xef\xbb\xbf"):
        raise empty(name)
    return content


def text_of(path: Path) -> tuple[str, str]:
    """Return the text of a file and its encoding.

    Unicode with or without a byte order mark, else Windows' western encoding, which older
    spreadsheets still write.

    Raises
    ------
    InvalidInput
        Bytes that are no text in either.
    """
    content = bytes_of(path)
    for mark, encoding in (
        (codecs.BOM_UTF8, "utf-8-sig"),
        (codecs.BOM_UTF16_LE, "utf-16"),
        (codecs.BOM_UTF16_BE, "utf-16"),
    ):
        if content.startswith(mark):
            return _decoded(content, encoding, path), encoding
    if b"\x00" in content:
        raise _not_text(path, "NUL")
    try:
        return content.decode("utf-8"), "utf-8"
    except UnicodeDecodeError:
        return _decoded(content, WINDOWS, path), WINDOWS


def empty(name: str) -> InvalidInput:
    """Return the fault of a file without answers."""
    return InvalidInput("file_empty", name=name, given=name, remedy="toolkit client new FILE")


def _decoded(content: bytes, encoding: str, path: Path) -> str:
    try:
        return content.decode(encoding)
    except UnicodeDecodeError as error:
        raise _not_text(path, f"0x{content[error.start]:02X}") from None


def _not_text(path: Path, given: str) -> InvalidInput:
    return InvalidInput("bytes_unreadable", name=str(path), given=given, remedy="UTF-8")


def _size(size: int) -> str:
    return f"{size / 1024 / 1024:.0f} MB" if size >= 1024 * 1024 else f"{size / 1024:.0f} KB"
