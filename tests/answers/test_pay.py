import pytest

from toolkit import answers


@pytest.fixture(scope="module")
def rows(facts):
    return answers.pay(facts)


def row(rows, country, **where):
    return next(
        r
        for r in rows
        if r.country == country and all(getattr(r, k) == v for k, v in where.items())
    )


def test_quebec_s_complete_hour_is_the_one_its_institute_published(rows):
    # ISQ 2017: 29.23 an hour paid, 43.70 with everything; 28.42 and 40.36 in the private sector.
    assert row(rows, "CA", sector="all").complete.value == pytest.approx(43.70, abs=0.01)
    assert row(rows, "CA", sector="private").complete.value == pytest.approx(40.36, abs=0.01)


def test_france_has_a_range_of_charges_and_never_one_rate(rows):
    median = row(rows, "FR", population="median")
    assert (median.charges.low, median.charges.high) == (0.25, 0.42)
    assert (median.complete.low, median.complete.high) == pytest.approx(
        (15.93 * 1.25, 15.93 * 1.42)
    )
    assert median.complete.date is None and median.complete.grade == "secondary"


def test_level_and_year_tell_wages_of_one_country_apart(rows):
    french = [(r.level, r.period) for r in rows if r.country == "FR"]
    assert french == [("first three years", "2024"), ("all", "2022-2023"), ("all", "2021")]


def test_charges_that_count_paid_leave_say_so(rows):
    assert {(r.country, r.leave_included) for r in rows} == {
        ("CA", True),
        ("FR", False),
        ("US", True),
    }


def test_every_wage_stays_in_its_own_currency(rows):
    assert {(r.country, r.currency) for r in rows} == {("CA", "CAD"), ("FR", "EUR"), ("US", "USD")}
