"""`toolkit lab`: JupyterLab on the lessons, asking the network for nothing."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import Annotated

import typer

from toolkit import text
from toolkit.commands import terminal
from toolkit.commands.terminal import Lang
from toolkit.errors import InvalidInput
from toolkit.pages.notebooks import quick_start

_NOTEBOOKS = Path(__file__).parents[2] / "notebooks"
# Settings that turn off the question about news, which JupyterLab asks at its first start, and the
# second thread it would run controls in: a chart is drawn by one thread at a time.
_SETTINGS = Path(__file__).parent / "jupyter"
# JupyterLab asks for updates, news and extension listings at start; a classroom needs none.
QUIET = (
    "--LabApp.news_url=None",
    "--LabApp.check_for_updates_class=jupyterlab.NeverCheckForUpdate",
    "--LabApp.extension_manager=readonly",
    # A slider held down draws several charts a second; beyond a megabyte the server drops some.
    "--ZMQChannelsWebsocketConnection.iopub_data_rate_limit=100000000",
    # One Ctrl-C closes, without asking twice.
    "--ServerApp.answer_yes=True",
    # The exercises are one folder up, and within reach.
    "--ServerApp.root_dir={folder}",
    "--LabApp.default_url=/lab/tree/notebooks",
)


def _trust() -> None:
    """Sign our own notebooks, or JupyterLab strips their charts until each is run."""
    quick_start()
    import nbformat
    from nbformat.sign import NotebookNotary

    notary = NotebookNotary()
    for path in sorted(_NOTEBOOKS.glob("??/*.ipynb")):
        # A lesson that someone broke still opens, unsigned.
        with contextlib.suppress(ValueError, OSError):
            notary.sign(nbformat.read(path, as_version=4))


def _until_closed(command: list[str], environment: dict[str, str]) -> int:
    """Run JupyterLab and return its exit code.

    Ctrl-C reaches it as well as us: it closes its kernels, and we wait until it has.
    """
    process = subprocess.Popen(command, env=environment)
    signal.signal(signal.SIGTERM, lambda *_: process.terminate())
    while True:
        with contextlib.suppress(KeyboardInterrupt):
            return process.wait()


def lab(
    browser: Annotated[bool, typer.Option(help="Open the browser too.")] = True,
    port: Annotated[int, typer.Option(help="Port on this machine.", min=1, max=65535)] = 8888,
    lang: Lang = None,
) -> None:
    """Open JupyterLab on the lessons.

    Example: toolkit lab --no-browser --port 8890
    """
    import importlib.util

    locale = terminal.spoken(lang)
    with terminal.mistakes(locale):
        terminal.language(lang)
        if importlib.util.find_spec("jupyterlab") is None:
            raise InvalidInput(
                "package_missing", name="toolkit lab", given="jupyterlab", remedy="make lab"
            )
        _trust()
        terminal.say(text.say("lab.opening", locale, port=port))
        command = [sys.executable, "-m", "jupyterlab", f"--port={port}"]
        command += [option.format(folder=_NOTEBOOKS.parent) for option in QUIET]
        command += [] if browser else ["--no-browser"]
        if hasattr(os, "geteuid") and os.geteuid() == 0:
            command.append("--allow-root")
        before = os.environ.get("JUPYTER_CONFIG_PATH")
        environment = os.environ | {
            "JUPYTER_CONFIG_PATH": os.pathsep.join([str(_SETTINGS), *([before] if before else [])])
        }
        raise typer.Exit(_until_closed(command, environment))
