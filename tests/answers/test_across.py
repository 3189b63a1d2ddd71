import pytest
from hypothesis import given
from hypothesis import strategies as st

from toolkit import answers


@pytest.fixture(scope="session")
def two(client, facts):
    """Two accounts that reach so many of their 1,000 followers, at a stated overlap."""

    def two(first, second, shared, **more):
        own = [
            {"metric": m, "platform": p, "value": v, "source": "s", "date": "2026-01-01"}
            for m, p, v in (
                ("organic_reach_rate", "facebook", first),
                ("organic_reach_rate", "instagram", second),
                ("overlap_across", None, shared),
                *((name, None, value) for name, value in more.items()),
            )
        ]
        own = [{key: value for key, value in one.items() if value is not None} for one in own]
        held = [
            {"network": n, "followers": 1000, "posts_per_week": 12 / 52}
            for n in ("facebook", "instagram")
        ]
        owner = client(accounts=held, overrides=own, rates={"overlap": 1})
        return answers.reach(owner, facts).across

    return two


def test_nested_audiences_are_the_largest(two):
    together = two(0.5, 0.2, 1)
    assert together.fewest == pytest.approx(500) and together.total == pytest.approx(700)
    assert together.people.value == pytest.approx(500, rel=0.02)


def test_strangers_to_each_other_meet_by_chance_among_all_followers(two):
    # Of 2,000: 2000 (1 - 0.75 x 0.9) = 650, and not 700.
    assert two(0.5, 0.2, 0).people.value == pytest.approx(650, rel=0.02)
    # Of a town of 1,000: 1000 (1 - 0.5 x 0.8) = 600.
    small = two(0.5, 0.2, 0, reachable_people=1000)
    assert small.everybody == 1000
    assert small.people.value == pytest.approx(600, rel=0.02)


@given(st.floats(0.01, 0.99), st.floats(0.01, 0.99), st.floats(0, 1))
def test_people_are_never_more_than_the_sum_and_hardly_fewer_than_the_largest(two, one, other, o):
    together = two(one, other, o)
    chance = 0.1 * together.total + 5  # each draw has its own luck
    assert together.fewest - chance <= together.people.value <= together.total + chance
    assert together.fewest <= together.most <= together.total


def test_more_overlap_is_fewer_people(two):
    people = [two(0.5, 0.4, shared).people.value for shared in (0, 0.25, 0.5, 0.75, 1)]
    assert people == sorted(people, reverse=True)


def test_one_account_has_nothing_to_be_added_to(client, account, facts):
    assert answers.reach(client(accounts=[account()]), facts).across is None


def test_our_overlap_between_accounts_is_an_assumption_and_listed(client, account, facts):
    found = answers.reach(client(accounts=[account(), account("instagram")]), facts)
    assert found.across.overlap.grade == "assumption"
    assert found.across.overlap in found.assumptions
    assert found.across.people.low < found.across.people.value < found.across.people.high
