"""What JupyterLab writes to the disk: a cell on somebody's own archive never keeps its output.

A server extension, switched on in ``jupyter/jupyter_server_config.json``: it holds in `toolkit
lab` and on Binder, at every save, whatever the reader has run.
"""

from __future__ import annotations

from typing import Any, Final

OWN: Final = "own-archive"
"""The tag of cells that read the reader's own archive."""


def without_own_archive(model: dict[str, Any], **_: object) -> None:
    """Empty the cells tagged `OWN` of a notebook about to be saved.

    Parameters
    ----------
    model : dict
        What Jupyter is about to write; changed in place. Anything but a notebook is left alone.
    **_ : object
        Path and manager, which Jupyter gives too.

    Examples
    --------
    >>> cell = {"cell_type": "code", "metadata": {"tags": ["own-archive"]}, "outputs": [1]}
    >>> book = {"type": "notebook", "content": {"cells": [cell], "metadata": {"widgets": {}}}}
    >>> without_own_archive(book)
    >>> cell["outputs"], book["content"]["metadata"]
    ([], {})
    """
    content = model.get("content")
    if model.get("type") != "notebook" or not isinstance(content, dict):
        return
    own = [cell for cell in content.get("cells", ()) if is_own(cell)]
    for cell in own:
        if cell.get("cell_type") == "code":
            cell["outputs"], cell["execution_count"] = [], None
            cell.pop("attachments", None)
    if own:
        # The controls' state would hold what they show.
        content.get("metadata", {}).pop("widgets", None)


def is_own(cell: Any) -> bool:
    """Return whether a cell reads the reader's own archive."""
    return OWN in (cell.get("metadata", {}).get("tags") or ())


def _load_jupyter_server_extension(server: Any) -> None:
    server.contents_manager.register_pre_save_hook(without_own_archive)
