import pytest

from toolkit import answers, records


@pytest.fixture(scope="module")
def museum(facts):
    week = answers.week(records.read("museum_shop").replace(hours_per_week=8), facts)
    return week, answers.next_hour(week)


def test_nothing_comes_before_the_first_minimum_and_accounts_enter_one_by_one(museum):
    _, found = museum
    assert found.entries[:3] == (
        (1.75, "facebook_page"),
        (3.5, "instagram"),
        (7.75, "linkedin_profile"),
    )
    assert all(v == 0 for h, v in zip(found.hours, found.value, strict=True) if h < 1.75)


def test_the_curve_goes_through_the_plan_and_never_falls(museum):
    week, found = museum
    assert found.value[4 * 8] == pytest.approx(week.value.value)
    assert list(found.value) == sorted(found.value)
    assert found.hours[-1] == 12


def test_the_hours_add_up_to_the_curve(museum):
    _, found = museum
    assert sum(step.adds for step in found.steps) == pytest.approx(found.value[-1])


def test_the_hour_after_the_client_s_own_is_named(museum):
    _, found = museum
    assert found.step.hours == 9 and found.step.goes_to == ("facebook_page", "instagram")
    assert found.step.enters == ()


def test_without_an_account_there_is_no_step(facts):
    week = answers.week(records.read("bakery").replace(hours_per_week=0.5), facts)
    found = answers.next_hour(week)
    assert found.steps == () and found.step is None and found.value == (0.0,)
