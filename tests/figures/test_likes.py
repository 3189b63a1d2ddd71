import pytest

from toolkit import answers, data, figures
from toolkit.figures import show
from toolkit.figures.svg import svg

FACTS = data.load()
LOCALES = ("fr_FR", "en_US", "fr_CA")
DRAWN = ("likes", "named", "friends", "partners")


@pytest.fixture(scope="module")
def found():
    return {
        "likes": answers.likes(FACTS, known=10, impulsive=0.5),
        "named": answers.named(1_000, 20, auc=0.9, named=100),
        "friends": answers.home_town(FACTS),
        "partners": answers.partners(FACTS),
    }


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize("name", DRAWN)
def test_every_label_stays_on_the_drawing_and_every_chart_has_its_words(
    overflowing, found, name, locale
):
    room, answer = getattr(figures, name), found[name]
    axes = room.draw(answer, locale)
    assert overflowing(axes) == []
    shown = show(
        axes, finding=room.finding(answer, locale), table=room.table(answer, locale), lang=locale
    )
    assert "<table" in shown.html


def test_the_curve_starts_at_one_like_and_the_dot_stands_where_one_is(found):
    sincere, curve, study, here = figures.likes.draw(found["likes"], "en_US").lines
    assert [line.get_xdata()[0] for line in (sincere, curve)] == [1, 1]
    assert list(curve.get_ydata()) == [100 * area for area in found["likes"].curve]
    assert (here.get_xdata()[0], here.get_ydata()[0]) == (10, 100 * found["likes"].auc)
    assert set(study.get_ydata()) == {93}
    assert all(
        below <= above for below, above in zip(curve.get_ydata(), sincere.get_ydata(), strict=True)
    )


def test_the_curve_behind_is_named_only_where_it_differs(found):
    said = [text.get_text() for text in figures.likes.draw(found["likes"], "en_US").texts]
    assert "all likes meant" in said
    alone = figures.likes.draw(answers.likes(FACTS, known=10), "en_US").texts
    assert "all likes meant" not in [text.get_text() for text in alone]


@pytest.mark.parametrize("name", ["likes", "friends"])
def test_redrawing_on_the_same_axes_leaves_nothing_behind(found, name):
    room = getattr(figures, name)
    other = {
        "likes": answers.likes(FACTS, "trait_h", known=3),
        "friends": answers.home_town(FACTS, says=0, answers=0),
    }[name]
    fresh = room.draw(found[name], "fr_FR")
    again = room.draw(other, "en_US")
    room.draw(found[name], "fr_FR", ax=again)
    assert svg(again, finding="x") == svg(fresh, finding="x")


def test_bars_are_the_people_provided_above_and_inferred_below(found):
    axes = figures.friends.draw(found["friends"], "en_US")
    assert [bar.get_width() for bar in axes.patches] == [325, 133, 379, 163, 0]
    rows = [label.get_text() for label in axes.get_yticklabels()]
    assert [row.split(":")[0] for row in rows] == (
        ["provided", "provided", "inferred", "inferred", "not known"]
    )
    assert list(figures.friends.table(found["friends"], "fr_FR").iloc[:, 1]) == (
        ["fournie", "fournie", "inférée", "inférée", "rien"]
    )


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({}, "is right: it inferred it"),
        ({"asked": True}, "you provided it"),
        ({"says": 0, "answers": 0}, "the network knows nothing"),
        ({"same_town": 0}, "is wrong"),
        ({"says": 1, "asked": True}, None),
    ],
)
def test_the_one_who_is_followed_is_told_whose_hand_it_was(changes, said):
    home = answers.home_town(FACTS, **changes)
    assert (said or "you provided it") in figures.friends.further(home, "en_US")[0]
    if said is None:
        assert "nobody is left to guess" in figures.friends.finding(home, "en_US")


def test_those_named_add_up_in_whole_people(found):
    axes = figures.named.draw(found["named"], "en_US")
    assert [bar.get_width() for bar in axes.patches] == [14, 86, 6]
    rows = figures.named.table(found["named"], "en_US").iloc[:, 1].tolist()
    assert rows == ["14", "86", "6", "14%", "91%"]


def test_the_study_stands_beside_our_people_where_it_says_something(found):
    axes = figures.partners.draw(found["partners"], "en_US")
    assert sorted(line.get_xdata()[0] for line in axes.lines) == [0.25, 0.33, 0.6]
    study = figures.partners.table(found["partners"], "en_US").iloc[:, 2]
    assert study.isna().tolist() == [True, False, True, False]


def test_the_study_stands_beside_our_people_under_neutral_codes():
    table = figures.inference.table(answers.each_trait(FACTS), "en_US")
    codes = ["A", "C", "D", "F", "G", "E", "H"]
    assert list(table.iloc[:, 0]) == [f"trait {letter}" for letter in codes]
    assert list(table.iloc[:, 1]) == ["93", "85", "82", "73", "70", "67", "65"]
    page = figures.inference.table(answers.each_trait(FACTS), "fr_FR").to_string().casefold()
    assert not [row for row in FACTS.rows("inference") if row["label_fr"].casefold() in page]


def test_likes_bear_neutral_codes_only():
    rows = figures.likes.steps(answers.one_by_one()[:16], "en_US")
    assert rows.iloc[:, 0].str.fullmatch(r"like_\d{4}").all()
    assert rows.iloc[13].tolist() == ["like_0278", "+40", "97%"]


def test_false_fields_are_told_as_the_network_sees_them_and_as_they_are():
    tried = [answers.unverified(false=share) for share in (0, 0.25)]
    rows = figures.likes.fields(tried, "en_US").to_numpy().tolist()
    assert rows == [["0%", "94", "94"], ["25%", "72", "93"]]


def test_a_sentence_says_what_a_list_made_of_it_would_name(found):
    one_more, impulsive, named = figures.likes.further(found["likes"], "en_US")
    assert one_more.startswith("One more like: +") and "50% of these likes" in impulsive
    assert "20 of them have" in named and "name the 100 highest" in named
    assert len(figures.likes.further(answers.likes(FACTS), "en_US")) == 2
