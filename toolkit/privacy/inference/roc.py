"""How well scores tell two kinds of people apart."""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike

from toolkit.errors import InvalidInput
from toolkit.privacy.inference.origin import refuse_archive


def auc(scores: ArrayLike, truth: ArrayLike) -> float:
    """Chance that somebody who has the trait scores above somebody who has not.

    Parameters
    ----------
    scores : array_like of float, shape (people,)
        Higher where the trait is expected.
    truth : array_like of bool, shape (people,)
        Who has it; some must and some must not.

    Returns
    -------
    float
        Area under the ROC curve, 0-1: 0.5 is a coin, 1 never wrong. Equal scores count half.

    Raises
    ------
    InvalidInput
        Everybody, or nobody, has the trait; or they come from somebody's own archive.

    Notes
    -----
    The Mann-Whitney statistic over the pairs (J. A. Hanley and B. J. McNeil, 1982). It is no share
    of right answers: among rare traits most of those named can still be wrong.

    Examples
    --------
    >>> auc([0.9, 0.8, 0.3, 0.2], [True, False, True, False])
    0.75
    """
    from scipy.stats import rankdata

    refuse_archive(scores=scores, truth=truth)
    found, true = np.asarray(scores, dtype=float), np.asarray(truth, dtype=bool)
    have, lack = int(true.sum()), int((~true).sum())
    if not have or not lack:
        raise InvalidInput("one_kind", name="truth", given=f"{have} / {have + lack}")
    ranks = rankdata(found)
    return float((ranks[true].sum() - have * (have + 1) / 2) / (have * lack))
