import base64
import re

import pytest

from toolkit import answers, records, text, widgets
from toolkit.figures import week as figure
from toolkit.records import copies

LANGUAGES = ("fr", "en")


def sliders(panel):
    return panel.children[:-3]


def said(panel):
    return panel.children[-3].value


def drawn(panel):
    return panel.children[-2].value


def saved(panel):
    keep = panel.children[-1]
    keep.prepare()
    content = re.search(r"base64,([^\"]+)", keep.file.value)[1]
    return copies.checked("copy.yml", base64.b64decode(content)).client


@pytest.fixture
def museum(facts):
    client = records.read("museum_shop").replace(hours_per_week=8)
    return client, lambda lang="en": widgets.week(client, facts, lang=lang)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_it_starts_at_the_same_hours_for_each_account_held(museum, lang):
    _, panel = museum
    hours, *each = sliders(panel(lang))
    assert hours.value == 8
    assert [control.value for control in each] == pytest.approx([8 / 3, 8 / 3, 0, 8 / 3])
    assert all("heures" in c.label.lower() or "hours" in c.label.lower() for c in (hours, *each))


def test_it_starts_at_today_s_hours_where_the_record_has_them(facts):
    _, *each = sliders(widgets.week(records.read("bakery"), facts))
    assert [control.value for control in each] == [3.5, 2.5]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_panel_says_what_the_answer_says(museum, facts, lang):
    client, panel = museum
    made = panel(lang)
    hours, facebook, instagram, _, pinterest = sliders(made)
    hours.value, facebook.value, instagram.value, pinterest.value = 10, 5, 5, 0
    split = {"facebook_page": 5, "instagram": 5, "linkedin_profile": 0, "pinterest": 0}
    found = answers.week(client.replace(hours_per_week=10), facts, split=split)
    locale = text.locale_of(lang, client.country)
    assert figure.finding(found, locale) in said(made)
    assert all(words.split("“")[0] in said(made) for words in figure.further(found, locale))


def test_every_control_moves_the_drawing(museum):
    made = museum[1]()
    for control in sliders(made):
        before = drawn(made)
        control.value = 4
        assert drawn(made) != before, control.label


def test_hours_that_feed_nobody_are_said_and_the_panel_comes_back(museum):
    made = museum[1]()
    first, hours = drawn(made), sliders(made)[0]
    hours.value = 0.5
    assert "no account is fed" in said(made)
    hours.value = 8
    assert drawn(made) == first


def test_a_copy_of_an_untouched_panel_is_the_client(museum):
    client, panel = museum
    assert saved(panel()) == client


def test_a_copy_carries_the_hours_of_the_week_and_of_each_account(museum):
    made = museum[1]()
    hours, facebook, instagram, _, pinterest = sliders(made)
    hours.value, facebook.value, instagram.value, pinterest.value = 10, 5, 5, 0
    client = saved(made)
    assert client.hours_per_week == 10
    assert [account.hours_per_week for account in client.accounts] == [5, 5, 0]


def test_more_hours_than_the_week_has_are_no_record_and_it_says_so(museum):
    made = museum[1]()
    sliders(made)[1].value = 20
    keep = made.children[-1]
    keep.prepare()
    assert "base64" not in keep.file.value and 'role="status"' in keep.file.value


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_still_page_reads_the_finding_and_how_to_move(museum, lang):
    still = museum[1](lang)._repr_mimebundle_()["text/html"]
    assert "Pinterest" in still and "21" in still
