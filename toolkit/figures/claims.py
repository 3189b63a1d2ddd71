"""What the course texts claim beside what is known today: one row a claim."""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit import text
from toolkit.figures.quantities import listed, together, written

if TYPE_CHECKING:
    from collections.abc import Sequence

    import pandas as pd

    from toolkit.answers import Quantity
    from toolkit.answers.claim import Claim, Difference, Met
    from toolkit.text import Locale

COLUMNS = ("claim", "text", "then", "today", "difference", "verdict")
VERDICTS = ("confirmed", "corrected", "holds_if", "no_figure")


def table(claims: Sequence[Claim], locale: Locale) -> pd.DataFrame:
    """Return a row a claim: what a text says, what is known, how far apart, what it comes to.

    Parameters
    ----------
    claims : sequence of Claim
        The answer.
    locale : Locale
        The reader's locale.

    Returns
    -------
    DataFrame
        Columns claim, text, then, today, difference, verdict, under their names in the reader's
        language. A missing number is None, and is said to be missing on the page.
    """
    import pandas as pd

    rows = [
        (
            text.say(f"claims.said_{claim.id}", locale),
            text.say(
                "claims.text",
                locale,
                text=claim.text,
                # The column's head is the grade: these are the course texts.
                date=text.say("quantity.undated", locale)
                if claim.date is None
                else text.month(claim.date, locale),
            ),
            listed((_said(said, locale) for said in claim.said), locale),
            together(((_today(met, locale), met.figure) for met in claim.today), locale),
            listed((_gap(gap, locale) for gap in claim.differences), locale),
            text.say(
                "claims.verdict",
                locale,
                verdict=text.say(f"claims.{claim.verdict}", locale),
                so=text.say(f"claims.so_{claim.id}", locale),
                when=_when(claim, locale),
            ).strip(),
        )
        for claim in claims
    ]
    return pd.DataFrame(rows, columns=[text.say(f"claims.column_{n}", locale) for n in COLUMNS])


def finding(claims: Sequence[Claim], locale: Locale) -> str:
    """Return how many claims are confirmed, corrected, true on a condition, without a figure."""
    met = [claim.verdict for claim in claims]
    parts = [
        text.say(f"claims.count_{verdict}", locale, count=met.count(verdict), n=met.count(verdict))
        for verdict in VERDICTS
        if verdict in met
    ]
    return text.say("claims.finding", locale, count=len(met), n=len(met), parts=", ".join(parts))


def _said(said: Quantity, locale: Locale) -> str:
    """One number of a text; a place in an order names who holds it."""
    number = written(said, locale)
    if said.unit != "rank":
        return number
    network = text.say(f"network.{said.platform}", locale)
    return text.say("claims.place", locale, n=number, network=network)


def _today(met: Met, locale: Locale) -> str:
    """One figure, and what it is."""
    return text.say(
        f"claims.today_{met.what}",
        locale,
        figure=written(met.figure, locale),
        network=text.say(f"network.{met.figure.platform}", locale),
    )


def _gap(gap: Difference, locale: Locale) -> str:
    """One difference, with its sign where it may go both ways."""
    n = (
        text.signed(gap.value, locale, decimals=_decimals(gap.value))
        if gap.unit == "points"
        else text.number(gap.value, locale, decimals=_decimals(gap.value))
    )
    return text.say(f"claims.gap_{gap.what}", locale, count=abs(gap.value), n=n, of=gap.of)


def _decimals(value: float) -> int:
    """Whole where the number is, or is large; else two digits."""
    return 0 if abs(value) >= 10 or round(value, 6) == round(value) else 2


def _when(claim: Claim, locale: Locale) -> str:
    """What bounds the day on which a number of members was true; nothing where nothing does."""
    if claim.between is None or claim.between == (None, None):
        return ""
    after, before = (None if day is None else day.year for day in claim.between)
    which = "between" if after and before else "before" if before else "after"
    return text.say(f"claims.{which}", locale, after=after, before=before)
