"""From a week to a copy of the record: what changes, and what is refused."""

import pytest

from toolkit import records
from toolkit.records.week import Line

TASKS = {"plan": 1, "create": 3, "publish": 0, "reply": 0.5, "monitor": 0, "report": 0.5}


def week(*accounts, **tasks):
    lines = [Line(*account, str(account[0]), f"week.csv:{n}") for n, account in enumerate(accounts)]
    return records.Week(TASKS | tasks, tuple(lines))


@pytest.fixture
def held(shop):
    return shop(
        hours_per_week=6,
        accounts=[
            {"network": "facebook", "hours_per_week": 2},
            {"network": "linkedin", "kind": "page", "hours_per_week": 4},
            {"network": "linkedin", "kind": "profile"},
        ],
    )


def test_a_week_changes_its_hours_and_its_tasks(shop):
    changes = records.week_changes(week(), shop())
    tasks = {f"hours_by_task.{task}": hours for task, hours in TASKS.items()}
    assert changes == {"hours_per_week": 5} | tasks
    assert isinstance(changes["hours_per_week"], int)


def test_a_week_that_the_record_holds_changes_nothing(shop):
    assert records.week_changes(week(), shop(hours_per_week=5, hours_by_task=TASKS)) == {}


def test_accounts_with_a_line_take_its_hours_and_the_others_are_unknown(held):
    changes = records.week_changes(week(("facebook", None, 1), ("linkedin", "profile", 2)), held)
    assert {field: to for field, to in changes.items() if field.startswith("accounts")} == {
        "accounts.1.hours_per_week": 1,
        "accounts.2.hours_per_week": None,
        "accounts.3.hours_per_week": 2,
    }


@pytest.mark.parametrize("create, dropped", [(4, []), (3, [1, 2])])
def test_without_lines_accounts_stay_while_they_fit(held, create, dropped):
    changes = records.week_changes(week(create=create), held)
    assert [field for field in changes if field.startswith("accounts")] == [
        f"accounts.{number}.hours_per_week" for number in dropped
    ]


@pytest.mark.parametrize(
    "line, rule",
    [
        (("tumblr", None, 1), "account_not_held"),
        (("facebook", "ads", 1), "account_not_held"),
        (("linkedin", None, 1), "account_which"),
    ],
)
def test_an_account_that_is_not_one_of_the_record_is_refused(held, line, rule):
    with pytest.raises(ValueError) as refused:
        records.week_changes(week(line), held)
    (fault,) = refused.value.faults
    assert (fault.rule, fault.where) == (rule, "week.csv:0")
    assert "linkedin profile" in str(fault)


def test_two_lines_of_one_account_are_refused(held):
    with pytest.raises(ValueError, match="two lines"):
        records.week_changes(week(("facebook", None, 1), ("facebook", "page", 1)), held)


def test_a_copy_keeps_the_comments_and_leaves_the_record(put, yaml_text):
    source = put(yaml_text)
    copy = source.with_name("copy.yml")
    records.write_copy(records.week_changes(week(), records.read(source)), source, copy)
    assert source.read_text(encoding="utf-8") == yaml_text
    assert records.read(copy).hours_by_task.given == TASKS
    lines = copy.read_text(encoding="utf-8").splitlines()
    assert lines[0] == "# Our shop" and "sells_to: public  # mostly" in lines


@pytest.mark.parametrize("name", ["bakery", "supplier", "museum_shop"])
def test_the_examples_take_a_week(name, tmp_path):
    client = records.read(name)
    source = records.examples_folder() / f"{name}.yml"
    copy = tmp_path / "copy.yml"
    written = records.write_copy(records.week_changes(week(), client), source, copy)
    assert records.read(copy) == written
    assert (written.hours_per_week, written.hours_by_task.given) == (5, TASKS)
    assert written.name == client.name and len(written.accounts) == len(client.accounts)


def test_a_copy_replaces_no_file_unless_told_to(put, yaml_text):
    source, copy = put(yaml_text), put("mine", "copy.yml")
    with pytest.raises(ValueError, match="exists already"):
        records.write_copy({"hours_per_week": 5}, source, copy)
    assert copy.read_text() == "mine"
    assert records.write_copy({"hours_per_week": 5}, source, copy, replace=True).hours_per_week == 5


def test_a_copy_with_a_fault_is_not_written(put, yaml_text):
    source = put(yaml_text)
    with pytest.raises(ValueError, match="168"):
        records.write_copy({"hours_per_week": 200}, source, source.with_name("copy.yml"))
    assert not source.with_name("copy.yml").exists()


def test_a_record_of_another_format_becomes_yaml(shop, put):
    import json

    source = put(json.dumps(shop().as_written()), "client.json")
    copy = source.with_name("copy.yml")
    written = records.write_copy(records.week_changes(week(), shop()), source, copy)
    assert records.read(copy) == written and written.hours_by_task["create"] == 3
    with pytest.raises(ValueError, match="YAML"):
        records.write_copy({}, source, source.with_name("copy.json"))
