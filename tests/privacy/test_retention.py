"""How long things are kept: days by the calendar, by what is done."""

import datetime

import pytest

from toolkit.answers.checklist import USES
from toolkit.errors import InvalidInput
from toolkit.privacy.retention import PLAN, overdue, retention
from toolkit.text import catalogue

DAY = datetime.date


def kept(name):
    return next(one for one in PLAN if one.id == name)


@pytest.mark.parametrize(
    "name, since, due",
    [
        ("tracker_choice", DAY(2026, 5, 1), DAY(2026, 11, 1)),
        ("tracker_choice", DAY(2026, 8, 31), DAY(2027, 2, 28)),
        ("tracker_data", DAY(2026, 12, 15), DAY(2028, 1, 15)),
        ("uploaded_list", DAY(2027, 12, 31), DAY(2028, 1, 31)),
        ("mailing_list", DAY(2024, 2, 29), DAY(2027, 2, 28)),
    ],
)
def test_months_are_counted_on_the_calendar(name, since, due):
    assert kept(name).due(since) == due


def test_on_its_last_day_a_thing_is_not_overdue_yet():
    held = {"tracker_choice": DAY(2026, 5, 1), "uploaded_list": DAY(2026, 9, 1)}
    assert [one.id for one in overdue(held, DAY(2026, 11, 1))] == ["uploaded_list"]
    assert [one.id for one in overdue(held, DAY(2026, 11, 2))] == [
        "uploaded_list",
        "tracker_choice",
    ]


def test_a_thing_that_is_not_in_the_plan_is_refused():
    with pytest.raises(InvalidInput, match="tracker_choice"):
        overdue({"cookies": DAY(2026, 1, 1)}, DAY(2026, 2, 1))


def test_a_page_alone_keeps_little_and_every_use_adds_to_it():
    page = {one.id for one in retention([])}
    assert page == {"conversations", "page_exports", "consultant_copy"}
    assert retention() == PLAN
    for use in {one.use for one in PLAN} - {"always"}:
        assert page < {one.id for one in retention([use])}


def test_uses_are_those_of_the_checklist_and_every_thing_has_words():
    assert {one.use for one in PLAN} - {"always"} <= set(USES)
    for language in ("en", "fr"):
        known = catalogue.ids(language)
        for one in PLAN:
            assert {f"checklist.keep_{one.id}.what", f"checklist.keep_{one.id}.why"} <= set(known)
