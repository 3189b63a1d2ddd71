"""The learner's own trace: what was tried and what it showed, in a file beside the notebook.

Nothing is written before the learner has chosen a pseudonym, and nothing when nobody is at the
keyboard. It never leaves the machine by itself: the learner reads it, takes a copy, erases it.
`panel` does all of that without code; `read` is what a teacher's report reads traces with.
"""

from toolkit.lessons.learn.trace.keys import keys
from toolkit.lessons.learn.trace.lines import Line, Read, line, read
from toolkit.lessons.learn.trace.panel import panel
from toolkit.lessons.learn.trace.session import begin, erase, export, show

__all__ = ["Line", "Read", "begin", "erase", "export", "keys", "line", "panel", "read", "show"]
