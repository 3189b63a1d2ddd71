"""Two photos, one article: the votes, and how sure they make the choice."""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit import text
from toolkit.figures import style

if TYPE_CHECKING:
    import pandas as pd
    from matplotlib.axes import Axes

    from toolkit.answers import Photos
    from toolkit.answers.quantity import Quantity
    from toolkit.text import Locale


@style.apply()
def draw(photos: Photos, locale: Locale, *, ax: Axes | None = None) -> Axes:
    """Return a bar of votes a photo, the one to stock in the accent.

    Parameters
    ----------
    photos : Photos
        The vote.
    locale : Locale
        The reader's locale.
    ax : Axes, optional
        Where to draw; cleared first.
    """
    axes = style.axes(height=1.4) if ax is None else ax
    axes.clear()
    votes = [photos.votes_a, photos.votes_b]
    colours = [style.ACCENT if photos.stock == name else style.GREY for name in ("a", "b")]
    axes.barh([0, 1], votes, height=0.55, color=colours)
    labels = [text.say("photos.votes", locale, photo=name) for name in ("A", "B")]
    axes.set_yticks([0, 1], labels)
    axes.set_ylim(1.5, -0.5)
    if any(votes):
        style.from_zero(axes)
    else:
        axes.set_xlim(0, 1)
    bold = [] if photos.stock == "either" else [["a", "b"].index(photos.stock)]
    return style.label_bars(axes, [text.integer(n, locale) for n in votes], bold=bold)


def finding(photos: Photos, locale: Locale) -> str:
    """Return which photo to stock and how sure that is, then whether to ask more people."""
    votes = text.integer(photos.votes_a + photos.votes_b, locale)
    missing = photos.votes_missing.value
    more = text.say("photos.more", locale, missing=text.integer(missing, locale))
    then = more if missing else text.say("photos.enough", locale)
    if photos.stock == "either":
        return f"{text.say('photos.tie', locale, votes=votes)} {more if missing else ''}".strip()
    first = text.say(
        "photos.finding",
        locale,
        photo=photos.stock.upper(),
        chance=text.percent(photos.chance.value, locale, decimals=0),
        votes=votes,
        loss=_loss(photos.loss, locale),
        other=_loss(photos.other_loss, locale),
    )
    return f"{first} {then}"


def table(photos: Photos, locale: Locale) -> pd.DataFrame:
    """Return the numbers behind the chart, as the reader sees them."""
    import pandas as pd

    first = photos.stock != "b"
    losses = (photos.loss, photos.other_loss) if first else (photos.other_loss, photos.loss)
    return pd.DataFrame(
        {
            text.say("photos.column_photo", locale): ["A", "B"],
            text.say("photos.column_votes", locale): [
                text.integer(n, locale) for n in (photos.votes_a, photos.votes_b)
            ],
            text.say("photos.column_loss", locale): [_loss(each, locale) for each in losses],
        }
    )


def _loss(loss: Quantity, locale: Locale) -> str:
    if loss.unit == "share":
        return text.say(
            "photos.share_of_stake", locale, share=text.percent(loss.value, locale, decimals=1)
        )
    return text.money(loss.value, loss.unit, locale)
