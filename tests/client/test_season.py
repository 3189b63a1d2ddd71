import pytest
from hypothesis import given
from hypothesis import strategies as st

from toolkit.client import client_of
from toolkit.client.season import mean_typed

GIFTS = [0.6, 0.7, 0.8, 0.8, 0.9, 1, 0.9, 0.8, 0.9, 1.1, 1.6, 1.9]


def test_twelve_factors_of_mean_one_are_kept_as_typed(shop):
    assert shop(seasonality=GIFTS).seasonality == tuple(GIFTS)
    assert shop().seasonality == ()


def test_factors_of_another_mean_are_divided_by_it(shop):
    assert shop(seasonality=[1] * 6 + [3] * 6).seasonality == (0.5,) * 6 + (1.5,) * 6


@pytest.mark.parametrize(
    "typed", ["0,5; 1,5" + "; 1" * 10, "0,5 1,5" + " 1" * 10, "0.5, 1.5" + ", 1" * 10]
)
def test_a_line_of_text_is_twelve_factors(shop, typed):
    assert shop(seasonality=typed).seasonality == (0.5, 1.5, *[1] * 10)


@pytest.mark.parametrize("typed, count", [([1] * 11, 11), ([1] * 13, 13), ("1", 1), ([], 0)])
def test_a_year_has_twelve_months(faults, typed, count):
    (fault,) = faults(seasonality=typed)
    assert (fault.name, fault.rule, fault.given) == ("seasonality", "twelve_months", count)


def test_a_month_below_zero_is_refused_where_it_stands(faults):
    (fault,) = faults(seasonality=[1, 1, -0.5, *[1] * 9])
    assert (fault.name, fault.rule, fault.remedy) == ("seasonality.3", "not_negative", 0.5)


def test_a_year_without_sales_is_refused(faults):
    assert faults(seasonality=[0] * 12)[0].rule == "weights_zero"


def test_one_number_is_no_year(faults):
    assert faults(seasonality=1.2)[0].rule == "not_a_list"


@given(st.lists(st.floats(0.01, 100), min_size=12, max_size=12))
def test_factors_written_and_read_again_do_not_move(factors):
    client = client_of(
        {
            "name": "Shop",
            "language": "en",
            "country": "US",
            "sells_to": 0,
            "hours_per_week": 4,
            "hourly_cost": 30,
            "order_value": 40,
            "gross_margin_rate": 0.5,
            "seasonality": factors,
        }
    )
    assert sum(client.seasonality) == pytest.approx(12)
    assert client_of(client.as_written()) == client


def test_the_mean_typed_is_the_one_before_division():
    assert mean_typed([2] * 12, "en") == 2
    assert mean_typed("1,5 " * 12, "fr") == 1.5
