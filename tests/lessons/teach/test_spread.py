import pytest
from hypothesis import given
from hypothesis import strategies as st

from toolkit.lessons.teach import spread
from toolkit.lessons.teach.traces import Line, Traces


def predicted(*guesses, silent=0):
    lines = [
        Line(f"p{at}", "90_guess", "predict", "kept", guess=float(guess), unit="EUR")
        for at, guess in enumerate(guesses)
    ]
    lines += [Line(f"q{at}", "90_double", "check", "right") for at in range(silent)]
    return Traces(tuple(lines))


def ranges(*guesses, silent=0):
    (found,) = spread.spreads(predicted(*guesses, silent=silent))
    return found, [(place.low, place.high, place.people) for place in found.ranges]


def test_ranges_are_round_and_hold_five_or_more(classroom):
    found, parts = ranges(*[110] * 6, *[250] * 7, *[390] * 5)
    assert parts == [(None, 200, 6), (200, 300, 7), (300, None, 5)] and found.people == 18


def test_too_few_are_one_range(classroom):
    assert ranges(1, 100, 1000, 5, 9, 77)[1] == [(None, None, 6)]


def test_only_the_first_prediction_of_a_person_counts(classroom):
    lines = predicted(*[10] * 8).lines
    again = Line("p0", "90_guess", "predict", "kept", guess=9000.0, unit="EUR")
    (found,) = spread.spreads(Traces((*lines, again)))
    assert found.people == 8


def test_few_who_did_not_predict_hide_a_range_and_the_total(classroom):
    found, parts = ranges(*[110] * 6, *[250] * 7, *[390] * 8, silent=2)
    assert found.people is None
    assert [people for *_, people in parts] == [None, 7, 8]


guess_lists = st.lists(st.floats(-1e12, 1e12), min_size=1, max_size=40)


@given(guess_lists)
def test_edges_go_up_and_are_few(guesses):
    found = spread.edges(guesses)
    assert found == sorted(set(found)) and 1 <= len(found) <= 7


@given(guess_lists)
def test_everybody_is_in_one_range_and_no_range_is_small(guesses):
    parts = spread._parts({str(at): guess for at, guess in enumerate(guesses)})
    assert sum(len(people) for *_, people in parts) == len(guesses)
    assert len(parts) == 1 or all(len(people) >= 5 for *_, people in parts)


@pytest.mark.parametrize("locale", ["en_US", "fr_FR"])
def test_the_chart_shows_the_table_and_the_finding_names_its_longest_bar(classroom, locale):
    found, _ = ranges(*[110] * 6, *[250] * 9, *[390] * 5)
    bars = spread.draw(found, locale).patches
    assert [bar.get_width() for bar in bars] == [6, 9, 5]
    said = spread.finding(found, locale)
    assert "20" in said and "9" in said and "200" in said and "300" in said
    assert len(spread.table(found, locale)) == 3


def test_a_hidden_range_has_no_bar_and_says_so(classroom):
    found, _ = ranges(*[110] * 6, *[250] * 7, *[390] * 8, silent=2)
    axes = spread.draw(found, "en_US")
    assert axes.patches[0].get_width() == 0
    assert [label.get_text() for label in axes.texts] == ["hidden", "7 people", "8 people"]
    assert "21" not in spread.finding(found, "en_US")


def test_a_tie_has_no_largest(classroom):
    found, _ = ranges(*[110] * 6, *[250] * 6, *[390] * 5)
    assert spread.finding(found, "en_US").startswith("Of the ranges shown, none holds more than 6")
