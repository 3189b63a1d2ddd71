"""Run a lesson's copies and keep only outputs that are the same on every machine."""

from __future__ import annotations

import asyncio
import atexit
import os
import re
import sys
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from toolkit.errors import InvalidInput
from toolkit.lessons.build import formats
from toolkit.pages.notebooks import quick_start

TIME_LIMIT = 120
OWN_ARCHIVE = "own-archive"
"""The tag of cells that read the reader's own archive: they keep no output."""
WIDGET_VIEW = "application/vnd.jupyter.widget-view+json"
# What a reader must never meet and no second run repeats: a memory address, the random id pandas
# gives a styled table, a folder that only exists while building.
_UNREPEATABLE = re.compile(r"\b0x[0-9a-f]{6,}\b|\bid=\"T_[0-9a-f]{5}\"|/ipykernel_\d+/")


def run(books: Sequence[Any], folders: Sequence[Path], *, limit: float = TIME_LIMIT) -> None:
    """Execute notebooks side by side, each in its folder, and tidy their outputs in place.

    Parameters
    ----------
    books : sequence of nbformat.NotebookNode
        The copies of one lesson.
    folders : sequence of Path
        Where each kernel starts: the folder its notebook will stand in.
    limit : float
        Seconds a copy may take, all its cells together.

    Raises
    ------
    InvalidInput
        A cell raised, warned, ran past the limit, or put on the page something that another run
        would not repeat. The sentence names the cell.
    """
    with tempfile.TemporaryDirectory() as scratch:
        environment = _environment(scratch)
        asyncio.run(_side_by_side(books, folders, environment, limit))
    for book in books:
        for cell in book.cells:
            if cell.cell_type == "code":
                own = OWN_ARCHIVE in cell.metadata.get("tags", ())
                cell.outputs = [] if own else tidied(cell.outputs, book, cell)
        book.metadata.pop("widgets", None)
        book.metadata["kernelspec"] = dict(formats.KERNEL)
        book.metadata["language_info"] = dict(formats.LANGUAGE_INFO)


async def _side_by_side(
    books: Sequence[Any], folders: Sequence[Path], environment: Mapping[str, str], limit: float
) -> None:
    runs = [
        asyncio.create_task(_one(book, folder, environment, limit))
        for book, folder in zip(books, folders, strict=True)
    ]
    done, waiting = await asyncio.wait(runs, return_when=asyncio.FIRST_EXCEPTION)
    for run_ in waiting:
        run_.cancel()
    await asyncio.gather(*runs, return_exceptions=True)
    for run_ in done:
        run_.result()


async def _one(book: Any, folder: Path, environment: Mapping[str, str], limit: float) -> None:
    quick_start()
    from jupyter_core.utils import ensure_async
    from nbclient import NotebookClient
    from nbclient.exceptions import CellExecutionError, DeadKernelError

    folder.mkdir(parents=True, exist_ok=True)
    client = NotebookClient(
        book,
        timeout=None,
        kernel_name=formats.KERNEL["name"],
        record_timing=False,
        store_widget_state=False,
        shutdown_kernel="immediate",
        extra_arguments=["--IPKernelApp.log_level=ERROR"],
        resources={"metadata": {"path": str(folder)}},
    )
    clock = asyncio.timeout(limit)
    try:
        async with clock:
            await client.async_execute(env=dict(environment))
    except CellExecutionError as error:
        reason = f"{error.ename}: {error.evalue}".strip().rstrip(".")
        raise _failed("lesson_failed", book, _reached(book), reason) from error
    except (TimeoutError, DeadKernelError) as error:
        # nbclient takes our cancelling for the death of its kernel.
        if clock.expired():
            raise _failed("lesson_too_long", book, _reached(book), f"{limit:g}") from error
        raise _failed("lesson_failed", book, _reached(book), "DeadKernelError") from error
    finally:
        # nbclient leaves both behind when it is cancelled while a kernel starts or stops.
        if client.km is not None and client.km.has_kernel:
            await ensure_async(client.km.shutdown_kernel(now=True))
        atexit.unregister(client._cleanup_kernel)


def tidied(outputs: Sequence[Any], book: Any, cell: Any) -> list[Any]:
    """Return a cell's outputs without what belongs to one run or one machine.

    Parameters
    ----------
    outputs : sequence of nbformat outputs
        As the kernel sent them.
    book, cell : nbformat.NotebookNode
        Whose they are, for the fault.

    Returns
    -------
    list of nbformat outputs
        Neighbouring streams joined, live views of widgets dropped (their ids are random; their
        ``text/plain`` stays), tracebacks cut to their last line.

    Raises
    ------
    InvalidInput
        A warning, a memory address, a random id or a path of this machine.
    """
    kept: list[Any] = []
    for output in outputs:
        if output.output_type == "stream":
            if output.name == "stderr" and "font cache" in output.text:
                continue  # matplotlib says so once a machine
            if kept and kept[-1].output_type == "stream" and kept[-1].name == output.name:
                kept[-1].text += output.text
                continue
        elif output.output_type == "error":
            output.traceback = [f"{output.ename}: {output.evalue}"]
        else:
            output.data.pop(WIDGET_VIEW, None)
            if not output.data:
                continue
        kept.append(output)
    for output in kept:
        stray = _stray(output)
        if stray:
            raise _failed("lesson_unrepeatable", book, cell, stray)
    return kept


def _stray(output: Any) -> str | None:
    if output.output_type == "stream" and output.name == "stderr":
        return str(output.text).strip().splitlines()[0] if output.text.strip() else None
    text = (
        str(output.get("text", "")) + str(dict(output.get("data", {}))) + str(output.get("evalue"))
    )
    places = (sys.prefix, str(Path.cwd()), str(Path.home()), tempfile.gettempdir())
    for place in places:
        if len(place) > 3 and place in text:
            return place
    found = _UNREPEATABLE.search(text)
    return found.group() if found else None


def _reached(book: Any) -> Any:
    """Return the cell that raised, else the last that started."""
    code = [cell for cell in book.cells if cell.cell_type == "code" and cell.source.strip()]
    for cell in code:
        calm = "raises-exception" in cell.metadata.get("tags", [])
        if not calm and any(output.output_type == "error" for output in cell.outputs):
            return cell
    started = [cell for cell in code if cell.execution_count is not None]
    return started[-1] if started else code[0]


def _failed(rule: str, book: Any, cell: Any, given: str) -> InvalidInput:
    lines = [line for line in cell.source.splitlines() if line.strip()]
    return InvalidInput(
        rule,
        name=book.metadata.get("toolkit", {}).get("source", "notebook"),
        given=given,
        remedy=lines[0] if lines else "",
        language=book.metadata.get("language", ""),
        cell=cell.id,
    )


def _environment(scratch: str) -> dict[str, str]:
    """Return the caller's environment without what would show in an output."""
    ours = {
        "COLUMNS": "100",
        "IPYTHONDIR": scratch,
        "LC_ALL": "C.UTF-8",
        "PYTHONHASHSEED": "0",
        "SOURCE_DATE_EPOCH": "0",
        # Nobody is at the keyboard: a learner's trace is not begun.
        "TOOLKIT_UNATTENDED": "1",
        "TZ": "UTC",
    }
    theirs = {
        "MPLBACKEND",
        "PYTHONDONTWRITEBYTECODE",
        "PYTHONSTARTUP",
        "PYTHONWARNINGS",
        "LANG",
        "LANGUAGE",
    }
    return {name: value for name, value in os.environ.items() if name not in theirs} | ours
