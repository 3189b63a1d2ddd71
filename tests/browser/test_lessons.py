"""Every lesson as a student meets it: JupyterLab, a mouse, a keyboard, and no code.

A lesson is opened here in one language and as a screen in the other (test_app.py): each in both.
`make test-all` opens every lesson here in both, with TOOLKIT_EVERY_LESSON set.

One file on purpose: the tests share one server, and `--dist loadfile` keeps a file on one worker.
"""

import datetime
import os
import re
from pathlib import Path

import pytest
from playwright.sync_api import expect

from toolkit import answers, archives, figures, text
from toolkit.answers.followers import followed, main_account
from toolkit.answers.where import default_weights
from toolkit.lessons import learn
from toolkit.privacy.population import QUESTIONS
from toolkit.widgets.archive import START as FIRST_LAYOUT
from toolkit.widgets.archive import invented
from toolkit.widgets.groups import YEARS
from toolkit.widgets.reach import STEPS
from toolkit.widgets.trail import SHARES
from toolkit.widgets.trail import START as START_SHARE
from toolkit.widgets.uniqueness import FOLLOWED, SIZES, START

LESSONS = sorted(
    (Path(__file__).parents[2] / "notebooks").glob("[ef][nr]/[0-9][0-9]_*.ipynb"),
    key=lambda path: (path.name, path.parent.name),
)
PRESSES = 2
UNIT = re.compile(
    r"\(.*(%|EUR|CAD|USD).*\)|heures|hours|points|commandes|orders"
    r"|people|personnes|posts|publications|years|années|areas|quartiers|no\.|nº",
    re.IGNORECASE,
)


def _id(path):
    return f"{path.name[:2]}-{path.parent.name}"


SCREENS = "01-fr 02-en 03-fr 04-fr 05-en 10-en 11-fr 12-en 13-fr 14-fr".split()
OPENED = [
    path
    for path in LESSONS
    if os.environ.get("TOOLKIT_EVERY_LESSON") or path.name[:2] == "02" or _id(path) not in SCREENS
]
every_lesson = pytest.mark.parametrize("lesson", OPENED, indirect=True, ids=_id)
lesson_02 = pytest.mark.parametrize(
    "lesson", [path for path in LESSONS if path.name[:2] == "02"], indirect=True, ids=_id
)


def _firms(lesson):
    """Lesson 01: the first slider is the share of sales made to firms, in steps of 5 %."""
    points = {name: round(100 * weight) for name, weight in default_weights(lesson.facts).items()}
    client = lesson.client.replace(sells_to=lesson.client.sells_to + PRESSES * 0.05)
    expected = answers.where(client, lesson.facts, weights=points)
    return [figures.where.finding(expected, lesson.locale)]


def _hours(lesson):
    """Lesson 02: the first slider is the hours of a week, in half hours."""
    hours = lesson.client.hours_per_week + PRESSES * 0.5
    expected = answers.cost(lesson.client.replace(hours_per_week=hours), lesson.facts)
    assert expected.per_month.value == pytest.approx(7 * 25.00 * 52 / 12)  # the bakery's own hour
    amounts = (expected.per_month.value, expected.per_year.value)
    return [text.money(amount, expected.currency, lesson.locale) for amount in amounts]


def _week(lesson):
    """Lesson 05: eight hours, and the same for each account held until a slider says otherwise."""
    eight = lesson.client.replace(hours_per_week=8)
    split = dict(answers.week(eight, lesson.facts).splits[0].hours)
    hours = 8 + PRESSES * 0.5
    expected = answers.week(eight.replace(hours_per_week=hours), lesson.facts, split=split)
    return [figures.week.finding(expected, lesson.locale)]


def _month(lesson):
    """Lesson 04: the first slider is the hours of a week; the panel has the lesson's own draws."""
    client = lesson.client.replace(hours_per_week=lesson.client.hours_per_week + PRESSES * 0.5)
    today = datetime.date(2026, 11, 22)
    expected = answers.worth(client, lesson.facts, today=today, draws=10_000, months=None)
    return [figures.results.finding(expected, lesson.locale)]


def _followers(lesson):
    """Lesson 03: the first slider is the followers of the main account, from step to step."""
    held = answers.reach(lesson.client, lesson.facts).accounts[0].followers.value
    more = [step for step in STEPS if step > held][PRESSES - 1]
    changed = followed(lesson.client, lesson.facts, followers=more)
    expected = main_account(changed, lesson.facts)
    return [figures.reach.finding(expected, lesson.locale)]


def _crowd(lesson):
    """Lesson 10: the first slider is the number of invented people, three answers ticked."""
    more = [size for size in SIZES if size > 1_000][PRESSES - 1]
    expected = answers.uniqueness(START, people=int(more), person=FOLLOWED, offered=QUESTIONS)
    return [figures.uniqueness.finding(expected, lesson.locale)]


def _likes(lesson):
    """Lesson 11: the first slider is the likes known of each person, ten to begin with."""
    expected = answers.likes(lesson.facts, known=10 + PRESSES)
    return [figures.likes.finding(expected, lesson.locale)]


def _pixel(lesson):
    """Lesson 12: the first slider is the share of the sites that carry the pixel."""
    moved = SHARES[SHARES.index(START_SHARE) + PRESSES]
    return [figures.trail.finding(answers.trail(moved / 100), lesson.locale)]


def _layouts(lesson):
    """Lesson 13: the first slider goes from one invented archive to the next."""
    layouts = archives.invented.LAYOUTS
    layout = layouts[layouts.index(FIRST_LAYOUT) + PRESSES]
    return [figures.archive.finding(invented(layout, lesson.lang), lesson.locale)]


def _cuts(lesson):
    """Lesson 14: the first slider is the years of an age band: one, three, seven."""
    return [figures.groups.finding(answers.groups(int(YEARS[PRESSES])), lesson.locale)]


# What the page must say after the first slider moved: a new lesson adds its line.
AFTER_THE_MOVE = {
    "01": _firms,
    "02": _hours,
    "03": _followers,
    "05": _week,
    "04": _month,
    "10": _crowd,
    "11": _likes,
    "12": _pixel,
    "13": _layouts,
    "14": _cuts,
}


@every_lesson
def test_the_charts_are_there_before_anything_runs(lesson):
    assert lesson.charts_before
    assert all(re.search(r"\d.*\.$", title) for title in lesson.charts_before)


@every_lesson
def test_no_cell_fails_or_warns(lesson):
    said = lesson.page.locator("[data-mime-type*=error], [data-mime-type*=stderr]")
    assert said.all_text_contents() == []
    assert not lesson.page.get_by_text("Error displaying widget").count()


@every_lesson
def test_running_a_lesson_asks_no_other_machine_for_anything(lesson, outside):
    assert lesson.requests
    assert outside(lesson.requests) == []


@every_lesson
def test_no_news_and_no_update_interrupt_the_reader(lesson):
    assert not lesson.page.locator(".Toastify__toast, .jp-Dialog").count()
    assert not [url for url in lesson.requests if re.search(r"/lab/api/(news|update)", url)]


@every_lesson
def test_before_it_runs_the_panel_says_its_finding_and_how_to_move_it(lesson):
    assert text.say("widget.run_to_move", lesson.locale) in lesson.still
    assert "VBox" not in lesson.still and "Slider" not in lesson.still


@every_lesson
def test_moving_the_first_slider_by_keyboard_changes_the_sentence_and_the_chart(lesson):
    panel = lesson.panel
    status = panel.get_by_role("status")
    before = status.text_content()
    panel.get_by_role("slider").first.focus()
    for _ in range(PRESSES):
        lesson.page.keyboard.press("ArrowRight")
    for words in AFTER_THE_MOVE[lesson.number](lesson):
        assert words not in before
        expect(status).to_contain_text(words, timeout=20_000)
    expect(panel.locator("svg.chart title")).to_have_text(status.text_content())


@lesson_02
def test_whole_hours_are_said_without_decimals_after_a_move(lesson):
    status = lesson.panel.get_by_role("status")
    hours = text.say("word.hours", lesson.locale, count=7, n="7")
    expect(status).to_contain_text(hours, timeout=2_000)


@every_lesson
def test_sliders_follow_each_other_under_the_tab_key(lesson):
    handles = lesson.panel.get_by_role("slider")
    handles.first.focus()
    for next_one in handles.all()[1:]:
        lesson.page.keyboard.press("Tab")
        expect(next_one).to_be_focused()


@every_lesson
def test_a_screen_reader_hears_which_slider_it_is_on_and_its_unit(lesson):
    named = lesson.panel.get_by_role("slider", name=UNIT)
    assert named.count() == lesson.panel.get_by_role("slider").count() >= 2


@lesson_02
def test_a_slider_is_read_as_the_prose_writes_numbers_and_keys_move_it_by_steps(lesson):
    slider = lesson.panel.get_by_role("slider").first
    shown = lesson.panel.locator("output").first
    slider.focus()
    for key, hours in (
        ("Home", 0.5),
        ("PageUp", 5.5),  # ten steps of half an hour
        ("ArrowUp", 6),
        ("PageDown", 1),
        ("End", 40),
        ("PageUp", 40),
    ):
        lesson.page.keyboard.press(key)
        words = text.number(hours, lesson.locale, decimals=int(hours % 1 > 0))
        expect(slider).to_have_attribute("aria-valuetext", words)
        expect(shown).to_have_text(words)
        expect(slider).to_be_focused()


@lesson_02
def test_twenty_moves_in_a_burst_settle_on_the_last_one(lesson):
    panel = lesson.panel
    panel.get_by_role("slider").first.focus()
    lesson.page.keyboard.press("Home")
    for _ in range(20):
        lesson.page.keyboard.press("ArrowRight")
    expected = answers.cost(lesson.client.replace(hours_per_week=10.5), lesson.facts)
    finding = figures.cost.finding(expected, lesson.locale)
    expect(panel.get_by_role("status")).to_have_text(finding)
    expect(panel.locator("svg.chart title")).to_have_text(finding)
    lesson.page.wait_for_timeout(300)  # a late answer to an older move would show now
    expect(panel.get_by_role("status")).to_have_text(finding, timeout=1)


@every_lesson
def test_nothing_in_a_panel_is_cut_or_overflows_on_a_narrow_page(lesson):
    panel = lesson.panel.locator(".toolkit-panel").first
    cut = "parts => parts.filter(p => p.scrollWidth > p.clientWidth + 1).map(p => p.textContent)"
    for width in (600, 1200):
        lesson.page.set_viewport_size({"width": width, "height": 1000})
        assert panel.locator("label, output, .toolkit-slider, .widget-html").evaluate_all(cut) == []
        frame, chart = (part.bounding_box() for part in (panel, panel.locator("svg.chart")))
        assert chart["x"] >= frame["x"]
        assert chart["x"] + chart["width"] <= frame["x"] + frame["width"]


@every_lesson
def test_a_quiz_is_answered_with_the_keyboard(lesson):
    for item in (item for item in learn.quizzes.values() if item.id.startswith(lesson.number)):
        cell = lesson.cell(f'learn.quiz("{item.id}"')
        wrong = next(option for option in item.options if option != item.right)
        for option in (wrong, item.right):
            label = text.say(f"quiz.{item.id}.{option}", lesson.locale)
            cell.get_by_label(label, exact=True).focus()
            lesson.page.keyboard.press("Space")
            button = cell.get_by_role("button", name=text.say("quiz.button", lesson.locale))
            _tab_to(lesson, button)
            lesson.page.keyboard.press("Enter")
            why = text.say(f"quiz.{item.id}.{option}.why", lesson.locale)
            expect(cell.get_by_role("status")).to_contain_text(why)


@lesson_02
def test_a_prediction_is_kept_then_set_beside_the_result(lesson):
    cell = lesson.cell('learn.predict("02_monthly_cost"')
    _type_and_press(lesson, cell, "400", "predict.button")
    kept = text.say("predict.kept", lesson.locale, guess=text.money(400, "EUR", lesson.locale))
    expect(cell.get_by_role("status")).to_contain_text(kept)
    lesson.run('learn.reveal("02_monthly_cost"')
    beside = lesson.cell('learn.reveal("02_monthly_cost"')
    gap = text.percent(1 - 400 / 1126.67, lesson.locale)
    guess = text.money(400, "EUR", lesson.locale)
    sentence = text.say("predict.below", lesson.locale, guess=guess, gap=gap)
    expect(beside.get_by_role("status")).to_contain_text(sentence)
    expect(beside.locator("svg title")).to_have_text(sentence)


@lesson_02
def test_the_check_names_the_slip_then_accepts_the_right_number(lesson):
    cell = lesson.cell('learn.check("02_monthly_cost"')
    status = cell.get_by_role("status")
    right = "432,90" if lesson.lang == "fr" else "432.90"  # 4 h x 52 / 12 x 18.50 x 1.35
    for typed, outcome, sentence in (
        ("320.67", "slip", "slip.net_salary_rate"),  # the charges forgotten
        ("99,90", "slip", "slip.one_week_only"),  # 4 h x 18.50 x 1.35
        (right, "right", "check.02_monthly_cost.right"),
    ):
        _type_and_press(lesson, cell, typed, "check.button")
        expect(status).to_contain_text(text.say(f"check.label.{outcome}", lesson.locale))
        expect(status).to_contain_text(text.say(sentence, lesson.locale))


def _type_and_press(lesson, cell, typed, button):
    box = cell.get_by_role("textbox", name=re.compile("€$"))
    box.click()
    lesson.page.keyboard.press("ControlOrMeta+A")
    lesson.page.keyboard.type(typed)
    lesson.page.keyboard.press("Tab")
    expect(cell.get_by_role("button", name=text.say(button, lesson.locale))).to_be_focused()
    lesson.page.keyboard.press("Enter")


def _tab_to(lesson, target, most=8):
    for _ in range(most):
        lesson.page.keyboard.press("Tab")
        if target.evaluate("element => element === document.activeElement"):
            return
    raise AssertionError(f"the Tab key does not reach {target}")


def test_every_lesson_is_opened_in_both_languages_here_or_as_a_screen():
    screens = Path(__file__).with_name("test_app.py").read_text("utf-8")
    shown = {"-".join(pair) for pair in re.findall(r'^ +\("(\d\d)", "(en|fr)"\),$', screens, re.M)}
    assert shown >= set(SCREENS)
    assert {_id(path) for path in OPENED} | shown == {_id(path) for path in LESSONS}
