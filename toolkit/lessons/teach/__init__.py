"""What a teacher does with a class's work: a report of the traces, and the grades of notebooks.

- `report` reads traces only, which carry a pseudonym and never a name, and hides small groups.
- `grades` reads notebooks only, in the folder the learning platform made, where the names are.

The two never meet: a trace does not enter a grade, and no name enters the report.
"""

from toolkit.lessons.teach.gradebook import LOCALES
from toolkit.lessons.teach.grading import Graded, files_of, grades
from toolkit.lessons.teach.report import report
from toolkit.lessons.teach.traces import LARGEST as LARGEST_TRACE
from toolkit.lessons.teach.traces import Traces, read_traces

__all__ = [
    "LARGEST_TRACE",
    "LOCALES",
    "Graded",
    "Traces",
    "files_of",
    "grades",
    "read_traces",
    "report",
]
