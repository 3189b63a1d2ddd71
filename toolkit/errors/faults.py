"""A fault: the rule, the name, what was given, the remedy."""

from __future__ import annotations

from toolkit.errors.rules import RULES

# Where readers of a traceback, and of a doctest, know these errors from.
_HOME = "toolkit.errors"


class InvalidInput(ValueError):
    """A reader's input that breaks a rule.

    Parameters
    ----------
    rule : str
        Id of the rule, a key of `RULES` or of the catalogues (``error.<rule>``).
    name : str
        The field, argument or file that is wrong.
    given : object
        What was given, as the reader wrote it.
    remedy : object, optional
        The value, name or action that would be accepted.
    where : str, optional
        File, line or cell in which it stands.
    **details : object
        Anything else the sentence of the rule needs.

    Examples
    --------
    >>> print(InvalidInput("share_percent", name="reach_rate", given=8, remedy=0.08))
    reach_rate must be a share between 0 and 1; got 8. Did you mean 0.08?
    """

    def __init__(
        self,
        rule: str,
        *,
        name: str,
        given: object = None,
        remedy: object = None,
        where: str | None = None,
        **details: object,
    ) -> None:
        self.rule = rule
        self.name = name
        self.given = given
        self.remedy = remedy
        self.where = where
        self.details = details
        super().__init__(rule, name, given, remedy)

    @property
    def values(self) -> dict[str, object]:
        """The values that fill the sentence of the rule."""
        return {"name": self.name, "given": self.given, "remedy": self.remedy, **self.details}

    def __str__(self) -> str:
        """Return the rule as an English sentence."""
        sentence = RULES.get(self.rule, "{name}: " + self.rule.replace("_", " ") + "; got {given}.")
        return (f"{self.where}: " if self.where else "") + sentence.format(**self.values)

    def __reduce__(self) -> tuple[object, ...]:
        """Survive the trip between processes."""
        return (_rebuild, (self.rule, self.values, self.where))


class InvalidInputs(ValueError):
    """Several broken rules at once: every fault of a record, not only the first.

    Parameters
    ----------
    faults : list of InvalidInput
        In the order of the record.
    """

    def __init__(self, faults: list[InvalidInput]) -> None:
        self.faults = list(faults)
        super().__init__("\n".join(str(fault) for fault in faults))


def _rebuild(rule: str, values: dict[str, object], where: str | None) -> InvalidInput:
    return InvalidInput(rule, where=where, **values)  # type: ignore[arg-type]  # values hold name


InvalidInput.__module__ = InvalidInputs.__module__ = _HOME
