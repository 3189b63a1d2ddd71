"""One person, one question more: how many others could still be that person."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np

from toolkit.errors import InvalidInput
from toolkit.privacy.risk.classes import checked_columns

if TYPE_CHECKING:
    import pandas as pd


def matching(table: pd.DataFrame, questions: Sequence[str], person: int) -> np.ndarray:
    """Return how many people share one person's answers as questions are asked in turn.

    Parameters
    ----------
    table : DataFrame
        One row a person.
    questions : sequence of str
        Columns, in the order in which they are asked; there may be none.
    person : int
        Row of the person, from 0.

    Returns
    -------
    ndarray of int, shape (questions + 1,)
        From everybody down, the person included; 1 is somebody who stands alone. A missing answer
        is an answer of its own.

    Raises
    ------
    InvalidInput
        A column that is not there or is named twice, a person who is not in the table.

    Examples
    --------
    >>> import pandas as pd
    >>> people = pd.DataFrame({"sex": list("ffmm"), "age": [20, 30, 20, 20]})
    >>> matching(people, ["sex", "age"], person=0).tolist()
    [4, 2, 1]
    """
    if questions:
        checked_columns(table, questions, "questions")
    if not 0 <= person < len(table):
        raise InvalidInput("person_unknown", name="person", given=person, remedy=len(table))
    alike = np.ones(len(table), dtype=bool)
    left = [len(table)]
    for question in questions:
        answers = table[question]
        own = answers.iloc[person]
        same = answers.isna() if own is None or own != own else answers == own
        alike &= same.to_numpy()
        left.append(int(alike.sum()))
    return np.array(left)
