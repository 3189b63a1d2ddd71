"""One bilingual source in, two notebooks out, the same bytes every time."""

from toolkit.lessons.build.course import (
    accept,
    built_path,
    exercise_sources,
    lesson_sources,
    lessons,
    planned,
)
from toolkit.lessons.build.handout import handouts, instructor
from toolkit.lessons.build.hashes import fingerprint, rehash

__all__ = [
    "accept",
    "built_path",
    "exercise_sources",
    "fingerprint",
    "handouts",
    "instructor",
    "lesson_sources",
    "lessons",
    "planned",
    "rehash",
]
