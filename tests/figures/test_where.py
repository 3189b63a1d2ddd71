import pytest

from toolkit import answers, data, text
from toolkit.figures import where as figure
from toolkit.figures.svg import svg

EXAMPLES = ("bakery", "supplier", "museum_shop")
LOCALES = ("fr_FR", "en_US")


def dots(axes):
    return [float(line.get_xdata()[0]) for line in axes.lines]


@pytest.mark.parametrize("name", EXAMPLES)
def test_accounts_are_ranked_from_the_top_on_the_fixed_scale(answered, name):
    where = answered(name).where
    axes = figure.draw(where, "en_US")
    shown = where.scored[:8]
    assert dots(axes) == pytest.approx([c.score for c in shown])
    assert dots(axes) == sorted(dots(axes), reverse=True)
    names = [text.say(f"account.{c.account}", "en_US") for c in shown]
    assert [label.get_text() for label in axes.get_yticklabels()] == names
    assert axes.get_xlim() == (0, 1) and axes.yaxis_inverted()


def test_each_line_goes_from_the_low_end_to_the_high_end(answered):
    where = answered("bakery").where
    axes = figure.draw(where, "en_US")
    for lines, candidate in zip(axes.collections, where.scored, strict=False):
        (segment,) = lines.get_segments()
        assert segment[:, 0].tolist() == pytest.approx([candidate.low, candidate.high])


def test_an_account_not_held_is_a_diamond_whatever_its_colour(answered):
    where = answered("bakery").where
    marks = [line.get_marker() for line in figure.draw(where, "en_US").lines]
    assert marks == ["o" if c.held else "D" for c in where.scored[:8]]


@pytest.mark.parametrize("locale", LOCALES)
def test_the_share_of_weightings_won_is_written_beside_each(answered, locale):
    where = answered("supplier").where
    written = [t.get_text() for t in figure.draw(where, locale).texts]
    shares = [text.percent(c.share_first, locale, decimals=0) for c in where.scored]
    assert written == [*shares, text.say("where.column_first", locale)]
    assert shares[0] in figure.finding(where, locale)


@pytest.mark.parametrize(
    ("locale", "reason"),
    [("en_US", "this network has closed"), ("fr_FR", "ce réseau a fermé")],
)
def test_the_table_holds_every_candidate_and_why_it_is_out(answered, locale, reason):
    where = answered("bakery").where
    table = figure.table(where, locale)
    assert len(table) == len(where.candidates)
    assert reason in table.iloc[:, -1].tolist()
    assert table.iloc[:, 1].isna().sum() == sum(c.rank is None for c in where.candidates)


def test_where_nothing_passes_the_chart_and_the_finding_say_so(answered):
    idle = answered("bakery").client.replace(hours_per_week=0.1)
    where = answers.where(idle, data.load(), draws=5)
    axes = figure.draw(where, "en_US")
    assert [t.get_text() for t in axes.texts] == ["No network passes."]
    assert "none for now" in figure.finding(where, "en_US")


def test_redrawing_with_fewer_rows_leaves_nothing_behind_and_takes_their_height(answered):
    fresh = figure.draw(answered("supplier").where, "fr_FR")
    again = figure.draw(answered("bakery").where, "en_US")
    again = figure.draw(answered("supplier").where, "fr_FR", ax=again)
    assert len(again.lines) == 3 and len(again.texts) == 4
    assert svg(again, finding="x") == svg(fresh, finding="x")


@pytest.mark.parametrize("name", EXAMPLES)
@pytest.mark.parametrize("locale", LOCALES)
def test_every_label_stays_on_the_drawing(answered, overflowing, name, locale):
    assert overflowing(figure.draw(answered(name).where, locale)) == []
