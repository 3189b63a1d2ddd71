"""A check as data: the right rule, the wrong rules people use, and which one an answer follows."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Literal

from toolkit.lessons.learn import units
from toolkit.text import Locale, locale_of, say, template

Rule = Callable[..., object]
Kind = Literal["not_started", "slip", "wrong_unknown", "right"]


@dataclass(frozen=True)
class Outcome:
    """What a check found.

    Parameters
    ----------
    kind : {"not_started", "slip", "wrong_unknown", "right"}
        One of four; never a bare right or wrong.
    slip : str or None
        Id of the named slip.
    case : Mapping or None
        The case that shows it.
    given, expected : object
        The answer on that case, and the right one. `expected` is shown for functions only.
    raised : str or None
        Name of the error the learner's function stopped with.
    """

    kind: Kind
    slip: str | None = None
    case: Mapping[str, object] | None = None
    given: object = None
    expected: object = None
    raised: str | None = None


@dataclass(frozen=True)
class Check:
    """One question with its right rule and its slips.

    Parameters
    ----------
    id : str
        Lesson and name, ``02_monthly_cost``; its words are ``check.<id>.*`` in the catalogues.
    cases : tuple of Mapping
        Inputs. A plain answer answers the first; a function is run on all of them.
    right : callable
        From a case's inputs to the answer: a number, or a choice (text), or a ranking (tuple).
    slips : Mapping of str to callable
        Wrong rules people do use, by slip id; the words are ``slip.<id>`` in the catalogues.
    unit : str
        Unit of the answer, as `units.written` takes it.
    shown : Mapping of str to str
        Unit of each input, for the sentence that repeats the case.
    tolerance : float
        How far a number may be from a rule's and still count as following it, as a share of the
        rule's number: room for rounding on the way.
    objective : str
        Id of the objective it asks about.

    Examples
    --------
    >>> check = Check("00_double", ({"n": 2},), lambda n: 2 * n, {"halved": lambda n: n / 2})
    >>> check.outcome("4,0").kind, check.outcome(1).slip, check.outcome(None).kind
    ('right', 'halved', 'not_started')
    """

    id: str
    cases: tuple[Mapping[str, object], ...]
    right: Rule
    slips: Mapping[str, Rule] = field(default_factory=dict)
    unit: str = ""
    shown: Mapping[str, str] = field(default_factory=dict)
    tolerance: float = 0.01
    objective: str = ""

    def outcome(self, answer: object, lang: str = "en") -> Outcome:
        """Return what an answer shows, whatever the answer is; nothing is raised.

        Parameters
        ----------
        answer : object
            A number, what was typed, a choice, a ranking, or a function of the case's inputs.
        lang : {"en", "fr"}
            Decides between two readings of ``1,234``.

        Returns
        -------
        Outcome
            Right wins over a slip where an answer can be read as either.
        """
        if callable(answer):
            return self._of_function(answer)
        return self._of_plain(answer, self.cases[0], lang)

    def say(self, answer: object, lang: str = "en", country: str | None = None) -> str:
        """Return the sentence for an answer.

        Parameters
        ----------
        answer : object
            As for `outcome`.
        lang : {"en", "fr"}
            The reader's language.
        country : str, optional
            ISO 3166 code, for the spacing of Québec.

        Returns
        -------
        str
            Never empty, never a traceback.
        """
        return self.sentence(self.outcome(answer, lang), locale_of(lang, country))

    def sentence(self, outcome: Outcome, locale: Locale) -> str:
        """Return the sentence for what the check found."""
        if outcome.kind == "not_started":
            return f"{say('check.not_started', locale)} {self.asked(locale)}"
        if outcome.kind == "right":
            return say(f"check.{self.id}.right", locale)
        if outcome.kind == "slip":
            return say(f"slip.{outcome.slip}", locale)
        case = self._case(outcome.case or self.cases[0], locale)
        given = units.written(outcome.given, self.unit, locale, exact=True)
        if outcome.raised:
            return say("check.raised", locale, case=case, error=outcome.raised)
        if outcome.expected is not None:
            expected = units.written(outcome.expected, self.unit, locale, exact=True)
            return say("check.unlike", locale, case=case, expected=expected, given=given)
        return say("check.unknown", locale, asked=self.asked(locale), given=given)

    def asked(self, locale: Locale) -> str:
        """Return the question with its first case, in one sentence."""
        case = self._case(self.cases[0], locale)
        return say(f"check.{self.id}.asked", locale, case=case)

    def _case(self, case: Mapping[str, object], locale: Locale) -> str:
        words = {name: units.written(case[name], self.shown.get(name, ""), locale) for name in case}
        return template(f"check.{self.id}.case", locale).format(**words)

    def _of_plain(self, answer: object, case: Mapping[str, object], lang: str) -> Outcome:
        if answer is None or answer is Ellipsis or (isinstance(answer, str) and not answer.strip()):
            return Outcome("not_started")
        if self._follows(self.right, [answer], [case], lang):
            return Outcome("right", given=answer)
        for slip, rule in self.slips.items():
            if self._follows(rule, [answer], [case], lang):
                return Outcome("slip", slip, case, answer)
        return Outcome("wrong_unknown", case=case, given=answer)

    def _of_function(self, function: Rule) -> Outcome:
        answers: list[object] = []
        for case in self.cases:
            try:
                answers.append(function(**case))
            except NotImplementedError:
                return Outcome("not_started")
            except (Exception, SystemExit) as error:  # whatever a learner's code raises is told
                return Outcome("wrong_unknown", case=case, raised=type(error).__name__)
        if all(answer is None or answer is Ellipsis for answer in answers):
            return Outcome("not_started")
        if self._follows(self.right, answers, self.cases, "en"):
            return Outcome("right", given=answers[0])
        for slip, rule in self.slips.items():
            if self._follows(rule, answers, self.cases, "en"):
                return Outcome("slip", slip, self.cases[0], answers[0])
        for case, answer in zip(self.cases, answers, strict=True):
            if not self._follows(self.right, [answer], [case], "en"):
                expected = self.right(**case)
                return Outcome("wrong_unknown", case=case, given=answer, expected=expected)
        return Outcome("wrong_unknown", case=self.cases[0], given=answers[0])

    def _follows(
        self,
        rule: Rule,
        answers: list[object],
        cases: list[Mapping[str, object]] | tuple[Mapping[str, object], ...],
        lang: str,
    ) -> bool:
        return all(
            same(answer, rule(**case), self.tolerance, self.unit, lang)
            for answer, case in zip(answers, cases, strict=True)
        )


def same(
    answer: object, expected: object, tolerance: float, unit: str = "", lang: str = "en"
) -> bool:
    """Return whether an answer is the expected one.

    Parameters
    ----------
    answer, expected : object
        Numbers are compared within the tolerance, choices without regard to case, rankings item
        by item.
    tolerance : float
        Share of the expected number.
    unit, lang : str
        How a typed number is read.

    Returns
    -------
    bool
        Whether they are the same.

    Examples
    --------
    >>> same("101", 100.0, 0.01), same("LinkedIn", "linkedin", 0.01), same(["a", "b"], ("a",), 0)
    (True, True, False)
    """
    target = units.as_number(expected)
    if target is not None:
        room = tolerance * abs(target) + 1e-9
        return any(abs(value - target) <= room for value in units.meant(answer, unit, lang))
    if isinstance(expected, str):
        return isinstance(answer, str) and answer.strip().casefold() == expected.casefold()
    if isinstance(expected, (tuple, list)) and isinstance(answer, (tuple, list)):
        return [str(a).casefold() for a in answer] == [str(e).casefold() for e in expected]
    return False
