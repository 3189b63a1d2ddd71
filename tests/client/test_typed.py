import datetime
import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from toolkit.client import client_of
from toolkit.errors import InvalidInputs

EIGHT = {
    "name": "Shop",
    "language": "fr",
    "country": "FR",
    "sells_to": 0,
    "hours_per_week": 4,
    "hourly_cost": 30,
    "order_value": 40,
    "gross_margin_rate": 0.5,
}


def refused(**changes):
    with pytest.raises(InvalidInputs) as error:
        client_of({**EIGHT, **changes})
    return error.value.faults


@pytest.mark.parametrize(
    "typed, money",
    [
        ("1 234,50", 1234.5),
        ("1,234.50", 1234.5),
        ("1\u202f234,50 €", 1234.5),
        ("12,5", 12.5),
        ("12.5", 12.5),
        ("35 €", 35),
        ("€35", 35),
        ("35 EUR", 35),
        ("EUR 35", 35),
        ("35 euros", 35),
        (1234.5, 1234.5),
    ],
)
def test_money_is_read_as_people_type_it(typed, money):
    assert client_of({**EIGHT, "order_value": typed}).order_value.low == money


@pytest.mark.parametrize("language", ["en", "fr"])
def test_two_readings_are_both_shown(language):
    (fault,) = refused(order_value="1,234", language=language)
    assert fault.rule == "number_ambiguous"
    assert {fault.details["first"], fault.details["second"]} == {"1234", "1.234"}


def test_only_a_whole_reading_fits_followers():
    client = client_of({**EIGHT, "accounts": [{"network": "x", "followers": "1,234"}]})
    assert client.accounts[0].followers == 1234


def test_half_a_follower_is_refused():
    (fault,) = refused(accounts=[{"network": "x", "followers": 12.5}])
    assert (fault.name, fault.rule) == ("accounts.1.followers", "not_whole")


def test_another_currency_is_refused():
    (fault,) = refused(order_value="40 $")
    assert (fault.rule, fault.given, fault.remedy) == ("currency_mismatch", "40 $", "EUR")


def test_a_dollar_sign_fits_every_dollar():
    client = client_of({**EIGHT, "country": "CA", "order_value": "40 $"})
    assert (client.currency, client.order_value.low) == ("CAD", 40)


@pytest.mark.parametrize("typed", ["60 %", "60%", "60,0 %", "0,6", 0.6])
def test_a_share_may_be_typed_as_a_percentage(typed):
    assert client_of({**EIGHT, "gross_margin_rate": typed}).gross_margin_rate.low == 0.6


@pytest.mark.parametrize(
    "field, given, rule, remedy",
    [
        ("incremental_share", 8, "share_percent", 0.08),
        ("incremental_share", "8", "share_percent", 0.08),
        ("sales_tax_rate", 5.5, "share_percent", 0.055),
        ("gross_margin_rate", 40, "share_percent", 0.4),
        ("gross_margin_rate", 1.5, "margin_over_one", 0.6),
        ("incremental_share", 250, "share", None),
        ("incremental_share", -0.1, "not_negative", 0.1),
        ("gross_margin_rate", 0, "positive", 0.6),
    ],
)
def test_a_share_outside_its_bounds_is_offered_a_remedy(field, given, rule, remedy):
    (fault,) = refused(**{field: given})
    assert (fault.rule, fault.remedy) == (rule, remedy)


def test_a_charge_rate_counted_with_the_wage_is_offered_without_it():
    (fault,) = refused(rates={"employer_charge_rate": 1.42})
    assert (fault.name, fault.remedy) == ("rates.employer_charge_rate", 0.42)


@pytest.mark.parametrize("number", [math.nan, math.inf, -math.inf, 10**400])
def test_what_is_no_finite_number_is_refused(number):
    assert [fault.rule for fault in refused(hours_per_week=number)] == ["finite"]


@pytest.mark.parametrize("given", ["many", "6 apples", [6], {"a": 1}, True, "1 2 3", "nan", "1e3"])
def test_what_is_no_number_is_refused(given):
    assert [fault.rule for fault in refused(hours_per_week=given)] == ["not_a_number"]


@pytest.mark.parametrize("typed", ["6 h", "6 heures", "6 hours", "6,0"])
def test_hours_may_say_their_unit(typed):
    assert client_of({**EIGHT, "hours_per_week": typed}).hours_per_week == 6


@pytest.mark.parametrize(
    "typed, answer", [("oui", True), ("No", False), ("vrai", True), (0, False)]
)
def test_yes_and_no_in_both_languages(typed, answer):
    client = client_of({**EIGHT, "prices_include_tax": typed, "sales_tax_rate": 0.1})
    assert client.prices_include_tax is answer


def test_neither_yes_nor_no_is_refused():
    assert [fault.rule for fault in refused(prices_include_tax="maybe")] == ["not_yes_or_no"]


def test_lists_may_be_typed_in_one_cell():
    client = client_of({**EIGHT, "content": "Photo, vidéo", "audience": {"roles": "a; b"}})
    assert (client.content, client.audience.roles) == (("photo", "video"), ("a", "b"))


@pytest.mark.parametrize("typed", ["2026-05-31", datetime.date(2026, 5, 31)])
def test_a_date_is_year_month_day(typed):
    own = {"metric": "overlap", "value": 0.3, "source": "us", "date": typed}
    client = client_of({**EIGHT, "overrides": [own]})
    assert client.overrides[0].date == datetime.date(2026, 5, 31)


@pytest.mark.parametrize("typed", ["31/05/2026", "2026-13-01", "soon", 2026])
def test_another_date_is_refused(typed):
    own = {"metric": "overlap", "value": 0.3, "source": "us", "date": typed}
    assert [fault.rule for fault in refused(overrides=[own])] == ["not_a_date"]


@given(st.floats(0.01, 9_999_999).map(lambda value: round(value, 2)))
def test_french_and_english_typing_mean_the_same_amount(amount):
    english = f"{amount:,.2f}"
    french = english.replace(",", " ").replace(".", ",")
    readings = [client_of({**EIGHT, "order_value": typed}) for typed in (english, french)]
    assert [client.order_value.low for client in readings] == [amount, amount]


@given(st.floats(0.01, 100))
def test_a_percentage_is_a_hundredth(percent):
    typed = f"{percent:.6f} %"
    read = client_of({**EIGHT, "incremental_share": typed}).incremental_share.low
    assert read == pytest.approx(float(f"{percent:.6f}") / 100, rel=1e-12)


@given(
    st.recursive(
        st.none() | st.booleans() | st.floats() | st.integers() | st.text(max_size=20),
        lambda inner: (
            st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3)
        ),
        max_leaves=5,
    ),
    st.sampled_from(
        ["name", "sells_to", "hours_per_week", "order_value", "accounts", "rates", "audience"]
    ),
)
def test_nothing_given_breaks_the_record(given, field):
    try:
        client_of({**EIGHT, field: given})
    except InvalidInputs as refused:
        assert all(str(fault) for fault in refused.faults)
