"""How much better something is guessed by whoever knows a few answers."""

import pandas as pd
import pytest

from toolkit.errors import InvalidInput
from toolkit.privacy.gain import inference_gain


def test_knowing_the_town_adds_a_third_by_hand():
    # Commonest answer x: 3 of 6. By town: a gives 2 x of 2, b gives 3 y of 4: 5 of 6.
    people = pd.DataFrame({"town": list("aabbbb"), "buys": list("xxxyyy")})
    found = inference_gain(people, ["town"], "buys")
    assert (found.without, found.knowing) == (3 / 6, 5 / 6)
    assert found.gain == pytest.approx(2 / 6)


def test_whoever_stands_alone_is_guessed_for_certain():
    people = pd.DataFrame({"card": range(5), "buys": list("xyxyx")})
    assert inference_gain(people, ["card"], "buys").knowing == 1


def test_an_answer_that_tells_nothing_adds_nothing():
    people = pd.DataFrame({"sex": list("fmfm"), "buys": list("xxyy")})
    assert inference_gain(people, ["sex"], "buys").gain == 0


def test_a_missing_answer_is_an_answer():
    people = pd.DataFrame({"town": list("aab"), "buys": [None, None, "x"]})
    assert inference_gain(people, ["town"], "buys").without == pytest.approx(2 / 3)


def test_a_column_that_is_not_there_is_named():
    with pytest.raises(InvalidInput, match="buys"):
        inference_gain(pd.DataFrame({"town": list("ab"), "buys": [1, 2]}), ["town"], "buy")
