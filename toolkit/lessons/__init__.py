"""Lessons: built from one bilingual source, checked, and answered by the learner.

- `build` reads ``notebooks/source`` and ``exercises/source``, writes the English and French copies.
- `check` says what is wrong in the sources and in the copies, before a reader finds it.
- `learn` is what a lesson calls: predictions, checks that name the slip, quiz items.
- `teach` is what a teacher does with a class's work: a report that names nobody, and grades.

Importing this room imports none of them: each has its own weight.
"""
