"""Plans that can be checked in the head."""

import math

import pandas as pd
import pytest

from toolkit.model.allocation import allocate_hours

# A return halves its distance to the scale with every hour: 64 brings 32, 48, 56, 60, ...
HALVING = 1 / math.log(2)
# One hour is enough for the first; the second needs three.
PAIR = {"scale": 64, "hours_constant": HALVING, "minimum_hours": [1, 3], "setup_cost": 0}


def test_regrets_by_hand():
    # One hour on the first brings 32, three on the second 56. Two each: 48 and nothing.
    plan = allocate_hours({**PAIR, "hours_now": [4, 0]}, 4)
    assert plan.hours.tolist() == [1, 3] and plan.value == pytest.approx(88)
    assert plan.regrets.equal_split == pytest.approx(88 - 48)
    assert plan.regrets.ignoring_minimum == pytest.approx(88 - 48)
    assert plan.regrets.today == pytest.approx(88 - 60)


def test_today_is_compared_with_the_same_number_of_hours():
    # Five hours today, split 5 and 0 (62), would bring 48 + 56 at their best; four are asked for.
    plan = allocate_hours({**PAIR, "hours_now": [5, 0]}, 4)
    assert plan.regrets.today == pytest.approx(104 - 62)
    # Two hours today on the second bring nothing; two on the first would bring 48.
    assert allocate_hours({**PAIR, "hours_now": [0, 2]}, 4).regrets.today == pytest.approx(48)
    assert allocate_hours(PAIR, 4).regrets.today is None
    # Odd minutes in the right place are nothing to regret, whatever the quarters say.
    assert allocate_hours({**PAIR, "hours_now": [1.1, 0]}, 4).regrets.today == 0


def test_marginal_returns_by_hand():
    plan = allocate_hours(PAIR, 4)
    # An hour less on either takes it below its minimum, so all of it is lost.
    assert plan.last_hour == pytest.approx([32, 56])
    assert plan.next_hour == pytest.approx([16, 4])
    assert plan.hour_worth == pytest.approx(16)
    # Without its minimum the second would get two hours, and the first two: 96.
    assert plan.minimum_cost == pytest.approx([0, 8])
    assert plan.saturation == pytest.approx([1 / 2, 7 / 8])
    long = allocate_hours({**PAIR, "minimum_hours": [1, 1]}, 8)
    assert long.hours.tolist() == [4, 4]
    assert long.last_hour == pytest.approx([4, 4]) and long.next_hour == pytest.approx([2, 2])


def test_a_set_up_closes_what_does_not_repay_it():
    # 32 + 56 - 20 is more than 60 for the first alone; 32 + 56 - 30 is less.
    assert allocate_hours({**PAIR, "setup_cost": [0, 20]}, 4).hours.tolist() == [1, 3]
    plan = allocate_hours({**PAIR, "setup_cost": [0, 30], "name": ["blog", "video"]}, 4)
    assert plan.hours.tolist() == [4, 0] and plan.close == ("video",)
    # The next hour there: still too short to bring anything. A whole hour on an idle one may cost.
    assert plan.next_hour.tolist() == pytest.approx([2, 0])
    idle = {"scale": 64, "hours_constant": HALVING, "minimum_hours": 0, "setup_cost": [0, 40]}
    assert allocate_hours(idle, 2).next_hour == pytest.approx([8, 32 - 40])


def test_only_accounts_that_exist_are_closed():
    assert allocate_hours({**PAIR, "held": [True, False]}, 2).close == ()
    assert allocate_hours({**PAIR, "held": [True, True]}, 2).close == (1,)
    assert allocate_hours({**PAIR, "hours_now": [2, 0]}, 2).close == ()
    assert allocate_hours({**PAIR, "hours_now": [0, 1]}, 2).close == (1,)


def test_hours_below_every_minimum_feed_nobody():
    plan = allocate_hours(PAIR, 0.75)
    assert plan.hours.tolist() == [0, 0] and plan.value == 0 and plan.hours_left == 0.75
    assert (plan.binding_limit, plan.least_hours) == ("minimum", 1)
    assert plan.close == (0, 1) and plan.hour_worth == pytest.approx(64 * (1 - 2**-1.75))
    assert allocate_hours(PAIR, 0).binding_limit == "minimum"


def test_what_binds():
    both = allocate_hours(PAIR, 4)
    assert (both.binding_limit, both.binding_platform) == ("hours", None)
    # Two hours on the first bring 48 and a third 8; without its minimum the second shares them: 64.
    one = allocate_hours(PAIR, 2)
    assert one.hour_worth == pytest.approx(8) and one.minimum_cost == pytest.approx([0, 16])
    assert (one.binding_limit, one.binding_platform) == ("minimum", 1)
    # At 20 hours, 10 each, an hour brings 64 / 2^11 on top of an average of 6.4.
    assert allocate_hours(PAIR, 20).binding_limit == "saturation"
    # A set-up of 40 is repaid between one hour and two: 32, then 48.
    dear = {"scale": [64], "hours_constant": HALVING, "minimum_hours": 0, "setup_cost": 40}
    assert allocate_hours(dear, 1).binding_limit == "hours"
    assert allocate_hours(dear, 1).least_hours == 1.5  # log2(64 / 24) = 1.415
    never = allocate_hours({**dear, "setup_cost": 64}, 10)
    assert (never.binding_limit, never.least_hours) == ("none", None)


def test_hours_that_bring_nothing_are_left_over():
    quick = {"scale": [10], "hours_constant": 0.01, "minimum_hours": 0, "setup_cost": 0}
    plan = allocate_hours(quick, 20)
    assert plan.hours[0] < 1 and plan.hours_left > 19 and plan.binding_limit == "saturation"


def test_odd_minutes_are_rounded_to_what_is_feasible():
    # 1 h 10 is five quarters when it is needed, four when it is all there is.
    odd = {"scale": [64], "hours_constant": HALVING, "minimum_hours": 7 / 6, "setup_cost": 0}
    assert allocate_hours(odd, 1.25).hours.tolist() == [1.25]
    short = allocate_hours(odd, 7 / 6)
    assert short.hours.tolist() == [0] and short.hours_left == pytest.approx(7 / 6)
    assert short.least_hours == 1.25 and short.regrets.equal_split == 0


def test_a_data_frame_names_its_platforms():
    frame = pd.DataFrame(PAIR, index=["blog", "video"])
    table = allocate_hours(frame, 4).table()
    assert table.index.tolist() == ["blog", "video"] and table.hours.tolist() == [1, 3]
    assert table.columns.tolist() == [
        "hours",
        "returns",
        "last_hour",
        "next_hour",
        "saturation",
        "minimum_cost",
    ]
    assert allocate_hours(PAIR, 4).platforms == (0, 1)
