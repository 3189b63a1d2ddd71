"""A move of the ranking, as a ratio to a new seaborn figure of the same rows at every move.

Both are written as SVG; the answers are computed beforehand, so that only drawing is compared.
Processor time, for a machine that does other things too.
"""

import io
import statistics
import time

import pandas as pd
import seaborn as sns
from matplotlib.figure import Figure

from toolkit import answers, data, records, text
from toolkit.figures import show, style
from toolkit.figures import where as figure
from toolkit.figures.layout import Layout
from toolkit.figures.live import Live

MOVES = 30


def ranked():
    """The bakery under weights that move, with its French locale."""
    client, facts = records.read("bakery"), data.load()
    steps = range(20, 20 + MOVES)
    weights = ({"audience": step, "objective": 25, "standing": 15} for step in steps)
    return [answers.where(client, facts, weights=given) for given in weights], client.locale


@style.apply()
def anew(where, locale):
    """The same rows by seaborn on a figure of their own, laid out and written as SVG."""
    rows = pd.DataFrame(
        {
            "account": text.say(f"account.{c.account}", locale),
            "score": c.score,
            "low": c.low,
            "high": c.high,
            "first": text.percent(c.share_first, locale, decimals=0),
        }
        for c in where.scored[:8]
    )
    page = Figure(figsize=(style.WIDTH, 3.15), layout="constrained")
    axes = page.subplots()
    sns.stripplot(rows, x="score", y="account", ax=axes, jitter=False, color=style.GREY)
    for place, row in rows.iterrows():
        axes.hlines(place, row["low"], row["high"], color=style.GREY)
        axes.annotate(row["first"], (1.0, place), xycoords=("axes fraction", "data"))
    axes.set(xlim=(0, 1), xlabel=text.say("where.axis_score", locale))
    file = io.StringIO()
    page.savefig(file, format="svg", metadata={"Date": None})
    return file.getvalue()


def moved(where, locale, axes, layout, live):
    """What the panel does with an answer."""
    figure.draw(where, locale, ax=axes)
    layout.before(axes)
    finding, table = figure.finding(where, locale), figure.table(where, locale)
    drawing = live.svg(axes, finding=finding)
    return show(axes, finding=finding, table=table, lang=locale, drawing=drawing).html


def milliseconds(work):
    start = time.process_time()
    work()
    return 1000 * (time.process_time() - start)


def test_a_move_of_the_ranking_against_a_new_figure(capsys):
    found, locale = ranked()
    panel = figure.draw(found[0], locale), Layout(), Live()
    for where in found[:3]:
        assert "<svg" in moved(where, locale, *panel) and "<svg" in anew(where, locale)
    ours, theirs = [], []
    for where in found:
        ours.append(milliseconds(lambda where=where: moved(where, locale, *panel)))
        theirs.append(milliseconds(lambda where=where: anew(where, locale)))
    mine, new = statistics.median(ours), statistics.median(theirs)
    with capsys.disabled():
        print(f"\na move of the ranking / a new seaborn figure: {mine / new:.2f}")
        print(f"a move {mine:.0f} ms, a new figure {new:.0f} ms of processor time")
    assert len(ours) == MOVES
