"""What a study found that likes tell, beside what they tell of invented people."""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit import text
from toolkit.figures.likes import pairs, trait

if TYPE_CHECKING:
    from collections.abc import Sequence

    import pandas as pd

    from toolkit.answers import Likes
    from toolkit.text import Locale


def table(told: Sequence[Likes], locale: Locale) -> pd.DataFrame:
    """Return a row a trait, under its neutral code: the study, its grade, and our people.

    Parameters
    ----------
    told : sequence of Likes
        One a trait. What the study calls it stands in the table of sources only.
    locale : Locale
        The reader's locale.
    """
    import pandas as pd

    names = ("what", "pairs", "grade", "ours")
    rows = [
        (
            trait(one.trait, locale),
            pairs(one.published.value, locale),
            text.say(f"grade.{one.published.grade}", locale),
            pairs(one.curve[-1], locale),
        )
        for one in told
    ]
    return pd.DataFrame(rows, columns=[text.say(f"inference.column_{n}", locale) for n in names])
