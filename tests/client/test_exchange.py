import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from toolkit.client import client_of
from toolkit.client.typed import CHEAPEST, DEAREST

TODAY = datetime.date(2026, 11, 22)
EURO = {"currency": "EUR", "price_of_one": 1.08, "source": "our bank", "date": "2026-11-20"}
POUND = EURO | {"currency": "GBP", "price_of_one": 1.25}


def test_a_rate_is_read_as_it_is_typed(shop):
    typed = EURO | {"currency": "eur", "price_of_one": "1,08 $"}
    (rate,) = shop(language="fr", exchange_rates=[typed]).exchange_rates
    assert (rate.currency, rate.price_of_one, rate.source) == ("EUR", 1.08, "our bank")
    assert rate.date == datetime.date(2026, 11, 20)


def test_a_rate_is_found_by_its_currency_and_none_is_supposed(shop):
    client = shop(exchange_rates=[EURO, POUND])
    assert client.exchange_rate("GBP").price_of_one == 1.25
    assert client.exchange_rate("CAD") is None
    assert shop().exchange_rates == () and shop().exchange_rate("EUR") is None


@pytest.mark.parametrize(
    "change, field, rule",
    [
        ({"currency": "EURO"}, "currency", "currency_unknown"),
        ({"currency": "USD"}, "currency", "exchange_rate_own"),
        ({"currency": None}, "currency", "required"),
        ({"price_of_one": 0}, "price_of_one", "exchange_rate_far"),
        ({"price_of_one": -1.08}, "price_of_one", "not_negative"),
        ({"price_of_one": 2e6}, "price_of_one", "exchange_rate_far"),
        ({"price_of_one": 5e-7}, "price_of_one", "exchange_rate_far"),
        ({"price_of_one": "1,08 €"}, "price_of_one", "currency_mismatch"),
        ({"price_of_one": None}, "price_of_one", "required"),
        ({"source": ""}, "source", "required"),
        ({"date": None}, "date", "required"),
        ({"date": "yesterday"}, "date", "not_a_date"),
        ({"hobby": "chess"}, "hobby", "unknown_field"),
    ],
)
def test_a_rate_that_cannot_be_is_refused_where_it_stands(faults, change, field, rule):
    (fault,) = faults(exchange_rates=[EURO | change])
    assert (fault.name, fault.rule) == (f"exchange_rates.1.{field}", rule)


@pytest.mark.parametrize("price", [CHEAPEST, 0.000037, 25_000, DEAREST])
def test_a_dong_and_a_rial_have_a_price(shop, price):
    client = shop(exchange_rates=[EURO | {"price_of_one": price}])
    assert client.exchange_rate("EUR").price_of_one == price


@pytest.mark.parametrize("days, accepted", [(0, True), (-400, True), (1, False), (400, False)])
def test_no_rate_is_of_a_day_to_come(shop, days, accepted):
    answers = shop().as_written()
    date = (TODAY + datetime.timedelta(days)).isoformat()
    answers["exchange_rates"] = [EURO | {"date": date}]
    if accepted:
        assert client_of(answers, today=TODAY).exchange_rates[0].date.isoformat() == date
    else:
        with pytest.raises(ValueError, match=r"a day still to come.*2026-11-22 at the latest"):
            client_of(answers, today=TODAY)


def test_the_machine_s_day_is_the_last_one_by_default(faults):
    tomorrow = datetime.date.today() + datetime.timedelta(1)
    (fault,) = faults(exchange_rates=[EURO | {"date": tomorrow.isoformat()}])
    assert fault.rule == "date_to_come"


@pytest.mark.parametrize(
    "today, old",
    [
        (datetime.date(2026, 11, 20), False),
        (datetime.date(2027, 11, 20), False),
        (datetime.date(2027, 11, 21), True),
        (datetime.date(2028, 2, 29), True),
    ],
)
def test_a_rate_is_old_after_twelve_months(shop, today, old):
    assert shop(exchange_rates=[EURO]).exchange_rates[0].is_old(today) is old


def test_the_price_of_one_currency_stands_once(faults):
    (fault,) = faults(exchange_rates=[EURO, POUND, EURO | {"price_of_one": 1.1}])
    assert (fault.name, fault.rule, fault.given) == ("exchange_rates", "exchange_rate_twice", "EUR")


def test_another_currency_of_the_record_makes_a_rate_its_own(shop):
    with pytest.raises(ValueError, match="EUR, the currency of the record itself"):
        shop(exchange_rates=[EURO]).replace(currency="EUR")


def test_rates_are_written_as_they_are_read(shop):
    client = shop(exchange_rates=[EURO, POUND])
    assert client.as_written()["exchange_rates"] == [EURO, POUND]
    assert client.replace() == client and {client: 1}[client] == 1


@pytest.mark.parametrize(
    "typed, read",
    [("15 €", 16.2), ("15 EUR", 16.2), ("EUR 15", 16.2), ("15 euros", 16.2), ("15 $", 15.0)],
)
def test_an_invoice_in_another_currency_is_counted_at_the_rate_given(shop, typed, read):
    client = shop(tools_per_month=typed, exchange_rates=[EURO])
    assert client.tools_per_month == read
    assert client.replace() == client


def test_both_ends_of_a_range_are(shop):
    client = shop(order_value="10 to 20 €", exchange_rates=[EURO])
    assert (client.order_value.low, client.order_value.high) == (10.8, 21.6)


def test_so_is_a_figure_of_the_client_s_own(shop):
    own = {"metric": "cost_per_mille", "value": "5 €", "source": "bill", "date": "2026-10-31"}
    client = shop(overrides=[own], exchange_rates=[EURO])
    assert client.overrides[0].interval.low == 5.4


def test_without_its_rate_another_currency_is_refused(faults):
    (fault,) = faults(tools_per_month="15 £", exchange_rates=[EURO])
    assert (fault.rule, fault.given, fault.remedy) == ("currency_mismatch", "15 £", "USD")
    assert "exchange_rates" in str(fault)


def test_a_sign_of_two_currencies_is_asked_for_and_never_guessed(shop, faults):
    dollars = [EURO | {"currency": code, "price_of_one": 0.9} for code in ("USD", "CAD")]
    french = {"country": "FR", "hourly_cost": 30, "exchange_rates": dollars}
    (fault,) = faults(**french, tools_per_month="15 $")
    assert (fault.rule, fault.remedy) == ("currency_sign", "USD / CAD")
    assert shop(**french, tools_per_month="15 CAD").tools_per_month == 13.5


def test_a_broken_rate_is_said_beside_the_amount_it_would_have_changed(faults):
    found = faults(tools_per_month="15 €", exchange_rates=[EURO | {"price_of_one": 0}])
    assert [(fault.name, fault.rule) for fault in found] == [
        ("tools_per_month", "currency_mismatch"),
        ("exchange_rates.1.price_of_one", "exchange_rate_far"),
    ]


@given(st.decimals("0.01", "99999", places=2), st.decimals("0.001", "999", places=3))
def test_an_amount_is_worth_itself_times_the_price_to_the_last_digit(amount, price):
    answers = {
        "name": "Shop",
        "language": "en",
        "country": "US",
        "sells_to": 0,
        "hours_per_week": 4,
        "hourly_cost": 30,
        "order_value": 40,
        "gross_margin_rate": 0.5,
        "tools_per_month": f"{amount} EUR",
        "exchange_rates": [EURO | {"price_of_one": float(price)}],
    }
    assert client_of(answers).tools_per_month == float(amount * price)
