import numpy as np
import pandas as pd
import pytest

from toolkit.errors import InvalidInput
from toolkit.model.allocation import (
    activity_return,
    allocate_drawn_hours,
    allocate_hours,
    allocate_hours_and_money,
    equal_split,
    marginal_return,
    setup_cost_per_week,
    split_without_minimum,
    value_of_hours,
)
from toolkit.model.allocation.platforms import read_platforms
from toolkit.text import explain

TWO = {
    "scale": [100, 50],
    "hours_constant": [2, 2],
    "minimum_hours": [1, 3],
    "setup_cost": [0, 5],
    "scale_money": [50, 0],
    "money_constant": [10, 10],
}
CALLS = {
    "allocate_hours": lambda table, hours: allocate_hours(table, hours),
    "equal_split": lambda table, hours: equal_split(table, hours),
    "split_without_minimum": lambda table, hours: split_without_minimum(table, hours),
    "allocate_drawn_hours": lambda table, hours: allocate_drawn_hours(
        table, hours, scales=[[1, 2]]
    ),
    "allocate_hours_and_money": lambda table, hours: allocate_hours_and_money(table, hours, 20),
}


def refused(call):
    with pytest.raises(InvalidInput) as fault:
        call()
    return fault.value


@pytest.mark.parametrize("name", CALLS)
@pytest.mark.parametrize(
    ("column", "value", "rule"),
    [
        ("scale", -1, "not_negative"),
        ("scale", float("nan"), "finite"),
        ("hours_constant", 0, "positive"),
        ("hours_constant", -2, "not_negative"),
        ("hours_constant", float("inf"), "finite"),
        ("minimum_hours", -0.5, "not_negative"),
        ("setup_cost", None, "finite"),
        ("setup_cost", "5", "finite"),
        ("hours_now", -1, "not_negative"),
    ],
)
def test_a_bad_value_is_named_with_its_column_and_its_platform(name, column, value, rule):
    table = {**TWO, "name": ["blog", "video"], column: [1, value]}
    fault = refused(lambda: CALLS[name](table, 5))
    # A column of text is refused as a whole.
    assert (fault.rule, fault.name) == (rule, column)
    assert fault.where == "video" or isinstance(value, str)


@pytest.mark.parametrize("name", CALLS)
@pytest.mark.parametrize(
    ("hours", "rule"),
    [
        (-1, "not_negative"),
        (float("nan"), "finite"),
        ("5", "finite"),
        (True, "finite"),
        ([1, 2], "finite"),
        (169, "too_many_hours"),
    ],
)
def test_hours_that_no_week_has_are_refused(name, hours, rule):
    fault = refused(lambda: CALLS[name](TWO, hours))
    assert (fault.rule, fault.name) == (rule, "hours")


@pytest.mark.parametrize("column", ["scale", "hours_constant", "minimum_hours", "setup_cost"])
@pytest.mark.parametrize("name", CALLS)
def test_a_missing_column_is_named(name, column):
    for table in (pd.DataFrame(TWO).drop(columns=column), {**TWO}):
        if isinstance(table, dict):
            del table[column]
        fault = refused(lambda table=table: CALLS[name](table, 5))
        assert (fault.rule, fault.name) == ("column_missing", column)
        assert column in str(fault) and "scale" in fault.remedy


@pytest.mark.parametrize("table", [[1, 2], 5, None, "scale"])
def test_what_is_no_table_lacks_its_first_column(table):
    assert refused(lambda: allocate_hours(table, 5)).rule == "column_missing"


@pytest.mark.parametrize("name", CALLS)
def test_an_empty_table_is_refused(name):
    fault = refused(lambda: CALLS[name](pd.DataFrame(TWO).head(0), 5))
    assert (fault.rule, fault.name) == ("rows_none", "platforms")


@pytest.mark.parametrize(
    ("column", "value", "rule"),
    [
        ("scale", [1, 2, 3], "rows_differ"),
        ("setup_cost", [[1, 2]], "plain_list"),
        ("name", ["only one"], "rows_differ"),
        ("held", [True], "rows_differ"),
        ("held", ["yes", "no"], "not_yes_or_no"),
        ("held", [1, 0], "not_yes_or_no"),
    ],
)
def test_columns_that_do_not_fit_are_refused(column, value, rule):
    assert refused(lambda: allocate_hours({**TWO, column: value}, 5)).rule == rule


def test_today_has_no_more_hours_than_a_week():
    fault = refused(lambda: allocate_hours({**TWO, "hours_now": 100}, 5))
    assert (fault.rule, fault.name, fault.given) == ("too_many_hours", "hours_now", 200)


def test_a_missing_column_reads_well_in_french():
    fault = refused(lambda: allocate_hours({"scale": 1}, 5))
    assert explain(fault, "fr_FR").replace("\N{NO-BREAK SPACE}", " ") == (
        "La colonne hours_constant manque. Le tableau contient : scale. Il lui faut : scale, "
        "hours_constant, minimum_hours, setup_cost."
    )


def test_one_number_holds_for_every_row_and_other_columns_are_left_aside():
    table = read_platforms({**TWO, "setup_cost": 3, "colour": "blue"})
    assert table.setup_cost.tolist() == [3, 3] and table.names == (0, 1)
    assert table.hours_now is None and table.held.tolist() == [True, True]


def test_names_come_from_the_column_else_from_the_index():
    frame = pd.DataFrame(TWO, index=["a", "b"])
    assert read_platforms(frame).names == ("a", "b")
    assert read_platforms(frame.assign(name=["x", "y"])).names == ("x", "y")


def test_whole_numbers_serve_as_well_as_fractions():
    frame = pd.DataFrame(TWO).astype("Int64")
    assert allocate_hours(frame, 4).value == allocate_hours(TWO, 4).value


def test_a_return_by_hand():
    # Half-way after one half-life: 64 brings 32, then 48.
    halving = 1 / np.log(2)
    brought = activity_return([0, 1, 2], 64, halving, minimum_hours=[[0], [2]])
    assert brought == pytest.approx(np.array([[0, 32, 48], [0, 0, 48]]))
    assert marginal_return([0, 1], 64, halving) == pytest.approx([64 * np.log(2), 32 * np.log(2)])


def test_the_marginal_return_is_the_slope():
    hours = np.linspace(0.5, 8, 16)
    step = 1e-6
    rise = activity_return(hours + step, 90, 3, minimum_hours=0) - activity_return(
        hours - step, 90, 3, minimum_hours=0
    )
    assert marginal_return(hours, 90, 3) == pytest.approx(rise / (2 * step), rel=1e-6)


def test_a_set_up_is_spread_over_the_weeks_that_are_to_repay_it():
    assert setup_cost_per_week([520, 52], weeks=52).tolist() == [10, 1]
    assert refused(lambda: setup_cost_per_week(520, weeks=0)).rule == "positive"


def test_any_split_has_its_worth():
    assert value_of_hours(TWO, [0, 0]) == 0
    many = value_of_hours(TWO, np.array([[[2, 2.9]], [[2, 3]]]))
    assert many[0, 0] == pytest.approx(100 * (1 - np.exp(-1)))
    assert many[1, 0] - many[0, 0] == pytest.approx(50 * (1 - np.exp(-1.5)) - 5)
    assert refused(lambda: value_of_hours(TWO, [1, 2, 3])).rule == "rows_differ"
    assert refused(lambda: value_of_hours(TWO, 3)).rule == "rows_differ"
    assert refused(lambda: value_of_hours(TWO, [1, -3])).rule == "not_negative"
