import datetime

import pytest

from toolkit.answers.quantity import Quantity, oldest, sources, weakest
from toolkit.model.ranges import Range

TODAY = datetime.date(2026, 11, 22)
POINT = Range(1, 1, "linear")


def figure(grade="primary", date=datetime.date(2026, 1, 1), note="", source="a"):
    return Quantity("rate", POINT, "share", grade, source, date, note=note)


@pytest.mark.parametrize(
    ("date", "weak"),
    [
        (datetime.date(2023, 11, 30), False),  # 36 months
        (datetime.date(2023, 10, 31), True),  # 37 months
        (None, True),
    ],
)
def test_a_published_figure_is_weak_when_over_three_years_old_or_undated(date, weak):
    assert figure(date=date).is_weak(TODAY) is weak


@pytest.mark.parametrize("grade", ["aggregator", "seed", "assumption", "unknown"])
def test_a_weak_grade_is_weak_however_recent(grade):
    assert figure(grade, TODAY).is_weak(TODAY)


@pytest.mark.parametrize("grade", ["primary", "secondary"])
def test_a_recent_published_figure_is_firm(grade):
    assert not figure(grade).is_weak(TODAY)


def test_the_clients_own_figure_is_firm_even_undated():
    assert not figure("yours", None).is_weak(TODAY)


def test_a_borrowed_figure_is_weak_even_the_clients_own():
    assert figure("yours", note="borrowed_paid_click_through_rate").is_weak(TODAY)


def test_one_undated_figure_leaves_the_result_undated():
    assert oldest([figure(), figure(date=None)]) is None


def test_the_clients_own_undated_figure_does_not_hide_the_date_of_the_others():
    assert oldest([figure("yours", None), figure()]) == datetime.date(2026, 1, 1)


def test_the_weakest_grade_and_every_source_once():
    parts = [figure(source="a; b"), figure("seed", source="b"), figure(source="")]
    assert weakest(parts) == "seed"
    assert sources(parts) == "a; b"
