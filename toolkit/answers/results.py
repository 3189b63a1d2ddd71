"""How the result of a month is spread over the draws."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    import pandas as pd
    from numpy.typing import NDArray

BINS = 30
# What lies beyond is counted in one row at each end: tails are long, and the chart is not.
SHOWN = (0.01, 0.95)


def results(net_gain: NDArray[np.float64]) -> pd.DataFrame:
    """Return the share of the draws in each band of results.

    Parameters
    ----------
    net_gain : ndarray, shape (draws,)
        Gain less cost of a month, money.

    Returns
    -------
    DataFrame
        A row is a band of results. Columns: ``low`` and ``high``, money, infinite
        in the first and the last row; ``share`` of the draws, 0-1, adding up to 1. Bands are
        equally wide but for those at the ends, and one begins at 0: what pays is told from what
        does not. They hold their upper end, not their lower one: a result of 0 does not pay.

    Examples
    --------
    >>> spread = results(np.array([-10.0, -5.0, 5.0, 10.0]))
    >>> float(spread["share"].sum()), float(spread.loc[spread["low"] >= 0, "share"].sum())
    (1.0, 0.5)
    """
    import pandas as pd

    least, most = (float(end) for end in np.quantile(net_gain, SHOWN))
    width = (most - least) / BINS or max(abs(least), 1.0)
    first, last = int(np.floor(least / width)), int(np.floor(most / width)) + 1
    inner = width * np.arange(first, last + 1)
    edges = np.union1d(inner, [-np.inf, 0.0, np.inf])
    counts = np.bincount(np.searchsorted(edges, net_gain, side="left") - 1, minlength=edges.size)
    return pd.DataFrame(
        {"low": edges[:-1], "high": edges[1:], "share": counts[: edges.size - 1] / net_gain.size}
    )
