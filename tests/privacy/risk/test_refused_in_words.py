"""A table that cannot be measured is refused in the reader's own language, with the remedy."""

import pandas as pd
import pytest

from toolkit import text
from toolkit.errors import InvalidInput
from toolkit.privacy import risk

TWO = pd.DataFrame({"town": ["Laval", "Lyon"], "age": [30, 40], "illness": ["x", "y"]})
CASES = {
    "one row": (
        lambda: risk.assess(TWO.head(1), ["town"]),
        ("1 row(s)", "2 or more"),
        ("1 ligne(s)", "au moins 2"),
    ),
    "no row": (
        lambda: risk.staircase(TWO.head(0), ["town"]),
        ("0 row(s)", "2 or more"),
        ("0 ligne(s)", "au moins 2"),
    ),
    "a column nearly there": (
        lambda: risk.assess(TWO, ["town", "aeg"]),
        ("aeg", "Did you mean 'age'?"),
        ("aeg", "age"),
    ),
    "a column not there": (
        lambda: risk.assess(TWO, ["shoe size"]),
        ("shoe size", "town, age, illness"),
        ("shoe size", "town, age, illness"),
    ),
    "a sensitive column among the others": (
        lambda: risk.assess(TWO, ["town", "illness"], "illness", distance="categorical"),
        ("illness", "take it out of one of the two"),
        ("illness", "retirez cette colonne d’un des deux"),
    ),
    "a sensitive column not there": (
        lambda: risk.assess(TWO, ["town"], "salary", distance="categorical"),
        ("salary", "town, age, illness"),
        ("salary", "town, age, illness"),
    ),
}


@pytest.mark.parametrize("case", CASES)
@pytest.mark.parametrize(("locale", "place"), [("en_US", 1), ("fr_FR", 2), ("fr_CA", 2)])
def test_it_says_what_is_wrong_what_was_given_and_what_to_do(case, locale, place):
    with pytest.raises(InvalidInput) as refused:
        CASES[case][0]()
    said = text.explain(refused.value, locale)
    for words in CASES[case][place]:
        assert words in said
    assert "Traceback" not in said and "{" not in said
