import pytest

from toolkit import text
from toolkit.answers.criteria import CRITERIA
from toolkit.answers.where import default_weights
from toolkit.widgets.points import Points

LOCALES = ("fr_FR", "en_US")


@pytest.fixture(params=LOCALES)
def points(facts, request):
    return Points(default_weights(facts), request.param, lambda _: None)


def test_points_start_from_the_weights_of_the_table(points, facts):
    weights = default_weights(facts)
    assert points.given == {name: round(100 * weights[name]) for name in CRITERIA}


def test_each_slider_is_named_by_its_criterion_and_speaks_its_unit(points):
    for name, control in points.sliders.items():
        assert control.label in {text.say(f"criterion.{name}", locale) for locale in LOCALES}
        assert control.readouts[1].endswith(" point") and control.readouts[2] == "2 points"


def test_going_back_to_the_default_undoes_every_move(points):
    before = points.given
    for value, control in enumerate(points.sliders.values()):
        control.value = value
    points.fill()
    assert points.given == before


def test_shares_are_written_and_a_dash_stands_where_there_is_none(points):
    labels = [label.value for label in points._shares.values()]
    points.show(dict.fromkeys(CRITERIA, 0.2))
    assert [label.value for label in points._shares.values()] != labels
    assert all("20" in label.value and "%" in label.value for label in points._shares.values())
    points.show(None)
    assert all(label.value == "= –" for label in points._shares.values())


def test_a_move_says_which_slider(facts):
    heard = []
    points = Points(default_weights(facts), "en_US", heard.append)
    points.sliders["peers"].value = 50
    assert heard == ["points.peers"]
