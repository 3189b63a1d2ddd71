"""A table of likes in a few numbers a person: truncated singular values."""

from __future__ import annotations

import numpy as np

from toolkit.privacy.inference.origin import refuse_archive

_SPARE = 10
_ROUNDS = 4
_SEED = 2013


def components(likes: np.ndarray, count: int = 100) -> tuple[np.ndarray, np.ndarray]:
    """Return each person's components, and the likes' loadings on them.

    Parameters
    ----------
    likes : ndarray of bool or float, shape (people, likes)
        Who likes what.
    count : int
        Components to keep; no more than people or likes.

    Returns
    -------
    tuple of ndarray
        People, shape (people, components), as singular vectors times singular values; loadings,
        shape (components, likes), orthonormal rows. ``likes @ loadings.T`` gives the people back,
        so that somebody new gets their components from their likes.

    Raises
    ------
    InvalidInput
        The likes come from somebody's own archive.

    Notes
    -----
    Randomised range finder with power rounds (N. Halko, P. G. Martinsson and J. A. Tropp, 2011);
    its random start is fixed, so the same table gives the same components. The likes are not
    centred, as in Kosinski, Stillwell and Graepel, 2013.

    Examples
    --------
    >>> people, loadings = components(np.array([[1, 1, 0], [1, 1, 0], [0, 0, 1]]), 2)
    >>> np.allclose(people @ loadings, [[1, 1, 0], [1, 1, 0], [0, 0, 1]])
    True
    """
    refuse_archive(likes=likes)
    table = np.asarray(likes, dtype=np.float32)
    kept = min(count, *table.shape)
    width = min(kept + _SPARE, *table.shape)
    start = np.random.default_rng(_SEED).normal(size=(table.shape[1], width))
    basis, _ = np.linalg.qr(table @ start.astype(np.float32))
    for _ in range(_ROUNDS):
        turned, _ = np.linalg.qr(table.T @ basis)
        basis, _ = np.linalg.qr(table @ turned)
    _, _, rows = np.linalg.svd(basis.T @ table, full_matrices=False)
    loadings = np.asarray(rows[:kept], dtype=float)
    return np.asarray(table @ loadings.T.astype(np.float32), dtype=float), loadings
