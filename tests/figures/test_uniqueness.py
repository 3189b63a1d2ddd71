import pytest

from toolkit import answers, data
from toolkit.figures import dropped, identification, show, told, uniqueness
from toolkit.figures.svg import svg
from toolkit.privacy.population import QUESTIONS

LOCALES = ("fr_FR", "en_US")
KNOWN = answers.identification(data.load())


@pytest.fixture(scope="module")
def town():
    return answers.uniqueness(person=2)


def test_dark_bars_are_the_shares_alone_on_pale_bars_of_everybody(town):
    axes = uniqueness.draw(town, "en_US")
    widths = [bar.get_width() for bar in axes.patches]
    assert widths[::2] == [1.0] * 7
    assert widths[1::2] == [step.unique_share for step in town.steps]
    assert axes.get_xlim() == (0, 1)
    assert [label.get_text() for label in axes.texts][-3:-1] == ["93% | 1", "96% | 1"]
    assert axes.texts[5].get_fontweight() == "normal"
    assert axes.texts[6].get_fontweight() == "semibold"


def test_a_question_offered_and_not_asked_keeps_its_place_and_has_no_bar():
    found = answers.uniqueness(["sex", "employer"], offered=QUESTIONS, people=300)
    axes = uniqueness.draw(found, "en_US")
    names = [label.get_text() for label in axes.get_yticklabels()]
    assert len(names) == 9 and names[0] == "nothing asked"
    drawn = {name: label.get_text() for name, label in zip(names, axes.texts, strict=False)}
    assert drawn["+ postal area"] == "–" and "|" in drawn["+ employer"]
    assert axes.patches[3].get_width() == 0


@pytest.mark.parametrize(
    ("locale", "said"),
    [
        (
            "en_US",
            "6 answers leave 96% of 1,000 invented people alone; nobody else could be no. 2.",
        ),
        ("fr_FR", "Avec 6 réponses, 96\u202f% de 1\u202f000 personnes"),
    ],
)
def test_the_finding_is_the_number_of_the_lesson(town, locale, said):
    assert uniqueness.finding(town, locale).startswith(said)


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize("asked", [[], ["sex"], ["area", "sex"], list(QUESTIONS)])
def test_every_form_has_its_sentence_and_its_table(locale, asked):
    found = answers.uniqueness(asked, people=300, answered=0.5, offered=QUESTIONS)
    said, table = uniqueness.finding(found, locale), uniqueness.table(found, locale)
    assert said.endswith(".") and any(sign.isdigit() for sign in said)
    assert len(table) == len(asked) + 1
    assert len(uniqueness.further(found, locale)) == 3
    assert show(uniqueness.draw(found, locale), finding=said, table=table, lang=locale)


def test_one_and_several_others_are_said_apart():
    found = {p: answers.uniqueness(["area", "kin", "birth_year"], person=p) for p in range(1, 60)}
    lefts = {f.last.matching: uniqueness.finding(f, "en_US") for f in found.values()}
    assert "1 other could" in lefts[2] and "nobody else" in lefts[1]
    assert "others could" in lefts[max(lefts)]


def test_a_share_is_never_rounded_to_nobody_or_everybody():
    assert uniqueness.written(0.9999, "fr_FR") == "plus de 99\u202f%"
    assert uniqueness.written(0.0001, "fr_FR") == "moins de 1\u202f%"
    assert [uniqueness.written(end, "en_US") for end in (0, 1)] == ["0%", "100%"]


def test_the_best_question_to_drop_is_on_top_and_dark():
    found = answers.dropped()
    axes = dropped.draw(found, "en_US")
    assert [bar.get_width() for bar in axes.patches][1::2] == [one.unique for one in found]
    assert axes.get_yticklabels()[0].get_text() == "year of birth"
    assert axes.get_xlim() == (0, 959)
    assert dropped.finding(found, "en_US").endswith(
        "gives 291 people company; 668 are still alone."
    )
    assert dropped.table(found, "fr_FR").iloc[0].tolist() == [
        "année de naissance",
        "668",
        "291",
        "1",
    ]


def test_bits_go_from_most_to_least_and_the_line_stands_at_what_it_takes():
    found = answers.told()
    axes = told.draw(found, 9.97, "en_US")
    widths = [bar.get_width() for bar in axes.patches]
    assert widths == sorted((one.bits for one in found), reverse=True)
    assert axes.lines[0].get_xdata()[0] == 9.97
    assert [label.get_text() for label in axes.get_xticklabels()] == ["0", "2", "4", "6", "8", "10"]
    assert len(told.table(found, "fr_FR")) == 8
    assert "the sex 1.0" in told.finding(found, 9.97, "en_US")


def test_computed_areas_stand_among_the_published_ones_in_the_accent():
    axes = identification.draw(KNOWN, "en_US")
    names = [label.get_text() for label in axes.get_yticklabels()]
    widths = [bar.get_width() for bar in axes.patches]
    assert widths == sorted(widths, reverse=True) and len(widths) == 7
    colours = {name: bar.get_facecolor() for name, bar in zip(names, axes.patches, strict=True)}
    assert colours["Lyon 69001"] == colours["Montréal H4C"] != colours[names[0]]
    assert names[0] == "United States, ZIP code (1990)"


def test_each_row_says_who_counted_and_only_areas_have_residents():
    table = identification.table(KNOWN, "en_US")
    assert table["residents"].notna().sum() == 3
    assert table.iloc[1].tolist()[:4] == ["Montréal H4C", "75%", "17,052", "2016"]
    others = identification.others(KNOWN, "fr_FR")
    assert others.iloc[:, 1].tolist() == ["99,98\u202f%", "95\u202f%", "90\u202f%"]
    assert identification.stated(KNOWN, "en_US").iloc[-1, 1] == "20%"


@pytest.mark.parametrize("locale", (*LOCALES, "fr_CA"))
def test_every_label_stays_on_the_drawing(overflowing, town, locale):
    assert overflowing(uniqueness.draw(town, locale)) == []
    wide = answers.uniqueness(QUESTIONS, people=10_000, person=20)
    assert overflowing(uniqueness.draw(wide, locale)) == []
    assert overflowing(dropped.draw(answers.dropped(), locale)) == []
    assert overflowing(told.draw(answers.told(), 10, locale)) == []
    assert overflowing(identification.draw(KNOWN, locale)) == []


def test_redrawing_on_the_same_axes_leaves_nothing_behind(town):
    fresh = uniqueness.draw(town, "fr_FR")
    again = uniqueness.draw(answers.uniqueness(["sex"], person=5), "en_US")
    uniqueness.draw(town, "fr_FR", ax=again)
    again.figure.set_size_inches(fresh.figure.get_size_inches())
    assert svg(again, finding="x") == svg(fresh, finding="x")


def test_blanks_and_coarser_years_are_compared_line_by_line():
    silent = [answers.uniqueness(answered=share) for share in (1, 0.9)]
    table = uniqueness.compared(silent, "answered", "en_US")
    assert table.to_numpy().tolist() == [["100%", "959"], ["90%", "978"]]
    coarser = [answers.uniqueness(years=span) for span in (1, 10)]
    table = uniqueness.compared(coarser, "years", "fr_FR")
    assert table.to_numpy().tolist() == [["1", "959"], ["10", "848"]]
