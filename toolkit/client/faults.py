"""Every fault of a record at once: pydantic's errors carry our rules, and leave as `InvalidInput`.

Pydantic stops at the first stage that fails: rules that join two fields would be silent while any
single field is wrong. `Record` therefore runs both stages and raises their faults together.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple, Self

from pydantic import BaseModel, ConfigDict, ModelWrapValidatorHandler, ValidationError
from pydantic import model_validator as check_model
from pydantic_core import InitErrorDetails, PydanticCustomError

from toolkit.client.examples import EXAMPLES
from toolkit.client.names import nearest
from toolkit.errors import RULES, InvalidInput

_SHOWN = 80
_STOCK = {
    "model_type": "not_a_group",
    "model_attributes_type": "not_a_group",
    "tuple_type": "not_a_list",
}


class Broken(NamedTuple):
    """A rule that joins fields, broken: the field that says it (none: all), and what was given."""

    field: str | None
    error: PydanticCustomError
    given: object = None


def broken(rule: str, **details: object) -> PydanticCustomError:
    """Return the error of a rule, for a validator to raise.

    Parameters
    ----------
    rule : str
        A key of `toolkit.errors.RULES`.
    **details : object
        ``given`` when it is not the whole input, ``remedy``, and whatever the sentence needs.
    """
    if rule not in RULES:
        raise KeyError(f"no rule {rule!r} in toolkit.errors.RULES")
    return PydanticCustomError(rule, "breaks the rule {rule}", {"rule": rule, **details})


class Record(BaseModel):
    """A frozen record that knows no other field and says every fault at once."""

    model_config = ConfigDict(frozen=True, extra="forbid", arbitrary_types_allowed=False)

    @classmethod
    def completed(cls, given: dict[str, Any]) -> dict[str, Any]:
        """Return what was given with what follows from it filled in."""
        return given

    @classmethod
    def broken_rules(cls, given: Mapping[str, Any], record: Self | None) -> Iterable[Broken]:
        """Yield the rules between fields that are broken; nothing by default.

        Parameters
        ----------
        given : mapping
            What was given, blanks left out.
        record : Record or None
            What was read from it, or None when a field is wrong by itself.
        """
        return ()

    @check_model(mode="wrap")
    @classmethod
    def _say_every_fault(cls, given: Any, handler: ModelWrapValidatorHandler[Self]) -> Self:
        if not isinstance(given, Mapping):
            return handler(given)
        data = {str(key): value for key, value in given.items() if not _is_blank(value)}
        faults: list[InitErrorDetails] = []
        record: Self | None = None
        try:
            record = handler(cls.completed(data))
        except ValidationError as error:
            faults = [cls._in_our_rules(line) for line in error.errors(include_url=False)]
        silenced = {fault["loc"][0] for fault in faults if fault.get("loc")}
        for rule in cls.broken_rules(data, record):
            if rule.field not in silenced:
                loc = () if rule.field is None else (rule.field,)
                faults.append({"type": rule.error, "loc": loc, "input": rule.given})
        if faults or record is None:
            raise ValidationError.from_exception_data(cls.__name__, faults)
        return record

    @classmethod
    def _in_our_rules(cls, line: Any) -> InitErrorDetails:
        loc, given, rule = line["loc"], line["input"], line["type"]
        if rule in RULES:
            error = broken(**line["ctx"])
        elif rule == "missing":
            error, given = broken("required", remedy=EXAMPLES.get(str(loc[0]))), None
        elif rule == "extra_forbidden":
            known = tuple(field.alias or name for name, field in cls.model_fields.items())
            near = nearest(str(loc[-1]), known)
            rule = "unknown_field_near" if near else "unknown_field"
            error = broken(rule, remedy=near, known=", ".join(known))
        else:
            error = broken(_STOCK.get(rule, "not_accepted"))
        return {"type": error, "loc": loc, "input": given}


def faults_of(error: ValidationError, order: tuple[str, ...]) -> list[InvalidInput]:
    """Return every fault of a failed validation, in the order of the record's fields.

    Parameters
    ----------
    error : ValidationError
        Raised by a `Record`.
    order : tuple of str
        The record's fields; faults in other fields come last.

    Returns
    -------
    list of InvalidInput
        The name is the dotted path of the field, lists counted from one: ``accounts.1.network``.
    """
    faults = []
    for line in error.errors(include_url=False):
        details = dict(line.get("ctx", {}))
        rule = str(details.pop("rule", "not_accepted"))
        given = shown(details.pop("given", line["input"]))
        name = ".".join(str(part + 1 if isinstance(part, int) else part) for part in line["loc"])
        faults.append(InvalidInput(rule, name=shown(name) or "record", given=given, **details))
    rank = {name: index for index, name in enumerate(order)}
    return sorted(faults, key=lambda fault: rank.get(fault.name.split(".")[0], len(rank)))


def shown(given: Any) -> Any:
    """Return what was given, cut to a line when it is long.

    Examples
    --------
    >>> shown("x" * 100)[-3:], shown(8), shown([1, 2])
    ('xx…', 8, '[1, 2]')
    """
    if given is None or isinstance(given, bool | float):
        return given
    if isinstance(given, int):
        return given if abs(given) < 10**40 else f"{given % 10**6} (…)"
    text = given if isinstance(given, str) else _plainly(given)
    text = text.encode("utf-8", "replace").decode("utf-8")
    return text if len(text) <= _SHOWN else text[: _SHOWN - 1] + "…"


def _plainly(given: object) -> str:
    if isinstance(given, list | tuple):
        return "[" + ", ".join(str(shown(item)) for item in given[:10]) + "]"
    if isinstance(given, Mapping):
        pairs = list(given.items())[:10]
        return "{" + ", ".join(f"{key}: {shown(value)}" for key, value in pairs) + "}"
    return str(given)


def _is_blank(value: object) -> bool:
    return value is None or (isinstance(value, str) and not value.strip())
