"""The files of an archive, from a zip, its bytes, or the folder unzipped from it."""

from __future__ import annotations

import contextlib
import os
import re
from collections.abc import Iterator
from pathlib import Path, PurePosixPath
from typing import Final, Protocol

from toolkit import zips
from toolkit.errors import InvalidInput

_JUNK = re.compile(r"(?:^|/)(?:__MACOSX/|\._|\.DS_Store$|Thumbs\.db$|desktop\.ini$)")
_MEDIA: Final = frozenset(
    ".jpg .jpeg .png .gif .webp .heic .heif .bmp .svg .mp4 .mov .m4v .webm .avi .3gp .mp3 .m4a "
    ".aac .wav .ogg .opus .amr .srt .pdf .doc .docx .xls .xlsx .ppt .pptx .vcf .ics".split()
)
# What was sent to the person, or by them: never opened, and an archive is allowed among it.
_LETTERS = re.compile(
    r"(?:^|/)(?:messages|inbox|message_requests|archived_threads|filtered_threads|e2ee_cutover"
    r"|direct_messages_media|direct_messages_group_media|tweets_media|community_tweet_media"
    r"|chat|media|stickers_used)(?:/|$)"
    r"|(?:^|/)(?:guide_|learning_coach_)?messages\.csv$|(?:^|/)direct-messages?(?:-group)?[\w-]*\.js$",
    re.IGNORECASE,
)


class Members(Protocol):
    """Files by name, each read when it is asked for."""

    @property
    def names(self) -> tuple[str, ...]:
        """Return the name of every file, with ``/`` between folders."""

    def read(self, name: str) -> bytes:
        """Return the bytes of one file."""

    def start(self, name: str) -> bytes:
        """Return the first bytes of one file."""


class Folder:
    """The files of a folder; links are not followed, and nothing outside it is read.

    Parameters
    ----------
    path : Path
        The folder.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        found: list[str] = []
        for here, folders, files in os.walk(path, followlinks=False):
            folders.sort()
            for file in sorted(files):
                full = Path(here, file)
                if not full.is_symlink() and full.is_file():
                    found.append(full.relative_to(path).as_posix())
            if len(found) > zips.MOST_MEMBERS:
                raise zips.Refused("too_many", size=len(found))
        self.names = tuple(found)

    def read(self, name: str) -> bytes:
        """Return the bytes of a file, if it is not larger than a member of a zip may be."""
        path = self._path / name
        size = path.stat().st_size
        if size > zips.LARGEST_MEMBER:
            place = self.names.index(name) + 1
            raise zips.Refused("too_large", member=place, size=size)
        return path.read_bytes()

    def start(self, name: str) -> bytes:
        """Return the first bytes of a file."""
        with (self._path / name).open("rb") as file:
            return file.read(1024)


@contextlib.contextmanager
def opened(source: str | Path | bytes) -> Iterator[Members]:
    """Open an archive, and turn what is refused into a sentence.

    Parameters
    ----------
    source : str, Path or bytes
        A zip or a folder, or the bytes of a zip.

    Raises
    ------
    InvalidInput
        It is not there, is no zip, is empty, or is made to do harm. No sentence holds the name
        of a file of the archive: it may be somebody's.
    """
    try:
        if isinstance(source, str | Path) and Path(source).is_dir():
            yield _not_empty(Folder(Path(source)))
            return
        if isinstance(source, str | Path) and not Path(source).is_file():
            raise InvalidInput("archive_not_found", name="archive", given=str(source))
        held = source if isinstance(source, bytes) else Path(source)
        with zips.Zip(held, attachments=letters) as opened_zip:
            yield _not_empty(opened_zip)
    except zips.Refused as refused:
        raise _explained(refused) from None
    except OSError as error:
        why = error.strerror or type(error).__name__
        raise InvalidInput("archive_disk", name="archive", given=why) from None


def letters(name: str) -> bool:
    """Return whether a file belongs to what people wrote or sent: it is never opened.

    Examples
    --------
    >>> letters("your_activity/messages/inbox/somebody_1/files/b.zip"), letters("ads/topics.json")
    (True, False)
    """
    return bool(_LETTERS.search(name))


def media(name: str) -> bool:
    """Return whether a file is a picture, a film, a sound or a document: it is never opened."""
    return PurePosixPath(name).suffix.lower() in _MEDIA


def junk(name: str) -> bool:
    """Return whether a file was left by a computer, not by the platform.

    Examples
    --------
    >>> [junk(name) for name in ("__MACOSX/ads/._topics.json", "a/.DS_Store", "ads/topics.json")]
    [True, True, False]
    """
    return bool(_JUNK.search(name))


def _not_empty(members: Members) -> Members:
    if not any(not junk(name) for name in members.names):
        raise InvalidInput("archive_empty", name="archive")
    return members


def _explained(refused: zips.Refused) -> InvalidInput:
    largest = {
        "too_many": f"{zips.MOST_MEMBERS}",
        "too_large": f"{zips.LARGEST_MEMBER // 2**20}",
        "inflated": f"{zips.MOST_TIMES}",
    }
    megabytes = round(refused.size / 2**20)
    return InvalidInput(
        f"archive_{refused.reason}",
        name="archive",
        given=refused.size if refused.reason == "too_many" else megabytes,
        remedy=largest.get(refused.reason),
        member=refused.member,
    )
