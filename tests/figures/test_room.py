import re
from dataclasses import replace

import pytest

from toolkit import answers, data, figures, text
from toolkit.answers.criteria import CRITERIA
from toolkit.client import client_of
from toolkit.figures import room as figure
from toolkit.figures import style
from toolkit.figures.svg import svg
from toolkit.records import ballots_of

LOCALES = ("fr_FR", "en_US")
ROWS = """Ana;60;20;10;10;0
Ben;0;20;20;20;40
<script>x</script>;33.3;33.3;33.4;0;0
=cmd();20;20;20;20;20"""
YOUNG = {
    "name": "N",
    "language": "en",
    "country": "US",
    "sells_to": 0,
    "hours_per_week": 8,
    "hourly_wage": 20,
    "order_value": 100,
    "gross_margin_rate": 0.5,
    "content": ["video"],
    "objectives": {"awareness": 1},
    "audience": {"ages": {"18-29": 1}},
}


@pytest.fixture(scope="module")
def decided():
    facts, client = data.load(), client_of(YOUNG)

    def decided(rows=ROWS, **changes):
        ballots = ballots_of(rows, facts).ballots
        return answers.room(client.replace(**changes), facts, ballots, draws=100)

    return decided


@pytest.fixture(scope="module")
def room(decided):
    """Four people who do not agree."""
    return decided()


def dots(axes, row):
    return [line for line in axes.lines if abs(line.get_ydata()[0] - row) < 0.45]


@pytest.mark.parametrize("locale", LOCALES)
def test_a_row_a_criterion_with_a_dot_a_person_on_the_fixed_scale(room, locale):
    axes = figure.draw(room, locale)
    labels = [label.get_text() for label in axes.get_yticklabels()]
    assert labels == [text.say(f"criterion.{name}", locale) for name in CRITERIA]
    assert axes.get_xlim() == (0, 100) and axes.yaxis_inverted()
    for row, name in enumerate(CRITERIA):
        drawn = [float(line.get_xdata()[0]) for line in dots(axes, row)]
        assert drawn == pytest.approx([person.points[name] for person in room.people])


def test_who_puts_the_rooms_winner_first_is_filled_and_others_are_hollow(room):
    assert 0 < room.agreeing < len(room.people)
    for line, person in zip(dots(figure.draw(room, "en_US"), 0), room.people, strict=True):
        assert (line.get_markerfacecolor() == "white") is not person.agrees


def test_the_mean_is_marked_and_written_beside_each_row(room):
    axes = figure.draw(room, "en_US")
    bars = [lines.get_segments()[0][0, 0] for lines in axes.collections]
    means = [spread.mean for spread in room.spreads]
    assert bars == pytest.approx(means)
    written = [text.integer(mean, "en_US") for mean in means]
    assert [label.get_text() for label in axes.texts] == [*written, "mean"]


def test_what_divides_is_in_the_accent_and_bold_too(room):
    room = replace(room, divides="content")
    axes = figure.draw(room, "en_US")
    for row, (spread, label) in enumerate(zip(room.spreads, axes.get_yticklabels(), strict=True)):
        divides = spread.criterion == room.divides
        colours = {line.get_markeredgecolor() for line in dots(axes, row)}
        assert colours == {style.ACCENT if divides else style.GREY}
        assert (label.get_fontweight() == "semibold") is divides


def test_no_dot_hides_another(decided):
    axes = figure.draw(decided("\n".join(["A;20;20;20;20;20"] * 15)), "en_US")
    heights = [line.get_ydata()[0] for line in dots(axes, 0)]
    assert len(set(heights)) == 15
    assert max(map(abs, heights)) < 0.44
    alone = figure.draw(decided("A;20;20;20;20;20\nB;40;15;15;15;15"), "en_US")
    assert {line.get_ydata()[0] for line in dots(alone, 0)} == {0}


@pytest.mark.parametrize("locale", LOCALES)
def test_every_label_stays_on_the_drawing(room, overflowing, locale):
    assert overflowing(figure.draw(room, locale)) == []


def test_redrawing_leaves_nothing_behind(decided, room):
    again = figure.draw(decided("\n".join(["A;20;20;20;20;20"] * 15)), "fr_FR")
    again = figure.draw(room, "en_US", ax=again)
    assert svg(again, finding="x") == svg(figure.draw(room, "en_US"), finding="x")


@pytest.mark.parametrize(
    "locale, agree, divides",
    [("en_US", "people of 4 do", "divides it most"), ("fr_FR", "sur 4", "le divise le plus")],
)
def test_the_finding_says_who_agrees_what_divides_and_who_stands_furthest_apart(
    room, locale, agree, divides
):
    room = replace(room, divides="content")
    said, spread = figure.finding(room, locale), room.dividing
    assert text.say(f"account_in.{room.winner}", locale) in said
    assert agree in said and divides in said
    assert text.say(f"criterion.{spread.criterion}", locale) in said
    assert f"({spread.lowest})" in said and f"({spread.highest})" in said
    assert said.count(".") - said.count("33.") <= 2 and "{" not in said


@pytest.mark.parametrize(
    "locale, alone, nobody",
    [("en_US", "no criterion alone", "nobody does"), ("fr_FR", "aucun critère", "personne ne")],
)
def test_where_no_criterion_alone_divides_the_widest_is_named(room, locale, alone, nobody):
    mixed = replace(room, divides=None)
    widest = max(room.spreads, key=lambda spread: spread.high - spread.low)
    words = figure.finding(mixed, locale)
    assert alone in words and text.say(f"criterion.{widest.criterion}", locale) in words
    against = tuple(replace(person, agrees=False) for person in room.people)
    for divides in (None, "content"):
        words = figure.finding(replace(room, divides=divides, people=against), locale)
        assert nobody in words and (alone in words) is (divides is None) and "{" not in words


@pytest.mark.parametrize("locale", LOCALES)
def test_a_room_that_agrees_says_how_firmly(decided, locale):
    room = decided("Ana;60;20;10;10;0\nBen;50;30;10;10;0")
    assert text.percent(room.least_share, locale, decimals=0) in figure.finding(room, locale)
    assert figure.finding(decided("Ana;60;20;10;10;0"), locale).startswith("Ana ")


@pytest.mark.parametrize("locale", LOCALES)
def test_where_nothing_passes_chart_finding_and_table_say_so(decided, locale):
    room = decided(hours_per_week=0.1)
    assert figure.further(room, locale) == figures.where.further(room.where, locale) != ()
    nothing = text.say("where.nothing_passes", locale)
    assert figure.finding(room, locale) == text.say("where.finding_none", locale)
    assert set(figure.table(room, locale).iloc[:, 1]) == {nothing}
    assert figure.caption(room, locale) == text.say("room.caption_none", locale)
    assert len(figure.draw(room, locale).lines) == 20


@pytest.mark.parametrize(
    "locale, moves, agrees",
    [
        ("en_US", r"[\d.]+ points?, from \".+\" \(", "nothing"),
        ("fr_FR", r"[\d,]+ points?, de «", "rien"),
    ],
)
def test_the_table_says_what_would_have_to_move_in_words(room, locale, moves, agrees):
    table = figure.table(room, locale)
    assert table.iloc[:, 0].tolist() == [person.name for person in room.people]
    for words, person in zip(table.iloc[:, -1], room.people, strict=True):
        assert words.startswith(agrees) if person.agrees else re.match(moves, words)


def test_the_numbers_behind_the_chart_are_everybodys_and_the_rooms(room):
    table = figure.points(room, "fr_FR")
    assert table.iloc[2, 1:].tolist() == ["33,3", "33,3", "33,4", "0", "0"]
    assert table.iloc[4:, 0].tolist() == [
        text.say(f"room.{words}", "fr_FR") for words in ("room", "lowest", "median", "highest")
    ]
    assert table.iloc[4, 1] == text.number(room.spreads[0].mean, "fr_FR", decimals=1)


def test_the_decision_has_a_row_a_person_and_one_for_the_room(room):
    table = figure.decision(room, "en_US")
    assert len(table) == len(room.people) + 1
    assert len(table.columns) == 1 + len(CRITERIA) + 3
    assert table.iloc[-1, 6] == text.say(f"account.{room.winner}", "en_US")


@pytest.mark.parametrize("locale", LOCALES)
def test_a_hostile_name_is_only_words_on_the_page(room, locale):
    table, finding = figure.table(room, locale), figure.finding(room, locale)
    shown = figures.show(figure.draw(room, locale), finding=finding, table=table, lang=locale)
    assert "<script" not in shown.html and "&lt;script&gt;" in shown.html
    assert shown.alt == finding
