"""Charts of lesson 12 read back: bars, words on both sides, and what stays on the drawing."""

import pytest

from toolkit import answers, data, figures
from toolkit.figures import advertising, retargeting, show, targeting, trail
from toolkit.figures.svg import svg

FACTS = data.load()
LOCALES = ("fr_FR", "en_US", "fr_CA")


@pytest.fixture(scope="module")
def found():
    return answers.advertising(FACTS)


def test_the_bars_of_the_map_are_the_visits_that_were_seen():
    seen = answers.trail(0.1)
    pale, dark = trail.draw(seen, "en_US").lines
    bars = [sum(x == x for x in line.get_xdata()) // 2 for line in (pale, dark)]
    visits = [caught for path in seen.paths for caught in path.visits]
    assert bars == [visits.count(False), visits.count(True)]


def test_the_map_says_people_and_visits():
    said = trail.finding(answers.trail(0.1), "en_US")
    assert "496 of 500 people" in said and "11% of their visits" in said
    assert "61% of their visits" in trail.finding(answers.trail(0.1, placed="largest"), "en_US")


def test_the_chain_is_four_bars_on_bars_of_all():
    chain = answers.retargeting()
    widths = [bar.get_width() for bar in retargeting.draw(chain, "en_US").patches]
    assert widths[::2] == [1000] * 4
    assert widths[1::2] == pytest.approx([1000, 600, 300, 120])
    assert "120 see" in retargeting.finding(chain, "en_US")


@pytest.mark.parametrize("locale", LOCALES)
def test_nobody_left_is_drawn_and_said(locale):
    chain = answers.retargeting(cookie_kept=0)
    drawn = retargeting.draw(chain, locale)
    assert show(
        drawn, finding=retargeting.finding(chain, locale), table=retargeting.table(chain, locale)
    )


def test_the_same_number_stands_between_the_marketer_s_words_and_the_person_s():
    axes = targeting.draw(answers.targeting(), "en_US")
    assert [bar.get_width() for bar in axes.patches] == pytest.approx([688, 1312, 1312], abs=0.5)
    left = [label.get_text() for label in axes.get_yticklabels()]
    words = [label.get_text() for label in axes.texts]
    assert left == ["customers to be won", "contacts wasted", "customers missed"]
    assert words[:3] == ["688", "1,312", "1,312"]
    assert "“I am wrongly labelled”" in words[3:6]


def test_the_targeting_table_reads_each_number_twice():
    table = targeting.table(answers.targeting(), "en_US")
    assert table.iloc[:, 1].tolist() == ["100,000", "2,000", "98,000", "0", "2%", "100%", "1"]
    assert table.iloc[:, 2].tolist() == ["2,000", "688", "1,312", "1,312", "34%", "34%", "17"]
    assert not table.isna().any().any()


@pytest.mark.parametrize("locale", LOCALES)
def test_both_views_are_said_under_the_finding(locale):
    marketer, person = targeting.further(answers.targeting(), locale)
    assert "17" in marketer and "34" in marketer
    assert "66" in person


def test_the_bars_beyond_television_are_dark(found):
    axes = advertising.draw(found, "en_US")
    dark = [bar.get_facecolor() == axes.patches[0].get_facecolor() for bar in axes.patches]
    assert dark == [one.for_a_hundred > 100 for one in found.beside]
    assert axes.get_xlim()[0] == 0
    assert "222" in advertising.finding(found, "en_US") and "59" in advertising.finding(
        found, "en_US"
    )


def test_a_loss_is_written_with_a_sign_before_the_money(found):
    cells = advertising.published(found.results, "en_US").iloc[:, 1].tolist()
    assert "−€203.3\u00a0million" in cells and "−6.7%" in cells and "21%" in cells


@pytest.mark.parametrize("locale", LOCALES)
def test_every_published_figure_has_its_words(found, locale):
    for part in (found.parts, found.results, found.opinions, found.tracked, found.wrong):
        table = advertising.published(part, locale)
        assert len(table) == len(part) and not table.isna().any().any()
    assert len(advertising.seen_at(found, locale)) == len(found.sources)


def test_what_was_not_read_is_missing_and_never_no():
    table = advertising.offered(answers.offered(FACTS), "en_US")
    linkedin, facebook = table.iloc[2], table.iloc[0]
    assert linkedin.isna().tolist() == [False] * 4 + [True, True, False]
    assert facebook.iloc[1] == "yes (2026)"


@pytest.mark.parametrize("locale", LOCALES)
def test_a_hash_and_the_keys_are_told_in_both_languages(locale):
    keys = retargeting.keys(
        answers.retargeting(), answers.hashes(), answers.fingerprints(FACTS), locale
    )
    assert len(keys) == 3 and keys.iloc[2, 1].count("%") == 3
    assert "574" in retargeting.read_back(answers.hashes(), locale).iloc[1, 1]


@pytest.mark.parametrize("locale", LOCALES)
def test_every_label_stays_on_the_drawing(overflowing, found, locale):
    assert overflowing(trail.draw(answers.trail(0.3), locale)) == []
    assert overflowing(retargeting.draw(answers.retargeting(), locale)) == []
    assert overflowing(targeting.draw(answers.targeting(contacts=100_000), locale)) == []
    assert overflowing(targeting.draw(answers.targeting(), locale)) == []
    assert overflowing(advertising.draw(found, locale)) == []


@pytest.mark.parametrize(
    "figure, one, other",
    [
        (trail, answers.trail(0.1), answers.trail(0.5, placed="largest")),
        (retargeting, answers.retargeting(), answers.retargeting(recognised=0.1)),
        (targeting, answers.targeting(), answers.targeting(contacts=50_000)),
    ],
    ids=["trail", "retargeting", "targeting"],
)
def test_redrawing_on_the_same_axes_leaves_nothing_behind(figure, one, other):
    fresh = figure.draw(one, "fr_FR")
    again = figure.draw(other, "en_US")
    figure.draw(one, "fr_FR", ax=again)
    assert svg(again, finding="x") == svg(fresh, finding="x")


def test_the_room_has_the_four_charts():
    assert {"trail", "retargeting", "targeting", "advertising"} <= set(figures.__all__)
