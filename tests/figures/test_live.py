import re
from collections import Counter

import pytest

from toolkit import answers, data
from toolkit.figures import show
from toolkit.figures import where as figure
from toolkit.figures.layout import Layout
from toolkit.figures.live import Live
from toolkit.figures.svg import svg

ELEMENT = re.compile(r"<(?:path|use|rect|text|image)[^>]*>")
DEFINED = re.compile(r'<(?:path|clipPath) id="([^"]+)"(?:><rect)?([^>]*)/>')
NAMED = re.compile(r"#(f[0-9a-f]{8}-[0-9a-f]+)")


def ink(drawing):
    """What is drawn: definitions aside, each name replaced by what it stands for."""
    meant = dict(DEFINED.findall(drawing))
    shown = re.sub(r"<defs>.*?</defs>", "", drawing)
    shown = NAMED.sub(lambda match: meant[match[1]], shown)
    return Counter(ELEMENT.findall(shown))


@pytest.fixture
def chart(answered):
    axes = figure.draw(answered("bakery").where, "fr_FR")
    Layout().before(axes)
    return axes


def test_two_layers_hold_the_ink_of_one_drawing(chart):
    assert ink(Live().svg(chart, finding="x")) == ink(svg(chart, finding="x"))


def test_after_a_move_nothing_of_the_move_before_is_left(answered, chart):
    live, client = Live(), answered("bakery").client
    live.svg(chart, finding="x")
    for weights in ({"standing": 1}, {"audience": 3, "content": 1}):
        figure.draw(answers.where(client, data.load(), weights=weights), "fr_FR", ax=chart)
        assert ink(live.svg(chart, finding="x")) == ink(svg(chart, finding="x"))


def test_the_frame_is_written_once_and_the_same_move_gives_the_same_text(chart, monkeypatch):
    live = Live()
    first = live.svg(chart, finding="x")
    written = []
    monkeypatch.setattr(
        "toolkit.figures.live.svg",
        lambda axes, *, finding: written.append(finding) or svg(axes, finding=finding),
    )
    assert live.svg(chart, finding="x") == first and written == ["x"]


def test_a_drawing_has_one_title_and_names_nothing_twice(chart):
    drawing = Live().svg(chart, finding="Facebook comes first.")
    assert re.findall(r"<title[^>]*>(.*?)</title>", drawing) == ["Facebook comes first."]
    names = re.findall(r' id="([^"]+)"', drawing)
    assert len(names) == len(set(names)) and drawing.count("<svg") == 1
    used = re.findall(r'(?:href="#|url\(#)([^")]+)', drawing)
    assert set(used) <= set(names)


def test_everything_is_visible_again(chart):
    Live().svg(chart, finding="x")
    parts = [chart.patch, chart.xaxis, chart.yaxis, *chart.texts, *chart.lines]
    assert all(part.get_visible() for part in parts)


def test_many_orders_of_labels_do_not_fill_the_memory(chart):
    live = Live()
    for number in range(70):
        chart.set_xlabel(str(number))
        live.svg(chart, finding="x")
    assert len(live._frames) <= 64


def test_a_chart_already_written_is_shown_with_its_table(answered, chart):
    table = figure.table(answered("bakery").where, "en_US")
    html = show(chart, finding="x", table=table, drawing="<svg>as given</svg>").html
    assert "<svg>as given</svg><details" in html and "<path" not in html
