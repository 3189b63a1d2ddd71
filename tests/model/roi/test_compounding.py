import pytest
from hypothesis import given
from hypothesis import strategies as st

from toolkit.errors import InvalidInput
from toolkit.model.roi.cash_flow import internal_rate_of_return, net_present_value
from toolkit.model.roi.compounding import annual_rate, monthly_rate


def test_a_published_effective_annual_rate():
    # 12 % a year paid by the month, 1 % each: 12.68 % effective. questionai.com, "Find effective
    # annual interest rate r given nominal".
    assert round(100 * float(annual_rate(0.12 / 12)), 2) == 12.68


def test_another_published_effective_annual_rate():
    # 10 % a year paid by the month: 10.47 %. thedesigningfairy.com, "What is the effective annual
    # rate of 9.6 percent compounded semiannually".
    assert round(100 * float(annual_rate(0.10 / 12)), 2) == 10.47


@given(st.floats(0, 1))
def test_twelve_months_make_the_year_again(rate):
    assert annual_rate(monthly_rate(rate)) == pytest.approx(rate, abs=1e-12)


@given(st.floats(0.001, 1))
def test_waiting_a_year_by_months_is_waiting_a_year(rate):
    flow = [0] * 12 + [100]
    assert net_present_value(monthly_rate(rate), flow) == pytest.approx(100 / (1 + rate))


def test_the_yearly_return_of_a_monthly_flow():
    flow = [-100, *[0] * 11, 150]
    assert annual_rate(internal_rate_of_return(flow)) == pytest.approx(0.5)


@pytest.mark.parametrize("rate", [10, -0.1, float("nan")])
def test_impossible_annual_rates_are_refused(rate):
    with pytest.raises(InvalidInput):
        monthly_rate(rate)


def test_losing_more_than_everything_has_no_annual_rate():
    with pytest.raises(InvalidInput):
        annual_rate([-0.5, -1])
