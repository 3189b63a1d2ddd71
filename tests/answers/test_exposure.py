"""Numbers beside the law: counted by hand on small tables, never a word on compliance."""

import pandas as pd
import pytest

from toolkit import answers
from toolkit.answers.exposure import PROOFS, invented_exposure
from toolkit.errors import InvalidInput

PEOPLE = pd.DataFrame(
    {
        "town": ["a", "a", "b", "c", "c", "c"],
        "buys": ["x", "x", "y", "x", "y", "y"],
    }
)


def values(numbers):
    return {number.name: number.value for number in numbers}


def test_alone_in_a_town_by_hand():
    found = answers.exposure(PEOPLE, ["town"])
    assert values(found.individualisation) == {"unique_share": 1 / 6, "smallest_group": 1}
    assert found.correlation == found.inference == ()
    assert {number.grade for number in found.individualisation} == {"yours"}


def test_linked_rows_by_hand():
    # Of six rows, only the one of town b is alone here and there.
    other = pd.DataFrame({"town": ["b", "c", "d"]})
    found = answers.exposure(PEOPLE, ["town"], other=other)
    assert values(found.correlation) == {"linkage_rate": pytest.approx(1 / 6)}


def test_what_is_inferred_by_hand():
    # Without: 3 of 6. Knowing the town: a 2 of 2, b 1 of 1, c 2 of 3, so 5 of 6.
    found = values(answers.exposure(PEOPLE, ["town"], protected="buys").inference)
    assert found["inference_gain"] == pytest.approx(2 / 6)
    assert found["distinct_values"] == 1
    # Town a is all x where half of everybody is: half of the mixture would have to move.
    assert found["closeness"] == pytest.approx(1 / 2)


def test_five_alike_are_still_read_like_a_book():
    people = pd.DataFrame({"town": ["a"] * 5 + ["b"] * 5, "ill": ["yes"] * 5 + ["no"] * 5})
    found = answers.exposure(people, ["town"], protected="ill")
    assert found.smallest_group == 5
    assert values(found.inference)["inference_gain"] == pytest.approx(1 / 2)


def test_the_invented_table_is_the_same_at_every_call_and_says_that_it_is_invented():
    found = invented_exposure()
    assert found.invented and found.rows == 1000
    assert all(found.numbers(proof) for proof in PROOFS)
    invented_exposure.cache_clear()
    assert invented_exposure() == found
    assert {n.grade for proof in PROOFS for n in found.numbers(proof)} == {"assumption"}


def test_a_kind_that_is_not_known_has_no_numbers():
    assert invented_exposure().numbers("compliance") == ()


@pytest.mark.parametrize(
    "table, known, protected",
    [
        (PEOPLE.head(1), ["town"], None),
        (PEOPLE, ["tow"], None),
        (PEOPLE, [], None),
        (PEOPLE, ["town", "buys"], "buys"),
        (PEOPLE, ["town"], "ill"),
    ],
)
def test_bad_input_is_refused(table, known, protected):
    with pytest.raises(InvalidInput):
        answers.exposure(table, known, protected=protected)


def test_nothing_is_inferred_from_somebodys_archive():
    archive = PEOPLE.copy()
    archive.attrs["origin"] = "archive"
    with pytest.raises(InvalidInput) as refused:
        answers.exposure(archive, ["town"], protected="buys")
    assert refused.value.rule == "guess_on_archive"
