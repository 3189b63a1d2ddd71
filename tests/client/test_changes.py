import pytest

from toolkit.client import client_of


@pytest.fixture
def busy(shop):
    return shop(
        hours_by_task={"plan": 1, "create": 3},
        accounts=[{"network": "facebook", "hours_per_week": 3}, {"network": "x"}],
    )


def test_a_shorter_week_keeps_the_proportions_of_its_parts(busy):
    shorter = busy.replace(hours_per_week=2)
    assert shorter.hours_by_task.given == {"plan": 0.5, "create": 1.5}
    assert [account.hours_per_week for account in shorter.accounts] == [1.5, None]


def test_hours_typed_in_french_stretch_the_week(shop):
    french = shop(language="fr", hours_by_task={"create": 4}).replace(hours_per_week="2,5")
    assert french.hours_by_task.given == {"create": 2.5}


def test_parts_given_with_the_week_are_those_given(busy):
    changed = busy.replace(hours_per_week=5, hours_by_task={"create": 4})
    assert changed.hours_by_task.given == {"plan": 1, "create": 4}


def test_parts_given_alone_must_still_add_up(busy):
    with pytest.raises(ValueError, match="add up to 5 hours a week, and hours_per_week says 4"):
        busy.replace(hours_by_task={"create": 4})


def test_a_week_that_is_refused_is_refused_once(busy):
    with pytest.raises(ValueError, match="hours_per_week is 200") as refused:
        busy.replace(hours_per_week=200)
    assert len(refused.value.faults) == 1


def test_parts_taken_away_are_gone(busy):
    assert busy.replace(hours_per_week=9, hours_by_task=None).hours_by_task.given == {}


def test_a_changed_record_reads_back_the_same(busy):
    changed = busy.replace(hours_per_week=1 / 3)
    assert client_of(changed.as_written()) == changed
