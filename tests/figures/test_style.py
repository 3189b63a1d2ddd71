import itertools
import threading

import matplotlib
import numpy as np
import pytest

from toolkit.figures import style

# Machado, Oliveira and Fernandes (2009), severity 1, on linear RGB.
SEEN_BY = {
    "everyone": np.eye(3),
    "protanopes": np.array(
        [
            [0.152286, 1.052583, -0.204868],
            [0.114503, 0.786281, 0.099216],
            [-0.003882, -0.048116, 1.051998],
        ]
    ),
    "deuteranopes": np.array(
        [
            [0.367322, 0.860646, -0.227968],
            [0.280085, 0.672501, 0.047413],
            [-0.011820, 0.042940, 0.968881],
        ]
    ),
    "tritanopes": np.array(
        [
            [1.255528, -0.076749, -0.178779],
            [-0.078411, 0.930809, 0.147602],
            [0.004733, 0.691367, 0.303900],
        ]
    ),
}


def lab(colour, eye):
    """CIE L*a*b* (D65) of a colour as an eye sees it."""
    channels = np.array(matplotlib.colors.to_rgb(colour))
    linear = np.where(channels <= 0.04045, channels / 12.92, ((channels + 0.055) / 1.055) ** 2.4)
    to_xyz = np.array(
        [
            [0.4124564, 0.3575761, 0.1804375],
            [0.2126729, 0.7151522, 0.0721750],
            [0.0193339, 0.1191920, 0.9503041],
        ]
    )
    xyz = to_xyz @ np.clip(SEEN_BY[eye] @ linear, 0, 1) / np.array([0.95047, 1, 1.08883])
    x, y, z = np.where(xyz > 0.008856, np.cbrt(xyz), 7.787 * xyz + 16 / 116)
    return np.array([116 * y - 16, 500 * (x - y), 200 * (y - z)])


@pytest.mark.parametrize("name", ["INK", "QUIET", "ACCENT", "ALERT"])
@pytest.mark.parametrize("ground", ["#ffffff", style.PALE])
def test_text_reaches_four_and_a_half_to_one(name, ground):
    assert style.contrast(getattr(style, name), ground) >= 4.5


@pytest.mark.parametrize("colour", style.SERIES)
@pytest.mark.parametrize("ground", ["#ffffff", style.PALE])
def test_marks_reach_three_to_one_on_white(colour, ground):
    assert style.contrast(colour, ground) >= (3 if ground == "#ffffff" else 2.8)


def test_contrast_of_the_grey_of_the_guidelines_is_known():
    assert style.contrast("#767676") == 4.54  # the lightest grey WCAG lets text have on white


@pytest.mark.parametrize("eye", SEEN_BY)
def test_series_stay_apart_for_every_eye(eye):
    for one, other in itertools.combinations(style.SERIES, 2):
        assert np.linalg.norm(lab(one, eye) - lab(other, eye)) > 20


def test_a_second_thread_draws_when_the_first_has_finished():
    drawn, other = [], None

    def draw():
        with style.apply():
            drawn.append("other")

    with style.apply(), style.apply():
        other = threading.Thread(target=draw)
        other.start()
        other.join(0.2)
        drawn.append("first")
    other.join()
    assert drawn == ["first", "other"]


def test_bars_start_at_zero_even_when_values_are_far_from_it():
    axes = style.axes()
    axes.barh(["a", "b"], [900.0, 1000.0])
    assert style.from_zero(axes).get_xlim()[0] == 0


def test_losses_are_drawn_left_of_zero():
    axes = style.axes()
    axes.barh(["a", "b"], [-50.0, 100.0])
    low, high = style.from_zero(axes, room=0).get_xlim()
    assert (low, high) == (-50, 100)


def test_upright_bars_start_at_zero_too():
    axes = style.axes()
    axes.bar(["a", "b"], [900.0, 1000.0])
    assert style.from_zero(axes, along="y").get_ylim()[0] == 0


def test_direct_labels_replace_the_value_axis():
    axes = style.axes()
    axes.barh(["a", "b"], [1.0, 2.0])
    style.label_bars(axes, ["one", "two"], bold=[1])
    assert [label.get_text() for label in axes.texts] == ["one", "two"]
    assert axes.texts[1].get_fontweight() == "semibold"
    assert not axes.xaxis.get_visible()


def test_the_value_axis_speaks_the_readers_locale():
    axes = style.axes()
    axes.barh(["a"], [10.0])
    style.value_axis(axes, lambda value: f"{value:.0f} €")
    assert axes.xaxis.get_major_formatter()(5.0) == "5 €"


def test_drawing_opens_no_pyplot_figure_and_leaves_settings_alone():
    import matplotlib.pyplot as plt

    before = dict(matplotlib.rcParams)
    style.axes()
    assert plt.get_fignums() == []
    assert dict(matplotlib.rcParams) == before


def test_the_face_of_the_house_is_found_by_matplotlib():
    from matplotlib.font_manager import FontProperties, findfont

    with style.apply():
        path = findfont(FontProperties(weight="semibold"))
    assert path.endswith("SourceSansPro-Semibold.ttf")
