"""What is wrong with the lessons, found before a reader finds it.

`lessons` returns every fault at once, each with its file and line, its rule and the remedy;
`coverage` says which objective is predicted, exercised and quizzed; `leaks` what the students'
copies would give away if they were made now.
"""

from toolkit.lessons.check.course import leaks, lessons, source
from toolkit.lessons.check.coverage import Bank, Coverage, coverage, drawn

__all__ = ["Bank", "Coverage", "coverage", "drawn", "leaks", "lessons", "source"]
