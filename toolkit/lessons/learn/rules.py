"""A check as data: the right rule, the wrong rules people use, and which one an answer follows."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal

from toolkit.lessons.learn import sentences
from toolkit.lessons.learn.matching import Choices, readable, same
from toolkit.lessons.learn.running import Fault, run
from toolkit.text import LANGUAGES, Locale, locale_of, say

Rule = Callable[..., object]
Kind = Literal["not_started", "slip", "wrong_unknown", "right"]
SECONDS = 2.0


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
    fault : str or None
        Why there was nothing to judge: a function that raises, loops or asks, an answer that is
        no number where one is expected.
    """

    kind: Kind
    slip: str | None = None
    case: Mapping[str, object] | None = None
    given: object = None
    expected: object = None
    raised: str | None = None
    fault: Fault | None = None


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
        From a case's inputs to the answer: a number, or a choice (text), a ranking (tuple), or
        several choices (set).
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
    choices : tuple of str
        Ids of the answers offered, in the order shown with letters; the words are
        ``check.<id>.choice.<choice>``. Empty where a number is asked.

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
    choices: tuple[str, ...] = ()

    def outcome(self, answer: object, lang: str = "en", *, seconds: float = SECONDS) -> Outcome:
        """Return what an answer shows, whatever the answer is; nothing is raised.

        Parameters
        ----------
        answer : object
            A number, what was typed, a choice, a ranking, or a function of the case's inputs.
        lang : {"en", "fr"}
            Decides between two readings of ``1,234``.
        seconds : float
            How long a function may take on all the cases together.

        Returns
        -------
        Outcome
            Right wins over a slip where an answer can be read as either.
        """
        if callable(answer):
            return self._of_function(answer, seconds)
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
        return sentences.told(self, outcome, locale)

    def asked(self, locale: Locale) -> str:
        """Return the question with its first case, in one sentence."""
        return sentences.asked(self, locale)

    def labels(self, locale: Locale) -> dict[str, str]:
        """Return the answers offered, in their order: id to words."""
        return {one: say(f"check.{self.id}.choice.{one}", locale) for one in self.choices}

    def _of_plain(self, answer: object, case: Mapping[str, object], lang: str) -> Outcome:
        if answer is None or answer is Ellipsis or (isinstance(answer, str) and not answer.strip()):
            return Outcome("not_started")
        if self._follows(self.right, [answer], [case], lang):
            return Outcome("right", given=answer)
        for slip, rule in self.slips.items():
            if self._follows(rule, [answer], [case], lang):
                return Outcome("slip", slip, case, answer)
        if not readable(answer, self.right(**case), self.unit, lang, self._known()):
            return Outcome("wrong_unknown", case=case, given=answer, fault="unlike")
        return Outcome("wrong_unknown", case=case, given=answer)

    def _of_function(self, function: Rule, seconds: float) -> Outcome:
        answers: list[object] = []
        for case in self.cases:
            ran = run(function, case, seconds=seconds / len(self.cases))
            if ran.fault == "not_started":
                return Outcome("not_started")
            if ran.fault is not None:
                return Outcome("wrong_unknown", case=case, raised=ran.error, fault=ran.fault)
            answers.append(ran.value)
        if all(answer is None or answer is Ellipsis for answer in answers):
            return Outcome("not_started")
        if self._follows(self.right, answers, self.cases):
            return Outcome("right", given=answers[0])
        for slip, rule in self.slips.items():
            if self._follows(rule, answers, self.cases):
                return Outcome("slip", slip, self.cases[0], answers[0])
        for case, answer in zip(self.cases, answers, strict=True):
            if not self._follows(self.right, [answer], [case]):
                expected = self.right(**case)
                fits = readable(answer, expected, self.unit, "en", self._known())
                fault: Fault | None = None if fits else "unlike"
                return Outcome("wrong_unknown", None, case, answer, expected, fault=fault)
        return Outcome("wrong_unknown", case=self.cases[0], given=answers[0])

    def _known(self) -> Choices:
        """Return each choice with its words in both languages, as a learner may type them."""
        words = [self.labels(locale_of(language)) for language in LANGUAGES] if self.choices else []
        return {one: tuple(labels[one] for labels in words) for one in self.choices}

    def _follows(
        self,
        rule: Rule,
        answers: Sequence[object],
        cases: Sequence[Mapping[str, object]],
        lang: str = "en",
    ) -> bool:
        known = self._known()
        return all(
            same(answer, rule(**case), self.tolerance, self.unit, lang, known)
            for answer, case in zip(answers, cases, strict=True)
        )
