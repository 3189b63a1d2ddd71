"""One question more: who stands alone, on the scale of everybody."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from toolkit import text
from toolkit.figures import style

if TYPE_CHECKING:
    import pandas as pd
    from matplotlib.axes import Axes

    from toolkit.answers import Uniqueness
    from toolkit.answers.uniqueness import Step
    from toolkit.text import Locale

MARKS_MOVE = True
"""All that an answer changes is a bar or a text: see `toolkit.figures.live`."""

COLUMNS = ("question", "unique", "share", "k", "matching")


@style.apply()
def draw(found: Uniqueness, locale: Locale, *, ax: Axes | None = None) -> Axes:
    """Return a bar a question, of the people alone with their answers so far.

    Parameters
    ----------
    found : Uniqueness
        Steps from no question on.
    locale : Locale
        The reader's locale.
    ax : Axes, optional
        Where to draw; cleared first, so a widget can redraw on one figure.

    Returns
    -------
    Axes
        From nobody to everybody, first question on top; beside each bar the share alone, and how
        many could still be the person followed.
    """
    axes = style.axes(height=0.9 + 0.3 * (len(found.offered) + 1)) if ax is None else ax
    ruled = f"uniqueness, {locale}, {' '.join(found.offered)}"
    if axes.get_label() != ruled:
        axes.clear()
        axes.set_label(ruled)
        _rule(axes, found, locale)
    asked = {step.question: step for step in found.steps}
    for row, name in enumerate(("", *found.offered)):
        step = asked.get(name)
        axes.patches[2 * row + 1].set_width(0 if step is None else step.unique_share)  # type: ignore[attr-defined]  # a bar
        axes.texts[row].set_text(_beside(step, locale))
        axes.texts[row].set_fontweight("semibold" if step is found.last else "normal")
    axes.texts[-1].set_text(text.say("uniqueness.head", locale, person=found.person))
    n = text.integer(found.people, locale)
    axes.set_xlabel(text.say("uniqueness.axis", locale, n=n))
    return axes


def _rule(axes: Axes, found: Uniqueness, locale: Locale) -> None:
    """Put two bars and a label on every row, to be moved by each answer."""
    beside = axes.get_yaxis_transform()
    rows = range(len(found.offered) + 1)
    for row in rows:
        axes.barh(row, 1, height=0.62, color=style.PALE)
        axes.barh(row, 0, height=0.62, color=style.ACCENT)
        axes.text(1.02, row, "", transform=beside, va="center")
    axes.text(1.02, -0.85, "", transform=beside, va="center", fontsize=8.5, color=style.QUIET)
    axes.set_yticks(rows, _names(found.offered, locale))
    axes.set(xlim=(0, 1), ylim=(len(rows) - 0.5, -1.15))
    style.value_axis(axes, lambda share: text.percent(share, locale, decimals=0))
    axes.grid(False)


def finding(found: Uniqueness, locale: Locale) -> str:
    """Return what the chart shows, in one sentence."""
    people = text.integer(found.people, locale)
    if not found.asked:
        return text.say("uniqueness.finding_none", locale, people=people, person=found.person)
    last = found.last
    return text.say(
        "uniqueness.finding",
        locale,
        count=len(found.asked),
        answers=text.integer(len(found.asked), locale),
        share=written(last.unique_share, locale),
        people=people,
        left=_others(last.matching - 1, found.person, locale),
    )


def further(found: Uniqueness, locale: Locale) -> tuple[str, ...]:
    """Return what stands under the finding: the smallest group, the bits, what a blank does."""
    said = [
        text.say("uniqueness.k", locale, count=found.last.k, k=text.integer(found.last.k, locale)),
        text.say(
            "uniqueness.bits",
            locale,
            people=text.integer(found.people, locale),
            bits=text.number(found.bits_needed, locale, decimals=1),
        ),
    ]
    if found.answered < 1:
        said.append(text.say("uniqueness.blank", locale))
    return tuple(said)


def table(found: Uniqueness, locale: Locale) -> pd.DataFrame:
    """Return the numbers behind the chart."""
    import pandas as pd

    rows = [
        (
            name,
            text.integer(step.unique, locale),
            written(step.unique_share, locale),
            text.integer(step.k, locale),
            text.integer(step.matching, locale),
        )
        for name, step in zip(_names(found.asked, locale), found.steps, strict=True)
    ]
    names = [text.say(f"uniqueness.column_{name}", locale, person=found.person) for name in COLUMNS]
    return pd.DataFrame(rows, columns=names)


def compared(found: Sequence[Uniqueness], by: str, locale: Locale) -> pd.DataFrame:
    """Return the same questions asked under several conditions: who is alone at the end.

    Parameters
    ----------
    found : sequence of Uniqueness
        One a condition.
    by : {"answered", "years"}
        What differs: the share who answer, or the span of the years of birth.
    locale : Locale
        The reader's locale.
    """
    import pandas as pd

    conditions = {
        "answered": lambda one: text.percent(one.answered, locale, decimals=0),
        "years": lambda one: text.integer(one.years, locale),
    }
    rows = [(conditions[by](one), text.integer(one.last.unique, locale)) for one in found]
    names = (f"uniqueness.column_{by}", "uniqueness.column_unique")
    return pd.DataFrame(rows, columns=[text.say(name, locale) for name in names])


def question(name: str, locale: Locale) -> str:
    """Return what a question asks, in words."""
    return text.say(f"uniqueness.question_{name}", locale)


def _names(questions: Sequence[str], locale: Locale) -> list[str]:
    first = text.say("uniqueness.nothing", locale)
    more = (text.say("uniqueness.more", locale, question=question(q, locale)) for q in questions)
    return [first, *more]


def _others(left: int, person: int, locale: Locale) -> str:
    if not left:
        return text.say("uniqueness.nobody_else", locale, person=person)
    n = text.integer(left, locale)
    return text.say("uniqueness.others", locale, count=left, n=n, person=person)


def _beside(step: Step | None, locale: Locale) -> str:
    if step is None:
        return text.say("uniqueness.not_asked", locale)
    left = text.integer(step.matching, locale)
    return text.say(
        "uniqueness.beside", locale, share=written(step.unique_share, locale), left=left
    )


def written(share: float, locale: Locale) -> str:
    """Return a share of people, never rounded to nobody or to everybody.

    Examples
    --------
    >>> written(0.51, "en_US"), written(0.9996, "en_US"), written(0.0004, "en_US")
    ('51%', 'over 99%', 'under 1%')
    """
    for key, end, near in (("over", 0.99, 0.995 <= share < 1), ("under", 0.01, 0 < share < 0.005)):
        if near:
            limit = text.percent(end, locale, decimals=0)
            return text.say(f"uniqueness.{key}", locale, limit=limit)
    return text.percent(share, locale, decimals=0)
