"""Notebook files: read, made, written; the one place of this room that loads nbformat."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path
from typing import Any

from toolkit.pages.notebooks import quick_start

# What every copy says of its kernel, whatever machine built it.
KERNEL = {"display_name": "Python 3", "language": "python", "name": "python3"}
LANGUAGE_INFO = {
    "codemirror_mode": {"name": "ipython", "version": 3},
    "file_extension": ".py",
    "mimetype": "text/x-python",
    "name": "python",
    "nbconvert_exporter": "python",
    "pygments_lexer": "ipython3",
}


def notebook(cells: list[Any], metadata: dict[str, Any]) -> Any:
    """Return a notebook (format 4.5) of these cells, with the fixed kernel.

    Parameters
    ----------
    cells : list of notebook cells
        From `prose` and `code`.
    metadata : dict
        What else the notebook says of itself.

    Returns
    -------
    nbformat.NotebookNode
        The notebook.
    """
    quick_start()
    from nbformat import v4

    book = v4.new_notebook(
        cells=cells,
        metadata={"kernelspec": dict(KERNEL), "language_info": dict(LANGUAGE_INFO)} | metadata,
    )
    book.nbformat_minor = 5
    return book


def prose(text: str, cell_id: str, metadata: dict[str, Any]) -> Any:
    """Return a Markdown cell."""
    quick_start()
    from nbformat import v4

    return v4.new_markdown_cell(text, id=cell_id, metadata=metadata)


def code(text: str, cell_id: str, metadata: dict[str, Any]) -> Any:
    """Return a code cell without outputs."""
    quick_start()
    from nbformat import v4

    return v4.new_code_cell(text, id=cell_id, metadata=metadata)


def load(path: Path) -> Any:
    """Return the notebook in a file."""
    quick_start()
    import nbformat

    return nbformat.read(path, as_version=4)


def text(book: Any) -> str:
    """Return a notebook as it is written in a file, validated first."""
    quick_start()
    import nbformat

    nbformat.validate(book)
    written = str(nbformat.writes(book))
    return written if written.endswith("\n") else written + "\n"


def save(book: Any, path: Path) -> Path:
    """Write a notebook whole or not at all, and return where.

    Parameters
    ----------
    book : nbformat.NotebookNode
        Validated before anything is written.
    path : Path
        Its folder is made if it is missing.

    Returns
    -------
    Path
        The same path.
    """
    content = text(book)
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.stem}.", suffix=".part")
    part = Path(name)
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as file:
            file.write(content)
        part.chmod(0o644)
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)
    return path
