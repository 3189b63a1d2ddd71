from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from toolkit import text, widgets
from toolkit.figures import style
from toolkit.widgets.slider import Slider, slider, stops

ROOM = Path(widgets.__file__).parent


def hours(value=6.0, locale="fr_FR", **changes):
    ends = {"low": 0.5, "high": 40, "step": 0.5} | changes
    return slider("Heures par semaine", value, locale, **ends)


def written(control):
    return control.readouts[control.position]


def test_two_steps_from_six_are_seven_exactly():
    control = hours()
    control.position += 2
    assert control.value == 7.0 and written(control) == "7"


@pytest.mark.parametrize("step, low", [(0.5, 0.5), (0.1, 0.0), (1, 0), (5, 0)])
def test_no_step_drifts(step, low):
    control = slider("x", low, "en_US", low=low, high=40, step=step)
    assert control.points == [round(low + step * n, 6) for n in range(len(control.points))]
    assert control.max == 40


@given(st.floats(-1e6, 1e6))
def test_any_value_becomes_the_nearest_one_the_slider_has(value):
    control = hours()
    control.value = value
    assert abs(control.value - value) == min(abs(point - value) for point in control.points)
    assert control.points[control.position] == control.value


@pytest.mark.parametrize("position, value", [(-4, 0.5), (10**6, 40)])
def test_a_position_outside_is_brought_back(position, value):
    control = hours()
    control.position = position
    assert control.value == value


def test_a_client_s_own_figure_is_a_stop_between_two_steps():
    control = slider("x", 15.93, "fr_FR", low=5, high=120, step=0.5, decimals=2)
    assert written(control) == "15,93"
    around = control.readouts[control.position - 1 : control.position + 2]
    assert around == ["15,50", "15,93", "16"]


@pytest.mark.parametrize("value, first", [(0.2, [0.2, 0.5, 1.0]), (-1.0, [-1.0, -0.5, 0.0])])
def test_a_value_below_the_usual_end_makes_the_slider_longer(value, first):
    assert hours(value).points[:3] == first


@pytest.mark.parametrize("locale", ["fr_FR", "fr_CA", "en_US", "en_CA"])
def test_every_readout_is_written_as_the_prose_writes_it(locale):
    control = hours(1234.5, locale)
    assert written(control) == text.number(1234.5, locale, decimals=1)
    assert len(control.readouts) == len(control.points)


def test_observers_hear_each_value_once():
    control, heard = hours(), []
    control.observe(lambda change: heard.append(change["new"]), names="value")
    control.value = 8
    control.position += 1
    control.value = 8.6
    assert heard == [8.0, 8.5]


def test_the_page_gets_its_script_and_style_from_the_package_and_asks_no_network():
    state = hours().get_state()
    assert state["_esm"] == (ROOM / "slider.js").read_text("utf-8")
    assert state["_css"] == (ROOM / "slider.css").read_text("utf-8")
    for unwanted in ("http", "import ", "import(", "url(", "fetch"):
        assert unwanted not in state["_esm"] + state["_css"]


def test_the_colours_are_those_of_the_figures():
    css = (ROOM / "slider.css").read_text("utf-8")
    assert style.ACCENT in css and style.GREY in css


def test_the_browser_is_told_positions_and_words_never_values():
    control = hours()
    assert {"label", "position", "readouts"} <= set(control.keys)
    assert not {"value", "points"} & set(control.keys)
    assert isinstance(control, Slider)


def test_a_slider_started_again_is_long_enough_for_its_value_and_heard_once():
    control, heard = hours(), []
    control.observe(lambda change: heard.append(change["new"]), names="value")
    control.restart(*stops(60.25, "fr_FR", low=0.5, high=40, step=0.5), 60.25)
    assert control.value == 60.25 and written(control) == "60,25" and heard == [60.25]
    assert len(control.readouts) == len(control.points)
    control.restart(*stops(6, "fr_FR", low=0.5, high=40, step=0.5), 6)
    assert (control.value, control.max, heard) == (6.0, 40.0, [60.25, 6.0])


def test_started_again_where_it_stood_the_handle_follows_the_new_stops():
    control = hours(6.0)
    control.restart(*stops(6, "fr_FR", low=0, high=10, step=1), 6)
    assert control.value == 6.0 and control.position == 6 and written(control) == "6"
