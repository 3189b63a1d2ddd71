"""A learner's code, run elsewhere: a process of its own that is stopped when it takes too much.

The question goes out and the answer comes back as JSON, never as a pickle. The process gets no
environment, an empty folder that is deleted, five seconds, and where the system can hold it to
them (Linux; most of it on macOS) one gigabyte, no file it may write, no further process. On every
system it is refused the network, other processes and changes to files as long as it asks for them
in Python. On Windows that and the clock are all there is. **It is no sandbox**: code written to
break out can, so nobody should grade strangers' files on a machine that holds what must not be
read. What is right never goes out: only the cases do.
"""

from __future__ import annotations

import contextlib
import json
import os
import secrets
import signal
import subprocess
import sys
import tempfile
import threading
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from toolkit.lessons.teach.attempts import Code

SECONDS = 10.0
"""Longest a process may live, whatever it does; computing stops at half of it where that can be."""

_CHILD = Path(__file__).with_name("child.py")
_LONGEST_ANSWER = 200_000


@dataclass(frozen=True)
class Ran:
    """What came back.

    Parameters
    ----------
    value : object
        A plain answer; None is not started.
    results : tuple of Mapping, optional
        For a function, one a case: ``{"value": ...}`` or ``{"stopped": "ValueError"}``.
    stopped : str or None
        Why there is neither: the name of an error, ``too_long``, ``too_much``.
    """

    value: object = None
    results: tuple[Mapping[str, Any], ...] | None = None
    stopped: str | None = None


def run(code: Code, cases: Sequence[Mapping[str, object]], *, seconds: float = SECONDS) -> Ran:
    """Return what a learner's code gives, whatever it does.

    Parameters
    ----------
    code : Code
        From `attempts`.
    cases : sequence of Mapping
        Inputs for a function: numbers and words.
    seconds : float
        Longest it may take.

    Returns
    -------
    Ran
        Never an error of the code's own.
    """
    mark = secrets.token_hex(16)
    with tempfile.TemporaryDirectory(prefix="answer-", ignore_cleanup_errors=True) as folder:
        question = Path(folder) / "question.json"
        question.write_text(
            json.dumps(
                {
                    "definitions": code.definitions,
                    "cell": code.cell,
                    "name": code.name,
                    "cases": [dict(case) for case in cases],
                    "mark": mark,
                }
            ),
            encoding="utf-8",
        )
        said = _said(question, Path(folder), seconds)
    if said is None:
        return Ran(stopped="too_long")
    found = _found(said, mark)
    if found is None:
        return Ran(stopped="too_much")
    results = found.get("results")
    if isinstance(results, list) and len(results) == len(cases):
        return Ran(results=tuple(each if isinstance(each, dict) else {} for each in results))
    if isinstance(found.get("stopped"), str):
        return Ran(stopped=_name(found["stopped"]))
    return Ran(value=found.get("value"))


def _said(question: Path, folder: Path, seconds: float) -> bytes | None:
    """Return what the process prints, or None when it had to be stopped."""
    process = subprocess.Popen(
        [sys.executable, "-I", "-B", "-X", "utf8", str(_CHILD), str(question)],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        cwd=folder,
        env=_environment(),
        start_new_session=True,  # Windows knows none, and is not troubled by the word
    )
    read: list[bytes] = []
    stream = process.stdout
    assert stream is not None
    reader = threading.Thread(target=lambda: read.append(stream.read(_LONGEST_ANSWER)), daemon=True)
    reader.start()
    reader.join(seconds)
    in_time = not reader.is_alive()
    _stop(process)
    reader.join(1)
    if not reader.is_alive():
        stream.close()
    return read[0] if in_time and read else None


def _environment() -> dict[str, str]:
    """Return the least a Python needs to start: nothing of the teacher's."""
    kept = {name: os.environ[name] for name in ("SYSTEMROOT",) if name in os.environ}
    return kept | {"OPENBLAS_NUM_THREADS": "1", "OMP_NUM_THREADS": "1", "MKL_NUM_THREADS": "1"}


def _stop(process: subprocess.Popen[bytes]) -> None:
    with contextlib.suppress(OSError):
        if sys.platform == "win32":
            process.kill()
        else:
            os.killpg(process.pid, signal.SIGKILL)
    with contextlib.suppress(subprocess.TimeoutExpired):
        process.wait(5)


def _found(said: bytes, mark: str) -> dict[str, Any] | None:
    lines = said.decode("utf-8", "replace").splitlines()
    for line in reversed(lines):
        if line.startswith(mark):
            try:
                found = json.loads(line[len(mark) :])
            except ValueError:
                return None
            return found if isinstance(found, dict) else None
    return None


def _name(error: str) -> str:
    """Return the name of an error as a learner's code may have chosen it, cut to a name."""
    return error[:40] if error.isidentifier() else "Exception"
