import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from toolkit.errors import InvalidInput
from toolkit.privacy import risk

PEOPLE = st.lists(
    st.tuples(st.sampled_from("ab"), st.sampled_from([1, 2, None]), st.integers(0, 2)),
    min_size=2,
    max_size=30,
)
QUESTIONS = ["town", "team", "score"]


@given(PEOPLE, st.data())
def test_it_is_the_size_of_the_persons_own_group_at_every_step(rows, data):
    table = pd.DataFrame(rows, columns=QUESTIONS)
    person = data.draw(st.integers(0, len(rows) - 1))
    left = risk.matching(table, QUESTIONS, person)
    assert left[0] == len(table)
    for asked in range(1, 4):
        classes = risk.equivalence_classes(table, QUESTIONS[:asked])
        assert left[asked] == classes.of_each[person]
    assert (np.diff(left) <= 0).all() and left[-1] >= 1


def test_no_question_leaves_everybody_and_a_blank_is_shared_with_blanks():
    table = pd.DataFrame({"town": ["a", None, None], "age": [1.0, np.nan, 2.0]})
    assert risk.matching(table, [], 0).tolist() == [3]
    assert risk.matching(table, ["town", "age"], 1).tolist() == [3, 2, 1]


@pytest.mark.parametrize(
    ("rule", "questions", "person"),
    [
        ("person_unknown", ["town"], 3),
        ("person_unknown", ["town"], -1),
        ("unknown_name_near", ["twon"], 0),
        ("column_twice", ["town", "town"], 0),
    ],
)
def test_nobody_and_nothing_are_refused(rule, questions, person):
    table = pd.DataFrame({"town": list("abc")})
    with pytest.raises(InvalidInput) as refused:
        risk.matching(table, questions, person)
    assert refused.value.rule == rule
