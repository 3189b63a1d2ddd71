import base64
import datetime
import re

import pytest
from matplotlib.figure import Figure

from toolkit import answers, records, text
from toolkit.answers.followers import main_account
from toolkit.figures import reach as figure
from toolkit.records import copies
from toolkit.widgets.reach import STEPS, reach

EXAMPLES = ("bakery", "supplier", "museum_shop")
LANGUAGES = ("fr", "en")
TODAY = datetime.date(2026, 11, 22)


def controls(panel):
    return panel.children[:5]


def said(panel):
    return panel.children[5].value


def drawn(panel):
    return panel.children[6].value


def saved(panel):
    """The client whom the panel saves."""
    keep = panel.children[7]
    keep.button.click()
    content = re.search(r'base64,([^"]+)"', keep.file.value)[1]
    return copies.checked("copy.yml", base64.b64decode(content)).client


@pytest.mark.parametrize("name", EXAMPLES)
@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_panel_starts_from_the_client_s_own_account(facts, name, lang):
    client = records.read(name)
    panel = reach(client, facts, lang=lang)
    locale = text.locale_of(lang, client.country)
    finding = figure.finding(answers.reach(client, facts).accounts[0], locale)
    assert finding.split("'")[0] in said(panel)
    assert "<svg" in drawn(panel) and "<table" in drawn(panel)
    assert saved(panel) == client


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_control_moves_the_drawing(facts, lang):
    panel = reach(records.read("bakery"), facts, lang=lang, today=TODAY)
    for control, value in zip(controls(panel), (500, 20, 1, 5, 80), strict=True):
        before = drawn(panel)
        control.value = value
        assert drawn(panel) != before


def test_500_followers_at_2_percent_are_10_in_the_panel(facts):
    panel = reach(records.read("bakery"), facts, lang="en", today=TODAY)
    followers, posts, low, high, overlap = controls(panel)
    low.value = high.value = 2
    followers.value, posts.value, overlap.value = 500, 13, 50
    assert "Of 500 followers, about 10 see one post (10 to 10), and 63 see" in said(panel)


def test_the_three_sizes_of_the_lesson_are_steps():
    assert {15, 500, 15_000} <= set(STEPS) and list(STEPS) == sorted(STEPS)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_control_says_its_unit(facts, lang):
    for control in controls(reach(records.read("supplier"), facts, lang=lang)):
        assert re.search(r"\((people|posts|personnes|%)\)$|par mois$", control.label)
        assert control.min < control.max and len(control.points) >= 16


def test_the_copy_holds_what_was_moved_and_reads_back_to_the_same_answer(facts):
    panel = reach(records.read("bakery"), facts, lang="en", today=TODAY)
    followers, posts, low, high, overlap = controls(panel)
    followers.value, posts.value, low.value, high.value, overlap.value = 15, 26, 3, 6, 100
    copy = saved(panel)
    assert copy.accounts[0].followers == 15
    assert copy.accounts[0].posts_per_week == pytest.approx(6)
    assert copy.rates.overlap.low == 1
    (own,) = copy.overrides
    assert (own.low, own.high, own.date) == (0.03, 0.06, TODAY)
    assert figure.finding(main_account(copy, facts), "en_US").split("'")[0] in said(panel)


def test_ends_given_the_wrong_way_round_are_put_in_order(facts):
    panel = reach(records.read("bakery"), facts, lang="en", today=TODAY)
    _, _, low, high, _ = controls(panel)
    low.value, high.value = 6, 3
    (own,) = saved(panel).overrides
    assert (own.low, own.high) == (0.03, 0.06)


@pytest.mark.parametrize("accounts", [[], [{"network": "instagram", "followers": 0}]])
def test_a_client_nobody_follows_starts_at_500(facts, accounts):
    panel = reach(records.read("bakery").replace(accounts=accounts), facts, lang="en")
    assert controls(panel)[0].value == 500
    controls(panel)[0].value = 15
    assert "Of 15 followers" in said(panel)


def test_a_client_with_another_number_of_followers_keeps_it(facts):
    panel = reach(records.read("bakery"), facts)
    followers = controls(panel)[0]
    assert followers.value == 1240 and followers.min == 15
    followers.value = 15
    followers.value = 1240
    assert saved(panel) == records.read("bakery")


def test_a_move_takes_the_prepared_copy_away(facts):
    panel = reach(records.read("bakery"), facts, lang="en")
    saved(panel)
    controls(panel)[0].value = 15
    assert "base64" not in panel.children[7].file.value
    assert saved(panel).accounts[0].followers == 15


def test_one_figure_serves_every_move(facts, monkeypatch):
    panel = reach(records.read("bakery"), facts)
    opened, new = [], Figure.__init__
    monkeypatch.setattr(Figure, "__init__", lambda *a, **k: (opened.append(1), new(*a, **k))[1])
    for control, value in zip(controls(panel), (500, 20, 1, 5, 80), strict=True):
        control.value = value
    assert opened == []


def test_going_back_gives_the_first_drawing_again(facts):
    panel = reach(records.read("supplier"), facts)
    first, before = drawn(panel), [control.value for control in controls(panel)]
    for control, value in zip(controls(panel), (500, 20, 1, 5, 80), strict=True):
        control.value = value
    for control, value in zip(controls(panel), before, strict=True):
        control.value = value
    assert drawn(panel) == first


def test_a_panel_that_moves_leaves_every_other_as_it_stands(facts):
    moved, twin, other = (reach(records.read(n), facts) for n in ("bakery", "bakery", "supplier"))
    first = [(said(each), drawn(each), saved(each)) for each in (twin, other)]
    for control, value in zip(controls(moved), (500, 20, 1, 5, 80), strict=True):
        control.value = value
    assert [(said(each), drawn(each), saved(each)) for each in (twin, other)] == first
    for control, value in zip(controls(twin), (500, 20, 1, 5, 80), strict=True):
        control.value = value
    assert (said(twin), drawn(twin)) == (said(moved), drawn(moved))
