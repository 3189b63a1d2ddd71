import numpy as np
import pytest

from toolkit.errors import InvalidInput
from toolkit.model.allocation import allocate_drawn_hours, allocate_hours, value_of_hours

RNG = np.random.default_rng(8)
TABLE = {
    "name": ["blog", "photos", "video", "forum"],
    "scale": np.array([120.0, 90.0, 150.0, 60.0]),
    "hours_constant": np.array([1.5, 2.0, 4.0, 1.0]),
    "minimum_hours": np.array([0.5, 1.0, 3.0, 0.0]),
    "setup_cost": np.array([0.0, 2.0, 10.0, 0.0]),
}
SCALES = TABLE["scale"] * RNG.lognormal(0, 0.6, size=(1100, 4))


@pytest.fixture(scope="module")
def plans():
    return allocate_drawn_hours(TABLE, 6, scales=SCALES)


def test_each_draw_gets_its_own_best_plan(plans):
    # Rows around the places where one block of draws ends and the next begins.
    for draw in (0, 1, 510, 511, 512, 513, 1023, 1024, 1099):
        alone = allocate_hours({**TABLE, "scale": SCALES[draw]}, 6)
        assert plans.hours[draw].tolist() == alone.hours.tolist()
        assert plans.value[draw] == pytest.approx(alone.value)


def test_no_draw_leaves_a_platform_between_zero_and_its_minimum(plans):
    assert ((plans.hours == 0) | (plans.hours >= TABLE["minimum_hours"])).all()
    assert (plans.hours.sum(axis=1) <= 6).all()


def test_how_often_each_is_in_the_plan_by_hand():
    one_of_two = {"scale": 0, "hours_constant": [2, 2], "minimum_hours": 3, "setup_cost": 0}
    drawn = [[9, 8], [7, 8], [9, 1], [0, 0]]
    found = allocate_drawn_hours(one_of_two, 4, scales=drawn)
    assert found.fed_shares().tolist() == [0.5, 0.25]
    assert found.value == pytest.approx([s * (1 - np.exp(-2)) for s in (9, 8, 9, 0)])


def test_the_table_says_how_often_and_how_long(plans):
    table = plans.table()
    assert table.index.tolist() == TABLE["name"]
    assert table.fed_share.tolist() == (plans.hours > 0).mean(axis=0).tolist()
    assert (table.hours_low <= table.hours_median).all()
    assert (table.hours_median <= table.hours_high).all()


def test_draws_that_agree_are_certain():
    same = np.repeat(TABLE["scale"][np.newaxis], 5, axis=0)
    shares = allocate_drawn_hours(TABLE, 6, scales=same).fed_shares()
    assert shares.tolist() == (allocate_hours(TABLE, 6).hours > 0).tolist()


def test_one_plan_for_all_draws_is_best_made_for_the_mean_of_each_scale(plans):
    def mean_worth(hours):
        return np.mean([value_of_hours({**TABLE, "scale": s}, hours) for s in SCALES[:100]])

    mean = SCALES[:100].mean(axis=0)
    fixed = allocate_hours({**TABLE, "scale": mean}, 6)
    assert mean_worth(fixed.hours) == pytest.approx(fixed.value)
    # Knowing before planning is worth something; any one plan made for a single draw is not better.
    assert plans.value[:100].mean() > fixed.value
    for other in plans.hours[:20]:
        assert mean_worth(other) <= fixed.value + 1e-9


@pytest.mark.parametrize(
    ("scales", "rule"),
    [
        ([1, 2, 3, 4], "rows_differ"),
        ([[1, 2, 3]], "rows_differ"),
        (np.empty((0, 4)), "rows_none"),
        ([[1, 2, 3, -4]], "not_negative"),
        ([[1, 2, 3, np.nan]], "finite"),
    ],
)
def test_draws_that_do_not_fit_are_refused(scales, rule):
    with pytest.raises(InvalidInput) as fault:
        allocate_drawn_hours(TABLE, 6, scales=scales)
    assert (fault.value.rule, fault.value.name) == (rule, "scales")


def test_each_draw_may_have_its_own_minimums_curves_and_set_up():
    columns = ("hours_constant", "minimum_hours", "setup_cost")
    drawn = {name: TABLE[name] * RNG.uniform(0.5, 1.5, size=SCALES.shape) for name in columns}
    found = allocate_drawn_hours(
        TABLE,
        6,
        scales=SCALES,
        hours_constants=drawn["hours_constant"],
        minimums=drawn["minimum_hours"],
        setup_costs=drawn["setup_cost"],
    )
    for draw in (0, 1, 511, 512, 1099):
        row = {name: values[draw] for name, values in drawn.items()}
        alone = allocate_hours({**TABLE, **row, "scale": SCALES[draw]}, 6)
        assert found.hours[draw].tolist() == alone.hours.tolist()
        assert found.value[draw] == pytest.approx(alone.value)


def test_drawn_columns_have_the_shape_of_the_scales():
    with pytest.raises(InvalidInput) as fault:
        allocate_drawn_hours(TABLE, 6, scales=SCALES, minimums=SCALES[:5])
    assert (fault.value.rule, fault.value.name) == ("rows_differ", "minimum_hours")
