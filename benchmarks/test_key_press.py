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
BEFORE = """
import matplotlib.pyplot as plt, pandas as pd, seaborn as sns, ipywidgets
from IPython.display import clear_output, display
from toolkit import answers, data
from toolkit.answers.followers import followed, main_account
from toolkit.commands.voila import screens
from toolkit.widgets.slider import slider

facts = data.load()

def usual(number, low, high, step, start, answer, draw):
    control, out = slider("x", start, "fr_FR", low=low, high=high, step=step), ipywidgets.Output()

    def redraw(_=None):
        with out:
            clear_output(wait=True)
            _, axes = plt.subplots(figsize=(7, 3))
            draw(answer(control.value), axes)
            plt.show()

    control.observe(redraw, names="value")
    redraw()
    return ipywidgets.VBox([control, out])

def bars(names, values, axes):
    sns.barplot(pd.DataFrame({"name": names, "value": values}), x="value", y="name", ax=axes)
"""
OURS = 'screens.SCREENS["{number}"].widget(screens.client_of("{number}", None), facts, lang="fr")'
USUAL = {
    "01": """
client = screens.client_of("01", None)
usual("01", 0, 100, 5, 0, lambda v: answers.where(client.replace(sells_to=v / 100), facts),
      lambda found, axes: sns.stripplot(
          pd.DataFrame({"name": c.account, "value": c.score} for c in found.scored[:8]),
          x="value", y="name", jitter=False, ax=axes))
""",
    "02": """
client = screens.client_of("02", None)
usual("02", 0.5, 40, 0.5, 6, lambda v: answers.cost(client.replace(hours_per_week=v), facts),
      lambda found, axes: bars(["account", "hours", "other"],
          [0, found.per_month.value, found.other_per_month.value], axes))
""",
    "03": """
client = screens.client_of("03", None)
usual("03", 100, 5000, 100, 1200,
      lambda v: main_account(followed(client, facts, followers=v), facts),
      lambda found, axes: bars(["post", "week", "month"],
          [each.value for each in (found.per_post, found.per_week, found.per_month)], axes))
""",
    "04": """
import datetime
client, today = screens.client_of("04", None), datetime.date.today()
usual("04", 0.5, 40, 0.5, 6, lambda v: answers.worth(client.replace(hours_per_week=v), facts,
          today=today, draws=10_000, months=None),
      lambda found, axes: sns.histplot(found.results[found.results["low"] > float("-inf")],
          x="low", weights="share", bins=30, ax=axes))
""",
    "05": """
client = screens.client_of("05", None)
split = dict(answers.week(client, facts).splits[0].hours)
usual("05", 0.5, 40, 0.5, 8,
      lambda v: answers.week(client.replace(hours_per_week=v), facts, split=split),
      lambda found, axes: bars([slot.account for slot in found.slots],
          [slot.hours.value for slot in found.slots], axes))
""",
}
# Notes when a key goes down, and when the chart that answers it has been painted.
WATCH = """cell => {
  window.pressed = window.shown = 0;
  const mark = () => cell.querySelector("svg.chart title")?.textContent
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
    cells = [
        {"cell_type": "code", "id": f"c{n}", "metadata": {}, "outputs": [], "source": source}
        | {"execution_count": None}
        for n, source in enumerate(sources)
    ]
    kernel = {"display_name": "Python 3 (ipykernel)", "language": "python", "name": "python3"}
    book = {"cells": cells, "metadata": {"kernelspec": kernel}, "nbformat": 4, "nbformat_minor": 5}
    call(server, "contents/press.ipynb", {"type": "notebook", "content": book})
    opened = browser.new_page()
    opened.set_default_timeout(180_000)
    opened.goto(f"{server[0]}/doc/tree/press.ipynb?token={server[1]}")
    opened.locator("#jp-main-statusbar").get_by_text("Python 3 (ipykernel) | Idle").wait_for()
    opened.get_by_role("menuitem", name="Run", exact=True).click()
    opened.get_by_role("menuitem", name="Run All Cells", exact=True).click()
    cell = opened.locator(".jp-CodeCell")
    cell.nth(2 * len(LESSONS)).locator("img").wait_for()
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
    place = 1 + 2 * LESSONS.index(number)
    cells = [page.locator(".jp-CodeCell").nth(place + n) for n in (0, 1)]
    times = ([], [])
    for cell in cells:  # room for every move, each to an answer that was not asked before
        cell.get_by_role("slider").first.press("Home")
    page.wait_for_timeout(2_000)
    for move in range(MOVES + 2):
        for cell, taken in zip(cells, times, strict=True):
            cell.get_by_role("slider").first.focus()
            milliseconds = pressed(page, cell)
            if move >= 2:  # the first ones warm up
                taken.append(milliseconds)
    ours, usual = (statistics.median(taken) for taken in times)
    with capsys.disabled():
        print(f"\nlesson {number}: key press to changed chart / usual recipe {ours / usual:.2f}")
        print(f"ours {ours:.0f} ms, Output and a new seaborn figure {usual:.0f} ms (JupyterLab)")
    assert len(times[0]) == len(times[1]) == MOVES


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
    cell = page.locator(".screen-widget")
    cell.get_by_role("slider").first.focus()
    times = [pressed(page, cell) for _ in range(MOVES + 2)][2:]
    page.close()
    with capsys.disabled():
        print(f"\ntoolkit app 04: ready in {heated:.1f} s; once its page is opened, first chart in")
        print(f"{still:.1f} s, controls in {live:.1f} s; key press to changed chart")
        print(f"{statistics.median(times):.0f} ms (Voila)")
    assert len(times) == MOVES
