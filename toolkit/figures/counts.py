"""A benchmark, the client's own counts, and both together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit import text
from toolkit.figures.values import spread

if TYPE_CHECKING:
    import pandas as pd

    from toolkit.answers import Worth
    from toolkit.text import Locale

COLUMNS = ("rate", "benchmark", "counts", "weight", "both")


def finding(worth: Worth, locale: Locale) -> str:
    """Return how many rates the client's counts have moved, in one sentence."""
    moved = len(worth.chain.updates)
    n = text.integer(moved, locale)
    return text.say("worth.counts_finding" if moved else "worth.counts_none", locale, n=n)


def table(worth: Worth, locale: Locale) -> pd.DataFrame:
    """Return a row a rate: the benchmark, the counts, their weight, and what both say."""
    import pandas as pd

    rows = [
        (
            text.say(f"input.{one.before.name}", locale),
            text.say(
                "worth.graded",
                locale,
                figure=spread(one.before, locale),
                grade=text.say(f"grade.{one.before.grade}", locale),
            ),
            text.say(
                "worth.counted_few" if one.small else "worth.counted",
                locale,
                many=text.integer(one.count, locale),
                out_of=text.integer(one.out_of, locale),
            ),
            text.percent(one.own_weight, locale, decimals=0),
            spread(one.after, locale),
        )
        for one in worth.chain.updates
    ]
    if not rows:
        rows.append((text.say("worth.counts_none", locale), "", "", "", ""))
    return pd.DataFrame(rows, columns=[text.say(f"worth.counts_{n}", locale) for n in COLUMNS])
