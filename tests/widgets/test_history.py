from hypothesis import given
from hypothesis import strategies as st

from toolkit.widgets.history import History


def test_moves_of_one_control_in_a_row_are_one_change():
    seen = History(0)
    for hours in range(1, 20):
        seen.note("hours", hours)
    assert seen.back() == 0 and not seen.can_go_back


def test_another_control_begins_another_change():
    seen = History("start")
    seen.note("hours", "hours moved")
    seen.note("name", "name typed")
    seen.note("hours", "hours again")
    assert [seen.back() for _ in range(3)] == ["name typed", "hours moved", "start"]


def test_after_going_back_the_same_control_begins_a_new_change():
    seen = History(0)
    seen.note("hours", 1)
    seen.back()
    seen.note("hours", 2)
    assert seen.back() == 0


def test_a_button_pressed_twice_is_two_changes():
    seen = History(0)
    seen.note("load", 1, apart=True)
    seen.note("load", 2, apart=True)
    assert seen.back() == 1


@given(st.lists(st.sampled_from("abc"), min_size=1))
def test_going_all_the_way_back_is_the_start(controls):
    seen = History(-1)
    for now, control in enumerate(controls):
        seen.note(control, now)
    while seen.can_go_back:
        last = seen.back()
    assert last == seen.start == seen.now == -1
