import pytest

from toolkit import answers, data, records
from toolkit.figures import next_hour, splits
from toolkit.figures import week as figure
from toolkit.figures.svg import svg

LOCALES = ("fr_FR", "fr_CA", "en_US")
CASES = (("museum_shop", 8), ("bakery", 6), ("bakery", 0.5), ("supplier", 2), ("supplier", 12))


@pytest.fixture(scope="module")
def week():
    facts = data.load()
    return lambda name, hours, **more: answers.week(
        records.read(name).replace(hours_per_week=hours), facts, **more
    )


def test_one_bar_an_account_from_zero_and_a_tick_at_its_minimum(week):
    found = week("museum_shop", 8)
    axes = figure.draw(found, "en_US")
    assert [bar.get_width() for bar in axes.patches] == [2.75, 2.75, 2.5, 0]
    ticks = [line.get_xdata()[0] for line in axes.lines]
    assert ticks == pytest.approx([slot.minimum_hours.value for slot in figure.rows(found)])
    assert axes.get_xlim()[0] == 0


def test_a_diamond_stands_where_the_reader_put_the_hours(week):
    axes = figure.draw(week("museum_shop", 8, split={"pinterest": 3}), "en_US")
    diamonds = [line.get_xdata()[0] for line in axes.lines if line.get_marker() == "D"]
    assert sorted(diamonds) == [0, 0, 0, 3]


@pytest.mark.parametrize(
    ("locale", "said"),
    [
        ("en_US", ["8 hours a week", "Facebook page 2.75", "No hour for Pinterest."]),
        ("fr_FR", ["8 heures par semaine", "Page Facebook (2,75)", "Aucune heure pour Pinterest."]),
    ],
)
def test_the_finding_names_hours_and_who_gets_none(week, locale, said):
    finding = figure.finding(week("museum_shop", 8), locale)
    assert [words for words in said if words not in finding] == []


@pytest.mark.parametrize(
    ("split", "said"),
    [
        ({"facebook_page": 8 / 3, "instagram": 8 / 3, "pinterest": 8 / 3}, "loses 21%"),
        ({"facebook_page": 2.75, "instagram": 2.75, "linkedin_profile": 2.5}, "as well as"),
        ({"facebook_page": 6, "instagram": 6}, "You have shared out 12 hours"),
        ({"facebook_page": 4}, "Your split of 4 hours loses"),
    ],
)
def test_the_reader_s_split_is_judged_first(week, split, said):
    assert said in figure.finding(week("museum_shop", 8, split=split), "en_US")


@pytest.mark.parametrize("locale", LOCALES)
def test_what_stands_below_says_why_an_account_closes_and_how_firm_an_opening_is(week, locale):
    said = " ".join(figure.further(week("museum_shop", 8), locale))
    assert "Pinterest" in said and "26" in said
    assert ("draws" if locale == "en_US" else "tirages") in said


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize(("name", "hours"), CASES)
def test_every_sentence_and_table_can_be_said(week, name, hours, locale):
    found = week(name, hours)
    said = [figure.finding(found, locale), splits.finding(found, locale)]
    said += [*figure.further(found, locale), *figure.differences(found, locale)]
    said.append(next_hour.finding(answers.next_hour(found), locale))
    assert all(words.endswith(".") and "{" not in words for words in said)
    for table in (figure.table(found, locale), splits.table(found, locale)):
        assert len(table) > 0


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize(("name", "hours"), CASES)
def test_every_label_stays_on_the_drawing(week, overflowing, name, hours, locale):
    found = week(name, hours)
    assert overflowing(figure.draw(found, locale)) == []
    assert overflowing(splits.draw(found, locale)) == []
    assert overflowing(next_hour.draw(answers.next_hour(found), locale)) == []


def test_redrawing_on_the_same_axes_leaves_nothing_behind(week):
    fresh = figure.draw(week("museum_shop", 8), "fr_FR")
    again = figure.draw(week("bakery", 0.5), "en_US")
    again = figure.draw(week("museum_shop", 8), "fr_FR", ax=again)
    assert svg(again, finding="x") == svg(fresh, finding="x")


def test_other_splits_stand_beside_the_best_with_what_they_lose(week):
    found = week("museum_shop", 8)
    axes = splits.draw(found, "en_US")
    widths = [bar.get_width() for bar in axes.patches]
    assert widths[0] == max(widths) == pytest.approx(found.value.value)
    assert [t.get_text() for t in axes.texts] == ["the most", "loses 21%", "loses 19%"]


def test_the_curve_marks_where_each_account_comes_in(week):
    found = answers.next_hour(week("museum_shop", 8))
    axes = next_hour.draw(found, "en_US")
    dots = [line.get_xdata()[0] for line in axes.lines if line.get_marker() == "o"]
    assert dots == [hours for hours, _ in found.entries]
    assert [t.get_text() for t in axes.texts][:2] == ["Facebook page", "Instagram"]
