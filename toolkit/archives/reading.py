"""One person's archive, read to one table: what, who holds it, and how they came by it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from toolkit import zips
from toolkit.archives import facebook, instagram, linkedin, members, tiktok, x
from toolkit.archives.found import Found
from toolkit.archives.keys import stem
from toolkit.archives.parsing import Unreadable, json_of, table_of
from toolkit.errors import InvalidInput

if TYPE_CHECKING:
    import pandas as pd

    from toolkit.archives.members import Members

ORIGIN: Final = "archive"
"""What ``frame.attrs["origin"]`` of every table read here says."""

SOURCES: Final = ("provided", "observed", "inferred")
"""How a piece of data was come by: EDPB, Guidelines 8/2020 on the targeting of users."""

KINDS: Final = (
    "profile",
    "friend",
    "like",
    "watched",
    "search",
    "login",
    "advertiser_list",
    "advertiser_visit",
    "advertiser_audience",
    "off_platform",
    "ad_shown",
    "ad_clicked",
    "ad_criterion",
    "interest",
    "segment",
    "location",
    "inference",
)
"""Every kind a row can have; the words for it are ``archive.kind.<kind>`` in `toolkit.text`."""

COLUMNS: Final = ("platform", "kind", "holder", "what", "source", "date")


class _Platform(NamedTuple):
    """How a platform's files are known and read."""

    suffix: str
    own: frozenset[str]
    shared: frozenset[str]
    parse: Callable[[bytes], Any]
    read: Callable[[Found, str, Any], None]


def _meta(content: bytes) -> Any:
    return json_of(content, meta=True)


def _script(content: bytes) -> Any:
    return json_of(content, script=True)


_NONE: Final[frozenset[str]] = frozenset()
PLATFORMS: Final[dict[str, _Platform]] = {
    "facebook": _Platform(".json", facebook.OWN, facebook.SHARED, _meta, facebook.read),
    "instagram": _Platform(".json", instagram.OWN, instagram.SHARED, _meta, instagram.read),
    "linkedin": _Platform(".csv", linkedin.OWN, _NONE, table_of, linkedin.read),
    "x": _Platform(".js", x.OWN, _NONE, _script, x.read),
    "tiktok": _Platform(".json", tiktok.OWN, _NONE, json_of, tiktok.read),
}
# Names that other zips use too: one of them alone says nothing, two of them do.
_COMMON: Final = frozenset("friends pages profile account".split())
_NAMES: Final = {
    "facebook": "Facebook",
    "instagram": "Instagram",
    "linkedin": "LinkedIn",
    "x": "X",
    "tiktok": "TikTok",
}
"""As the firms write themselves, in every language."""
_LARGEST_READ: Final = 2 * zips.LARGEST_MEMBER


def read(source: str | Path | bytes) -> pd.DataFrame:
    """Return what an archive says that its platform keeps, one row a piece of data.

    Parameters
    ----------
    source : str, Path or bytes
        The zip as the platform sent it, the folder unzipped from it, or the bytes of the zip:
        Facebook, Instagram, LinkedIn, X or TikTok, in French or English.

    Returns
    -------
    pandas.DataFrame
        Columns ``platform`` (facebook, instagram, linkedin, x, tiktok), ``kind`` (one of
        `KINDS`), ``holder`` (who holds or sent it: the platform, an advertiser, a site),
        ``what``, ``source`` (provided, observed, inferred), ``date`` (UTC, NaT where the archive
        gives none). It prints as counts, never as rows. ``attrs`` holds ``origin`` ("archive"),
        ``platform``, ``generation`` (Facebook: 2018, 2021 or 2023, else ""), and what was there
        and is not read, as tuples of str: ``unknown_files``, ``unknown_keys`` ("file: key"),
        ``unreadable`` ("file: reason"); and ``closed``, the number of files left closed (media,
        messages).

    Raises
    ------
    InvalidInput
        Not an archive, cut short, of another kind, in a language without words here, empty, or
        made to do harm. No sentence holds anything of the archive but the platform's own words.

    Notes
    -----
    Nothing is written, nothing is sent, and only the files that are parsed are inflated. A page
    that somebody liked is observed, as EDPB has it; a list that an advertiser uploaded is
    provided: the person gave it, to the advertiser.

    References
    ----------
    European Data Protection Board, Guidelines 8/2020 on the targeting of social media users,
    sections 5.1 and 5.2.2, as read in version 1.0 of 2 September 2020.
    """
    with members.opened(source) as held:
        names = [name for name in held.names if not members.junk(name)]
        open_ = [name for name in names if not (members.letters(name) or members.media(name))]
        platform = _platform(held, open_)
        found, unknown = _read(held, open_, platform)
    _check(found)
    return _frame(found, unknown, closed=len(names) - len(open_))


def _platform(held: Members, names: list[str]) -> str:
    """Return whose archive it is, by files that no other platform has."""
    found = {platform for platform in PLATFORMS if _telling(held, names, platform)}
    if any("instagram" in name.lower() for name in names) and "facebook" not in found:
        found |= _shared(held, names, "instagram")
    if not found:
        found = _shared(held, names, None)
    if len(found) > 1:
        given = ", ".join(_NAMES[platform] for platform in sorted(found))
        raise InvalidInput("archive_several_platforms", name="archive", given=given)
    if found:
        return found.pop()
    if any(PurePosixPath(name).suffix.lower() in (".html", ".htm") for name in names):
        raise InvalidInput("archive_html", name="archive")
    raise InvalidInput("archive_unknown", name="archive")


def _telling(held: Members, names: list[str], platform: str) -> bool:
    """Return whether there is a file that only one platform has, or two that are common."""
    known = PLATFORMS[platform]
    own = [name for name in names if _is(name, known.suffix, known.own)]
    if platform == "x":
        own = [name for name in own if _is_script(held, name)]
    stems = {stem(name) for name in own}
    return bool(stems - _COMMON) or len(stems) > 1


def _shared(held: Members, names: list[str], certain: str | None) -> set[str]:
    """Return which of Meta's two an archive is that has none but the files both have."""
    for name in names:
        if not _is(name, ".json", facebook.SHARED):
            continue
        if certain is not None:
            return {certain}
        content = held.read(name)
        if b'"ig_custom_audiences' in content or b'"inferred_data_ig' in content:
            return {"instagram"}
        roots = (b'"custom_audiences', b'"topics', b'"bcts"', b'"inferred_topics', b'"off_facebook')
        if any(root in content for root in roots):
            return {"facebook"}
    return set()


def _is(name: str, suffix: str, stems: frozenset[str]) -> bool:
    return name.lower().endswith(suffix) and stem(name) in stems


def _is_script(held: Members, name: str) -> bool:
    return held.start(name).lstrip(b"\xef\xbb\xbf \r\n\t").startswith(b"window.YTD.")


def _read(held: Members, names: list[str], platform: str) -> tuple[Found, list[str]]:
    known = PLATFORMS[platform]
    found, unknown, done = Found(platform), [], 0
    for name in names:
        if not _is(name, known.suffix, known.own | known.shared):
            unknown.append(name)
            continue
        content = held.read(name)
        done += len(content)
        if done > _LARGEST_READ:
            raise zips.Refused("too_large", size=done)
        try:
            known.read(found, stem(name), known.parse(content))
        except Unreadable as fault:
            found.unreadable.append((stem(name), fault.reason))
    return found, unknown


def _check(found: Found) -> None:
    """Say why there is not one row, where there is none."""
    if found.rows:
        return
    if found.unknown_keys:
        given = ", ".join(list(found.unknown_keys)[:5])
        raise InvalidInput(
            "archive_language", name="archive", given=given, platform=_NAMES[found.platform]
        )
    if found.unreadable:
        file, reason = found.unreadable[0]
        raise InvalidInput(f"archive_file_{reason}", name="archive", given=file)
    raise InvalidInput("archive_nothing", name="archive", platform=_NAMES[found.platform])


def _frame(found: Found, unknown: list[str], *, closed: int) -> pd.DataFrame:
    import pandas as pd

    from toolkit.archives.private import PrivateTable

    columns = {name: [getattr(row, name) for row in found.rows] for name in COLUMNS[1:]}
    dates = pd.to_datetime(pd.Series(columns.pop("date"), dtype="object"), utc=True)
    frame = PrivateTable({"platform": found.platform, **columns, "date": dates})
    frame.attrs.update(
        origin=ORIGIN,
        platform=found.platform,
        generation=max(found.generations, default=""),
        unknown_files=tuple(unknown),
        unknown_keys=tuple(found.unknown_keys),
        unreadable=tuple(f"{file}: {reason}" for file, reason in found.unreadable),
        closed=closed,
    )
    return frame
