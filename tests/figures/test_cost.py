import pytest

from toolkit.figures import cost as figure
from toolkit.figures.svg import svg

EXAMPLES = ("bakery", "supplier", "museum_shop")
LOCALES = ("fr_FR", "en_US")


@pytest.mark.parametrize("name", EXAMPLES)
def test_one_bar_a_part_from_zero_and_the_account_costs_nothing(answered, name):
    cost = answered(name).cost
    axes = figure.draw(cost, "en_US")
    assert [bar.get_x() for bar in axes.patches] == [0, 0, 0]
    widths = [bar.get_width() for bar in axes.patches]
    assert widths == pytest.approx([0, cost.per_month.value, cost.other_per_month.value])
    assert axes.get_xlim()[0] == 0 and axes.get_xlim()[1] > max(widths)


def test_parts_are_named_in_order_and_amounts_written_at_the_bars(answered):
    axes = figure.draw(answered("bakery").cost, "fr_FR")
    labels = [label.get_text() for label in axes.get_yticklabels()]
    assert labels == ["Le compte", "Les heures", "Publicité et outils"]
    assert [t.get_text() for t in axes.texts] == ["0\xa0€", "650\xa0€", "42\xa0€"]


@pytest.mark.parametrize(
    ("locale", "said"),
    [
        ("en_US", ["6 hours", "€25.00", "€650", "€7,800"]),
        ("fr_FR", ["6 heures", "25,00\xa0€", "650\xa0€", "7\u202f800\xa0€"]),
    ],
)
def test_the_finding_carries_the_numbers_in_the_reader_s_words(answered, locale, said):
    finding = figure.finding(answered("bakery").cost, locale)
    assert [words for words in said if words not in finding] == []


@pytest.mark.parametrize(
    ("locale", "total"), [("en_US", ["€692", "€8,304"]), ("fr_FR", ["692\xa0€", "8\u202f304\xa0€"])]
)
def test_the_table_adds_up(answered, locale, total):
    table = figure.table(answered("bakery").cost, locale)
    assert table.iloc[-1].tolist()[1:] == total
    assert len(table) == 4


def test_redrawing_on_the_same_axes_leaves_nothing_behind(answered):
    fresh = figure.draw(answered("supplier").cost, "fr_FR")
    again = figure.draw(answered("bakery").cost, "en_US")
    again = figure.draw(answered("supplier").cost, "fr_FR", ax=again)
    assert len(again.patches) == 3 and len(again.texts) == 3
    assert svg(again, finding="x") == svg(fresh, finding="x")


@pytest.mark.parametrize("name", EXAMPLES)
@pytest.mark.parametrize("locale", LOCALES)
def test_every_label_stays_on_the_drawing(answered, overflowing, name, locale):
    assert overflowing(figure.draw(answered(name).cost, locale)) == []


def test_the_same_cost_draws_the_same_svg(answered):
    one, two = (svg(figure.draw(answered("bakery").cost, "fr_FR"), finding="x") for _ in "ab")
    assert one == two


def test_what_stands_beside_says_before_tax_and_what_is_not_counted(answered):
    said = " ".join(figure.further(answered("bakery").cost, "en_US"))
    assert "One post costs €31.94" in said  # (650 + 42) / (5 posts x 52 / 12)
    assert "before sales tax" in said and "it is not zero" in said


def test_what_is_paid_once_is_listed_and_what_is_not_said_has_no_number(answered):
    cost = answered("supplier").cost
    table = figure.once(cost, "en_US")
    assert table.iloc[:, 1].isna().tolist() == [False, False, False, True, True, False, False]
    assert "CA$1,144" in figure.once_finding(cost, "en_US")


def test_without_anything_said_of_what_is_paid_once_the_first_year_has_no_number(answered):
    assert figure.once(answered("bakery").cost, "fr_FR").iloc[:, 1].isna().all()


def test_a_redraw_in_another_language_changes_every_label(answered):
    axes = figure.draw(answered("bakery").cost, "fr_FR")
    again = figure.draw(answered("bakery").cost, "en_US", ax=axes)
    labels = [label.get_text() for label in again.get_yticklabels()]
    assert labels == ["The account", "The hours", "Ads and tools"]
    assert again.texts[1].get_text() == "€650"
