import pytest

from toolkit.answers.chain import chain


@pytest.fixture
def links(client, account, facts):
    def links(accounts=None, **changes):
        accounts = [account()] if accounts is None else accounts
        return chain(client(accounts=accounts, **changes), facts)

    return links


def test_a_rate_nobody_publishes_for_posts_is_borrowed_and_weak(links, today):
    rate = links().links["click_through_rate"]
    assert rate.note == "borrowed_paid_click_through_rate"
    assert rate.grade == "secondary" and rate.is_weak(today)


@pytest.mark.parametrize("name", ["click_through_rate", "conversion_rate"])
def test_an_overridden_rate_counts_and_comes_back_as_yours(links, override, today, name):
    rate = links(overrides=[override(name, 0.02)]).links[name]
    assert rate.exact and rate.value == pytest.approx(0.02)
    assert rate.grade == "yours" and not rate.is_weak(today)


@pytest.mark.parametrize("name", ["overlap", "nearby_share", "visit_rate"])
def test_an_overridden_rate_counts_in_store_too(links, override, name):
    rate = links(chain="in_store", overrides=[override(name, 0.02)]).links[name]
    assert rate.grade == "yours" and rate.value == pytest.approx(0.02)


def test_the_record_s_own_rate_comes_before_an_override(links, override):
    own = [override("click_through_rate", 0.02)]
    found = links(rates={"click_through_rate": 0.05}, overrides=own).links
    assert found["click_through_rate"].value == pytest.approx(0.05)


def test_rates_given_network_by_network_are_weighed_by_impressions(links, account, override):
    both = [account(), account("instagram", followers=3000)]
    own = [override("organic_reach_rate", 0.1)] + [
        override("click_through_rate", rate, platform=network)
        for network, rate in (("facebook", 0.01), ("instagram", 0.05))
    ]
    rate = links(both, overrides=own).links["click_through_rate"]
    assert rate.value == pytest.approx((0.01 + 3 * 0.05) / 4)


def test_the_rate_of_one_s_own_ads_stays_a_stand_in(links, override, today):
    found = links(overrides=[override("paid_click_through_rate", 0.02)]).links
    assert found["click_through_rate"].is_weak(today)


@pytest.mark.parametrize(
    ("sells_to", "rates", "leads"),
    [
        (0, {}, False),
        (0.5, {}, True),
        (1, {"conversion_rate": 0.02}, False),
        (0, {"lead_rate": 0.1, "close_rate": 0.3}, True),
    ],
)
def test_clicks_become_leads_where_firms_buy_or_the_client_counts_leads(
    links, sells_to, rates, leads
):
    assert ("lead_rate" in links(sells_to=sells_to, rates=rates).links) is leads


def test_impressions_of_several_accounts_add_up(links, account, override):
    both = [account(), account("instagram", followers=3000, posts_per_week=6)]
    own = [
        override("organic_reach_rate", 0.1, platform="facebook"),
        override("organic_reach_rate", 0.2, platform="instagram"),
    ]
    found = links(both, overrides=own).links
    shown = 1000 * 0.1 * 13 + 3000 * 0.2 * 26
    product = 1.0
    for name in ("followers", "reach_rate", "posts_per_month"):
        product *= found[name].value
    assert product == pytest.approx(shown)


def test_people_of_several_accounts_do_not_add_up_in_store(links, account):
    both = [account(), account("instagram", followers=3000)]
    followers = links(both, chain="in_store").links["followers"]
    assert (followers.low, followers.high) == (3000, 4000)


def test_an_unmeasured_visit_rate_goes_from_one_person_to_half_of_those_reached(links, override):
    own = [override("organic_reach_rate", 0.1), override("overlap", 1)]
    own.append(override("nearby_share", 0.5))
    rate = links(chain="in_store", overrides=own).links["visit_rate"]
    assert (rate.low, rate.high) == pytest.approx((1 / 50, 0.5))
    assert rate.grade == "unknown"


@pytest.mark.parametrize(
    "idle",
    [
        {"posts_per_week": 0},
        {"followers": 0},
        {"kind": "ads"},
        {"network": "friendster"},
        {"network": "viadeo"},
        {"network": "internal_network"},
    ],
)
def test_what_brings_no_customer_is_not_in_the_chain(links, account, idle):
    found = links([account(**idle)])
    assert found.accounts == () and "followers" not in found.links


def test_an_account_of_unknown_frequency_takes_the_stated_range(links, account, override):
    posts = links([account(posts_per_week=None)]).links["posts_per_month"]
    assert posts.grade == "assumption"
    assert (posts.low, posts.high) == pytest.approx((52 / 12, 5 * 52 / 12))
    own = [override("posts_per_week", 3, platform="facebook")]
    assert links([account(posts_per_week=None)], overrides=own).links[
        "posts_per_month"
    ].value == pytest.approx(13)
