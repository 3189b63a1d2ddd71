"""A move of each lesson's panel, as ratios to two drawings in the same run.

The floor: the panel's own figure, which stays, written as SVG once more. The peer: the same
numbers by seaborn on a new figure at every move. A move is all that follows a key: the record
checked again, the answer, the drawing, its sentence and its table. Processor time, for a machine
that does other things too.
"""

import datetime
import io
import statistics
import time

import pandas as pd
import pytest
import seaborn as sns
from matplotlib.figure import Figure

from toolkit import data, records, widgets
from toolkit.figures import cost, reach, results, style, week, where
from toolkit.figures.svg import svg

TODAY = datetime.date(2026, 11, 22)
MOVES = 24


def of_where(found, locale):
    return [(c.account, c.score) for c in found.scored[:8]]


def of_cost(found, locale):
    return list(zip(cost.PARTS, cost._amounts(found), strict=True))


def of_reach(found, locale):
    return [(q.name, q.value) for q in reach.periods(found)]


def of_worth(found, locale):
    return [(str(row.low), row.share) for row in found.results.itertuples()]


def of_week(found, locale):
    return [(slot.account, slot.hours.value) for slot in week.rows(found)]


# Lesson: its panel, the room that draws it, the numbers on the drawing.
PANELS = {
    "01 where": (widgets.where, where, of_where),
    "02 cost": (widgets.cost, cost, of_cost),
    "03 reach": (lambda *args: widgets.reach(*args, today=TODAY), reach, of_reach),
    "04 worth": (lambda *args: widgets.worth(*args, today=TODAY), results, of_worth),
    "05 week": (widgets.week, week, of_week),
}


@style.apply()
def anew(rows):
    """The same rows by seaborn on a figure of their own, laid out and written as SVG."""
    table = pd.DataFrame(rows, columns=["name", "value"])
    page = Figure(figsize=(style.WIDTH, 0.75 + 0.3 * min(len(rows), 8)), layout="constrained")
    axes = page.subplots()
    if len(rows) > 8:
        sns.histplot(table, x=range(len(rows)), weights="value", bins=len(rows), ax=axes)
    else:
        sns.barplot(table, x="value", y="name", ax=axes, color=style.GREY)
        for place, value in enumerate(table["value"]):
            axes.annotate(f"{value:.1f}", (value, place))
    page.savefig(io.StringIO(), format="svg", metadata={"Date": None})


def moves(panel):
    """Each slider in turn, one step further at every round: no value comes twice."""
    controls = [c for c in panel.children if len(getattr(c, "points", ())) > 2]
    for number in range(MOVES):
        control, step = controls[number % len(controls)], 1 + number // len(controls)
        last = len(control.points) - 1
        if hasattr(control, "positions"):
            low, high = control.positions
            yield control, "positions", [low, high + 1 if high < last else high - 1]
        else:
            here = control.position
            yield control, "position", here + step if here + step <= last else here - step


def milliseconds(work):
    start = time.process_time()
    work()
    return 1000 * (time.process_time() - start)


@pytest.mark.parametrize("name", PANELS)
def test_a_move_against_its_own_figure_again_and_a_new_one(name, capsys, monkeypatch):
    build, figure, numbers = PANELS[name]
    draw, drawn = figure.draw, {}

    def watched(answer, locale, *, ax=None):
        drawn["axes"] = draw(answer, locale, ax=ax)
        drawn["rows"] = numbers(answer, locale)
        return drawn["axes"]

    monkeypatch.setattr(figure, "draw", watched)
    panel = build(records.read("bakery"), data.load())
    whole, bare, new, sent = [], [], [], []
    for control, trait, value in moves(panel):
        whole.append(milliseconds(lambda c=control, t=trait, v=value: setattr(c, t, v)))
        bare.append(milliseconds(lambda: svg(drawn["axes"], finding="x")))
        new.append(milliseconds(lambda: anew(drawn["rows"])))
        sent.append(len(panel._drawing.value.encode()) / 1024)
    move, floor, peer = (statistics.median(times) for times in (whole, bare, new))
    with capsys.disabled():
        print(f"\na move of {name} / its figure written again: {move / floor:.1f}", end="")
        print(f"; / a new seaborn figure: {move / peer:.2f}", end="")
        print(f" ({move:.0f}, {floor:.0f}, {peer:.0f} ms; longest {max(whole):.0f} ms; ", end="")
        print(f"{statistics.median(sent):.0f} KB sent)")
    assert len(whole) == MOVES
