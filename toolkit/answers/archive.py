"""What one person's archive holds, in counts: by kind, by source, by who uploaded a list."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from typing import TYPE_CHECKING

from toolkit.archives import KINDS, ORIGIN, SOURCES
from toolkit.errors import InvalidInput

if TYPE_CHECKING:
    import pandas as pd

# Kinds that show the person had something to do with the firm.
_AIMED = ("advertiser_list", "advertiser_visit", "advertiser_audience")
_MET = ("advertiser_visit", "ad_clicked", "like", "off_platform")


@dataclass(frozen=True)
class Archive:
    """Counts of an archive; nothing in it names anybody.

    Parameters
    ----------
    platform : str
        Whose archive it is.
    pieces : int
        Pieces of data.
    by_source : dict of str to int
        Pieces that were provided, observed, inferred, in that order.
    by_kind : tuple of (str, str, int)
        Kind, source and pieces, in the order of `archives.KINDS`.
    uploaders : int
        Advertisers that uploaded a list with the person on it.
    strangers : int
        Those among them that appear nowhere else in the archive under that name.
    advertisers : int
        Different advertisers that aim at the person by a list, a visit or an audience.
    watchers : int
        Sites and applications that reported what the person did there.
    first, last : datetime.date or None
        The span of what is dated.
    undated : int
        Pieces without a date.
    closed, unknown_files, unknown_keys, unreadable : int
        Files left closed (media, messages), files of a kind that is not read, words of the
        platform that are not known, files that could not be read.
    """

    platform: str
    pieces: int
    by_source: dict[str, int]
    by_kind: tuple[tuple[str, str, int], ...]
    uploaders: int
    strangers: int
    advertisers: int
    watchers: int
    first: datetime.date | None
    last: datetime.date | None
    undated: int
    closed: int
    unknown_files: int
    unknown_keys: int
    unreadable: int

    def share(self, source: str) -> float:
        """Return the share of the pieces that came by one source, 0-1."""
        return self.by_source[source] / self.pieces


@dataclass(frozen=True)
class YourName:
    """Where a firm's name ends up once the firm has uploaded a list.

    Parameters
    ----------
    addresses : float
        People on the list.
    archives : float
        People whom the network recognises: the name is written into their archives.
    readers : float
        Those of them who ask for their archive.
    """

    addresses: float
    archives: float
    readers: float


def your_name(addresses: float, recognised: float, asking: float) -> YourName:
    """Return where a firm's name ends up once the firm has uploaded a list.

    Parameters
    ----------
    addresses : float
        People on the list.
    recognised : float
        Share of them whom the network recognises, hashed or not, 0-1.
    asking : float
        Share of these who ask for their archive, 0-1.

    Examples
    --------
    >>> your_name(1500, recognised=0.6, asking=0.05)
    YourName(addresses=1500, archives=900.0, readers=45.0)
    """
    return YourName(addresses, addresses * recognised, addresses * recognised * asking)


def archive(frame: pd.DataFrame) -> Archive:
    """Return the counts of an archive.

    Parameters
    ----------
    frame : DataFrame
        From `archives.read`.

    Raises
    ------
    InvalidInput
        A table that does not come from there.

    Examples
    --------
    >>> from toolkit import archives
    >>> counts = archive(archives.read(archives.invented.archive("facebook_2021", lang="en")))
    >>> counts.uploaders, counts.advertisers, counts.by_source["provided"]
    (64, 78, 107)
    """
    if frame.attrs.get("origin") != ORIGIN:
        raise InvalidInput("archive_not_read", name="frame", remedy="archives.read")
    listed = set(frame.loc[frame["kind"] == "advertiser_list", "holder"])
    met = frame[frame["kind"].isin(_MET)]
    known = set(met["holder"]) | set(met["what"])
    counts = frame.groupby(["kind", "source"]).size()
    dates = frame["date"].dropna()
    return Archive(
        platform=str(frame.attrs["platform"]),
        pieces=len(frame),
        by_source={source: int((frame["source"] == source).sum()) for source in SOURCES},
        by_kind=tuple(
            (kind, source, int(counts[kind, source]))
            for kind in KINDS
            for source in SOURCES
            if (kind, source) in counts.index
        ),
        uploaders=len(listed),
        strangers=len(listed - known),
        advertisers=int(frame.loc[frame["kind"].isin(_AIMED), "holder"].nunique()),
        watchers=int(frame.loc[frame["kind"] == "off_platform", "holder"].nunique()),
        first=dates.min().date() if len(dates) else None,
        last=dates.max().date() if len(dates) else None,
        undated=int(frame["date"].isna().sum()),
        closed=int(frame.attrs["closed"]),
        unknown_files=len(frame.attrs["unknown_files"]),
        unknown_keys=len(frame.attrs["unknown_keys"]),
        unreadable=len(frame.attrs["unreadable"]),
    )
