import pytest
from hypothesis import given
from hypothesis import strategies as st

from toolkit.lessons.teach.groups import SMALLEST, hidden, small

sizes = st.lists(st.integers(0, 12), min_size=1, max_size=5)


def people(**counts):
    """Groups of so many people, nobody in two, and everybody."""
    groups = {name: frozenset(f"{name}{n}" for n in range(count)) for name, count in counts.items()}
    return groups, frozenset().union(*groups.values())


@pytest.mark.parametrize(
    "counts, unseen",
    [
        ({"right": 12, "slip": 6, "blank": 5}, set()),
        ({"right": 12, "slip": 0, "blank": 9}, set()),
        ({"right": 12, "slip": 4, "blank": 9}, {"slip", "blank"}),  # 9 hides what 25 - 12 - 9 shows
        ({"right": 12, "slip": 4, "blank": 0}, {"slip", "right"}),
        (
            {"right": 12, "slip": 1, "blank": 2},
            {"slip", "blank", "right"},
        ),  # 1 + 2 is a small group
        ({"right": 12, "slip": 2, "blank": 3}, {"slip", "blank"}),  # 2 + 3 is not
    ],
)
def test_a_small_group_takes_others_along(counts, unseen):
    groups, everybody = people(**counts)
    assert hidden(groups, everybody) == unseen


def test_a_group_that_leaves_a_few_out_is_hidden_too():
    groups, everybody = people(slip=20, rest=3)
    assert hidden({"slip": groups["slip"]}, everybody) == {"slip"}
    assert hidden({"slip": groups["slip"]}, groups["slip"]) == set()


def test_five_is_enough_and_four_is_not():
    groups, everybody = people(four=4, five=5, six=6)
    assert [small(groups[name], everybody) for name in groups] == [True, False, False]


def test_people_in_two_groups_count_once_together():
    one, two = frozenset("abc"), frozenset("bcd")
    everybody = frozenset("abcdefghijklmnop")
    many = everybody - frozenset("fghi") - one
    # a, b, c, d are four people in two groups: a third has to hide with them.
    assert hidden({"one": one, "two": two, "many": many}, everybody) == {"one", "two", "many"}


@given(sizes)
def test_no_shown_count_is_small_and_none_is_found_by_subtraction(counts):
    groups, everybody = people(**{f"g{at}_": count for at, count in enumerate(counts)})
    unseen = hidden(groups, everybody)
    for name in groups.keys() - unseen:
        assert not 0 < len(groups[name]) < SMALLEST
    left = len(everybody) - sum(len(groups[name]) for name in groups.keys() - unseen)
    # A class under five has no report at all.
    assert len(everybody) < SMALLEST or left == 0 or (left >= SMALLEST and len(unseen) > 1)


@given(sizes)
def test_nobody_is_never_hidden(counts):
    groups, everybody = people(**{f"g{at}_": count for at, count in enumerate(counts)})
    assert all(groups[name] for name in hidden(groups, everybody))
