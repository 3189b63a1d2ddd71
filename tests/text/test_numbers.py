import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from toolkit import text


@pytest.mark.parametrize(
    "locale, written",
    [
        ("en_US", "$1,234.50"),
        ("en_CA", "US$1,234.50"),
        ("fr_FR", "1\u202f234,50\u00a0$US"),
        ("fr_CA", "1\u00a0234,50\u00a0$\u00a0US"),
    ],
)
def test_dollars_of_the_united_states_are_named_outside_them(locale, written):
    assert text.money(1234.5, "USD", locale, decimals=2) == written


@pytest.mark.parametrize(
    "locale, written", [("en_CA", "$1,234.50"), ("fr_CA", "1\u00a0234,50\u00a0$")]
)
def test_canadian_dollars_need_no_name_in_canada(locale, written):
    assert text.money(1234.5, "CAD", locale, decimals=2) == written


def test_halves_round_away_from_zero_as_a_reader_expects():
    assert [text.integer(n, "en_US") for n in (0.5, 1.5, 2.5)] == ["1", "2", "3"]


def test_a_tiny_loss_never_reads_minus_zero():
    assert text.number(-0.001, "en_US", decimals=2) == "0.00"


@pytest.mark.parametrize(
    "share, written", [(0.0165, "1.65%"), (0.035, "3.5%"), (0.42, "42%"), (0, "0%"), (1, "100%")]
)
def test_small_shares_keep_their_digits(share, written):
    assert text.percent(share, "en_US") == written


def test_first_of_the_month_is_an_ordinal_in_french():
    assert text.date(datetime.date(2026, 12, 1), "fr_CA") == "1er\u00a0décembre\u00a02026"


@pytest.mark.parametrize(
    "typed, language, meant",
    [
        ("1 234,50", "fr", (1234.5,)),
        ("1\u202f234,50", "fr", (1234.5,)),
        ("1,234.50", "en", (1234.5,)),
        ("1.234,50", "fr", (1234.5,)),
        ("12,5", "en", (12.5,)),
        ("12.5", "fr", (12.5,)),
        ("-3", "en", (-3.0,)),
        ("1,234", "en", (1234.0, 1.234)),
        ("0,125", "fr", (0.125,)),
        ("1,234,567", "en", (1234567.0,)),
        ("12 34", "fr", ()),
        ("", "en", ()),
        ("nan", "en", ()),
    ],
)
def test_what_people_type_is_read_in_every_way_it_can_mean(typed, language, meant):
    assert text.readings(typed, language) == meant


@given(st.floats(-1e7, 1e7).map(lambda x: round(x, 2)))
def test_what_we_write_we_read_back(value):
    for locale in ("en_US", "fr_FR", "fr_CA"):
        written = text.number(value, locale, decimals=2)
        assert value in text.readings(written, locale[:2])
