"""Every measure of return on one page: its value or why it has none, and what it is over."""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit import text
from toolkit.answers.undefined import Undefined
from toolkit.figures import exchange
from toolkit.figures.quantities import origin
from toolkit.figures.quantities import written as published
from toolkit.figures.values import spread

if TYPE_CHECKING:
    import datetime

    import pandas as pd

    from toolkit.answers import Quantity, Worth
    from toolkit.answers.metric import Counted, Metric
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


def table(worth: Worth, locale: Locale, *, today: datetime.date | None = None) -> pd.DataFrame:
    """Return a row a measure: definition, value with its range or the reason, grade.

    Parameters
    ----------
    worth : Worth
        The answer.
    locale : Locale
        The reader's locale.
    today : datetime.date, optional
        The reader's day, on which an exchange rate is old or not; the machine's by default.
    """
    import pandas as pd

    rows = [
        (
            _name(metric, locale),
            text.typeset(metric.definition[locale[:2]], locale),
            said(metric, locale, today=today),
            ""
            if isinstance(metric.value, Undefined)
            else text.say(f"grade.{metric.value.grade}", locale),
        )
        for metric in worth.metrics
    ]
    return pd.DataFrame(rows, columns=[text.say(f"worth.column_{n}", locale) for n in COLUMNS])


def said(metric: Metric, locale: Locale, *, today: datetime.date | None = None) -> str:
    """Return a measure's value with its range and warning, or why it has none."""
    value = metric.value
    if isinstance(value, Undefined):
        counted = value.why == "not_counted"
        remedy = text.say(f"rates.counts_{metric.name}", locale) if counted else value.remedy
        return text.say(f"worth.undefined_{value.why}", locale, given=value.given, remedy=remedy)
    if metric.counted is not None:
        return _counted(metric.name, value, metric.counted, locale)
    shown = value if metric.name not in PERCENT else value.renamed(value.name, unit="share")
    words = [spread(shown, locale)]
    if value.note == "or_later":
        words.append(text.say("worth.or_later", locale))
    if metric.left_out:
        names = ", ".join(text.say(f"network.{name}", locale) for name in metric.left_out)
        words.append(text.say("worth.left_out", locale, networks=names))
    if metric.warned:
        words.append(text.say(f"worth.warning_{metric.name}", locale))
    if value.exchange is not None:
        words.append(exchange.rate(value.exchange, value.unit, locale, today=today))
    return text.typeset(
        ". ".join([words[0], " ".join(words[1:])]) if words[1:] else words[0], locale
    )


def _name(metric: Metric, locale: Locale) -> str:
    name = text.say(f"metric.{metric.name}", locale)
    network = None if metric.counted is None else metric.counted.platform
    if network is None:
        return name
    return text.say("rates.on", locale, rate=name, network=text.say(f"network.{network}", locale))


def _counted(name: str, value: Quantity, counted: Counted, locale: Locale) -> str:
    """A rate of the client's own counts, and what was published over the same denominator."""
    words = [
        text.say(
            "rates.counted",
            locale,
            rate=text.percent(value.value, locale),
            counts=text.say(
                f"rates.counted_{name}",
                locale,
                count=counted.count,
                n=text.integer(counted.count, locale),
                out_of=text.integer(counted.out_of, locale),
            ),
        )
    ]
    if counted.small:
        words.append(text.say("rates.small", locale))
    if counted.published is not None:
        theirs = counted.published
        figure, source = published(theirs, locale), origin(theirs.date, theirs.grade, locale)
        words.append(text.say("rates.published", locale, figure=figure, source=source))
    elif counted.platform is None:
        words.append(text.say("rates.no_network", locale))
    else:
        words.append(text.say("rates.unpublished", locale))
    return " ".join(words)
