import io

import pytest
from PIL import Image

from toolkit import answers, data, text
from toolkit.figures import beside
from toolkit.figures import where as one
from toolkit.figures.svg import svg

EXAMPLES = ("bakery", "supplier", "museum_shop")
LOCALES = ("fr_FR", "en_US")


@pytest.fixture(scope="module")
def sides(answered):
    """A client as one that sells to the public, and as one that sells to firms."""

    def sides(name):
        client, facts = answered(name).client, data.load()
        return [
            beside.Side(who, answers.where(client.replace(sells_to=share), facts, draws=200))
            for who, share in (("Public & Co", 0), ("Firms <b>", 1))
        ]

    return sides


def names(axes):
    return [label.get_text() for label in axes.get_yticklabels()]


def test_every_side_has_the_same_scale_and_the_same_rows(sides):
    one_side, other = beside.draw(sides("bakery"), "en_US")
    assert len(names(one_side)) > len(names(other))
    assert one_side.get_xlim() == other.get_xlim() == (0, 1)
    assert one_side.get_ylim() == other.get_ylim()
    for axes in (one_side, other):
        svg(axes, finding="laid out")
    assert one_side.get_position().bounds == other.get_position().bounds
    sizes = [axes.figure.get_size_inches().tolist() for axes in (one_side, other)]
    assert sizes[0] == sizes[1]


def test_each_side_draws_its_own_answer(sides):
    pair = sides("bakery")
    for side, axes in zip(pair, beside.draw(pair, "fr_FR"), strict=True):
        shown = side.where.scored[:8]
        assert names(axes) == [text.say(f"account.{c.account}", "fr_FR") for c in shown]
        dots = [float(line.get_xdata()[0]) for line in axes.lines]
        assert dots == pytest.approx([c.score for c in shown])


def test_charts_are_drawn_again_in_place_and_leave_nothing_behind(sides):
    fresh = beside.draw(sides("supplier"), "en_US")
    axes = beside.draw(sides("bakery"), "fr_FR")
    again = beside.draw(sides("supplier"), "en_US", axes=axes)
    assert all(one is other for one, other in zip(axes, again, strict=True))
    for new, old in zip(fresh, again, strict=True):
        assert svg(old, finding="x") == svg(new, finding="x")


@pytest.mark.parametrize("name", EXAMPLES)
@pytest.mark.parametrize("locale", LOCALES)
def test_every_label_stays_on_the_drawing(sides, overflowing, name, locale):
    for axes in beside.draw(sides(name), locale):
        assert overflowing(axes) == []


@pytest.mark.parametrize("locale", LOCALES)
def test_the_finding_says_whose_each_answer_is(sides, locale):
    pair = sides("supplier")
    said = beside.finding(pair, locale)
    for side in pair:
        assert side.who in said and one.finding(side.where, locale) in said


def test_the_table_says_whose_each_row_is(sides):
    pair = sides("museum_shop")
    table = beside.table(pair, "en_US")
    assert len(table) == sum(len(side.where.candidates) for side in pair)
    assert table.iloc[0, 0] == "Public & Co" and table.iloc[-1, 0] == "Firms <b>"


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize("count", [1, 2, 3])
def test_the_picture_is_titled_and_sharp_enough_for_a_slide(sides, count, locale):
    shown = [*sides("bakery"), *sides("supplier")][:count]
    content = beside.picture(shown, locale, title="Where?", note="Points")
    picture = Image.open(io.BytesIO(content))
    assert picture.format == "PNG" and picture.width > 1000
    assert picture.info["dpi"] == pytest.approx((300, 300), abs=0.1)
    assert picture.info["Title"] == "Where?"


def test_the_picture_is_the_same_at_every_run_and_says_no_version(sides):
    made = [beside.picture(sides("bakery"), "fr_FR", title="t", note="n") for _ in range(2)]
    assert made[0] == made[1] and b"Matplotlib" not in made[0]


def test_a_side_on_which_nothing_passes_says_so(answered):
    idle = answered("bakery").client.replace(hours_per_week=0.1)
    side = beside.Side("Idle", answers.where(idle, data.load(), draws=5))
    [axes] = beside.draw([side], "en_US")
    assert [t.get_text() for t in axes.texts] == ["No network passes."]
    assert beside.picture([side], "en_US", title="t", note="n")[:4] == b"\x89PNG"
