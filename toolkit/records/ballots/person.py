"""One person's row: a name, and a number for every criterion."""

from __future__ import annotations

from collections.abc import Mapping

from toolkit import text
from toolkit.client import shown
from toolkit.errors import InvalidInput
from toolkit.records.ballots import columns, grid
from toolkit.records.ballots.ballot import LONGEST_NAME, Method, plain_name
from toolkit.text import Locale

SHARED = 100
# Three thirds of 100 written with one decimal make 99.9: nobody is told of that.
SLACK = 1


def is_shared(total: float) -> bool:
    """Tell a sum of points that counts as 100."""
    return abs(total - SHARED) <= SLACK + 1e-9


class PersonReader:
    """Reads row after row, and keeps what is wrong with them.

    Parameters
    ----------
    criteria : tuple of str
        In the order of a row without a header.
    header : Columns, optional
        Where a header puts them.
    method : {"points", "swings"}
        What the numbers are.
    locale : Locale
        In which numbers were typed and faults are said.
    sound : bool
        Nothing is wrong with the header: under a faulty one, the sum of a row says nothing.
    """

    def __init__(
        self,
        criteria: tuple[str, ...],
        header: columns.Columns | None,
        method: Method,
        locale: Locale,
        *,
        sound: bool,
    ) -> None:
        self.criteria, self.header, self.method, self.locale = criteria, header, method, locale
        self.sound = sound
        self.faults: list[InvalidInput] = []

    def read(self, number: int, row: grid.Row) -> tuple[str, dict[str, float]]:
        """Return a person's name and points; what is wrong joins the faults."""
        row = self._trimmed(row)
        where = row[0].where
        numbered = text.say("ballots.person", self.locale, n=number)
        placed = self.header or columns.placed_columns(row, self.criteria, self.locale)
        if placed is None or len(row) > placed.width:
            return self._misshapen(row, numbered), {}
        person = numbered
        if placed.person is not None and placed.person < len(row):
            person = plain_name(row[placed.person].value) or numbered
        if len(person) > LONGEST_NAME:
            self._refuse(
                "text_too_long",
                text.say("ballots.name", self.locale),
                where,
                given=shown(person),
                length=len(person),
                remedy=LONGEST_NAME,
            )
        person = str(shown(person))
        known = len(self.faults)
        points = self._points(person, placed.criteria, row, where)
        if len(self.faults) == known and self.sound and not any(points.values()):
            self._refuse("points_zero", person, where)
        return person, points

    def _points(
        self, person: str, places: Mapping[str, int], row: grid.Row, where: str
    ) -> dict[str, float]:
        points, blank = {}, []
        for criterion, place in places.items():
            entry = row[place] if place < len(row) else grid.Entry(None, where)
            if grid.is_blank(entry.value):
                blank.append((criterion, entry.where))
                points[criterion] = 0.0
                continue
            try:
                points[criterion] = grid.number_of(entry.value, self.locale)
            except InvalidInput as fault:
                fault.name, fault.where = self._cell(person, criterion), entry.where
                self.faults.append(fault)
        # An empty box is 0 only where the others have used up the 100 points; where nobody
        # shares 100, or they are not used up, it may have been forgotten.
        complete = self.method == "points" and is_shared(sum(points.values()))
        if blank and not complete and len(blank) < len(places):
            for criterion, place_of_blank in blank:
                cell = self._cell(person, criterion)
                self._refuse("required", cell, place_of_blank, remedy=0)
        return {name: points.get(name, 0.0) for name in self.criteria}

    def _misshapen(self, row: grid.Row, numbered: str) -> str:
        """Say that a row has too many or too few columns, and return whose it is."""
        first = "" if grid.reads_as_number(row[0].value, self.locale) else row[0].value
        person = plain_name(first) or numbered
        count = len(self.criteria)
        widths = text.say("ballots.widths", self.locale, least=count, most=count + 1)
        name = text.say("ballots.row_of", self.locale, person=str(shown(person)))
        remedy = self.header.width if self.header else widths
        self._refuse("shape", name, row[0].where, given=len(row), remedy=remedy)
        return person

    def _trimmed(self, row: grid.Row) -> grid.Row:
        """The row without the empty cells that spreadsheets add at its end."""
        most = self.header.width if self.header else len(self.criteria) + 1
        while len(row) > most and grid.is_blank(row[-1].value):
            row = row[:-1]
        return row

    def _cell(self, person: str, criterion: str) -> str:
        label = text.say(f"criterion.{criterion}", self.locale)
        return text.say("ballots.cell", self.locale, person=person, criterion=label)

    def _refuse(self, rule: str, name: str, where: str | None, **values: object) -> None:
        self.faults.append(InvalidInput(rule, name=name, where=where, **values))
