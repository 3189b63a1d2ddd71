"""What each lesson holds: an aid to the teacher, not a rule yet."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from toolkit.lessons.build import exercise_sources, lesson_sources
from toolkit.lessons.build.source import read


@dataclass(frozen=True)
class Coverage:
    """How many cells of a lesson and of its exercises carry each tag, in one language.

    Parameters
    ----------
    lesson : str
        Name of the source.
    objectives, predictions, checks, exercises, quizzes, hints : int
        Cells tagged so; prose twins count once.
    """

    lesson: str
    objectives: int
    predictions: int
    checks: int
    exercises: int
    quizzes: int
    hints: int


def coverage(root: Path) -> list[Coverage]:
    """Return one row per lesson, its exercises counted with it.

    Parameters
    ----------
    root : Path
        The checkout.

    Returns
    -------
    list of Coverage
        In the order of the course.
    """
    exercises = {path.stem: path for path in exercise_sources(root)}
    rows = []
    for path in lesson_sources(root):
        files = [path, *([exercises[path.stem]] if path.stem in exercises else [])]
        tags = [
            tag
            for file in files
            for cell in read(file).cells
            if cell.language in (None, "en")
            for tag in cell.tags
        ]
        names = ("objective", "predict", "check", "exercise", "quiz", "hint")
        rows.append(Coverage(path.stem, *(tags.count(name) for name in names)))
    return rows
