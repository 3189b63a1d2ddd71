"""Five measures of a table: against group after group in pandas, a floor, and a cited package.

pycanon 1.3.6, the known package, asks for numpy 1 and cannot stand in this environment: its time
was taken once, in one of its own, on the same machine and the same day as ours (DECISIONS.md,
2026-11-22), and is cited below. What runs here is a plain peer, written as the definitions read.
"""

import statistics
import time
import tracemalloc

import numpy as np
import pandas as pd
import pytest

from toolkit.privacy import risk

ROWS, LEVELS, RUNS = 30_000, (2, 2, 3, 4, 5, 6), 5
MANY, MANY_LEVELS = 1_000_000, (2, 5, 8, 9, 16, 70)
# Seconds for the same five measures on 30,000 rows, one after the other on a quiet machine.
PYCANON_SECONDS, OURS_THAT_DAY_SECONDS = 46.2, 0.007


def people(rows, levels):
    rng = np.random.default_rng(rows)
    columns = {f"q{i}": rng.integers(0, n, rows) for i, n in enumerate(levels)}
    return pd.DataFrame({**columns, "answer": rng.integers(0, 10, rows)})


def quasi(table):
    return [name for name in table if name != "answer"]


def ours(table):
    found = risk.assess(table, quasi(table), "answer", distance="categorical")
    return found.k, found.l, found.entropy_l, found.t, found.alpha


def group_after_group(table):
    """The five definitions in plain pandas, one group at a time."""
    overall = table["answer"].value_counts(normalize=True)
    k, distinct, entropy, far, largest = [], [], [], [], []
    for _, answers in table.groupby(quasi(table), dropna=False)["answer"]:
        shares = answers.value_counts(normalize=True)
        k.append(len(answers))
        distinct.append(len(shares))
        entropy.append(np.exp(-(shares * np.log(shares)).sum()))
        far.append(shares.sub(overall, fill_value=0).abs().sum() / 2)
        largest.append(shares.max())
    return min(k), min(distinct), min(entropy), max(far), max(largest)


def seconds(work):
    start = time.process_time()
    work()
    return time.process_time() - start


def test_five_measures_of_30_000_rows(capsys):
    table = people(ROWS, LEVELS)
    found = []
    peer = seconds(lambda: found.append(group_after_group(table)))
    assert ours(table) == pytest.approx(found[0], abs=1e-9)
    mine = statistics.median(seconds(lambda: ours(table)) for _ in range(RUNS))
    groups = risk.assess(table, quasi(table)).classes
    with capsys.disabled():
        print(f"\n{ROWS:,} rows in {groups:,} groups, five measures: {1000 * mine:.0f} ms")
        print(f"group after group in pandas / ours, this run: {peer / mine:,.0f}")
        cited = PYCANON_SECONDS / OURS_THAT_DAY_SECONDS
        print(f"pycanon 1.3.6 / ours, cited, both measured on 2026-11-22: {cited:,.0f}")
    assert peer > 0


def test_a_million_rows_by_six_questions(capsys):
    table = people(MANY, MANY_LEVELS)
    columns = [table[name].to_numpy() for name in quasi(table)]
    alone = statistics.median(
        seconds(lambda: risk.assess(table, quasi(table))) for _ in range(RUNS)
    )
    whole = statistics.median(seconds(lambda: ours(table)) for _ in range(RUNS))
    floor = statistics.median(seconds(lambda: np.lexsort(columns)) for _ in range(RUNS))
    tracemalloc.start()
    ours(table)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    size = int(table.memory_usage(index=False).sum())
    with capsys.disabled():
        print(f"\n{MANY:,} rows by {len(columns)}: {whole:.2f} s with the five measures")
        print(f"groups alone / sorting the same columns: {alone / floor:.2f}")
        print(f"five measures / sorting the same columns: {whole / floor:.2f}")
        print(f"memory at its peak: {peak / 1e6:.0f} MB, {peak / size:.1f} times the table")
    assert whole > 0
