import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from toolkit.errors import InvalidInput
from toolkit.model.roi.returns import (
    break_even_return_on_ad_spend,
    cost_per_lead,
    customer_acquisition_cost,
    earned_media_value,
    lifetime_value_to_acquisition_cost,
    return_on_ad_spend,
    return_on_investment,
)

MONEY = st.floats(0.01, 1e9)


def test_a_published_return_on_investment():
    # Six sales at 200 bring 1,200; goods 600 and ads 200 cost 800: 50 %.
    # Google Ads Help, "Return on investment (ROI)", support.google.com/google-ads/answer/14090.
    assert return_on_investment(gain=1200, cost=600 + 200) == 0.5


def test_another_published_return_on_marketing():
    # Gross profit up by 10,000 for a campaign of 5,000: 100 %. qammunity.org/15638175.
    assert return_on_investment(gain=10_000, cost=5_000) == 1


def test_a_published_return_on_ad_spend():
    # 10,000 of sales from 2,000 of ads: 5 to 1.
    # coschedule.com/marketing-terms-definitions/return-on-ad-spend-roas.
    assert return_on_ad_spend(revenue=10_000, ad_spend=2_000) == 5


@pytest.mark.parametrize(("margin", "threshold"), [(0.25, 4.0), (0.4, 2.5), (0.6, 1.67)])
def test_published_break_even_returns_on_ad_spend(margin, threshold):
    # calcbix.com/guides/break-even-roas-by-margin: 4.0, 2.5 and 1.67.
    assert round(float(break_even_return_on_ad_spend(margin)), 2) == threshold


def test_a_published_earned_media_value():
    # 10,000 impressions at 15 a thousand: 150. M. Agapoff, "EMV and CPM", Lefty, 6 May 2020.
    assert earned_media_value(10_000, cost_per_mille=15) == 150


@given(MONEY)
def test_equal_gain_and_cost_return_0(money):
    assert return_on_investment(money, money) == 0


@given(MONEY, MONEY, MONEY)
def test_more_gain_returns_more_and_more_cost_less(gain, cost, more):
    now = return_on_investment(gain, cost)
    assert return_on_investment(gain + more, cost) >= now
    assert return_on_investment(gain, cost + more) <= now


@given(st.floats(0.01, 1), MONEY)
def test_ads_at_the_break_even_return_earn_exactly_their_cost(margin, ad_spend):
    revenue = break_even_return_on_ad_spend(margin) * ad_spend
    assert return_on_investment(revenue * margin, ad_spend) == pytest.approx(0, abs=1e-9)


def test_nothing_back_is_minus_one_and_a_loss_on_goods_is_below():
    assert return_on_investment([0, -50], cost=100).tolist() == [-1, -1.5]


@pytest.mark.parametrize("ratio", [return_on_investment, return_on_ad_spend])
def test_the_return_on_nothing_spent_is_undefined(ratio):
    with pytest.raises(InvalidInput, match="is 0: the return on nothing spent is undefined") as no:
        ratio(100, [50, 0])
    assert no.value.rule == "cost_zero"


def test_without_margin_no_ad_breaks_even():
    with pytest.raises(InvalidInput, match="gross_margin_rate must be more than zero"):
        break_even_return_on_ad_spend(0)
    with pytest.raises(InvalidInput, match=r"Did you mean 0\.4\?"):
        break_even_return_on_ad_spend(40)


def test_costs_are_shared_among_leads_and_customers():
    assert cost_per_lead(600, leads=[12, 6]).tolist() == [50, 100]
    assert customer_acquisition_cost(600, customers=4) == 150
    for share_out in (cost_per_lead, customer_acquisition_cost):
        with pytest.raises(InvalidInput, match="must be more than zero"):
            share_out(600, 0)


def test_the_ratios_broadcast():
    table = return_on_investment(np.array([[100], [200]]), cost=[50, 100])
    assert table.tolist() == [[1, 0], [3, 1]]


def test_a_published_acquisition_cost():
    # 1,000 spent, 10 customers: 100. sevcorp.com/insights/how-to-track-cac-ltv.
    assert customer_acquisition_cost(1000, customers=10) == 100


def test_a_published_ratio_of_lifetime_value_to_acquisition_cost():
    # 300 against 50: 6. geniegoals.co.uk/glossary/ltv-cac-ratio.
    assert lifetime_value_to_acquisition_cost(300, acquisition_cost=50) == 6


@given(MONEY, MONEY)
def test_the_ratio_less_1_is_the_return_over_a_customers_life(value, cost):
    ratio = lifetime_value_to_acquisition_cost(value, cost)
    assert ratio - 1 == pytest.approx(return_on_investment(value, cost), rel=1e-9, abs=1e-9)


def test_customers_won_at_no_cost_have_no_ratio():
    with pytest.raises(InvalidInput, match="acquisition_cost is 0") as fault:
        lifetime_value_to_acquisition_cost(300, acquisition_cost=0)
    assert fault.value.rule == "cost_zero"


@pytest.mark.parametrize("ratio", [cost_per_lead, customer_acquisition_cost])
@given(MONEY, MONEY, st.floats(1, 1e6), st.floats(1, 1e6))
def test_costs_a_head_rise_with_the_cost_and_fall_with_the_heads(ratio, cost, more, heads, others):
    assert ratio(cost + more, heads) >= ratio(cost, heads) >= ratio(cost, heads + others)
