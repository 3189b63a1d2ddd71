import datetime

import pytest

from toolkit.answers import Quantity
from toolkit.figures.quantities import listed, sourced, together, written
from toolkit.model.ranges import Range


def number(low, unit, high=None, **changes):
    ends = Range(low, low if high is None else high, "linear")
    return Quantity("n", ends, unit, "secondary", "a-source", **changes)


@pytest.mark.parametrize(
    ("value", "unit", "english", "french"),
    [
        (0.0165, "share", "1.65%", "1,65\u202f%"),
        (1, "posts per week", "1 post a week", "1 publication par semaine"),
        (63_206, "characters", "63,206 characters", "63\u202f206 caractères"),
        (1_200_000_000, "accounts", "1.2 billion accounts", "1,2 milliard de comptes"),
        (1_000_000, "people", "1 million people", "1 million de personnes"),
        (2_000_000_000, "accounts", "2 billion accounts", "2 milliards de comptes"),
        (475_000, "accounts", "475,000 accounts", "475\u202f000 comptes"),
        (1_500_000, "EUR", "1.5 million euros", "1,5 million d’euros"),
        (2003, "year", "2003", "2003"),
        (-0.57, "points per year", "−0.6 points a year", "−0,6 point par an"),
        (106.458, "days", "106 days", "106 jours"),
        (0, "minutes", "0 minutes", "0 minute"),
    ],
)
def test_a_number_is_written_with_its_unit(value, unit, english, french):
    assert written(number(value, unit), "en_US") == english
    assert written(number(value, unit), "fr_FR") == french


def test_a_range_says_its_unit_once():
    assert written(number(21, "minutes", 24), "fr_FR") == "de 21 à 24 minutes"


def test_what_is_not_exact_is_said():
    price = number(20_000_000, "USD", note="at_most")
    assert written(price, "en_US") == "at most 20 million US dollars"


def test_a_number_carries_month_and_grade_or_says_it_has_no_date():
    dated = number(3, "hours", date=datetime.date(2025, 6, 18))
    assert sourced("three", dated, "en_US") == "three (June\u00a02025, secondary)"
    assert sourced("three", number(3, "hours"), "fr_FR") == "three (sans date, source secondaire)"


def test_numbers_of_one_origin_stand_together_in_their_order():
    june, july = (number(1, "hours", date=datetime.date(2025, m, 1)) for m in (6, 7))
    said = together([("a", june), ("b", july), ("c", june)], "en_US")
    assert said == "a, c (June\u00a02025, secondary); b (July\u00a02025, secondary)"


def test_nothing_is_nothing_and_not_an_empty_cell():
    assert listed([], "en_US") is None and listed(["", ""], "fr_FR") is None
    assert together([], "en_US") is None
