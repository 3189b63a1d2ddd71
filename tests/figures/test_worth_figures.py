"""What stands around the return: results, money by month, what to measure, tables and sentences."""

import dataclasses
import datetime

import pytest

from toolkit import answers, data, records, text
from toolkit.answers.undefined import Undefined
from toolkit.figures import (
    cash_flow,
    counts,
    decision,
    measure,
    metrics,
    needed,
    results,
    scenarios,
    simpson,
    values,
)
from toolkit.figures.svg import svg
from toolkit.model import evidence

EXAMPLES = ("bakery", "supplier", "museum_shop")
LOCALES = ("fr_FR", "fr_CA", "en_US")
DRAWN = (results, cash_flow, measure)
TODAY = datetime.date(2026, 11, 22)

every_example = pytest.mark.parametrize("name", EXAMPLES)
every_locale = pytest.mark.parametrize("locale", LOCALES)
every_drawing = pytest.mark.parametrize("figure", DRAWN, ids=lambda f: f.__name__[16:])


@pytest.fixture(scope="module")
def worth():
    facts, known = data.load(), {}

    def worth(name, **changes):
        key = (name, str(changes))
        if key not in known:
            client = records.read(name).replace(**changes)
            known[key] = answers.worth(client, facts, today=TODAY, draws=2000)
        return known[key]

    return worth


def money(worth, value, locale):
    return text.money(value, worth.cost.currency, locale, decimals=0)


@every_drawing
@every_example
@every_locale
def test_every_label_stays_on_the_drawing(worth, overflowing, figure, name, locale):
    axes = figure.draw(worth(name), locale)
    low, high = sorted(axes.get_ylim())
    # matplotlib keeps ticks beyond the view, and does not draw them.
    hidden = {
        label.get_text()
        for place, label in zip(axes.get_yticks(), axes.get_yticklabels(), strict=True)
        if not low <= place <= high
    }
    assert set(overflowing(axes)) <= hidden


@every_drawing
def test_redrawing_on_the_same_axes_leaves_nothing_behind(worth, figure):
    fresh = figure.draw(worth("supplier"), "fr_CA")
    again = figure.draw(worth("bakery"), "en_US")
    again = figure.draw(worth("supplier"), "fr_CA", ax=again)
    assert svg(again, finding="x") == svg(fresh, finding="x")


@every_drawing
@every_example
@every_locale
def test_each_finding_is_a_sentence_with_a_number(worth, figure, name, locale):
    said = figure.finding(worth(name), locale)
    assert said.endswith(".") and any(letter.isdigit() for letter in said)
    assert len(figure.table(worth(name), locale)) >= 1


@every_drawing
def test_without_a_chain_there_is_nothing_to_draw(worth, figure):
    silent = dataclasses.replace(
        worth("bakery"), results=None, cash_flow=None, measuring=None, result=None
    )
    with pytest.raises(ValueError, match="account"):
        figure.draw(silent, "en_US")


def test_what_pays_is_shaded_from_zero_and_its_share_written(worth):
    found = worth("bakery")
    axes = results.draw(found, "en_US")
    loses, pays = (part.get_paths()[0].vertices for part in axes.collections)
    assert loses[:, 0].max() == 0 == pays[:, 0].min()
    share = text.percent(found.chance_it_pays, "en_US", decimals=0)
    assert any(share in label.get_text() for label in axes.texts)
    assert share in results.finding(found, "en_US")


def test_where_all_is_known_the_result_is_said_once(worth):
    found = worth("bakery")
    span = dataclasses.replace(found.result.range, low=-152, high=-152)
    point = dataclasses.replace(found.result, range=span, middle=-152)
    said = results.finding(dataclasses.replace(found, result=point), "en_US")
    assert "−€152" in said and "known exactly" in said


def test_the_line_is_the_middle_of_the_draws_and_the_month_is_marked(worth):
    found = worth("bakery", order_value=30)
    axes = cash_flow.draw(found, "en_US")
    line, zero, month = axes.lines
    assert line.get_ydata().tolist() == found.cash_flow.cumulative["middle"].tolist()
    assert set(zero.get_ydata()) == {0}
    payback = found.cash_flow.payback_month.value
    assert set(month.get_xdata()) == {payback}
    assert text.integer(payback, "en_US") in cash_flow.finding(found, "en_US")


def test_money_that_does_not_come_back_is_said(worth):
    found = worth("museum_shop")
    assert isinstance(found.cash_flow.payback_month, Undefined)
    assert len(cash_flow.draw(found, "en_US").lines) == 2
    assert "has not come back after 24 months" in cash_flow.finding(found, "en_US")


def test_bars_are_the_values_and_the_line_is_the_price(worth):
    found = worth("supplier")
    axes = measure.draw(found, "en_US")
    widths = [bar.get_width() for bar in axes.patches]
    assert widths == [one.value.value for one in found.measuring.inputs[:6]]
    assert widths == sorted(widths, reverse=True)
    assert set(axes.lines[0].get_xdata()) == {found.measuring.price.value}


@pytest.mark.parametrize(
    ("name", "words"), [("supplier", "To measure first"), ("museum_shop", "No measure would")]
)
def test_what_to_measure_first_or_nothing(worth, name, words):
    assert measure.finding(worth(name), "en_US").startswith(words)


def test_a_measure_dearer_than_its_worth_is_not_advised(worth):
    found = worth("bakery", evidence=[{"metric": "visit_rate", "count": 3, "out_of": 120}])
    assert found.measuring.first.net.value < 0
    assert measure.finding(found, "en_US").startswith("Nothing is worth a test of its own")


@every_example
@every_locale
def test_every_measure_has_a_definition_and_a_value_or_a_reason(worth, name, locale):
    table = metrics.table(worth(name), locale)
    assert len(table) == 11 and (table.iloc[:, 1].str.len() > 20).all()
    for one, cell in zip(worth(name).metrics, table.iloc[:, 2], strict=True):
        if isinstance(one.value, Undefined):
            assert cell.endswith(".") and table.iloc[:, 3][0] != cell
        else:
            assert any(letter.isdigit() for letter in cell)


def test_the_value_of_media_is_never_shown_without_its_warning(worth):
    table = metrics.table(worth("museum_shop"), "en_US").set_index("Measure")
    said = table.loc["earned media value", "Value"]
    assert "neither revenue nor gain" in said and "Instagram" in said


def test_a_foreign_price_asks_for_the_rate(worth):
    table = metrics.table(worth("bakery"), "fr_FR").set_index("Mesure")
    said = table.loc["valeur média estimée", "Valeur"]
    assert said.startswith("Refusé") and "USD" in said and "EUR" in said


@every_example
@every_locale
def test_scenarios_are_named_by_what_they_assume(worth, name, locale):
    found = worth(name)
    table = scenarios.table(found, locale)
    driver = text.say(f"input.{found.swings['input'].iloc[0]}", locale)
    assert table.shape == (3, 6) and table.iloc[:, 1].str.startswith(driver).all()
    assert found.scenarios[0].result.value < found.scenarios[2].result.value


@every_locale
def test_what_must_be_true_gives_the_value_and_the_range(worth, locale):
    found = worth("bakery")
    must = next(m for m in found.must_be_true if m.input.name == "visit_rate")
    said = needed.finding(found, locale)
    assert text.percent(must.needed, locale) in said
    assert text.percent(must.input.high, locale) in said
    assert len(needed.table(found, locale)) == sum(not m.input.exact for m in found.must_be_true)


def test_what_no_value_can_do_is_said(worth):
    assert "No possible value" in needed.finding(worth("museum_shop"), "en_US")
    assert "no possible value" in needed.table(worth("museum_shop"), "en_US").to_string()


@pytest.mark.parametrize(
    ("name", "words"), [("bakery", "weak number (unknown)"), ("museum_shop", "not like this")]
)
def test_the_decision_in_words(worth, name, words):
    assert words in decision.finding(worth(name), "en_US")
    assert len(decision.further(worth(name), "fr_FR")) == 3


def test_counts_stand_beside_the_benchmark(worth):
    found = worth("bakery", evidence=[{"metric": "visit_rate", "count": 3, "out_of": 120}])
    (row,) = counts.table(found, "en_US").to_numpy().tolist()
    assert row[2].startswith("3 of 120") and row[1].endswith("unknown")
    assert counts.finding(worth("bakery"), "en_US").startswith("No counts of your own")


@every_locale
def test_a_mean_of_rates_stands_there_to_be_refused(locale):
    rates = evidence.simpson_table(
        [[90, 20], [40, 400]], [[3000, 500], [4000, 32000]], groups=["facebook", "instagram"]
    )
    # 130 / 7,000 and 420 / 32,500.
    said = simpson.finding(rates, locale)
    assert text.percent(130 / 7000, locale) in said and text.percent(420 / 32500, locale) in said
    assert len(simpson.table(rates, locale)) == 4
    assert simpson.finding(rates, "en_US").endswith("goes the other way.")


def test_a_loss_has_a_true_minus():
    assert values.written(-0.95, "share", "en_US") == "−95%"
