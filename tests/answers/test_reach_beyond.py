"""Own counts, strangers, posts that last, growth, money: given, computed, or said to be unknown."""

import pytest

from toolkit import answers
from toolkit.answers.reach_history import reach_history


def seen(client, facts, accounts, **more):
    return answers.reach(client(accounts=accounts, **more), facts)


def counted(count, out_of, **more):
    return {"metric": "organic_reach_rate", "count": count, "out_of": out_of, **more}


def test_own_counts_move_the_published_rate_and_are_shown_beside_it(client, account, facts):
    before = seen(client, facts, [account()]).accounts[0]
    evidence = [counted(400, 12_400, platform="facebook")]  # 3.2 %
    after = seen(client, facts, [account()], evidence=evidence).accounts[0]
    assert before.published_rate is None
    assert after.published_rate == before.reach_rate
    assert before.reach_rate.value < after.reach_rate.value < 400 / 12_400
    assert (after.reach_rate.grade, after.reach_rate.source) == ("yours", "client")


def test_on_a_network_nobody_measured_counts_alone_decide(client, account, facts):
    # Anything from 0 to 1 is Beta(1, 1): 4 of 48 make Beta(5, 45), mean 0.1.
    entry = seen(client, facts, [account("bluesky")], evidence=[counted(4, 48)]).accounts[0]
    assert entry.reach_rate.low < 0.1 < entry.reach_rate.high
    assert entry.reach_rate.value == pytest.approx(0.0949, abs=0.001)  # its median
    assert entry.published_rate.grade == "unknown"


@pytest.mark.parametrize(
    "evidence",
    [[], [counted(9, 90, platform="instagram")], [{**counted(9, 90), "metric": "close_rate"}]],
)
def test_counts_of_something_else_change_nothing(client, account, facts, evidence):
    entry = seen(client, facts, [account()], evidence=evidence).accounts[0]
    assert entry.published_rate is None and entry.reach_rate.grade == "secondary"


def test_a_figure_of_one_s_own_comes_before_counts(client, account, override, facts):
    own = [override("organic_reach_rate", 0.3)]
    more = {"overrides": own, "evidence": [counted(9, 90)]}
    entry = seen(client, facts, [account()], **more).accounts[0]
    assert entry.reach_rate.value == pytest.approx(0.3)
    assert entry.published_rate.grade == "secondary"


def test_strangers_are_unknown_until_the_client_counts_them_and_never_nobody(
    client, account, override, facts
):
    entry = seen(client, facts, [account()]).accounts[0]
    assert entry.beyond is None and "recommended" in entry.unknown
    own = [override("organic_reach_rate", 0.1), override("reach_rate_total", 0.25)]
    entry = seen(client, facts, [account()], overrides=own).accounts[0]
    assert entry.beyond.per_post.value == pytest.approx(150)  # 1000 x (0.25 - 0.1)
    assert entry.beyond.per_month.value == pytest.approx(150 * 13)
    assert entry.per_post.value == pytest.approx(100)
    assert "recommended" not in entry.unknown


def test_a_post_may_reach_more_strangers_than_there_are_followers(client, account, override, facts):
    own = [override("organic_reach_rate", 0.1), override("reach_rate_total", 3)]
    entry = seen(client, facts, [account()], overrides=own).accounts[0]
    assert entry.beyond.per_post.value == pytest.approx(2900)  # 1000 x (3 - 0.1)
    assert entry.per_post.value == pytest.approx(100)


def test_fewer_people_in_all_than_followers_leaves_no_stranger(client, account, override, facts):
    own = [override("organic_reach_rate", 0.3), override("reach_rate_total", 0.2)]
    entry = seen(client, facts, [account()], overrides=own).accounts[0]
    assert entry.beyond.per_post.value == 0


def test_strangers_are_heavy_tailed_from_post_to_post(client, account, override, facts):
    own = [override("organic_reach_rate", 0.01), override("reach_rate_total", (0.02, 0.9))]
    beyond = seen(client, facts, [account()], overrides=own).accounts[0].beyond
    assert beyond.per_month.high - beyond.per_month.value > beyond.per_month.value
    assert beyond.per_month.value > 13 * (beyond.per_post.low * beyond.per_post.high) ** 0.5


def test_a_pin_lasts_and_a_tweet_does_not(client, account, facts):
    pin, tweet, message = (
        seen(client, facts, [account(network)]).accounts[0]
        for network in ("pinterest", "x", "snapchat")
    )
    months = 153_300 / (365.25 / 12 * 24 * 60)
    assert pin.lasting.first_month.value == pytest.approx(1 - 2 ** (-1 / months), rel=1e-6)
    assert pin.lasting.after_a_year.value > 4
    assert tweet.lasting.first_month.value == pytest.approx(1)
    assert message.lasting is None and "half_life" in message.unknown


def test_growth_is_unknown_without_the_client_s_own(client, account, facts):
    entry = seen(client, facts, [account()]).accounts[0]
    assert entry.followers_in_a_year is None and "growth" in entry.unknown


def test_growth_is_logistic_up_to_all_who_could_follow(client, account, override, facts):
    own = [override("monthly_follower_growth_rate", 0.5), override("reachable_people", 4000)]
    entry = seen(client, facts, [account()], overrides=own).accounts[0]
    # 4000 x 1000 / (1000 + 3000 x 1.5^-12)
    assert entry.followers_in_a_year.value == pytest.approx(4e6 / (1000 + 3000 * 1.5**-12))


def test_a_price_in_another_currency_is_refused(client, account, facts):
    euros = {"currency": "EUR", "ad_budget_per_month": 30}
    (line,) = seen(client, facts, [account()], **euros).paid
    assert (line.refused, line.currency, line.impressions) == ("other_currency", "USD", None)


def test_a_price_of_one_s_own_buys_impressions_and_people_are_fewer(
    client, account, override, facts
):
    own = [override("cost_per_mille", 5), override("reachable_people", 10_000)]
    more = {"currency": "EUR", "ad_budget_per_month": 50, "overrides": own}
    (line,) = seen(client, facts, [account(followers=100)], **more).paid
    assert line.impressions.value == pytest.approx(10_000)
    assert line.people.value == pytest.approx(6321, abs=1)  # 10,000 (1 - 1/e)


def test_without_a_budget_nothing_is_bought_and_without_a_price_it_is_said(client, account, facts):
    assert seen(client, facts, [account()]).paid == ()
    (line,) = seen(client, facts, [account("bluesky")], ad_budget_per_month=30).paid
    assert line.refused == "no_price"


def test_ads_accounts_say_where_the_budget_goes(client, account, facts):
    held = [account(), account("pinterest", kind="ads")]
    assert [p.network for p in seen(client, facts, held, ad_budget_per_month=9).paid] == [
        "pinterest"
    ]


def test_accounts_left_out_are_listed_with_their_reason(client, account, facts):
    held = [
        account(kind="ads"),
        account("friendster"),
        account("x", followers=0),
        account("instagram", followers=None),
    ]
    found = seen(client, facts, held)
    assert found.accounts == () and found.across is None
    assert [why for *_, why in found.left_out] == ["ads", "closed", "nobody", "not_counted"]


def test_published_rates_stand_by_date_with_their_sources(facts):
    history = reach_history("facebook", facts)
    years = [rate.date.year for rate in history.dated]
    assert years == sorted(years) and years[0] == 2012
    assert len(history.rates) == len(history.sources) > len(history.dated)
    assert reach_history("linkedin", facts).rates and not reach_history("bluesky", facts).rates
