"""Plain papermill, as a reader types it."""

import subprocess
import sys
from pathlib import Path

import nbformat

from toolkit import records

ROOT = Path(__file__).parents[2]
TEMPLATE = ROOT / "notebooks" / "client_brief.ipynb"


def papermill(record, folder):
    out = folder / "out.ipynb"
    command = [sys.executable, "-m", "papermill", TEMPLATE, out, "-f", record, "--no-progress-bar"]
    run = subprocess.run(command, capture_output=True, text=True, check=False, cwd=folder)
    return run, nbformat.read(out, as_version=4)


def test_an_example_becomes_a_notebook_of_five_pages(tmp_path):
    run, book = papermill(ROOT / "data" / "clients" / "bakery.yml", tmp_path)
    assert run.returncode == 0, run.stderr
    shown = [o.data for cell in book.cells for o in cell.get("outputs", []) if "data" in o]
    assert sum('class="page' in data.get("text/html", "") for data in shown) == 5


def test_wrong_parameters_stop_the_notebook_in_words(tmp_path):
    source = (records.examples_folder() / "bakery.yml").read_text(encoding="utf-8")
    record = tmp_path / "bakery.yml"
    record.write_text(
        source.replace("hours_per_week: 6", "hours_per_weak: 6")
        .replace("order_value: 9.50", "order_value: .nan")
        .replace('name: "Le Fournil d\'Aglaé"', "name: [1, 2]"),
        encoding="utf-8",
    )
    run, book = papermill(record, tmp_path)
    assert run.returncode != 0
    errors = [o for c in book.cells for o in c.get("outputs", []) if o.output_type == "error"]
    assert [error.ename for error in errors] == ["Stopped"]
    words = "\n".join(errors[0].traceback)
    assert all(
        name in words for name in ("hours_per_weak", "hours_per_week", "order_value", "name")
    )
    assert "La note s" in words
    assert "Traceback" not in words and "File " not in words


def test_the_template_holds_no_outputs():
    book = nbformat.read(TEMPLATE, as_version=4)
    assert not [c for c in book.cells if c.get("outputs")]
