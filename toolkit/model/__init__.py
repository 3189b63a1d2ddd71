"""Pure arithmetic: which platforms, what the hours cost, who sees it, whether it pays.

Numbers in, numbers out: no file, no figure, no sentence, no clock. Every function broadcasts, so
the same formula serves one number in a lesson, a sweep in a widget and 100,000 random draws.
"""

from toolkit.model import allocation, choice, effort, evidence, ranges, reach, roi

__all__ = ["allocation", "choice", "effort", "evidence", "ranges", "reach", "roi"]
