"""From a key pressed to a chart changed, in a real browser: our panels, and the usual recipe.

The usual recipe is the same slider and the same answer in ipywidgets' Output, with a new seaborn
figure at every move. Both stand in one notebook, on one page, before one kernel, and are moved in
turn; only the ratio of the medians travels between machines. Nothing here is asserted on time.
"""

import importlib.util
import json
import statistics
import time
import urllib.request
from pathlib import Path

import pytest

_FILE = Path(__file__).parents[1] / "tests" / "browser" / "conftest.py"
_SPEC = importlib.util.spec_from_file_location("browser_fixtures", _FILE)
_FIXTURES = importlib.util.module_from_spec(_SPEC)
_SPEC.loader.exec_module(_FIXTURES)
browser, server, start_screen = _FIXTURES.browser, _FIXTURES.server, _FIXTURES.start_screen

MOVES = 11
BURST = 20
LESSONS = ("01", "02", "03", "04", "05")
RATIOS = {}
BEFORE = """
import matplotlib.pyplot as plt, pandas as pd, seaborn as sns, ipywidgets
from IPython.display import clear_output, display
from toolkit import answers, data
from toolkit.answers.followers import followed, main_account
from toolkit.commands.voila import screens
from toolkit.widgets.slider import slider

facts, answers_alone = data.load(), []

def stepped(low, high, step, start, part):
    # Between the stops of the others: no answer of theirs is there already.
    ends = {"low": low + part * step, "high": high, "step": step}
    return slider("x", start + part * step, "fr_FR", **ends)

def usual(low, high, step, start, answer, draw):
    control, out = stepped(low, high, step, start, 0.25), ipywidgets.Output()

    def redraw(_=None):
        with out:
            clear_output(wait=True)
            _, axes = plt.subplots(figsize=(7, 3))
            draw(answer(control.value), axes)
            plt.show()

    control.observe(redraw, names="value")
    redraw()
    # Last on the page: the answer alone, which both compute; only a word changes.
    bare = stepped(low, high, step, start, 0.5)
    word = ipywidgets.HTML()

    def say(_=None):
        answer(bare.value)
        word.value = f"<b class='bare'>{bare.value}</b>"

    bare.observe(say, names="value")
    say()
    display(ipywidgets.VBox([control, out]))
    answers_alone.append(ipywidgets.VBox([bare, word]))

def bars(names, values, axes):
    sns.barplot(pd.DataFrame({"name": names, "value": values}), x="value", y="name", ax=axes)
"""
OURS = """
from toolkit import widgets
made = widgets.where if "{number}" == "01" else screens.SCREENS["{number}"].widget
made(screens.client_of("{number}", None), facts, lang="fr")
"""
USUAL = {
    "01": """
client = screens.client_of("01", None)
usual(0, 100, 5, 0, lambda v: answers.where(client.replace(sells_to=v / 100), facts),
      lambda found, axes: sns.stripplot(
          pd.DataFrame({"name": c.account, "value": c.score} for c in found.scored[:8]),
          x="value", y="name", jitter=False, ax=axes))
""",
    "02": """
client = screens.client_of("02", None)
usual(0.5, 40, 0.5, 6, lambda v: answers.cost(client.replace(hours_per_week=v), facts),
      lambda found, axes: bars(["account", "hours", "other"],
          [0, found.per_month.value, found.other_per_month.value], axes))
""",
    "03": """
client = screens.client_of("03", None)
usual(100, 5000, 100, 1200,
      lambda v: main_account(followed(client, facts, followers=v), facts),
      lambda found, axes: bars(["post", "week", "month"],
          [each.value for each in (found.per_post, found.per_week, found.per_month)], axes))
""",
    "04": """
import datetime
client, today = screens.client_of("04", None), datetime.date.today()
usual(0.5, 40, 0.5, 6, lambda v: answers.worth(client.replace(hours_per_week=v), facts,
          today=today, draws=10_000, months=None),
      lambda found, axes: sns.histplot(found.results[found.results["low"] > float("-inf")],
          x="low", weights="share", bins=30, ax=axes))
""",
    "05": """
client = screens.client_of("05", None)
split = dict(answers.week(client, facts).splits[0].hours)
usual(0.5, 40, 0.5, 8,
      lambda v: answers.week(client.replace(hours_per_week=v), facts, split=split),
      lambda found, axes: bars([slot.account for slot in found.slots],
          [slot.hours.value for slot in found.slots], axes))
""",
}
# Notes when a key goes down, and when the chart that answers it has been painted.
WATCH = """cell => {
  window.pressed = window.shown = 0;
  const mark = () => cell.querySelector("svg.chart title, .bare")?.textContent
      ?? cell.querySelector("img")?.src;
  const before = mark();
  cell.addEventListener("keydown", () => { window.pressed ||= performance.now(); },
      { capture: true });
  new MutationObserver(async (_, watcher) => {
    const now = mark();
    if (!now || now === before) return;
    watcher.disconnect();
    await cell.querySelector("img")?.decode().catch(() => null);
    requestAnimationFrame(() => { window.shown = performance.now(); });
  }).observe(cell, { subtree: true, childList: true, attributes: true, characterData: true });
}"""
# Notes the last key and the last change of the chart.
SETTLE = """cell => {
  window.last = window.changed = 0;
  window.changes = 0;
  let before = cell.querySelector("svg.chart title")?.textContent;
  cell.addEventListener("keydown", () => { window.last = performance.now(); }, { capture: true });
  new MutationObserver(() => {
    const now = cell.querySelector("svg.chart title")?.textContent;
    if (!now || now === before) return;
    before = now;
    window.changes += 1;
    window.changed = performance.now();
  }).observe(cell, { subtree: true, childList: true, attributes: true, characterData: true });
}"""


def call(server, path, body):
    address, token = server
    request = urllib.request.Request(
        f"{address}/api/{path}",
        data=json.dumps(body).encode(),
        headers={"Authorization": f"token {token}"},
        method="PUT",
    )
    urllib.request.urlopen(request, timeout=30).close()


@pytest.fixture(scope="module")
def page(browser, server):
    """A notebook with our panel and the usual recipe of every lesson, all run."""
    sources = [BEFORE]
    for number in LESSONS:
        sources += [OURS.format(number=number), USUAL[number]]
    sources += [f"answers_alone[{place}]" for place in range(len(LESSONS))]
    cells = [
        {"cell_type": "code", "id": f"c{n}", "metadata": {}, "outputs": [], "source": source}
        | {"execution_count": None}
        for n, source in enumerate(sources)
    ]
    kernel = {"display_name": "Python 3 (ipykernel)", "language": "python", "name": "python3"}
    book = {"cells": cells, "metadata": {"kernelspec": kernel}, "nbformat": 4, "nbformat_minor": 5}
    call(server, "contents/notebooks/press.ipynb", {"type": "notebook", "content": book})
    opened = browser.new_page()
    opened.set_default_timeout(180_000)
    opened.goto(f"{server[0]}/doc/tree/notebooks/press.ipynb?token={server[1]}")
    opened.locator("#jp-main-statusbar").get_by_text("Python 3 (ipykernel) | Idle").wait_for()
    opened.get_by_role("menuitem", name="Run", exact=True).click()
    opened.get_by_role("menuitem", name="Run All Cells", exact=True).click()
    cell = opened.locator(".jp-CodeCell")
    cell.nth(3 * len(LESSONS)).locator(".bare").wait_for()
    errors = opened.locator("[data-mime-type*=error], [data-mime-type*=stderr]")
    assert errors.all_text_contents() == []
    yield opened
    opened.close()


def pressed(page, cell, key="ArrowRight"):
    """Milliseconds from a key that goes down to the chart that answers it."""
    cell.evaluate(WATCH)
    page.keyboard.press(key)
    page.wait_for_function("window.shown > 0")
    return page.evaluate("window.shown - window.pressed")


@pytest.mark.parametrize("number", LESSONS)
def test_key_press_against_the_usual_recipe(number, page, capsys):
    which = LESSONS.index(number)
    places = (1 + 2 * which, 2 + 2 * which, 1 + 2 * len(LESSONS) + which)
    cells = [page.locator(".jp-CodeCell").nth(place) for place in places]
    times = ([], [], [])
    for cell in cells if number == "03" else ():  # room for every move on a slider of few stops
        cell.get_by_role("slider").first.press("Home")
        page.wait_for_timeout(2_000)
    for move in range(MOVES + 2):
        for cell, taken in zip(cells, times, strict=True):
            cell.get_by_role("slider").first.focus()
            milliseconds = pressed(page, cell)
            if move >= 2:  # the first ones warm up
                taken.append(milliseconds)
    ours, usual, alone = (statistics.median(taken) for taken in times)
    drawn = max(ours - alone, 0) / max(usual - alone, 1)
    RATIOS[number] = ours / usual
    with capsys.disabled():
        print(f"\nlesson {number}: key press to changed chart / usual recipe {ours / usual:.2f}")
        print(f"({drawn:.2f} beyond the answer that both compute); ours {ours:.0f} ms, Output and")
        print(f"a new seaborn figure {usual:.0f} ms, the answer alone {alone:.0f} ms (JupyterLab)")
    assert [len(taken) for taken in times] == [MOVES] * 3


def test_the_median_over_the_lessons(capsys):
    assert set(RATIOS) <= set(LESSONS)
    if not RATIOS:
        pytest.skip("no lesson was timed in this run")
    with capsys.disabled():
        print(f"\nkey press to changed chart / usual recipe, median of {len(RATIOS)} lessons:")
        print(f"{statistics.median(RATIOS.values()):.2f}")


@pytest.mark.parametrize("number", ["02", "04"])
def test_a_burst_of_moves_settles(number, page, capsys):
    cell = page.locator(".jp-CodeCell").nth(1 + 2 * LESSONS.index(number))
    cell.get_by_role("slider").first.focus()
    page.keyboard.press("End")  # down from there, no answer was asked before
    page.wait_for_timeout(2_000)
    cell.evaluate(SETTLE)
    for _ in range(BURST):
        page.keyboard.press("ArrowLeft")
    page.wait_for_function("performance.now() - Math.max(window.last, window.changed) > 1500")
    settled, changes = page.evaluate("[window.changed - window.last, window.changes]")
    with capsys.disabled():
        print(f"\nlesson {number}: {BURST} moves in a burst settle {settled:.0f} ms after the last")
        print(f"key, with {changes} charts drawn on the way")
    assert 0 < changes <= BURST


def test_opening_a_screen(browser, start_screen, capsys):
    began = time.perf_counter()
    address = start_screen("04", "fr")
    heated = time.perf_counter() - began
    page = browser.new_page()
    page.set_default_timeout(180_000)
    began = time.perf_counter()
    page.goto(address, wait_until="commit")
    page.locator("svg.chart").first.wait_for()
    still = time.perf_counter() - began
    page.locator(".screen-widget svg.chart").wait_for()
    live = time.perf_counter() - began
    page.wait_for_timeout(20_000)  # the kernel of the next page is heated meanwhile
    cell = page.locator(".screen-widget")
    cell.get_by_role("slider").first.focus()
    times = [pressed(page, cell) for _ in range(MOVES + 2)][2:]
    page.close()
    with capsys.disabled():
        print(f"\ntoolkit app 04: ready in {heated:.1f} s; once its page is opened, first chart in")
        print(f"{still:.1f} s, controls in {live:.1f} s; key press to changed chart")
        print(f"{statistics.median(times):.0f} ms (Voila)")
    assert len(times) == MOVES
