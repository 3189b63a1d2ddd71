import pytest

from toolkit.figures import style
from toolkit.figures.layout import Layout, put, room_for


def chart(*labels):
    axes = style.axes(width=4, height=2)
    axes.set_yticks(range(len(labels)), labels)
    return axes


def bounds(axes):
    return axes.get_position().bounds


def test_charts_beside_each_other_start_and_end_on_the_same_lines():
    short, long = chart("A"), chart("A label that takes room")
    alone = room_for([short]).x0
    put([short, long], room_for([short, long]))
    assert bounds(short) == bounds(long) and short.get_position().x0 > alone


@style.apply()
def test_every_label_has_room():
    axes = chart("A label that takes room", "B")
    put([axes], room_for([axes]))
    page = axes.get_figure()
    page.draw_without_rendering()
    assert min(label.get_window_extent().x0 for label in axes.get_yticklabels()) >= 0


def test_the_place_is_found_again_to_the_last_digit():
    one, other = chart("A", "B"), chart("Something else altogether")
    Layout().before(other)
    other.set_yticks([0, 1], ["A", "B"])
    assert room_for([one]).bounds == room_for([other]).bounds


def test_a_set_of_labels_is_measured_once(monkeypatch):
    axes, layout = chart("A", "B"), Layout()
    first = layout.before(axes)
    monkeypatch.setattr("toolkit.figures.layout.room_for", None)
    axes.set_yticks([0, 1], ["B", "A"])
    assert layout.before(axes).bounds == first.bounds
    axes.set_yticks([0], ["C"])
    with pytest.raises(TypeError):
        layout.before(axes)


def test_another_size_is_another_place():
    axes, layout = chart("A"), Layout()
    low = layout.before(axes)
    axes.get_figure().set_figheight(4)
    assert layout.before(axes).y0 < low.y0


@style.apply()
def test_numbers_that_grow_beside_the_bars_get_their_room():
    axes, layout = chart("A", "B"), Layout()
    beside = axes.text(1.01, 0, "12", transform=axes.get_yaxis_transform())
    before = layout.before(axes)
    beside.set_text("12 018 (from 4 872 to 21 852)")
    assert layout.before(axes).x1 < before.x1
    axes.get_figure().draw_without_rendering()
    assert beside.get_window_extent().x1 <= axes.get_figure().bbox.width
    beside.set_text("15")
    assert layout.before(axes).bounds == before.bounds
