"""500 followers at 2 %, computed by hand."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from toolkit import answers
from toolkit.answers.followers import followed, main_account, sizes


@pytest.fixture
def page(client, account, override, facts):
    """A page with so many followers, at a reach rate of the client's own, overlap 0.5."""

    def page(followers=500, rate=0.02, overlap=0.5, posts_per_week=3, **more):
        own = [override("organic_reach_rate", rate), override("overlap", overlap)]
        held = [account(followers=followers, posts_per_week=posts_per_week)]
        return client(accounts=held, overrides=own, **more)

    return page


@pytest.fixture
def seen(page, facts):
    return lambda **changes: answers.reach(page(**changes), facts).accounts[0]


def test_of_500_followers_at_2_percent_10_see_one_post(seen):
    assert seen().per_post.value == pytest.approx(10)


def test_thirteen_posts_half_overlapping_reach_63(seen):
    # 0.5 x 10 + 0.5 x 500 x (1 - 0.98^13) = 5 + 0.5 x 115.489
    assert seen().per_month.value == pytest.approx(62.744, abs=0.001)


def test_a_week_of_three_posts_reaches_20(seen):
    # 0.5 x 10 + 0.5 x 500 x (1 - 0.98^3) = 5 + 0.5 x 29.404
    assert seen().per_week.value == pytest.approx(19.702, abs=0.001)


def test_the_others_see_nothing(seen):
    entry = seen()
    assert entry.missed.value == pytest.approx(500 - 62.744, abs=0.001)
    assert entry.missed.low == pytest.approx(500 - entry.per_month.high)
    assert entry.missed.high == pytest.approx(500 - entry.per_month.low)


def test_of_15_followers_three_posts_in_four_are_seen_by_nobody(seen):
    assert seen(followers=15).nobody.value == pytest.approx(0.98**15)  # 0.739
    assert seen(followers=15_000).nobody.value == pytest.approx(0, abs=1e-9)


def test_draws_of_one_post_are_whole_people_around_ten(seen):
    spread = seen().post_spread
    people = [number for _, number in spread.percentiles]
    assert people == sorted(people) and all(n == int(n) for n in people)
    # Binomial(500, 0.02): P(<= 5) = 0.066, P(<= 4) = 0.029; P(<= 15) = 0.954, P(<= 14) = 0.919.
    low, middle, high = spread.people.low, spread.people.value, spread.people.high
    assert (low, middle) == (5, 10) and high in (15, 16)


@pytest.mark.parametrize("size", [15, 500, 15_000])
def test_reach_is_in_proportion_to_followers(seen, size):
    assert seen(followers=size).per_month.value == pytest.approx(62.744 / 500 * size, rel=1e-4)


@given(rate=st.floats(0.001, 0.9), posts=st.just(0) | st.floats(0.01, 30), overlap=st.floats(0, 1))
def test_a_week_is_between_a_post_and_a_month_and_nobody_above_the_followers(
    rate, posts, overlap, page_of, facts
):
    entry = answers.reach(page_of(rate, posts, overlap), facts).accounts[0]
    week, month = entry.per_week.value, entry.per_month.value
    assert 0 <= week <= month + 1e-9 <= 500 + 1e-6
    assert entry.month_spread.people.high <= 500
    if posts >= 1:
        assert entry.per_post.value <= week + 1e-9


@pytest.fixture(scope="session")
def page_of(client):
    def page_of(rate, posts, overlap):
        own = {"metric": "organic_reach_rate", "source": "s", "date": "2026-01-01", "value": rate}
        held = {"network": "facebook", "followers": 500, "posts_per_week": posts}
        return client(accounts=[held], overrides=[own], rates={"overlap": overlap})

    return page_of


def test_a_client_without_an_account_starts_from_a_page_with_500(client, facts):
    nobody = client()
    assert answers.reach(nobody, facts).accounts == () and main_account(nobody, facts) is None
    made = main_account(followed(nobody, facts), facts)
    assert (made.network, made.kind, made.followers.value) == ("facebook", "page", 500)
    assert [e.followers.value for e in sizes(nobody, facts)] == [15, 500, 15_000]


def test_an_account_nobody_follows_is_the_main_one_only_for_want_of_another(client, account, facts):
    empty = client(accounts=[account(followers=0)])
    assert main_account(empty, facts) is None
    assert main_account(followed(empty, facts, followers=15), facts).followers.value == 15
    two = client(accounts=[account("instagram", followers=0), account(followers=20)])
    assert main_account(two, facts).network == "facebook"


def test_the_main_account_is_found_behind_ads_and_closed_networks(client, account, facts):
    held = [account(kind="ads"), account("friendster"), account("instagram", followers=40)]
    owner = client(accounts=held)
    assert main_account(owner, facts).network == "instagram"
    changed = followed(owner, facts, followers=50, posts_per_month=52 / 12)
    assert [a.followers for a in changed.accounts] == [1000, 1000, 50]
    assert changed.accounts[2].posts_per_week == pytest.approx(1)


def test_changing_nothing_keeps_the_client(page, facts):
    owner = page()
    assert followed(owner, facts) == owner
