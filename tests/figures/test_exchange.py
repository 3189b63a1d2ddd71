"""The client's exchange rate beside what it has changed."""

import datetime

import pytest

from toolkit import answers, data, records
from toolkit.client import ExchangeRate
from toolkit.figures import beyond, cost, exchange, metrics

TODAY = datetime.date(2026, 11, 22)
LATER = datetime.date(2028, 1, 1)
DOLLAR = {"currency": "USD", "price_of_one": 0.92, "source": "BCE", "date": "2026-11-20"}


@pytest.fixture(scope="module")
def bakery():
    facts = data.load()

    def bakery(answer, *held, **more):
        return answer(records.read("bakery").replace(exchange_rates=list(held), **more), facts)

    return bakery


@pytest.mark.parametrize(
    ("locale", "said", "old"),
    [
        (
            "en_US",
            "At your rate of November 20, 2026: one USD costs €0.92.",
            "At your rate of November 20, 2026, more than twelve months old: one USD costs €0.92. "
            "Look it up again.",
        ),
        (
            "fr_FR",
            "À votre taux du 20 novembre 2026 : un USD coûte 0,92 €.",
            "À votre taux du 20 novembre 2026, vieux de plus de douze mois : un USD coûte 0,92 €. "
            "Cherchez le taux du jour.",
        ),
    ],
)
def test_a_rate_is_said_to_be_yours_with_its_date_and_when_it_is_old(locale, said, old):
    rate = ExchangeRate(**DOLLAR)
    for day, expected in ((TODAY, said), (datetime.date(2027, 11, 20), said), (LATER, old)):
        written = exchange.rate(rate, "EUR", locale, today=day)
        assert written.replace("\xa0", " ").replace("\u202f", " ") == expected


@pytest.mark.parametrize(
    ("price", "written"),
    [
        (0.92, "€0.92"),
        (0.9, "€0.90"),
        (1, "€1"),
        (0.9217, "€0.9217"),
        (0.000037, "€0.000037"),
        (147.3, "€147.30"),
        (25_000, "€25,000"),
    ],
)
def test_a_price_has_the_digits_that_it_was_given(price, written):
    assert (
        exchange.price(ExchangeRate(**DOLLAR | {"price_of_one": price}), "EUR", "en_US") == written
    )


@pytest.mark.parametrize(
    ("locale", "refused", "yours"),
    [
        ("en_US", "give under exchange_rates what one USD costs in EUR", "At your rate"),
        ("fr_FR", "dites sous exchange_rates ce qu’un USD coûte en EUR", "À votre taux"),
    ],
)
def test_what_the_ads_buy_names_the_field_or_the_rate(bakery, locale, refused, yours):
    without, with_rate = (
        beyond.paid(bakery(answers.reach, *held), locale, today=TODAY).iloc[0, 1]
        for held in ((), (DOLLAR,))
    )
    assert refused in without and yours not in without
    assert yours in with_rate and "exchange_rates" not in with_rate


def test_an_old_rate_is_said_where_it_is_used(bakery):
    reach = bakery(answers.reach, DOLLAR)
    assert "more than twelve months old" in beyond.paid(reach, "en_US", today=LATER).iloc[0, 1]
    assert "months old" not in beyond.paid(reach, "en_US", today=TODAY).iloc[0, 1]


def test_what_impressions_would_have_cost_carries_the_rate(bakery):
    def earned(*held):
        def worth(client, facts):
            return answers.worth(client, facts, today=TODAY, draws=50, months=None)

        rows = metrics.table(bakery(worth, *held), "en_US", today=LATER)
        return next(row[2] for row in rows.itertuples(index=False) if row[0].startswith("earned"))

    assert "Say what one USD costs in EUR (exchange_rates)" in earned()
    assert "more than twelve months old: one USD costs €0.92" in earned(DOLLAR)


def test_a_freelance_paid_in_another_currency_is_refused_in_words_or_converted(bakery):
    euro = DOLLAR | {"currency": "EUR"}
    refused, converted = (
        " ".join(cost.further(bakery(answers.cost, *held, currency="CHF"), "en_US"))
        for held in ((), (euro,))
    )
    assert "give under exchange_rates what one EUR costs in CHF" in refused
    assert "At your rate of November 20, 2026" in converted and "CHF" in converted


def test_a_client_who_needs_no_rate_reads_nothing_of_rates(bakery):
    said = " ".join(cost.further(bakery(answers.cost), "en_US"))
    assert "rate" not in said.replace("rates", "")
