"""Every layout there is, as files or as the zip that a platform would send."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from toolkit.archives.invented import facebook, instagram, others
from toolkit.archives.invented.person import Person, person

if TYPE_CHECKING:
    from numpy.random import Generator

_MAKERS: Final[dict[str, Callable[[Person, Generator], dict[str, bytes]]]] = {
    "facebook_2018": lambda who, rng: facebook.facebook("2018", who, rng),
    "facebook_2021": lambda who, rng: facebook.facebook("2021", who, rng),
    "facebook_2023": lambda who, rng: facebook.facebook("2023", who, rng),
    "instagram": instagram.instagram,
    "linkedin": others.linkedin,
    "x": others.x,
    "tiktok_2020": lambda who, rng: others.tiktok("2020", who, rng),
    "tiktok_2024": lambda who, rng: others.tiktok("2024", who, rng),
}
LAYOUTS: Final = tuple(_MAKERS)
"""Platform, and the year a layout was first seen where a platform has several."""

_JUNK: Final = {
    "__MACOSX/._archive": b"\x00\x05\x16\x07",
    ".DS_Store": b"\x00\x00\x00\x01Bud1",
    "photos/2025/picture.jpg": b"\xff\xd8\xff\xe0 not a picture",
}
_DAY: Final = (2026, 1, 15, 12, 0, 0)


def files(layout: str, *, lang: str, seed: int, who: Person | None = None) -> dict[str, bytes]:
    """Return the files of an invented archive, by name.

    Parameters
    ----------
    layout : str
        One of `LAYOUTS`.
    lang : {"en", "fr"}
        Language of the account.
    seed : int
        The same seed makes the same bytes.
    who : Person, optional
        Whose it is; somebody invented by default.

    Returns
    -------
    dict of str to bytes
        With what computers leave behind (``__MACOSX``, ``.DS_Store``) and a picture.
    """
    import numpy as np

    # Two streams a layout: words differ between languages, counts do not.
    one, other = np.random.default_rng([seed, LAYOUTS.index(layout)]).spawn(2)
    made = _MAKERS[layout](who or person(lang, one), other)
    return {**made, **_JUNK}


def archive(
    layout: str, *, lang: str, seed: int = 13, who: Person | None = None, folder: str = ""
) -> bytes:
    """Return the zip of an invented archive.

    Parameters
    ----------
    layout, lang, seed, who
        As in `files`.
    folder : str
        The folder that everything lies in, as somebody renamed it: ``"my archive (2)/"``.

    Examples
    --------
    >>> from toolkit import archives
    >>> made = archive("facebook_2021", lang="fr")
    >>> frame = archives.read(made)
    >>> frame.attrs["platform"], frame.attrs["generation"], len(frame) > 100
    ('facebook', '2021', True)
    >>> made == archive("facebook_2021", lang="fr")
    True
    """
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as packed:
        for name, content in files(layout, lang=lang, seed=seed, who=who).items():
            info = zipfile.ZipInfo(folder + name, date_time=_DAY)
            info.compress_type = zipfile.ZIP_DEFLATED
            packed.writestr(info, content)
    return held.getvalue()
