import pytest

TASKS = {"plan": 0.5, "create": 2, "reply": "1,5"}


def test_tasks_keep_their_hours(shop):
    client = shop(hours_by_task=TASKS)
    assert client.hours_by_task.given == {"plan": 0.5, "create": 2, "reply": 1.5}
    assert shop().hours_by_task.given == {}


@pytest.mark.parametrize("week, accepted", [(4.25, True), (3.75, True), (4.3, False), (3.7, False)])
def test_tasks_add_up_to_the_week_within_a_quarter_of_an_hour(shop, faults, week, accepted):
    if accepted:
        assert sum(shop(hours_per_week=week, hours_by_task=TASKS).hours_by_task.values()) == 4
    else:
        (fault,) = faults(hours_per_week=week, hours_by_task=TASKS)
        assert (fault.name, fault.rule) == ("hours_by_task", "tasks_not_hours")
        assert (fault.given, fault.remedy) == ("4", f"{week:g}")


def test_tasks_of_no_hours_are_told_from_tasks_left_out(faults):
    assert faults(hours_by_task={"plan": 0})[0].given == "0"


def test_hours_below_zero_are_refused_where_they_stand(faults):
    (fault,) = faults(hours_by_task={"plan": -1, "create": 5})
    assert (fault.name, fault.rule, fault.remedy) == ("hours_by_task.plan", "not_negative", 1)


def test_an_unknown_task_is_offered_the_nearest(faults):
    (fault,) = faults(hours_by_task={"create": 3, "replies": 1})
    assert (fault.name, fault.remedy) == ("hours_by_task.replies", "reply")


def test_money_spent_once_is_in_the_currency_of_the_record(shop, faults):
    client = shop(one_off={"setup_hours": 6, "training_fees": "$250"})
    assert client.one_off.given == {"setup_hours": 6, "training_fees": 250}
    assert faults(one_off={"equipment": "250 €"})[0].rule == "currency_mismatch"


@pytest.mark.parametrize("hours, accepted", [(3.8, True), (4.25, True), (4.5, False)])
def test_accounts_take_no_more_than_the_week(shop, faults, hours, accepted):
    accounts = [
        {"network": "facebook", "hours_per_week": hours - 1},
        {"network": "instagram", "hours_per_week": 1},
        {"network": "tumblr"},
    ]
    if accepted:
        assert [each.hours_per_week for each in shop(accounts=accounts).accounts][1:] == [1, None]
    else:
        (fault,) = faults(accounts=accounts)
        assert (fault.name, fault.rule) == ("accounts", "accounts_over_hours")
        assert (fault.given, fault.remedy) == ("4.5", "4")


def test_amounts_without_a_year_are_amounts(shop):
    client = shop(best_other_hour=18, months_to_steady="4,5")
    assert (client.best_other_hour, client.months_to_steady) == (18, 4.5)
    assert (shop().best_other_hour, shop().months_to_steady) == (None, None)
