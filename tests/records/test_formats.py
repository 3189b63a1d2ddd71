"""The same client, five ways."""

import csv
import datetime
import io
import json

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl import Workbook, load_workbook

from toolkit import records
from toolkit.client import CONTENT, KINDS, OBJECTIVES, PLATFORMS, client_of

EXAMPLES = ("bakery", "supplier", "museum_shop")


def as_csv(client, separator=",", encoding="utf-8"):
    row = records.row(client)
    out = io.StringIO()
    csv.writer(out, delimiter=separator).writerows([row.keys(), row.values()])
    return out.getvalue().encode(encoding)


def as_xlsx(*rows):
    book, out = Workbook(), io.BytesIO()
    for row in rows:
        book.active.append(list(row))
    book.save(out)
    return out.getvalue()


def as_number(text):
    return float(text) if text.replace(".", "", 1).isdigit() else text


def as_filled_form(client, language):
    """Fill in the form as a person would: numbers as numbers, ranges and lists as text."""
    book, out = load_workbook(io.BytesIO(records.form(language))), io.BytesIO()
    row = records.row(client)
    for cells in book.active.iter_rows(min_row=3):
        field = str(cells[0].value)
        if f"{field}.2" in row or f"{field}.1" in row:
            items = [row[f"{field}.{n}"] for n in range(1, 9) if f"{field}.{n}" in row]
            is_range = items[0][0].isdigit()
            cells[2].value = (" to " if is_range else ", ").join(items)
        elif field in row:
            cells[2].value = as_number(row[field])
    book.save(out)
    return out.getvalue()


@pytest.fixture(params=EXAMPLES)
def client(request):
    return records.read(request.param)


def test_json_is_the_same_client(client, put):
    path = put(json.dumps(client.as_written()), "client.json")
    assert records.read(path) == client


@pytest.mark.parametrize("separator", [",", ";", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_a_row_of_csv_is_the_same_client(client, put, separator, encoding):
    assert records.read(put(as_csv(client, separator, encoding), "client.csv")) == client


@pytest.mark.parametrize("typed", [str, as_number])
def test_a_row_of_xlsx_is_the_same_client(client, put, typed):
    row = records.row(client)
    path = put(as_xlsx(row, map(typed, row.values())), "client.xlsx")
    assert records.read(path) == client


@pytest.mark.parametrize("language", ["en", "fr"])
def test_the_form_in_either_language_is_the_same_client(client, put, language):
    assert records.read(put(as_filled_form(client, language), "form.xlsx")) == client


def test_yaml_written_anew_is_the_same_client(client, tmp_path):
    assert records.write(client, tmp_path / "new.yml") == client
    assert records.read(tmp_path / "new.yml") == client


def test_a_mapping_is_the_same_client(client):
    assert records.read_mapping(client.as_written()) == client


def test_notebook_parameters_read_by_yaml_1_1_are_the_same_client(client):
    # papermill reads -f with PyYAML, where a bare NO is False and a bare date no text
    import yaml

    for name in EXAMPLES:
        path = records.examples_folder() / f"{name}.yml"
        read = yaml.safe_load(path.read_text(encoding="utf-8"))
        assert records.read_mapping(json.loads(json.dumps(read))) == records.read(name)


def test_blank_accounts_between_others_are_skipped(eight, put):
    head = [*eight, "accounts.1.network", "accounts.3.network", "accounts.3.followers"]
    row = [*eight.values(), "", "X", "1 234"]
    path = put(as_xlsx(head, row), "client.xlsx")
    (account,) = records.read(path).accounts
    assert (account.network, account.followers) == ("x", 1234)


def test_a_percentage_cell_is_a_share(eight, put):
    book = Workbook()
    book.active.append(list(eight))
    book.active.append(list(eight.values()))
    book.active["H2"].number_format, book.active["H2"].value = "0%", 0.08
    out = io.BytesIO()
    book.save(out)
    assert records.read(put(out.getvalue(), "a.xlsx")).gross_margin_rate.low == 0.08


TEXT = st.text(
    st.characters(
        exclude_categories=("Cc", "Cs", "Zl", "Zp"), exclude_characters="\ufeff\ufffe\uffff"
    ),
    min_size=1,
    max_size=300,
).filter(lambda text: text.strip() == text)
SHARE = st.floats(0.001, 0.999).map(lambda value: round(value, 6))
MONEY = st.floats(0.01, 1e7).map(lambda value: round(value, 2))


def ranges(values):
    return values | st.tuples(values, values).map(sorted)


ANSWERS = st.fixed_dictionaries(
    {
        "name": TEXT,
        "language": st.sampled_from(["en", "fr"]),
        "country": st.sampled_from(["FR", "CA", "US"]),
        "sells_to": st.floats(0, 1).map(lambda value: round(value, 4)),
        "hours_per_week": st.floats(0.25, 168),
        "hourly_wage": MONEY,
        "order_value": ranges(MONEY),
        "gross_margin_rate": ranges(SHARE),
    },
    optional={
        "region": TEXT,
        "orders_per_customer": ranges(MONEY),
        "incremental_share": ranges(SHARE),
        "rates": st.fixed_dictionaries({}, optional={"overlap": ranges(SHARE), "lead_rate": SHARE}),
        "objectives": st.dictionaries(st.sampled_from(OBJECTIVES), MONEY, min_size=1),
        "content": st.lists(st.sampled_from(CONTENT), unique=True),
        "accounts": st.lists(
            st.fixed_dictionaries(
                {"network": st.sampled_from(PLATFORMS), "kind": st.sampled_from(KINDS)},
                optional={"followers": st.integers(0, 10**9), "posts_per_week": MONEY},
            ),
            max_size=3,
        ),
        "audience": st.fixed_dictionaries({}, optional={"roles": st.lists(TEXT, max_size=2)}),
        "exchange_rates": st.lists(
            st.fixed_dictionaries(
                {
                    "currency": st.sampled_from(["GBP", "CHF", "JPY", "VND"]),
                    "price_of_one": st.floats(1e-6, 1e6),
                    "source": TEXT,
                    "date": st.dates(max_value=datetime.date(2026, 11, 22)).map(str),
                }
            ),
            max_size=2,
            unique_by=lambda rate: rate["currency"],
        ),
    },
)


@settings(
    deadline=None, max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(ANSWERS)
def test_any_client_survives_every_format(tmp_path, answers):
    client = client_of(answers)
    records.write(client, tmp_path / "a.yml")
    (tmp_path / "a.json").write_text(json.dumps(client.as_written()), encoding="utf-8")
    (tmp_path / "a.csv").write_bytes(as_csv(client))
    for name in ("a.yml", "a.json", "a.csv"):
        assert records.read(tmp_path / name) == client
    (tmp_path / "a.yml").unlink()
