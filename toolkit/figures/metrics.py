"""Every measure of return on one page: its value or why it has none, and what it is over."""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit import text
from toolkit.answers.undefined import Undefined
from toolkit.figures.values import spread

if TYPE_CHECKING:
    import pandas as pd

    from toolkit.answers import Worth
    from toolkit.answers.metrics import Metric
    from toolkit.text import Locale

# Ratios that people read as percentages.
PERCENT = frozenset({"return_on_investment"})
COLUMNS = ("measure", "definition", "value", "grade")


def finding(worth: Worth, locale: Locale) -> str:
    """Return how many measures have a value, in one sentence."""
    known = sum(not isinstance(metric.value, Undefined) for metric in worth.metrics)
    return text.say(
        "worth.metrics_finding",
        locale,
        known=text.integer(known, locale),
        n=text.integer(len(worth.metrics), locale),
    )


def table(worth: Worth, locale: Locale) -> pd.DataFrame:
    """Return a row a measure: definition, value with its range or the reason, grade.

    Parameters
    ----------
    worth : Worth
        The answer.
    locale : Locale
        The reader's locale.
    """
    import pandas as pd

    rows = [
        (
            text.say(f"metric.{metric.name}", locale),
            text.typeset(metric.definition[locale[:2]], locale),
            said(metric, locale),
            ""
            if isinstance(metric.value, Undefined)
            else text.say(f"grade.{metric.value.grade}", locale),
        )
        for metric in worth.metrics
    ]
    return pd.DataFrame(rows, columns=[text.say(f"worth.column_{n}", locale) for n in COLUMNS])


def said(metric: Metric, locale: Locale) -> str:
    """Return a measure's value with its range and warning, or why it has none."""
    value = metric.value
    if isinstance(value, Undefined):
        return text.say(
            f"worth.undefined_{value.why}", locale, given=value.given, remedy=value.remedy
        )
    shown = value if metric.name not in PERCENT else value.renamed(value.name, unit="share")
    words = [spread(shown, locale)]
    if value.note == "or_later":
        words.append(text.say("worth.or_later", locale))
    if metric.left_out:
        names = ", ".join(text.say(f"network.{name}", locale) for name in metric.left_out)
        words.append(text.say("worth.left_out", locale, networks=names))
    if metric.warned:
        words.append(text.say(f"worth.warning_{metric.name}", locale))
    return text.typeset(
        ". ".join([words[0], " ".join(words[1:])]) if words[1:] else words[0], locale
    )
