"""Rates of exchange in a record: every format, what the check says of them, old ones."""

import csv
import datetime
import io
import json

import pytest
from openpyxl import load_workbook

from toolkit import records
from toolkit.records import copies

RATES = """\
tools_per_month: "15 EUR"
order_value: "10 to 20 €"
exchange_rates:
  - currency: EUR
    price_of_one: 1.08
    source: "our bank"
    date: "2026-11-20"
"""
TODAY = datetime.date(2026, 11, 22)


@pytest.fixture
def dealer(put, yaml_text):
    """A shop that pays and sells in euros, and counts in dollars."""
    kept = [row for row in yaml_text.splitlines() if not row.startswith("order_value")]
    return put("\n".join([*kept, RATES]))


def filled(language, row):
    book, out = load_workbook(io.BytesIO(records.form(language))), io.BytesIO()
    for cells in book.active.iter_rows(min_row=3):
        if str(cells[0].value) in row:
            cells[2].value = row[str(cells[0].value)]
    book.save(out)
    return out.getvalue()


def test_every_format_holds_the_same_rates(dealer, put):
    client = records.read(dealer)
    assert client.exchange_rate("EUR").price_of_one == 1.08
    row = records.row(client)
    assert row["exchange_rates.1.price_of_one"] == "1.08"
    out = io.StringIO()
    csv.writer(out).writerows([row.keys(), row.values()])
    ends = " to ".join(row[f"order_value.{n}"] for n in (1, 2))
    form = filled("en", row | {"order_value": ends})
    files = {"a.json": json.dumps(client.as_written()), "a.csv": out.getvalue(), "a.xlsx": form}
    for name, content in files.items():
        assert records.read(put(content, name)) == client
    assert records.read_mapping(client.as_written()) == client


@pytest.mark.parametrize("language, typed", [("fr", "0,92"), ("en", "0.92")])
def test_the_form_in_either_language_asks_for_a_rate(put, eight, language, typed):
    row = {name: str(value) for name, value in eight.items()} | {
        "language": language,
        "country": "FR",
        "exchange_rates.2.currency": "usd",
        "exchange_rates.2.price_of_one": typed,
        "exchange_rates.2.source": "BCE",
        "exchange_rates.2.date": "2026-11-20",
        "tools_per_month": "15 $",
    }
    client = records.read(put(filled(language, row), "form.xlsx"))
    assert client.exchange_rate("USD").price_of_one == 0.92
    assert client.tools_per_month == 13.8


def test_an_amount_that_a_rate_has_changed_is_said_with_its_date(dealer):
    checked = records.check(dealer, today=TODAY)
    said = records.explain_all(checked.warnings, "en_US")
    assert checked.faults == [] and [w.rule for w in checked.warnings] == ["amount_converted"] * 2
    assert "'15 EUR' and counted as 16.2 USD: at your rate of 2026-11-20" in said[0]
    assert "one EUR costs 1.08 USD" in said[0] and said[0].startswith(f"{dealer}:10: ")
    assert "counted as 10.8 – 21.6 USD" in said[1]


@pytest.mark.parametrize(
    "typed, read",
    [
        ("order_value: ['10 €', '20 €']", ["10.8", "21.6"]),
        ("order_value: {low: 10 €, high: 20}", ["10.8 – 20"]),
        ("one_off: {equipment: 100 €}", ["108"]),
        ("best_other_hour: 12 €", ["12.96"]),
        ("overrides: [{metric: cost_per_mille, value: 5 €, source: b, date: 2026-01-01}]", ["5.4"]),
        ("tools_per_month: 15 $", []),
        ("name: Shop of 15 €", []),
    ],
)
def test_only_money_is_converted_and_each_amount_is_said_once(put, yaml_text, typed, read):
    name = typed.partition(":")[0]
    kept = [row for row in yaml_text.splitlines() if not row.startswith(f"{name}:")]
    rates = RATES.partition("exchange_rates")[1:]
    checked = records.check(put("\n".join([*kept, typed, "".join(rates)])), today=TODAY)
    assert checked.faults == []
    assert [warning.remedy for warning in checked.warnings] == read


@pytest.mark.parametrize("day, warnings", [("2025-11-22", 0), ("2025-11-21", 1), ("2026-11-22", 0)])
@pytest.mark.parametrize(
    "locale, said", [("en_US", "more than twelve"), ("fr_FR", "plus de douze")]
)
def test_a_rate_of_more_than_a_year_is_said_to_be_old(put, yaml_text, day, warnings, locale, said):
    rate = f'exchange_rates: [{{currency: EUR, price_of_one: 1.1, source: b, date: "{day}"}}]'
    checked = records.check(put(f"{yaml_text}{rate}\n"), today=TODAY)
    assert len(checked.warnings) == warnings
    for warning, sentence in zip(
        checked.warnings, records.explain_all(checked.warnings, locale), strict=True
    ):
        assert (warning.rule, warning.given) == ("exchange_rate_old", day)
        assert "exchange_rates.1.date" in sentence and said in sentence and day in sentence


def test_a_record_opened_in_a_page_is_told_the_same(dealer):
    checked = copies.checked(dealer.name, dealer.read_bytes())
    assert {warning.rule for warning in checked.warnings} == {"amount_converted"}
    again = copies.as_yaml(checked.client, "en_US")
    assert copies.checked("again.yml", again.encode()).client == checked.client


def test_a_rate_is_written_back_among_comments(dealer):
    records.write({"exchange_rates.1.price_of_one": 1.1}, dealer)
    assert records.read(dealer).tools_per_month == 16.5
    assert "# Our shop" in dealer.read_text(encoding="utf-8")


def test_without_a_rate_the_check_names_the_field_that_is_missing(put, yaml_text):
    path = put(f"{yaml_text}tools_per_month: 15 €\n")
    for locale, said in (("en_US", "give under exchange_rates"), ("fr_FR", "dites sous exchange")):
        (sentence,) = records.explain_all(records.check(path).faults, locale)
        assert said in sentence and "15 €" in sentence


@pytest.mark.parametrize("value, warnings", [(0.9, 0), (1, 0), (3, 1)])
def test_more_people_than_followers_is_accepted_and_asked_about(put, yaml_text, value, warnings):
    own = f"overrides: [{{metric: reach_rate_total, value: {value}, source: b, date: 2026-01-01}}]"
    checked = records.check(put(f"{yaml_text}{own}\n"))
    assert checked.faults == [] and len(checked.warnings) == warnings
    for warning in checked.warnings:
        assert (warning.name, warning.rule) == ("overrides.1.value", "ratio_over_one")
        assert "If you meant 3 %, write 0.03" in str(warning)


@pytest.mark.parametrize("metric", ["amplification_rate_by_followers", "engagement_rate_by_reach"])
def test_a_rate_over_a_stated_denominator_may_be_counted(put, yaml_text, metric):
    counted = f"evidence: [{{metric: {metric}, count: 3, out_of: 900}}]"
    assert records.check(put(f"{yaml_text}{counted}\n")).client.evidence[0].out_of == 900
