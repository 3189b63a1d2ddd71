import itertools

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from toolkit.errors import InvalidInput
from toolkit.privacy import risk
from toolkit.privacy.risk import sensitive

ANSWERS = st.lists(
    st.tuples(st.sampled_from("abc"), st.sampled_from([1, 2, None]), st.integers(0, 4)),
    min_size=2,
    max_size=40,
)


def people(rows):
    return pd.DataFrame(rows, columns=["town", "team", "score"])


def by_hand(table, quasi, column, *, ordered):
    """The definitions as a reader writes them: one group after the other."""
    values = sorted(table[column].unique())
    overall = np.array([(table[column] == value).mean() for value in values])
    found = {"l": [], "entropy": [], "alpha": [], "t": []}
    for _, group in table.groupby(quasi, dropna=False):
        share = np.array([(group[column] == value).mean() for value in values])
        held = share[share > 0]
        found["l"].append(len(held))
        found["entropy"].append(np.exp(-(held * np.log(held)).sum()))
        found["alpha"].append(share.max())
        if ordered:
            steps = max(len(values) - 1, 1)
            found["t"].append(np.abs(np.cumsum(share - overall)).sum() / steps)
        else:
            found["t"].append(np.abs(share - overall).sum() / 2)
    return min(found["l"]), min(found["entropy"]), max(found["t"]), max(found["alpha"])


@pytest.mark.parametrize("distance", ["ordered", "categorical"])
@settings(max_examples=50)
@given(ANSWERS)
def test_every_measure_is_its_definition(distance, rows):
    table = people(rows)
    found = risk.assess(table, ["town", "team"], "score", distance=distance)
    sizes = table.groupby(["town", "team"], dropna=False).size()
    assert (found.rows, found.classes, found.k) == (len(table), len(sizes), sizes.min())
    assert found.unique == (sizes == 1).sum()
    assert found.prosecutor == 1 / sizes.min()
    assert found.marketer == pytest.approx(len(sizes) / len(table))
    expected = by_hand(table, ["town", "team"], "score", ordered=distance == "ordered")
    assert (found.l, found.entropy_l, found.t, found.alpha) == pytest.approx(expected, abs=1e-9)


# Salaries in thousands; every value is held once in the table. N. Li, T. Li and
# S. Venkatasubramanian, t-Closeness, ICDE 2007, section 3.2: 0.375 and 0.167.
@pytest.mark.parametrize(("group", "moved"), [((3, 4, 5), 0.375), ((6, 8, 11), 0.167)])
def test_the_published_distances_between_salaries(group, moved):
    rest = [salary for salary in range(3, 12) if salary not in group]
    table = pd.DataFrame({"zip": [1] * 3 + [2] * 6, "salary": [*group, *rest]})
    classes = risk.equivalence_classes(table, ["zip"])
    mixed = sensitive.mixture(classes, table["salary"], "ordered")
    assert sensitive._moved(mixed)[0] == pytest.approx(moved, abs=5e-4)


# Seeded tables measured by pycanon 1.3.6: k, alpha, l, entropy l (which it cuts to a whole
# number), t of a category, t of a number.
PYCANON = [
    (200, 1, 2, (15, 0.437500000000, 5, 4, 0.282500000000, 0.130087719298)),
    (1000, 2, 3, (6, 0.636363636364, 3, 2, 0.521000000000, 0.230726495726)),
    (60, 4, 1, (26, 0.307692307692, 6, 5, 0.165384615385, 0.042597187758)),
]


@pytest.mark.parametrize(("rows", "seed", "questions", "expected"), PYCANON)
def test_it_agrees_with_the_known_package(rows, seed, questions, expected):
    rng = np.random.default_rng(seed)
    levels = [2, 5, 8][:questions]
    table = pd.DataFrame({f"q{i}": rng.integers(0, n, rows) for i, n in enumerate(levels)})
    table["s"] = rng.choice(list("abcdef"), rows)
    table["v"] = rng.integers(0, 40, rows)
    quasi = [f"q{i}" for i in range(questions)]
    one = risk.assess(table, quasi, "s", distance="categorical")
    other = risk.assess(table, quasi, "v", distance="ordered")
    k, alpha, distinct, entropy, t_category, t_number = expected
    assert (one.k, one.l, int(one.entropy_l)) == (k, distinct, entropy)
    measured = (one.alpha, one.t, other.t)
    assert measured == pytest.approx((alpha, t_category, t_number), abs=1e-9)


def test_two_sensitive_columns_count_at_their_worst():
    table = people([("a", 1, 1), ("a", 2, 2), ("b", 1, 1), ("b", 1, 1)])
    alone = risk.assess(table, ["town"], "team", distance="categorical")
    both = risk.assess(table, ["town"], ["team", "score"], distance="categorical")
    assert (alone.l, both.l, both.alpha) == (1, 1, 1.0)


def test_a_missing_answer_is_an_answer_of_its_own():
    table = people([("a", None, 0), ("a", None, 0), ("a", 1, 0), ("a", 1, 0), ("a", 2, 0)])
    found = risk.assess(table, ["team"])
    assert (found.classes, found.unique, found.l, found.distance) == (3, 1, None, None)


def test_in_a_population_the_journalist_and_the_marketer_find_less():
    # One person alone in the table shares the answer with three of the population of six; the
    # other two share theirs with one more. Journalist 1/3; marketer (1/4 + 1/3 + 1/3) / 3.
    everybody = pd.DataFrame({"town": list("aaaabbb")})
    table = pd.DataFrame({"town": list("abb")})
    found = risk.assess(table, ["town"], population=everybody)
    assert (found.prosecutor, found.journalist) == (1.0, pytest.approx(1 / 3))
    assert found.marketer == pytest.approx((1 / 4 + 1 / 3 + 1 / 3) / 3)
    assert risk.assess(table, ["town"]).journalist is None


def test_chance_alone_leaves_as_many_alone_as_the_closed_form_says():
    # 20,000 people, 29,200 dates of birth and sexes: (1 - 1/29200) ** 19999 = 0.504.
    rng = np.random.default_rng(3)
    area = pd.DataFrame(
        {"born": rng.integers(0, 40 * 365, 20_000), "sex": rng.integers(0, 2, 20_000)}
    )
    expected = float(risk.expected_unique_share(20_000, 40 * 365 * 2))
    assert expected == pytest.approx(0.504, abs=5e-4)
    assert risk.assess(area, ["born", "sex"]).unique / 20_000 == pytest.approx(expected, abs=0.01)


@given(ANSWERS)
def test_one_more_question_never_hides_anybody(rows):
    steps = risk.staircase(people(rows), ["town", "team", "score"])
    assert steps["unique"].is_monotonic_increasing and steps["k"].is_monotonic_decreasing
    last = risk.assess(people(rows), ["town", "team", "score"])
    assert (steps["unique"].iloc[-1], steps["k"].iloc[-1]) == (last.unique, last.k)
    assert steps["unique"].iloc[0] == 0


@given(ANSWERS)
def test_the_question_to_drop_is_the_one_that_leaves_fewest_alone(rows):
    table, asked = people(rows), ["town", "team", "score"]
    found = risk.without_each(table, asked)
    left = {q: risk.assess(table, [o for o in asked if o != q]).unique for q in asked}
    assert dict(zip(found["question"], found["unique"], strict=True)) == left
    assert found["unique"].iloc[0] == min(left.values())
    assert (found["protected"] == risk.assess(table, asked).unique - found["unique"]).all()


@given(ANSWERS, ANSWERS)
def test_links_are_unique_on_both_sides(one, other):
    left, right = people(one), people(other)
    found = risk.link(left, right, ["town", "team", "score"])
    keys = [[*map(str, rows)] for rows in (one, other)]
    linked = sum(keys[0].count(key) == keys[1].count(key) == 1 for key in keys[0])
    absent = sum(key not in keys[1] for key in keys[0])
    assert (found.one_to_one, found.none) == (linked, absent)
    assert found.one_to_one + found.several + found.none == found.rows == len(left)


def fillings(table, hidden):
    """Every table of counts that the totals and the shown cells allow."""
    places = list(zip(*np.nonzero(hidden), strict=True))
    most = [min(table[r].sum(), table[:, c].sum()) for r, c in places]
    for values in itertools.product(*(range(int(top) + 1) for top in most)):
        tried = table.copy()
        for place, value in zip(places, values, strict=True):
            tried[place] = value
        if (tried.sum(0) == table.sum(0)).all() and (tried.sum(1) == table.sum(1)).all():
            yield tried


@settings(max_examples=40)
@given(st.lists(st.lists(st.integers(0, 6), min_size=2, max_size=2), min_size=2, max_size=3))
def test_nobody_can_subtract_their_way_to_a_small_cell(rows):
    table = np.array(rows)
    hidden = risk.suppress(table, at_least=3)
    small = (table > 0) & (table < 3)
    assert (hidden | ~small).all()
    if hidden.sum() == (table > 0).sum():
        return  # nothing but zeros is shown
    allowed = list(fillings(table, hidden))
    for place in zip(*np.nonzero(small), strict=True):
        seen = {int(tried[place]) for tried in allowed}
        assert len(seen) > 1 and max(seen) >= 3


def test_a_row_hides_a_second_cell_and_nothing_when_nothing_is_small():
    assert risk.suppress([5, 9, 40]).tolist() == [False, False, False]
    assert risk.suppress([4, 9, 40]).tolist() == [True, True, False]
    assert risk.suppress([2, 1, 0]).tolist() == [True, True, False]


@pytest.mark.parametrize(
    ("rule", "call"),
    [
        ("too_few_rows", lambda: risk.assess(people([("a", 1, 0)]), ["town"])),
        ("unknown_name_near", lambda: risk.assess(people([("a", 1, 0)] * 2), ["twon"])),
        ("unknown_name", lambda: risk.assess(people([("a", 1, 0)] * 2), ["shoe size"])),
        ("columns_none", lambda: risk.assess(people([("a", 1, 0)] * 2), [])),
        ("column_twice", lambda: risk.assess(people([("a", 1, 0)] * 2), ["town", "town"])),
        (
            "sensitive_known",
            lambda: risk.assess(
                people([("a", 1, 0)] * 2), ["town", "team"], "team", distance="ordered"
            ),
        ),
        ("distance_unnamed", lambda: risk.assess(people([("a", 1, 0)] * 2), ["town"], "score")),
        (
            "missing_unordered",
            lambda: risk.assess(people([("a", None, 0)] * 2), ["town"], "team", distance="ordered"),
        ),
        (
            "outside_population",
            lambda: risk.assess(
                people([("a", 1, 0)] * 2), ["town"], population=people([("a", 1, 0)])
            ),
        ),
        ("too_few_rows", lambda: risk.link(people([]), people([("a", 1, 0)]), ["town"])),
        ("count_from_one", lambda: risk.expected_unique_share(0, 10)),
        ("counts", lambda: risk.suppress([1, -1])),
        ("counts", lambda: risk.suppress([1.5, 2.0])),
        ("count_from_two", lambda: risk.suppress([1, 2], at_least=1)),
    ],
)
def test_what_cannot_be_measured_is_refused(rule, call):
    with pytest.raises(InvalidInput) as refused:
        call()
    assert refused.value.rule == rule
