"""One brief end to end, as a ratio to the same cells run as a plain function (imports done)."""

import datetime
import statistics
import time
import tracemalloc

from toolkit import briefs, data, records
from toolkit.briefs.rendering import run

TODAY = datetime.date(2026, 11, 22)
RUNS = 5


def cells(client):
    found = briefs.findings(client, data.load(), lang=client.language, today=TODAY)
    return briefs.answer(found), briefs.places(found), briefs.costs(found)


def seconds(work):
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def test_a_brief_against_its_cells_as_a_function(tmp_path, capsys):
    client = records.read("bakery")
    cells(client)
    run(client, lang="fr", today=TODAY)
    ratios, wholes = [], []
    for _ in range(RUNS):
        floor = seconds(lambda: cells(client))
        notebook = seconds(lambda: run(client, lang="fr", today=TODAY))
        whole = seconds(lambda: briefs.render(client, tmp_path, today=TODAY))
        ratios.append(notebook / floor)
        wholes.append(whole / floor)
    tracemalloc.start()
    cells(client)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    with capsys.disabled():
        print(f"\nnotebook run by papermill / the same cells: {statistics.median(ratios):.1f}")
        print(f"brief with HTML and PDF / the same cells: {statistics.median(wholes):.1f}")
        print(f"peak memory of the cells: {peak / 2**20:.0f} MiB")
    assert len(ratios) == RUNS
