"""One question more, one question less: how fast a table tells people apart."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np

from toolkit.privacy.risk.classes import checked_columns, counted, equivalence_classes, joined

if TYPE_CHECKING:
    import pandas as pd


def staircase(table: pd.DataFrame, questions: Sequence[str]) -> pd.DataFrame:
    """Return how many stand alone as questions are asked one after the other.

    Parameters
    ----------
    table : DataFrame
        One row a person; two rows at least.
    questions : sequence of str
        Columns, in the order in which they are asked.

    Returns
    -------
    DataFrame
        One row a step, from no question: ``questions`` (how many so far), ``question`` (the one
        added, "" at first), ``unique`` (people), ``unique_share`` (0-1), ``k`` (people in the
        smallest group) and ``median_group`` (people who share a person's answers, the person
        included; half of the people have fewer). Uniqueness never falls from a step to the next.

    Raises
    ------
    InvalidInput
        As in `equivalence_classes`.

    Examples
    --------
    >>> import pandas as pd
    >>> people = pd.DataFrame({"sex": list("ffmm"), "age": [20, 30, 20, 20]})
    >>> staircase(people, ["sex", "age"])["unique"].tolist()
    [0, 0, 2]
    """
    import pandas as pd

    equivalence_classes(table, questions)  # refuses what cannot be asked
    label, groups = np.zeros(len(table), dtype=np.int64), 1
    steps = [_step(label, 0, "")]
    for place, name in enumerate(questions, start=1):
        label, groups = joined(label, groups, table[name])
        steps.append(_step(label, place, name))
    return pd.DataFrame(steps)


def without_each(table: pd.DataFrame, quasi_identifiers: Sequence[str]) -> pd.DataFrame:
    """Return what leaving out each question would change: which one to drop first.

    Parameters
    ----------
    table : DataFrame
        One row a person.
    quasi_identifiers : sequence of str
        Two columns or more.

    Returns
    -------
    DataFrame
        One row a question, the one that protects most people first: ``question``, ``unique``
        (people alone without it), ``protected`` (people no longer alone), ``k`` (without it).

    Raises
    ------
    InvalidInput
        As in `equivalence_classes`; also when only one question is given.
    """
    import pandas as pd

    alone = equivalence_classes(table, quasi_identifiers).unique
    rows = []
    for name in quasi_identifiers:
        others = [other for other in quasi_identifiers if other != name]
        checked_columns(table, others, "quasi_identifiers")
        left = equivalence_classes(table, others)
        rows.append((name, left.unique, alone - left.unique, int(left.size.min())))
    found = pd.DataFrame(rows, columns=["question", "unique", "protected", "k"])
    return found.sort_values("unique", kind="stable", ignore_index=True)


def _step(label: np.ndarray, place: int, question: str) -> dict[str, object]:
    classes = counted(label)
    return {
        "questions": place,
        "question": question,
        "unique": classes.unique,
        "unique_share": classes.unique / len(label),
        "k": int(classes.size.min()),
        "median_group": float(np.median(classes.of_each)),
    }
