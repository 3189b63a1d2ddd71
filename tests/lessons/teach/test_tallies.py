import itertools

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from toolkit.lessons.teach import tallies
from toolkit.lessons.teach.traces import Line, Traces

ITEM = "90_double"


def answered(*outcomes, item=ITEM):
    """A class whose people each answer once: right, not at all (None), or a slip."""
    lines = []
    for at, outcome in enumerate(outcomes):
        lines.append(Line(f"p{at}", "90_guess", "predict", "kept", guess=1.0))
        if outcome is not None:
            slip = None if outcome in ("right", "wrong_unknown") else outcome
            lines.append(Line(f"p{at}", item, "check", "slip" if slip else outcome, slip))
    return Traces(tuple(lines))


def test_a_question_nobody_met_is_not_listed(classroom):
    assert tallies.tally(answered(*[None] * 9)) == ([], [])


def test_right_once_is_right_however_often_one_slipped(classroom):
    slipped = Line("p0", ITEM, "check", "slip", "halved")
    lines = (*answered(*["right"] * 6).lines, slipped, slipped)
    (standing,), _ = tallies.tally(Traces(lines))
    assert (standing.right, standing.not_yet, standing.not_started) == (6, 0, 0)


def test_the_three_groups_make_up_the_class(classroom):
    (standing,), _ = tallies.tally(answered(*["right"] * 7, *["halved"] * 6, *[None] * 5))
    assert (standing.right, standing.not_yet, standing.not_started) == (7, 6, 5)


def test_two_who_are_wrong_cannot_be_found_by_subtraction(classroom):
    (standing,), _ = tallies.tally(answered(*["right"] * 7, *["halved"] * 2, *[None] * 6))
    assert (standing.right, standing.not_yet, standing.not_started) == (None, None, 6)


def test_a_slip_counts_people_and_their_share_is_of_those_who_tried(classroom):
    _, (objective,) = tallies.tally(answered(*["right"] * 7, *["halved"] * 6, *[None] * 5))
    assert objective.slips == {"halved": 6} and objective.tried == (13, 13)


def test_an_answer_without_a_name_stands_beside_the_slips(classroom):
    _, (objective,) = tallies.tally(
        answered(*["right"] * 5, *["halved"] * 6, *["wrong_unknown"] * 5)
    )
    assert objective.slips == {"halved": 6, tallies.OTHER: 5}


def test_few_who_did_not_slip_hide_the_slip(classroom):
    _, (objective,) = tallies.tally(answered(*["right"] * 3, *["halved"] * 6, *["squared"] * 6))
    # 15 tried, 6 and 6 slipped: the 3 who were right would be what is left.
    assert sorted(objective.slips.values(), key=str) == [6, None]


def test_a_hidden_number_of_those_who_tried_becomes_a_range(classroom):
    _, (objective,) = tallies.tally(answered(*["right"] * 8, *["halved"] * 6, *[None] * 2))
    assert objective.tried == (6, 16)


def test_a_few_who_tried_only_the_other_question_are_not_told_apart(classroom):
    lines = [*answered(*["right"] * 12, *[None] * 10).lines]
    lines += [Line(f"p{at}", "90_add", "check", "right") for at in range(4, 15)]
    _, (objective,) = tallies.tally(Traces(tuple(lines)))
    # 12 tried the first question, 15 either: three tried only the second.
    assert objective.tried == (12, 22)


def published(traces):
    (standing,), (objective,) = tallies.tally(traces)
    counts = {"right": standing.right, "blank": standing.not_started, "wrong": standing.not_yet}
    return counts, objective.slips, objective.tried


def worlds(size, counts, slips, tried):
    """Every class, of people who answer once, in which the page would say the same."""
    for right in range(size + 1):
        for blank in range(size + 1 - right):
            wrong = size - right - blank
            told = {"right": right, "blank": blank, "wrong": wrong}
            if any(counts[name] not in (None, told[name]) for name in told):
                continue
            if not tried[0] <= right + wrong <= tried[1]:
                continue
            names = list(slips)
            for many in itertools.product(range(wrong + 1), repeat=max(len(names) - 1, 0)):
                last = wrong - sum(many)
                made = dict(zip(names, (*many, last), strict=True)) if names else {}
                if last < 0 or (not names and wrong):
                    continue
                if any(slips[name] not in (None, made[name]) for name in names):
                    continue
                yield told | made


OUTCOMES = ("right", None, "halved", "squared", "wrong_unknown")


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.lists(st.sampled_from(OUTCOMES), min_size=5, max_size=14).filter(any))
def test_no_small_group_follows_from_what_is_shown(classroom, outcomes):
    counts, slips, tried = published(answered(*outcomes))
    groups = [*counts, *slips]
    pairs = [*itertools.combinations(counts, 2), *itertools.combinations(slips, 2)]
    possible = {names: set() for names in [*((name,) for name in groups), *pairs]}
    for world in worlds(len(outcomes), counts, slips, tried):
        for names, sizes in possible.items():
            sizes.add(sum(world[name] for name in names))
    for names, sizes in possible.items():
        assert len(sizes) > 1 or not 0 < min(sizes) < 5, (names, counts, slips, tried)


@pytest.mark.parametrize("right", [0, 1, 4, 5])
def test_no_shown_count_is_small(classroom, right):
    for outcomes in itertools.combinations_with_replacement(("right", None, "halved"), 7):
        if any(outcomes):
            counts, slips, _ = published(answered(*outcomes, *["right"] * right))
            assert all(count >= 5 for count in (counts | slips).values() if count)
