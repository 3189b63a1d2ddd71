"""What is wrong with the lessons, found before a reader finds it.

`lessons` returns every fault at once, each with its file and line, its rule and the remedy;
`coverage` counts what each lesson holds, for the teacher, and fails nothing.
"""

from toolkit.lessons.check.course import lessons, source
from toolkit.lessons.check.tally import Coverage, coverage

__all__ = ["Coverage", "coverage", "lessons", "source"]
