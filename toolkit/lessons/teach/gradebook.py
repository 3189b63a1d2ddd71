"""The file a learning platform imports: its columns, in its words, for its reader's locale."""

from __future__ import annotations

import csv
import html
import io
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from toolkit.lessons.teach.layout import Person
from toolkit.text import Locale

LOCALES: tuple[Locale, ...] = ("fr_FR", "fr_CA", "en_US", "en_CA")
"""Whose decimal mark, separator and column names the file has."""

_MOODLE_COLUMNS = {
    "en": (
        "Identifier",
        "Full name",
        "Grade",
        "Maximum Grade",
        "Last modified (grade)",
        "Feedback comments",
    ),
    "fr": (
        "Identifiant",
        "Nom complet",
        "Note",
        "Note maximale",
        "Dernière modification (note)",
        "Feedback par commentaires",
    ),
}
# What stands before the number: the importer cuts off exactly so many signs. The English word
# ends with a space in Moodle's own language file, the French one does not.
_PARTICIPANT = {"en": "Participant ", "fr": "Participant"}
_CANVAS_COLUMNS = ("Student", "ID", "SIS User ID", "SIS Login ID", "Section")
_FORMULA = "=+-@＝＋－＠"


@dataclass(frozen=True)
class Row:
    """One person's line.

    Parameters
    ----------
    person : Person
        As the platform names them.
    share : float
        Of the items right, 0-1.
    feedback : str
        A sentence for each item.
    """

    person: Person
    share: float
    feedback: str


def moodle(rows: Iterable[Row], *, locale: Locale, out_of: float) -> bytes:
    """Return the grading worksheet of a Moodle assignment, filled in.

    Parameters
    ----------
    rows : iterable of Row
        One a person; `Person.id` is the participant's number.
    locale : Locale
        Its language is that of Moodle's pages, which look for the columns by name.
    out_of : float
        The assignment's maximum grade, in points.

    Returns
    -------
    bytes
        CSV in UTF-8 with a byte order mark (Excel reads accents by it, Moodle drops it):
        identifier, full name, grade, maximum, an empty date, feedback.

    Notes
    -----
    Of the worksheet's columns Moodle looks for the identifier, the grade, the date of the last
    grade and the comments, by their names in the language of the page, and refuses a file without
    the first three. It reads decimals as that language writes them. An empty date is never newer
    than a grade that Moodle holds: to replace one, tick that older lines may be used. Comments are
    HTML there, so ours are escaped.

    References
    ----------
    Moodle, ``mod/assign/feedback/offline/importgradeslib.php`` (columns, identifier) and
    ``locallib.php`` (grades, dates); ``mod/assign/gradingtable.php`` (the worksheet); the French
    names and the identifier's word are those of the language pack, ``lang/fr/assign.php``.
    """
    language = locale[:2]
    lines = [
        [
            f"{_PARTICIPANT[language]}{row.person.id}",
            guarded(row.person.name),
            decimal(row.share * out_of, locale),
            decimal(out_of, locale),
            "-",
            guarded(html.escape(row.feedback, quote=False)),
        ]
        for row in rows
    ]
    return _written(_MOODLE_COLUMNS[language], lines, locale)


def canvas(rows: Iterable[Row], *, locale: Locale, out_of: float, assignment: str) -> bytes:
    """Return what Canvas's gradebook imports.

    Parameters
    ----------
    rows : iterable of Row
        One a person; `Person.id` is the user's number in Canvas.
    locale : Locale
        Decides the separator and the decimal mark; Canvas reads both kinds.
    out_of : float
        Points of a full grade.
    assignment : str
        Head of the column: ``Title (4521)`` with the assignment's number fills that assignment,
        any other title proposes a new one.

    Returns
    -------
    bytes
        CSV in UTF-8 with a byte order mark: student, id, two empty columns of the school's ids,
        an empty section, points.

    Notes
    -----
    Canvas finds people by ``ID`` and takes every column after ``Section`` that it does not know
    for an assignment: feedback stands in a file of its own (`canvas_feedback`). No line of points
    possible is written, because Canvas would change the assignment's points to it.

    References
    ----------
    Canvas, ``lib/gradebook_importer.rb`` (heads, ids, separators, decimal commas); Instructure,
    Canvas Instructor Guide, "How do I import grades in the Gradebook?".
    """
    lines = [
        [guarded(row.person.name), row.person.id, "", "", "", decimal(row.share * out_of, locale)]
        for row in rows
    ]
    return _written((*_CANVAS_COLUMNS, guarded(assignment)), lines, locale)


def canvas_feedback(rows: Iterable[Row], *, locale: Locale) -> bytes:
    """Return the sentences for each person, to read or to paste: Canvas imports no comments."""
    lines = [[guarded(row.person.name), row.person.id, guarded(row.feedback)] for row in rows]
    return _written(("Student", "ID", "Feedback"), lines, locale)


def guarded(words: str) -> str:
    r"""Return words that no spreadsheet takes for a formula.

    References
    ----------
    OWASP, "CSV Injection": a cell that begins with ``= + - @``, a tab or a return.

    Examples
    --------
    >>> guarded("=1+1"), guarded("\t@x"), guarded("Zoé"), guarded(" +1")
    ("'=1+1", "'@x", 'Zoé', "'+1")
    """
    kept = "".join(
        sign for sign in words if sign == "\n" or unicodedata.category(sign) != "Cc"
    ).strip()
    return f"'{kept}" if kept.startswith(tuple(_FORMULA)) else kept


def decimal(value: float, locale: Locale) -> str:
    """Return points with two decimals, without grouping.

    Examples
    --------
    >>> decimal(66.666, "fr_FR"), decimal(1000, "en_US")
    ('66,67', '1000.00')
    """
    written = f"{value:.2f}"
    return written.replace(".", ",") if locale.startswith("fr") else written


def _written(heads: Sequence[str], lines: Iterable[Sequence[str]], locale: Locale) -> bytes:
    file = io.StringIO()
    # Quotes only where they are needed: Canvas's reader stumbles over one after a byte order mark.
    writer = csv.writer(file, delimiter=";" if locale.startswith("fr") else ",")
    writer.writerow(heads)
    writer.writerows(lines)
    return file.getvalue().encode("utf-8-sig")
