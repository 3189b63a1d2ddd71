"""A room on one scale: every person's points a criterion, the mean, and what divides them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from toolkit import text
from toolkit.figures import style, where

if TYPE_CHECKING:
    import pandas as pd
    from matplotlib.axes import Axes

    from toolkit.answers.room import Person, Room
    from toolkit.text import Locale

# Points that a dot is wide: nearer ones go side by side, so that none hides another.
_DOT = 2.4
# Height of a row that dots may use, and how far apart two of them stand at most.
_BAND, _APART = 0.66, 0.17


@style.apply()
def draw(room: Room, locale: Locale, *, ax: Axes | None = None) -> Axes:
    """Return a row a criterion with a dot a person, the room's mean, and who disagrees.

    Parameters
    ----------
    room : Room
        The answer.
    locale : Locale
        The reader's locale.
    ax : Axes, optional
        Where to draw; cleared first.

    Returns
    -------
    Axes
        Fixed scale, 0 to 100 points.
    """
    axes = style.axes(height=3.6) if ax is None else ax
    axes.clear()
    for row, spread in enumerate(room.spreads):
        divides = spread.criterion == room.divides
        colour = style.ACCENT if divides else style.GREY
        axes.axhspan(row - 0.44, row + 0.44, color=style.PALE, zorder=0, linewidth=0)
        axes.vlines(spread.mean, row - 0.44, row + 0.44, color=style.INK, linewidth=2.2, zorder=2)
        lanes = _lanes([person.points[spread.criterion] for person in room.people])
        for lane, person in zip(lanes, room.people, strict=True):
            axes.plot(
                person.points[spread.criterion],
                row + lane,
                "o",
                markersize=5.5,
                markeredgewidth=1.3,
                markeredgecolor=colour,
                markerfacecolor=colour if _filled(person, room) else "white",
                clip_on=False,
                zorder=3,
            )
        _beside(axes, text.integer(spread.mean, locale), row, divides)
    labels = [text.say(f"criterion.{spread.criterion}", locale) for spread in room.spreads]
    ticks = axes.set_yticks(range(len(labels)), labels)
    for tick, spread in zip(ticks, room.spreads, strict=True):
        if spread.criterion == room.divides:
            tick.label1.set(color=style.ACCENT, fontweight="semibold")
    axes.set(xlim=(0, 100), ylim=(len(labels) - 0.5, -0.55))
    axes.spines["left"].set_visible(False)
    axes.tick_params(axis="y", pad=8)
    style.value_axis(axes, lambda value: text.integer(value, locale))
    axes.set_xlabel(_axis(room, locale))
    _beside(axes, text.say("room.column_mean", locale), None, False)
    return axes


def _lanes(values: Sequence[float]) -> list[float]:
    """How far above or below the middle of its row each dot stands: as little as keeps it seen."""
    last: list[float] = []
    lane_of: dict[int, int] = {}
    for place in sorted(range(len(values)), key=lambda place: values[place]):
        free = (lane for lane, value in enumerate(last) if values[place] - value >= _DOT)
        lane = next(free, len(last))
        last[lane : lane + 1] = [values[place]]
        lane_of[place] = lane
    apart = min(_APART, _BAND / max(len(last) - 1, 1))
    # From the middle outwards: 0, below, above, further below, ...
    return [apart * ((lane + 1) // 2) * (-1) ** (lane + 1) for _, lane in sorted(lane_of.items())]


def _filled(person: Person, room: Room) -> bool:
    return person.agrees or room.winner is None


def _beside(axes: Axes, words: str, row: int | None, bold: bool) -> None:
    """Words in the column at the right: of a row, or its head."""
    axes.annotate(
        words,
        (1.0, 1.0 if row is None else row),
        xytext=(10, 4 if row is None else 0),
        xycoords="axes fraction" if row is None else ("axes fraction", "data"),
        textcoords="offset points",
        va="bottom" if row is None else "center",
        fontsize=8.5 if row is None else 9,
        fontweight="semibold" if bold else "normal",
        color=style.QUIET if row is None else style.INK,
    )


def _axis(room: Room, locale: Locale) -> str:
    if room.winner is None:
        return text.say("room.axis_none", locale)
    return text.say("room.axis", locale, account=text.say(f"account_in.{room.winner}", locale))


def finding(room: Room, locale: Locale) -> str:
    """Return what the room puts first and what divides it, in one sentence."""
    if room.winner is None:
        return text.say("where.finding_none", locale)
    words: dict[str, Any] = {
        "account": text.say(f"account_in.{room.winner}", locale),
        "share": text.percent(room.least_share, locale, decimals=0),
        "person": room.people[0].name,
        "n": room.agreeing,
        "total": len(room.people),
    }
    if room.agreeing == len(room.people):
        one = len(room.people) == 1
        return text.say("room.finding_one" if one else "room.finding_all", locale, **words)
    spread = room.dividing
    words |= {
        "criterion": text.say(f"criterion.{spread.criterion}", locale),
        "low": _points(spread.low, locale),
        "high": _points(spread.high, locale),
        "lowest": spread.lowest,
        "highest": spread.highest,
        "then": spread.agreeing,
    }
    ending = "divides" if room.divides else "mixed"
    if not room.agreeing:
        return text.say(f"room.finding_nobody_{ending}", locale, **words)
    return text.say(f"room.finding_{ending}", locale, count=room.agreeing, **words)


def further(room: Room, locale: Locale) -> tuple[str, ...]:
    """Return what `figures.where` says under its finding, at the mean of the room's weights."""
    return where.further(room.where, locale)


def table(room: Room, locale: Locale) -> pd.DataFrame:
    """Return each person, their winner, how firm it is, and what would have to move."""
    import pandas as pd

    rows = [
        (
            person.name,
            _account(person.winner, locale),
            None if person.winner is None else _share(person.share, locale),
            move(person, room, locale),
        )
        for person in room.people
    ]
    names = ("person", "winner", "share", "move")
    return pd.DataFrame(rows, columns=[text.say(f"room.column_{name}", locale) for name in names])


def points(room: Room, locale: Locale) -> pd.DataFrame:
    """Return the numbers behind the chart: everybody's points, and the room's."""
    import pandas as pd

    rows = [
        (person.name, *(_points(value, locale) for value in person.points.values()))
        for person in room.people
    ]
    rows += [
        (
            text.say(f"room.{words}", locale),
            *(_points(getattr(spread, end), locale) for spread in room.spreads),
        )
        for words, end in (
            ("room", "mean"),
            ("lowest", "low"),
            ("median", "median"),
            ("highest", "high"),
        )
    ]
    heads = [text.say(f"criterion.{spread.criterion}", locale) for spread in room.spreads]
    return pd.DataFrame(rows, columns=[text.say("room.column_person", locale), *heads])


def decision(room: Room, locale: Locale) -> pd.DataFrame:
    """Return the whole decision, a row a person and one for the room, to be kept as a file."""
    import pandas as pd

    person = text.say("room.column_person", locale)
    numbers, words = points(room, locale), table(room, locale)
    together = room.where.leader
    own = (
        text.say("room.room", locale),
        _account(room.winner, locale),
        None if together is None else _share(together.share_first, locale),
        None,
    )
    words.loc[len(words)] = list(own)
    # The names are in both, and in the same order.
    return pd.concat([numbers[: len(words)], words.drop(columns=person)], axis=1)


def caption(room: Room, locale: Locale) -> str:
    """Return what the table of people says."""
    if room.winner is None:
        return text.say("room.caption_none", locale)
    account = text.say(f"account_in.{room.winner}", locale)
    return text.say("room.caption", locale, account=account)


def move(person: Person, room: Room, locale: Locale) -> str:
    """Return what would have to move for the room's winner to draw level with a person's."""
    if room.winner is None:
        return "–"
    if person.agrees:
        return text.say("room.move_agrees", locale)
    if person.move is None:
        return text.say("room.move_never", locale)
    return text.say(
        "room.move",
        locale,
        count=person.move.points,
        points=_points(person.move.points, locale),
        taken=_parts(person.move.taken, locale),
        given=_parts(person.move.given, locale),
    )


def _parts(points: Mapping[str, float], locale: Locale) -> str:
    parts = [
        text.say(
            "room.part",
            locale,
            criterion=text.say(f"criterion.{name}", locale),
            points=_points(value, locale),
        )
        for name, value in points.items()
    ]
    return ", ".join(parts)


def _account(account: str | None, locale: Locale) -> str:
    return text.say("where.nothing_passes" if account is None else f"account.{account}", locale)


def _share(share: float, locale: Locale) -> str:
    return text.percent(share, locale, decimals=0)


def _points(value: float, locale: Locale) -> str:
    """Points as people say them: whole, or with the digits that tell them from nothing."""
    wanted = (digits for digits in (0, 1) if abs(round(value, digits) - value) < 0.005)
    decimals = next(wanted, 1 if value >= 0.05 else 2)
    return text.number(value, locale, decimals=decimals)
