"""The one reader of zip files: what a zip says of itself is checked, and little of it is opened.

Nothing is written to the disk. Members are inflated one at a time, as a stream, and only when
asked for; media are never opened. This room stands at the bottom of the house and knows no words:
it raises `Refused`, which whoever opened the zip turns into a sentence.
"""

from __future__ import annotations

import re
import stat
import struct
import unicodedata
import zipfile
import zlib
from collections.abc import Callable, Iterator
from io import BytesIO
from pathlib import Path
from typing import IO, Final

MOST_MEMBERS: Final = 100_000
"""Files and folders of one zip."""
LARGEST_DIRECTORY: Final = 64 * 1024 * 1024
"""Bytes of the list at the zip's end."""
LARGEST_MEMBER: Final = 256 * 1024 * 1024
"""Bytes of a member once inflated."""
LARGEST_UNASKED: Final = 20 * 1024 * 1024
"""Bytes up to which a member may be inflated however well it was compressed."""
MOST_TIMES: Final = 100
"""Times its compressed size that a larger member may fill."""
NESTED: Final = (".zip", ".7z", ".rar", ".tar", ".tgz", ".gz", ".bz2", ".xz", ".zst")
"""How the names of archives end."""

_CHUNK = 256 * 1024
_END, _END_64 = struct.Struct("<4s4H2LH"), struct.Struct("<4sQ2H2L4Q")
_LOCATOR = struct.Struct("<4sLQL")
_STARTS = (b"PK\x03\x04", b"PK\x05\x06")
_ARCHIVES = (b"PK\x03\x04", b"\x1f\x8b", b"7z\xbc\xaf", b"Rar!", b"BZh", b"\xfd7zXZ")
_UNSAFE = re.compile(r"[\x00-\x1f\x7f]|^[A-Za-z]:|^/|(?:^|/)\.\.(?:/|$)")


class Refused(ValueError):
    """A zip, or a member of it, that is not opened.

    Parameters
    ----------
    reason : str
        ``not_a_zip``, ``cut_short``, ``several_disks``, ``too_many``, ``unsafe_name``, ``link``,
        ``twice``, ``same_but_case``, ``nested``, ``encrypted``, ``method``, ``inflated``,
        ``too_large``, ``damaged``.
    member : int
        The place of the member in the zip, from 1; 0 for the zip itself. Never its name: a name
        may be somebody's.
    size : int
        Bytes, or members, that were too many.
    """

    def __init__(self, reason: str, *, member: int = 0, size: int = 0) -> None:
        self.reason = reason
        self.member = member
        self.size = size
        super().__init__(reason, member, size)


class Zip:
    """An open zip whose names have all been checked, and none of whose members has been opened.

    Parameters
    ----------
    source : Path or bytes
        The file, or its bytes.
    attachments : callable, optional
        Whether a member is something that was sent to the person: an archive is allowed there,
        and not opened. By default, a zip that holds another archive is refused.

    Raises
    ------
    Refused
        Not a zip, cut short, made of several disks, too many members, or a member whose name
        leads elsewhere, is a link, stands twice, differs by its case alone, or is an archive.
    OSError
        The file cannot be opened.

    Examples
    --------
    >>> held = BytesIO()
    >>> with zipfile.ZipFile(held, "w") as made:
    ...     made.writestr("folder/topics.json", "[]")
    >>> with Zip(held.getvalue()) as opened:
    ...     opened.names, opened.read("folder/topics.json")
    (('folder/topics.json',), b'[]')
    """

    def __init__(
        self, source: Path | bytes, *, attachments: Callable[[str], bool] = lambda name: False
    ) -> None:
        file: IO[bytes] = BytesIO(source) if isinstance(source, bytes) else source.open("rb")
        self._file = file
        try:
            _check_end(file)
            self._zip = zipfile.ZipFile(file)
            self._members = _checked(self._zip.infolist(), attachments)
        except zipfile.BadZipFile:
            file.close()
            raise Refused("damaged") from None
        except (Refused, NotImplementedError, UnicodeDecodeError, ValueError) as fault:
            file.close()
            raise fault if isinstance(fault, Refused) else Refused("damaged") from None

    def __enter__(self) -> Zip:
        """Return the zip itself."""
        return self

    def __exit__(self, *_: object) -> None:
        """Close the file."""
        self._zip.close()
        self._file.close()

    @property
    def names(self) -> tuple[str, ...]:
        """Names of the files, in the order of the zip; folders are left out."""
        return tuple(self._members)

    def size(self, name: str) -> int:
        """Return the bytes that a member says it holds; it has not been opened."""
        return self._members[name][1].file_size

    def read(self, name: str) -> bytes:
        """Return the bytes of a member.

        Raises
        ------
        Refused
            Encrypted, packed in a rare way, larger than it may be, an archive under another
            name, or damaged.
        """
        return b"".join(self.stream(name))

    def start(self, name: str) -> bytes:
        """Return the first bytes of a member; the rest is not inflated."""
        return next(self.stream(name), b"")

    def stream(self, name: str) -> Iterator[bytes]:
        """Yield the bytes of a member as they are inflated, and stop at the first too many."""
        place, info = self._members[name]
        if info.flag_bits & 0x1:
            raise Refused("encrypted", member=place)
        if info.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
            raise Refused("method", member=place)
        _check_size(info.file_size, info.compress_size, place)
        done = 0
        try:
            with self._zip.open(info) as member:
                while chunk := member.read(_CHUNK):
                    if done == 0 and chunk.startswith(_ARCHIVES):
                        raise Refused("nested", member=place)
                    done += len(chunk)
                    _check_size(done, info.compress_size, place)
                    yield chunk
        except (zipfile.BadZipFile, zlib.error, EOFError, RuntimeError, NotImplementedError):
            raise Refused("damaged", member=place) from None


def _check_size(size: int, compressed: int, place: int) -> None:
    if size > LARGEST_MEMBER:
        raise Refused("too_large", member=place, size=size)
    if size > LARGEST_UNASKED and size > MOST_TIMES * compressed:
        raise Refused("inflated", member=place, size=size)


def _check_end(file: IO[bytes]) -> None:
    """Look at the end of the zip before the list of its members is read into memory."""
    start = file.read(4)
    file.seek(0, 2)
    length = file.tell()
    reach = min(length, _END.size + 0xFFFF)
    file.seek(length - reach)
    tail = file.read(reach)
    at = tail.rfind(b"PK\x05\x06")
    if at < 0 or len(tail) - at < _END.size:
        raise Refused("cut_short" if start in _STARTS else "not_a_zip")
    _, disk, first, here, members, directory, _, _ = _END.unpack_from(tail, at)
    if 0xFFFF in (members, disk) or directory == 0xFFFFFFFF:
        members, directory, disk, first, here = _end_64(file, length - reach + at)
    if disk or first or here != members:
        raise Refused("several_disks")
    if members > MOST_MEMBERS or directory > LARGEST_DIRECTORY:
        raise Refused("too_many", size=members)
    file.seek(0)


def _end_64(file: IO[bytes], at: int) -> tuple[int, int, int, int, int]:
    """Return what the end of a large zip says: members, bytes of the list, disks, members here."""
    if at < _LOCATOR.size:
        raise Refused("damaged")
    file.seek(at - _LOCATOR.size)
    mark, _, place, _ = _LOCATOR.unpack(file.read(_LOCATOR.size))
    file.seek(place)
    record = file.read(_END_64.size)
    if mark != b"PK\x06\x07" or len(record) < _END_64.size or record[:4] != b"PK\x06\x06":
        raise Refused("damaged")
    _, _, _, _, disk, first, here, members, directory, _ = _END_64.unpack(record)
    return members, directory, disk, first, here


def _checked(
    infos: list[zipfile.ZipInfo], attachments: Callable[[str], bool]
) -> dict[str, tuple[int, zipfile.ZipInfo]]:
    """Return the files of a zip by name, each with its place."""
    if len(infos) > MOST_MEMBERS:
        raise Refused("too_many", size=len(infos))
    seen: dict[str, str] = {}
    members: dict[str, tuple[int, zipfile.ZipInfo]] = {}
    for place, info in enumerate(infos, start=1):
        name = info.orig_filename.replace("\\", "/")
        if not name.strip("/") or unsafe(name):
            raise Refused("unsafe_name", member=place)
        if stat.S_IFMT(info.external_attr >> 16) not in (0, stat.S_IFREG, stat.S_IFDIR):
            raise Refused("link", member=place)
        key = unicodedata.normalize("NFC", name.rstrip("/")).casefold()
        if key in seen:
            twice = seen[key] == name
            raise Refused("twice" if twice else "same_but_case", member=place)
        seen[key] = name
        if info.is_dir() or name.endswith("/"):
            continue
        if name.lower().endswith(NESTED) and not attachments(name):
            raise Refused("nested", member=place)
        members[name] = (place, info)
    _check_overlaps(members)
    return members


def unsafe(name: str) -> bool:
    r"""Return whether the name of a member leads out of its folder, or hides something.

    Examples
    --------
    >>> [unsafe(name) for name in ("a/b.json", "../b", "/etc/x", "C:/x", "a\x00.json")]
    [False, True, True, True, True]
    """
    return bool(_UNSAFE.search(name)) or len(name) > 1024


def _check_overlaps(members: dict[str, tuple[int, zipfile.ZipInfo]]) -> None:
    """Refuse members that share bytes: many names for one small bomb."""
    reached = 0
    for place, info in sorted(members.values(), key=lambda held: held[1].header_offset):
        if info.header_offset < reached:
            raise Refused("damaged", member=place)
        reached = info.header_offset + info.compress_size
