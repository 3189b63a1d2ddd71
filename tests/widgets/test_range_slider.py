from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from toolkit import text, widgets
from toolkit.widgets.range_slider import RangeSlider, range_slider

ROOM = Path(widgets.__file__).parent


def share(value=(10, 90), locale="fr_FR", **changes):
    return range_slider("Part (%)", value, locale, **{"low": 1, "high": 99, "step": 1} | changes)


def test_both_ends_start_where_they_are_given():
    control = share()
    assert control.value == (10, 90)
    assert [control.readouts[place] for place in control.positions] == ["10", "90"]


@given(st.lists(st.integers(-50, 300), min_size=2, max_size=2))
def test_ends_never_cross_and_stay_inside(positions):
    control = share()
    control.positions = positions
    low, high = control.value
    assert 1 <= low <= high <= 99
    assert [control.points[place] for place in control.positions] == [low, high]


@given(st.tuples(st.floats(-1e3, 1e3), st.floats(-1e3, 1e3)))
def test_any_pair_becomes_the_nearest_points_in_order(pair):
    control = share()
    control.value = pair
    assert list(control.value) == sorted(min(max(round(end), 1), 99) for end in pair) or all(
        min(abs(point - end) for point in control.points) == abs(found - end)
        for found, end in zip(control.value, sorted(pair), strict=True)
    )


def test_the_client_s_own_ends_are_stops_between_two_steps():
    control = share((12.5, 33.25))
    assert control.value == (12.5, 33.25)
    assert [control.readouts[place] for place in control.positions] == ["12,5", "33,25"]


def test_a_point_is_a_range_of_no_width_and_may_be_widened():
    control = share((48, 48))
    assert control.value == (48, 48)
    control.positions = [control.positions[0] - 3, control.positions[1]]
    assert control.value == (45, 48)


def test_without_a_step_each_power_of_ten_has_its_ten():
    control = range_slider("x (%)", (0.6, 50), "en_US", low=0.1, high=60)
    assert control.points[:11] == [0.1, 0.12, 0.15, 0.2, 0.25, 0.3, 0.4, 0.5, 0.6, 0.8, 1.0]
    assert control.readouts[:2] == ["0.1", "0.12"] and control.points[-1] == 60


@pytest.mark.parametrize(("lang", "words"), [("fr", "valeur basse"), ("en", "low end")])
def test_each_end_has_a_name_of_its_own_with_the_unit(lang, words):
    control = share(locale=text.locale_of(lang))
    assert words in control.low_label and "(%)" in control.low_label
    assert control.low_label != control.high_label and "(%)" in control.high_label


def test_observers_hear_a_move_once():
    control, heard = share(), []
    control.observe(lambda change: heard.append(change["new"]), names="value")
    control.positions = [control.positions[0] + 1, control.positions[1] - 1]
    assert heard == [(11, 89)]


def test_the_browser_is_told_positions_and_words_never_values():
    control = share()
    assert {"label", "low_label", "high_label", "positions", "readouts"} <= set(control.keys)
    assert not {"value", "points"} & set(control.keys)
    assert isinstance(control, RangeSlider)


def test_the_page_gets_its_script_and_style_from_the_package_and_asks_no_network():
    state = share().get_state()
    assert state["_esm"] == (ROOM / "range_slider.js").read_text("utf-8")
    for unwanted in ("http", "import ", "import(", "url(", "fetch"):
        assert unwanted not in state["_esm"] + state["_css"]
