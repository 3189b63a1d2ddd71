"""What would have to be true: for each input alone, the value at which the month breaks even."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from toolkit import text
from toolkit.figures.values import spread, written

if TYPE_CHECKING:
    import pandas as pd

    from toolkit.answers import Worth
    from toolkit.answers.needed import Required
    from toolkit.text import Locale

COLUMNS = ("input", "taken", "needed", "within")


def finding(worth: Worth, locale: Locale) -> str:
    """Return what the input that moves the result most would have to be, in one sentence."""
    name = None if worth.swings is None else worth.swings["input"].iloc[0]
    one = next((one for one in worth.must_be_true if one.input.name == name), None)
    if one is None:
        return text.say("worth.needed_nothing", locale)
    words = text.say(f"input.{one.input.name}", locale)
    if math.isnan(one.needed):
        return text.say("worth.needed_never", locale, input=words)
    return text.say(
        "worth.needed_within" if one.within else "worth.needed_beyond",
        locale,
        input=words,
        needed=written(one.needed, one.input.unit, locale),
        low=written(one.input.low, one.input.unit, locale),
        high=written(one.input.high, one.input.unit, locale),
    )


def table(worth: Worth, locale: Locale) -> pd.DataFrame:
    """Return a row an input that is not known exactly: what it is taken to be, and needed."""
    import pandas as pd

    rows = [
        (
            text.say(f"input.{one.input.name}", locale),
            spread(one.input, locale),
            _needed(one, locale),
            text.say("worth.yes" if one.within else "worth.no", locale),
        )
        for one in worth.must_be_true
        if not one.input.exact
    ]
    if not rows:
        rows.append((text.say("worth.nothing_unknown", locale), "", "", ""))
    return pd.DataFrame(rows, columns=[text.say(f"worth.column_{n}", locale) for n in COLUMNS])


def _needed(one: Required, locale: Locale) -> str:
    if math.isnan(one.needed):
        return text.say("worth.out_of_reach", locale)
    return written(one.needed, one.input.unit, locale)
