"""Run by `runner` in a process of its own: one learner's answer, as a JSON question and answer.

Not a sandbox: whoever sets out to leave it can. What learners do by mistake, and what a prank
does, ends in a refusal: no network, no further process, no file changed, no more than so much time
and memory. Nothing here imports the toolkit.
"""

from __future__ import annotations

import contextlib
import inspect
import io
import json
import math
import os
import sys
from collections.abc import Callable
from typing import Any

MEMORY = 1 << 30
SECONDS = 5
# Events of the interpreter (PEP 578) that reach outside; what only reads goes on.
REFUSED = (
    "ctypes.dlsym",
    "ftplib.",
    "http.",
    "imaplib.",
    "nntplib.",
    "os.chmod",
    "os.chown",
    "os.exec",
    "os.fork",
    "os.forkpty",
    "os.kill",
    "os.link",
    "os.mkdir",
    "os.posix_spawn",
    "os.remove",
    "os.rename",
    "os.rmdir",
    "os.spawn",
    "os.startfile",
    "os.symlink",
    "os.system",
    "os.truncate",
    "os.utime",
    "poplib.",
    "pty.",
    "shutil.",
    "smtplib.",
    "socket.",
    "sqlite3.",
    "subprocess.",
    "tempfile.",
    "urllib.",
    "webbrowser.",
    "winreg.",
)
_WRITES = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND


def limit() -> None:
    """Take away what the system lets a process give up: memory, time, files, processes."""
    try:
        import resource
    except ImportError:
        return  # Windows has none of it: the clock of `runner` and `refuse` remain
    for name, most in (
        ("RLIMIT_AS", MEMORY),
        ("RLIMIT_CPU", SECONDS),
        ("RLIMIT_FSIZE", 0),
        ("RLIMIT_NOFILE", 64),
        ("RLIMIT_NPROC", 0),
        ("RLIMIT_CORE", 0),
    ):
        try:
            resource.setrlimit(getattr(resource, name), (most, most))
        except (AttributeError, OSError, ValueError):
            continue  # macOS lacks one or refuses another; the others hold


def refuse(event: str, arguments: tuple[object, ...]) -> None:
    """Raise for an event that reaches outside the process."""
    if event == "open":
        _, mode, flags = (*arguments, None, None, None)[:3]
        writes = isinstance(mode, str) and not set(mode).isdisjoint("wax+")
        if writes or (isinstance(flags, int) and flags & _WRITES):
            raise PermissionError(event)
    elif event == "ctypes.dlopen" and arguments and arguments[0] is not None:
        raise PermissionError(event)
    elif event.startswith(REFUSED):
        raise PermissionError(event)


def answer(question: dict[str, Any]) -> dict[str, object]:
    """Return what a learner's code gives: a value, or one result a case, or how it stopped."""
    space: dict[str, object] = {"__name__": "answer"}
    for definition in question["definitions"]:
        try:
            exec(definition, space)
        except Exception:
            continue  # a missing package, an unfinished cell: felt only if the answer needs it
    try:
        exec(question["cell"], space)
    except BaseException as error:
        return {"stopped": type(error).__name__}
    found = space.get(question["name"])
    if not callable(found):
        return {"value": plain(found)}
    return {"results": [result(found, case) for case in question["cases"]]}


def result(function: Callable[..., object], case: dict[str, object]) -> dict[str, object]:
    """Return what a function makes of a case, given by name, or in order where it names others."""
    try:
        signature = inspect.signature(function)
    except (TypeError, ValueError):
        signature = None
    given: tuple[object, ...] = ()
    if signature is not None:
        try:
            signature.bind(**case)
        except TypeError:
            given, case = tuple(case.values()), {}
            try:
                signature.bind(*given)
            except TypeError:
                return {"arguments": False}
    printed = io.StringIO()
    try:
        with contextlib.redirect_stdout(printed):
            value = plain(function(*given, **case))
    except BaseException as error:
        return {"stopped": type(error).__name__}
    return {"value": value, "printed": bool(printed.getvalue().strip())}


def plain(value: object, depth: int = 0) -> object:
    """Return a value as JSON can hold it; what it cannot becomes the name of its type."""
    item = getattr(value, "item", None)
    if callable(item) and getattr(value, "size", 0) == 1:
        value = item()
    if value is None or value is Ellipsis:
        return None
    if isinstance(value, (bool, str)):
        return value[:1000] if isinstance(value, str) else value
    if isinstance(value, (int, float)):
        number = float(value)
        return value if math.isfinite(number) and abs(number) < 1e300 else str(number)
    if isinstance(value, (tuple, list)) and depth < 3:
        return [plain(each, depth + 1) for each in value[:1000]]
    return type(value).__name__


def main() -> None:
    """Answer the question in the file named first; the last line printed is the answer."""
    with open(sys.argv[1], encoding="utf-8") as file:
        question = json.load(file)
    os.remove(sys.argv[1])
    told = os.dup(1)
    # What the code prints goes nowhere: only the answer is read.
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
    limit()
    sys.addaudithook(refuse)
    try:
        found = answer(question)
    except BaseException as error:
        found = {"stopped": type(error).__name__}
    os.write(told, (question["mark"] + json.dumps(found) + "\n").encode())
    os._exit(0)


if __name__ == "__main__":
    main()
