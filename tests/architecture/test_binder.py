"""Opening the lessons elsewhere: Binder and repo2docker find what they look for, and agree with us.

The image itself is not built here: it wants conda's channels and a container engine.
"""

import json
import os
import shutil
import stat
import subprocess
import sys
from pathlib import Path

import pytest
from ruamel.yaml import YAML

from toolkit.commands import lab

ROOT = Path(__file__).parents[2]
# A folder of this name would hide environment.yml and postBuild from repo2docker.
HIDING = ("binder", ".binder")
# Files that repo2docker would take instead of, or before, environment.yml.
OTHERS = ("Dockerfile", "REQUIRE", "Pipfile", "default.nix", "install.R", "Project.toml")
OURS = ("--LabApp.", "--ZMQChannelsWebsocketConnection.")


@pytest.fixture(scope="module")
def image(tmp_path_factory):
    """Where postBuild leaves JupyterLab's settings, run as repo2docker runs it, without network."""
    place = tmp_path_factory.mktemp("image")
    (place / "bin").mkdir()
    python = place / "bin" / "python"
    where = f'if [ "$1" = -c ]; then echo {place}; else exec {sys.executable} "$@"; fi'
    python.write_text(f"#!/bin/sh\n{where}\n")
    python.chmod(0o755)
    path = os.pathsep.join([f"{place}/bin", os.environ["PATH"]])
    nowhere = {f"{name}_proxy": "http://127.0.0.1:9" for name in ("http", "https", "all")}
    run = subprocess.run(
        [shutil.which("bash"), "./postBuild"],
        cwd=ROOT,
        env=os.environ | nowhere | {"HOME": str(place), "PATH": path},
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 0, run.stderr
    return place


def settings(image, name):
    return json.loads((image / "etc" / "jupyter" / name).read_text("utf-8"))


def test_nothing_hides_the_files_at_the_root():
    assert not [name for name in (*HIDING, *OTHERS) if (ROOT / name).exists()]


def test_the_environment_installs_the_checkout_itself():
    conda = YAML(typ="safe").load((ROOT / "environment.yml").read_text("utf-8"))
    assert conda["dependencies"][-1] == {"pip": ["-e .[all]"]}
    assert conda["channels"] == ["conda-forge"]


def test_post_build_is_a_script_that_can_be_run():
    script = ROOT / "postBuild"
    assert script.read_text("utf-8").startswith("#!/bin/bash\n")
    assert script.stat().st_mode & stat.S_IXUSR
    assert b"\r" not in script.read_bytes()


def test_jupyterlab_is_set_there_as_our_command_sets_it_here(image):
    there = settings(image, "jupyter_lab_config.json") | settings(
        image, "jupyter_server_config.json"
    )
    asked = [option.removeprefix("--") for option in lab.QUIET if option.startswith(OURS)]
    assert len(asked) == 5
    for option in asked:
        name, _, value = option.partition("=")
        group, _, trait = name.partition(".")
        assert str(there[group][trait]) == value


def test_no_news_no_second_thread_and_no_page_that_calls_other_machines(image):
    overrides = settings(image, "labconfig/default_setting_overrides.json")
    kernels = overrides["@jupyterlab/apputils-extension:kernels-settings"]
    assert kernels["commsOverSubshells"] == "disabled"
    assert overrides["@jupyterlab/apputils-extension:notification"]["fetchNews"] == "false"
    disabled = settings(image, "labconfig/page_config.json")["disabledExtensions"]
    assert disabled["@voila-dashboards/jupyterlab-preview"] is True
    extensions = settings(image, "jupyter_server_config.json")["ServerApp"]["jpserver_extensions"]
    assert extensions == {"voila.server_extension": False, "toolkit.commands.saving": True}


def test_the_lessons_are_signed_so_that_their_charts_show(image):
    from nbformat import read
    from nbformat.sign import NotebookNotary

    notary = NotebookNotary(data_dir=str(image / ".local" / "share" / "jupyter"))
    lessons = sorted((ROOT / "notebooks").glob("[ef][nr]/[0-9][0-9]_*.ipynb"))
    assert len(lessons) >= 10
    assert all(notary.check_signature(read(path, as_version=4)) for path in lessons)
