"""Three months out of all those drawn, by what they assume."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from toolkit import text
from toolkit.figures.values import written

if TYPE_CHECKING:
    import pandas as pd

    from toolkit.answers import Worth
    from toolkit.answers.scenarios import Scenario
    from toolkit.text import Locale

COLUMNS = ("scenario", "assumes", "customers", "gain", "cost", "result")


def finding(worth: Worth, locale: Locale) -> str:
    """Return the results of the low and of the high month, in one sentence."""
    low, _, high = worth.scenarios
    return text.say(
        "worth.scenarios_finding",
        locale,
        low=written(low.result.value, low.result.unit, locale),
        high=written(high.result.value, high.result.unit, locale),
    )


def table(worth: Worth, locale: Locale) -> pd.DataFrame:
    """Return a row a scenario: what it assumes, its customers, gain, cost and result."""
    import pandas as pd

    rows = [
        (
            text.say(f"worth.scenario_{scenario.name}", locale),
            assumed(scenario, locale),
            *(
                written(quantity.value, quantity.unit, locale)
                for quantity in (
                    scenario.customers,
                    scenario.gain,
                    scenario.cost,
                    scenario.result,
                )
            ),
        )
        for scenario in worth.scenarios
    ]
    return pd.DataFrame(
        rows, columns=[text.say(f"worth.scenario_column_{name}", locale) for name in COLUMNS]
    )


def assumed(scenario: Scenario, locale: Locale) -> str:
    """Return what a scenario assumes: the inputs that count most, each at its value."""
    parts = [
        text.say(
            "worth.assumes",
            locale,
            input=text.say(f"input.{quantity.name}", locale),
            value=written(quantity.value, quantity.unit, locale),
        )
        for quantity in scenario.assumes
    ]
    return functools.reduce(
        lambda first, then: text.say("worth.also", locale, first=first, then=then), parts
    )
