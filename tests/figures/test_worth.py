import dataclasses

import pytest

from toolkit import text
from toolkit.figures import worth as figure
from toolkit.figures.svg import svg

EXAMPLES = ("bakery", "supplier", "museum_shop")
LOCALES = ("fr_FR", "en_US")


def moving(worth):
    return worth.swings[worth.swings["swing"] > 0]


@pytest.mark.parametrize("name", EXAMPLES)
def test_each_bar_goes_between_the_results_at_the_two_ends(answered, name):
    worth = answered(name).worth
    axes = figure.draw(worth, "en_US")
    rows = moving(worth).head(6)
    assert len(axes.collections) == len(rows)
    for lines, low, high in zip(axes.collections, rows["low"], rows["high"], strict=True):
        (segment,) = lines.get_segments()
        assert segment[:, 0].tolist() == pytest.approx(sorted((low, high)))


def test_the_largest_swing_stands_on_top_and_break_even_is_named_at_zero(answered):
    axes = figure.draw(answered("bakery").worth, "fr_FR")
    widths = [s[1, 0] - s[0, 0] for c in axes.collections for s in c.get_segments()]
    assert widths == sorted(widths, reverse=True) and axes.yaxis_inverted()
    (zero,) = axes.lines
    (named,) = axes.texts
    assert list(zero.get_xdata()) == [0, 0]
    assert named.get_text() == "seuil de rentabilité" and named.xy[0] == 0


@pytest.mark.parametrize("locale", LOCALES)
def test_labels_name_the_inputs_on_two_lines_at_most(answered, locale):
    worth = answered("bakery").worth
    labels = [label.get_text() for label in figure.draw(worth, locale).get_yticklabels()]
    names = [text.say(f"input.{name}", locale) for name in moving(worth)["input"].head(6)]
    assert [label.replace("\n", " ") for label in labels] == [
        " ".join(name.split()) for name in names
    ]
    assert all(label.count("\n") <= 1 for label in labels)


@pytest.mark.parametrize("name", EXAMPLES)
@pytest.mark.parametrize("locale", LOCALES)
def test_the_finding_and_the_table_carry_the_two_ends_of_the_first_input(answered, name, locale):
    worth = answered(name).worth
    first = moving(worth).iloc[0]
    low, high = (
        text.money(first[end], worth.cost.currency, locale, decimals=0) for end in ("low", "high")
    )
    finding, table = figure.finding(worth, locale), figure.table(worth, locale)
    assert low in finding and high in finding
    assert table.iloc[0].tolist() == [text.say(f"input.{first['input']}", locale), low, high]
    assert len(table) == len(moving(worth))


@pytest.mark.parametrize("locale", LOCALES)
def test_where_nothing_is_uncertain_the_result_is_said(answered, locale):
    worth = answered("bakery").worth
    known = worth.swings.assign(low=-152.0, high=-152.0, swing=0.0)
    certain = dataclasses.replace(worth, swings=known)
    figure.draw(certain, locale)
    amount = text.money(-152, "EUR", locale, decimals=0)
    assert amount in figure.finding(certain, locale)
    assert figure.table(certain, locale).iloc[0].tolist()[1:] == [amount, amount]


def test_without_a_chain_there_is_nothing_to_draw(answered):
    worth = dataclasses.replace(answered("bakery").worth, swings=None)
    with pytest.raises(ValueError, match="no chain"):
        figure.draw(worth, "en_US")


def test_redrawing_on_the_same_axes_leaves_nothing_behind(answered):
    fresh = figure.draw(answered("supplier").worth, "fr_FR")
    again = figure.draw(answered("bakery").worth, "en_US")
    again = figure.draw(answered("supplier").worth, "fr_FR", ax=again)
    assert len(again.texts) == 1 and len(again.lines) == 1
    assert svg(again, finding="x") == svg(fresh, finding="x")


@pytest.mark.parametrize("name", EXAMPLES)
@pytest.mark.parametrize("locale", LOCALES)
def test_every_label_stays_on_the_drawing(answered, overflowing, name, locale):
    assert overflowing(figure.draw(answered(name).worth, locale)) == []
