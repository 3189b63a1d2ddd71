import pytest

from toolkit import answers


def entry(client, account, override, facts, **changes):
    own = [override("organic_reach_rate", 0.1), override("overlap", 1)]
    return answers.reach(client(accounts=[account(**changes)], overrides=own), facts).accounts[0]


def test_a_tenth_of_a_thousand_followers_is_a_hundred(client, account, override, facts):
    seen = entry(client, account, override, facts)
    assert seen.per_post.value == pytest.approx(100)
    assert seen.per_post.grade == "yours"
    # Always the same people: the month's posts reach no more of them.
    assert seen.per_month.value == pytest.approx(100)
    assert seen.impressions_per_month.value == pytest.approx(100 * 3 * 52 / 12)


def test_more_overlap_means_fewer_people(client, account, override, facts):
    own = [override("organic_reach_rate", 0.1), override("overlap", (0.2, 0.8))]
    month = answers.reach(client(accounts=[account()], overrides=own), facts).accounts[0].per_month
    posts, rate = 13, 0.1
    independent = 1000 * (1 - (1 - rate) ** posts)
    assert month.low == pytest.approx(0.8 * 100 + 0.2 * independent)
    assert month.high == pytest.approx(0.2 * 100 + 0.8 * independent)


@pytest.mark.parametrize("left_out", [{"followers": 0}, {"followers": None}, {"kind": "ads"}])
def test_an_account_without_followers_reaches_nobody(client, account, facts, left_out):
    assert answers.reach(client(accounts=[account(**left_out)]), facts).accounts == ()


@pytest.mark.parametrize("network", ["friendster", "google_plus"])
def test_nobody_is_reached_on_a_network_that_has_closed(client, account, facts, network):
    assert answers.reach(client(accounts=[account(network)]), facts).accounts == ()


def test_a_network_nobody_measured_is_drawn_over_the_whole_scale(client, account, facts):
    seen = answers.reach(client(accounts=[account("bluesky")]), facts).accounts[0]
    assert seen.reach_rate.grade == "unknown"
    assert (seen.per_post.low, seen.per_post.high) == pytest.approx((50, 950))


def test_a_profile_and_a_page_on_linkedin_do_not_share_a_rate(client, account, facts):
    accounts = [account("linkedin", kind=kind) for kind in ("page", "profile")]
    page, profile = answers.reach(client(accounts=accounts), facts).accounts
    assert page.reach_rate.grade == "unknown"
    assert profile.reach_rate.grade != "unknown"
