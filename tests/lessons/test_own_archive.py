"""Cells on a reader's own archive keep nothing: not built, not checked in, not saved by Jupyter."""

import json

import numpy as np
import pytest
from nbformat import v4

from toolkit import archives
from toolkit.commands import saving
from toolkit.lessons import build
from toolkit.lessons.build import formats

CELL = """
# %% tags=["own-archive"]
names = "canary.person.zzyzx"
names
"""
CANARY = "canary.person.zzyzx"


def test_a_lesson_is_built_without_what_its_own_archive_cells_show(built, faults_of):
    source = built / "notebooks/source/02_tiny.py"
    source.write_text(source.read_text("utf-8").rstrip() + "\n" + CELL, "utf-8")
    build.lessons(built, only="02", report=lambda sentence: None)
    path = built / "notebooks/en/02_tiny.ipynb"
    book = formats.load(path)
    own = [cell for cell in book.cells if "own-archive" in cell.metadata.get("tags", ())]
    assert [(cell.outputs, cell.execution_count is not None) for cell in own] == [([], True)]
    assert faults_of(built) == []

    own[0].outputs = [v4.new_output("stream", text=CANARY)]
    formats.save(book, path)
    assert [fault.rule for fault in faults_of(built)] == ["own_archive_kept"]


def notebook():
    own = v4.new_code_cell("x", metadata={"tags": ["own-archive"]})
    own.outputs = [v4.new_output("stream", text=CANARY)]
    other = v4.new_code_cell("y")
    other.outputs = [v4.new_output("stream", text="kept")]
    return v4.new_notebook(cells=[own, other], metadata={"widgets": {"state": CANARY}})


def test_jupyter_saves_a_notebook_without_its_own_archive(tmp_path):
    manager = pytest.importorskip("jupyter_server.services.contents.filemanager")
    files = manager.FileContentsManager(root_dir=str(tmp_path))

    class Server:
        contents_manager = files

    saving._load_jupyter_server_extension(Server)
    files.save({"type": "notebook", "format": "json", "content": notebook()}, "mine.ipynb")
    files.create_checkpoint("mine.ipynb")
    written = [path for path in tmp_path.rglob("*.ipynb")]
    assert len(written) == 2  # the file and its checkpoint
    for path in written:
        assert CANARY not in path.read_text("utf-8")
    kept = json.loads((tmp_path / "mine.ipynb").read_text("utf-8"))["cells"][1]["outputs"]
    assert "kept" in json.dumps(kept)


@pytest.mark.parametrize(
    "model", [{}, {"type": "file", "content": "x"}, {"type": "notebook"}, {"type": "notebook",
              "content": {"cells": [{}, {"metadata": {}}]}}]
)  # fmt: skip
def test_saving_anything_else_is_left_alone(model):
    before = json.dumps(model)
    saving.without_own_archive(model)
    assert json.dumps(model) == before


def test_the_lab_and_binder_switch_the_saving_on():
    from pathlib import Path

    settings = Path(saving.__file__).parent / "jupyter" / "jupyter_server_config.json"
    on = json.loads(settings.read_text("utf-8"))["ServerApp"]["jpserver_extensions"]
    assert on["toolkit.commands.saving"] is True


def test_a_notebook_that_reads_an_archive_saves_no_name(tmp_path, built):
    """The builder runs a lesson over a planted archive; no canary is in the file it writes."""
    import dataclasses

    who = archives.invented.person("en", np.random.default_rng(2))
    who = dataclasses.replace(who, name="Canarina Zzyzx", friends=("Friendary Zzyzx",) * 5)
    path = tmp_path / "own.zip"
    path.write_bytes(archives.invented.archive("facebook_2021", lang="en", who=who))
    source = built / "notebooks/source/02_tiny.py"
    code = f'from toolkit import archives\n\nmine = archives.read("{path.as_posix()}")\nmine\n'
    shown = 'list(mine["what"])\n'
    source.write_text(
        source.read_text("utf-8") + f'\n# %%\n{code}\n# %% tags=["own-archive"]\n{shown}', "utf-8"
    )
    build.lessons(built, only="02", report=lambda sentence: None)
    for language in ("en", "fr"):
        written = (built / f"notebooks/{language}/02_tiny.ipynb").read_text("utf-8")
        assert "Zzyzx" not in written
        assert "friend (provided): 5" in written
