"""A class's grades: everybody whose notebook can be read, and why the others have none."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from pathlib import Path

from toolkit.errors import InvalidInput
from toolkit.lessons.learn.bank import checks, known
from toolkit.lessons.teach import attempts, gradebook, handed_in, layout, marking
from toolkit.lessons.teach.attempts import Attempt
from toolkit.lessons.teach.gradebook import Row
from toolkit.lessons.teach.handed_in import Unreadable
from toolkit.lessons.teach.layout import Person
from toolkit.lessons.teach.marking import Marked, Runner
from toolkit.lessons.teach.runner import run
from toolkit.text import Locale, integer, say


@dataclass(frozen=True)
class Remark:
    """Something about one person's work for the teacher to know.

    Parameters
    ----------
    name : str
        Person or file, safe to print.
    sentence : str
        What it is, in the reader's language.
    """

    name: str
    sentence: str


@dataclass(frozen=True)
class Graded:
    """A class's grades.

    Parameters
    ----------
    items : tuple of str
        What was graded, in the order of most notebooks.
    rows : tuple of Row
        One a person who could be graded.
    left_out : tuple of Remark
        Who could not, and why.
    remarks : tuple of Remark
        Who could, with something to look at.
    """

    items: tuple[str, ...]
    rows: tuple[Row, ...]
    left_out: tuple[Remark, ...]
    remarks: tuple[Remark, ...]


def grades(
    folder: Path,
    platform: str,
    *,
    locale: Locale,
    items: Sequence[str] = (),
    report: Callable[[int, int], object] = lambda done, of: None,
    run: Runner = run,
) -> Graded:
    """Return the grade of everybody whose notebook can be read: the share of the items right.

    Neither time nor hints enter it. A slip earns nothing, and its sentence.

    Parameters
    ----------
    folder : Path
        All submissions of one assignment, unzipped.
    platform : {"moodle", "canvas"}
        Whose folder it is.
    locale : Locale
        Of the sentences.
    items : sequence of str
        Ids of checks that count. By default the exercises (not the worked problems) found in the
        notebooks of at least half of the people, so that a cell pasted from elsewhere adds
        nothing; exercises that ask for code only (level 2) count when they are named.
    report : callable
        Called with how many people are done, and of how many.
    run : callable
        Runs code answers.

    Raises
    ------
    InvalidInput
        No such folder, nobody's work in it, an item the bank does not hold, notebooks without any.
    """
    for item in items:
        known(checks, item, "--items")
    found = handed_in.submissions(folder, platform)
    left_out = [
        *(Remark(name, say("class.reason.stray", locale)) for name in found.strays),
        *(Remark(name, say("class.reason.anonymous", locale)) for name in found.anonymous),
    ]
    read: dict[Person, tuple[dict[str, Attempt], str]] = {}
    remarks: list[Remark] = []
    for person, paths in found.work.items():
        mine, language, reasons = _read(paths, locale)
        if mine is None:
            reasons = reasons or [say("class.reason.no_notebook", locale)]
            left_out += [Remark(person.name, reason) for reason in reasons]
            continue
        read[person] = (mine, language or locale[:2])
        remarks += [Remark(person.name, reason) for reason in reasons]
    counted = _counted(items, [mine for mine, _ in read.values()])
    if read and not counted:
        raise InvalidInput("class_no_items", name="DIR", given=str(folder))
    rows = []
    for done, (person, (mine, language)) in enumerate(read.items(), start=1):
        if mine.keys().isdisjoint(counted):
            left_out.append(Remark(person.name, say("class.reason.no_item", locale)))
        else:
            marked = [
                marking.mark(item, mine.get(item), checks[item], language, run=run)
                for item in counted
            ]
            rows.append(_row(person, marked, locale))
            remarks += _remarks(person, mine, marked, locale)
        report(done, len(read))
    return Graded(counted, tuple(rows), tuple(left_out), tuple(remarks))


def files_of(
    graded: Graded,
    platform: str,
    name: str,
    *,
    locale: Locale,
    out_of: float = 100,
    assignment: str | None = None,
) -> dict[str, bytes]:
    """Return the files a platform's import takes, by file name.

    Parameters
    ----------
    graded : Graded
        From `grades`.
    platform : {"moodle", "canvas"}
        Which columns.
    name : str
        Of the file to import; what cannot be imported stands in a second file beside it.
    locale : Locale
        Decimal mark, separator, words.
    out_of : float
        Points of a full grade.
    assignment : str, optional
        Canvas only: the head of the column.
    """
    if platform == "moodle":
        return {name: gradebook.moodle(graded.rows, locale=locale, out_of=out_of)}
    lessons = ", ".join(dict.fromkeys(item[:2] for item in graded.items))
    title = assignment or say("class.assignment", locale, lessons=lessons)
    stem, _, ending = name.rpartition(".")
    beside = f"{stem or name}-{say('class.feedback_suffix', locale)}.{ending if stem else 'csv'}"
    return {
        name: gradebook.canvas(graded.rows, locale=locale, out_of=out_of, assignment=title),
        beside: gradebook.canvas_feedback(graded.rows, locale=locale),
    }


def _read(
    paths: Sequence[Path], locale: Locale
) -> tuple[dict[str, Attempt] | None, str, list[str]]:
    """Return what a person's notebooks hold together, their language, and what was wrong."""
    together: dict[str, Attempt] | None = None
    language = ""
    reasons = []
    for path in paths:
        try:
            book = handed_in.notebook(path)
        except Unreadable as fault:
            name = layout.shown(path.name)
            reasons.append(_reason(fault, name, locale))
            continue
        together = {} if together is None else together
        language = language or book.language
        for item, more in attempts.attempts(book, checks).items():
            before = together.get(item)
            together[item] = more if before is None else before.and_then(more)
    return together, language, reasons


def _reason(fault: Unreadable, name: str, locale: Locale) -> str:
    return say(
        f"class.reason.{fault.reason}",
        locale,
        file=name,
        why=fault.why,
        size=integer(fault.size / 1e6, locale),
        largest=integer(handed_in.LARGEST / 1e6, locale),
    )


def _counted(items: Collection[str], everybody: Sequence[dict[str, Attempt]]) -> tuple[str, ...]:
    """Return what counts, in the order of most notebooks, which number the exercises."""
    if items:
        counted = set(items)
    else:
        asked = {
            item
            for mine in everybody
            for item, attempt in mine.items()
            if attempt.cells and not attempt.optional
        }
        # Where every notebook has lost its metadata, whatever is checked is taken for an exercise.
        asked = asked or {item for mine in everybody for item in mine}
        seen = Counter(item for mine in everybody for item in mine if item in asked)
        counted = {item for item in seen if 2 * seen[item] >= len(everybody)}
    orders = Counter(tuple(item for item in mine if item in counted) for mine in everybody)
    usual = orders.most_common(1)[0][0] if orders else ()
    return (*usual, *(item for item in checks if item in counted and item not in usual))


def _row(person: Person, marked: Sequence[Marked], locale: Locale) -> Row:
    sentences = [
        say(
            "class.feedback",
            locale,
            n=at,
            sentence=marking.feedback(each, checks[each.item], locale),
        )
        for at, each in enumerate(marked, start=1)
    ]
    share = sum(each.right for each in marked) / len(marked)
    return Row(person, share, "\n".join(sentences))


def _remarks(
    person: Person, mine: dict[str, Attempt], marked: Sequence[Marked], locale: Locale
) -> list[Remark]:
    """Return what a teacher may want to look at in a notebook that was graded."""
    found = [
        say("class.remark.trouble", locale, item=each.item, why=why)
        for each in marked
        if each.trouble is not None
        and (why := say(f"class.trouble.{each.trouble}", locale, error=each.error))
    ]
    found += [
        say("class.remark.copied", locale, item=each.item, n=mine[each.item].cells)
        for each in marked
        if each.item in mine and mine[each.item].cells > 1
    ]
    return [Remark(person.name, sentence) for sentence in found]
