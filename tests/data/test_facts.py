"""Questions answered from the shipped tables, with figures read off their sources."""

import datetime

import pytest

from toolkit import data
from toolkit.errors import InvalidInput

FACTS = data.load()
TODAY = datetime.date(2026, 11, 22)


def test_organic_reach_of_a_facebook_page():
    fact = FACTS.benchmark("organic_reach_rate", platform="facebook")
    assert (fact.low, fact.high, fact.grade, fact.date) == (0.0165, 0.022, "secondary", "2025-12")
    assert fact.age_months(TODAY) == 11


def test_total_reach_is_never_mixed_with_organic_reach():
    assert FACTS.benchmark("reach_rate_total", platform="facebook").high == 0.086
    assert FACTS.benchmark("organic_reach_rate", platform="facebook").high < 0.03


def test_a_personal_profile_answers_only_by_name():
    ask = FACTS.benchmark
    assert ask("organic_reach_rate", platform="linkedin") is None
    assert ask("organic_reach_rate", platform="linkedin", segment="page") is None
    fact = ask("organic_reach_rate", platform="linkedin", segment="profile")
    assert (fact.low, fact.high, fact.grade) == (0.05, 0.07, "aggregator")


def test_a_campaign_for_leads_costs_more_a_click_than_one_for_traffic():
    ask = FACTS.benchmark
    assert ask("cost_per_click", platform="facebook", segment="traffic").high == 0.70
    assert ask("cost_per_click", platform="facebook", segment="leads").low == 1.88
    assert ask("cost_per_click", platform="facebook").unit == "USD"


def test_no_figure_is_made_up_for_unpaid_clicks():
    assert FACTS.benchmark("click_through_rate", platform="facebook") is None


def test_employer_charges_of_the_united_states_by_the_official_release():
    fact = FACTS.labour("employer_charge_rate", country="US", region="NY")
    assert fact.low == fact.high == pytest.approx(13.58 / 32.07, abs=5e-5)
    assert (fact.grade, fact.country) == ("primary", "US")


def test_employer_charges_of_quebec_include_leave_and_stay_in_quebec():
    fact = FACTS.labour("employer_charge_rate", country="ca", region="qc")
    assert fact.low == pytest.approx(40.36 / 28.42 - 1, abs=5e-5)
    assert fact.high == pytest.approx(43.70 / 29.23 - 1, abs=5e-5)
    assert "paid leave" in fact.note and fact.country == "CA-QC"
    assert FACTS.labour("employer_charge_rate", country="CA", region="ON") is None


def test_employer_charges_of_france_are_an_undated_range():
    fact = FACTS.labour("employer_charge_rate", country="FR")
    assert (fact.low, fact.high, fact.grade) == (0.25, 0.42, "secondary")
    assert fact.age_months(TODAY) is None


@pytest.mark.parametrize(
    ("country", "region", "metric", "value"),
    [
        ("US", None, "share_ever_use", 0.71),
        ("CA", "QC", "share_use", 0.76),
        ("CA", "ON", "share_with_account", 0.82),
        ("FR", None, "share_use_monthly", 0.723),
    ],
)
def test_each_country_has_one_survey(country, region, metric, value):
    fact = FACTS.usage("facebook", country=country, region=region)
    assert (fact.metric, fact.low, fact.high) == (metric, value, value)


def test_another_countrys_level_is_never_borrowed():
    assert FACTS.usage("facebook", country="JP") is None
    assert FACTS.usage("tiktok", country="CA", region="QC") is None
    assert FACTS.usage("youtube", country="FR") is None


def test_ages_come_from_the_only_complete_edition():
    fact = FACTS.usage("facebook", country="US", segment_type="age", segment="30-49")
    assert (fact.low, fact.date) == (0.75, "2023-09-05")


def test_a_group_must_be_named():
    assert FACTS.usage("facebook", country="US", segment_type="age") is None


def test_the_shape_of_the_ages_is_group_over_overall():
    assert FACTS.age_index("instagram", "age", "18-29") == pytest.approx(78 / 47)
    assert FACTS.age_index("instagram", "age", "0-17") is None
    assert FACTS.age_index("messenger", "age", "18-29") is None


def test_a_trend_is_points_a_year_between_two_editions():
    fact = FACTS.trend("facebook")
    assert fact.low == pytest.approx((0.71 - 0.68) / (21 / 12))
    assert (fact.unit, fact.date) == ("share per year", "2025-06-18")
    assert FACTS.trend("x").low < 0 < FACTS.trend("reddit").low


def test_one_edition_makes_no_trend():
    assert FACTS.trend("threads") is None and FACTS.trend("viadeo") is None


def test_results_by_objective_are_those_of_2023():
    assert FACTS.result("facebook", "leads").low == 0.43
    assert FACTS.result("instagram", "awareness").low == 0.76
    assert FACTS.result("facebook", "traffic") is None
    assert FACTS.result("pinterest", "sales") is None


def test_peers_are_those_who_sell_to_the_same_customers_where_known():
    assert FACTS.peers("linkedin", "firms").low == 0.81
    assert FACTS.peers("linkedin", "public").low == 0.53
    fact = FACTS.peers("facebook", "firms")
    assert (fact.low, fact.segment) == (0.90, "all")


def test_our_own_ranges_say_so_and_give_their_scale():
    fact = FACTS.assumption("incremental_share")
    assert (fact.low, fact.high, fact.scale, fact.grade) == (0.1, 0.9, "logit", "assumption")


def test_a_definition_has_a_name_in_each_language_and_a_denominator():
    metric = FACTS.metric("engagement_rate_by_impressions")
    assert metric.name("fr") == "taux d'engagement par impression"
    assert metric.denominator == "impressions" and not metric.additive


def test_a_source_has_an_address():
    fact = FACTS.labour("employer_charge_rate", country="US")
    assert [FACTS.source(key).publisher for key in fact.keys] == ["US Bureau of Labor Statistics"]


@pytest.mark.parametrize(
    ("ask", "near"),
    [
        (lambda: FACTS.metric("organic_reach_rat"), "organic_reach_rate"),
        (lambda: FACTS.trend("linkdin"), "linkedin"),
        (lambda: FACTS.table("benchmark"), "benchmarks"),
        (lambda: FACTS.source("pew-2025-via-rabb"), "pew-2025-via-rab"),
    ],
)
def test_an_unknown_name_offers_the_nearest(ask, near):
    with pytest.raises(InvalidInput) as raised:
        ask()
    assert raised.value.remedy == near


def test_old_rows_are_those_past_the_limit_and_the_undated():
    old = FACTS.stale(TODAY)
    dated = old["age_months"].dropna()
    assert (dated > 24).all() and old["age_months"].isna().any()
    assert set(old.loc[old["age_months"].isna(), "date"]) == {""}
    assert "bls-2025-ecec" not in set(old["source"])


def test_time_makes_a_row_old():
    assert "bls-2025-ecec" in set(FACTS.stale(datetime.date(2027, 7, 1))["source"])


def test_a_row_that_a_later_one_replaces_is_not_the_newest():
    old = FACTS.stale(TODAY)
    reach = old[(old["metric"] == "organic_reach_rate") & (old["segment"] == "page")]
    assert len(reach) > 3 and not reach["newest"].any()
    conversion = old[(old["metric"] == "conversion_rate") & (old["platform"] == "facebook")]
    assert list(conversion["newest"]) == [True]
