"""Controls wired to answers and figures; no arithmetic.

Each widget starts from a client, admits only values that mean something, and redraws one
persistent figure as SVG with its title.
"""

from toolkit.widgets.cost import cost
from toolkit.widgets.where import where

__all__ = ["cost", "where"]
