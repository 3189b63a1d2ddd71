"""Run a learner's function on one case, whatever it does: nothing it does leaves this module."""

from __future__ import annotations

import builtins
import contextlib
import copy
import inspect
import sys
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Literal

from toolkit.lessons.learn.deadline import TooLong, within

Fault = Literal[
    "not_started", "too_long", "no_end", "asks", "arguments", "raised", "printed", "unlike"
]


@dataclass(frozen=True)
class Ran:
    """What a function did with a case.

    Parameters
    ----------
    value : object
        What it returned, when `fault` is None.
    fault : str or None
        Why there is nothing to judge: a stub, too long, a call of itself without end, a question
        put to the keyboard, other arguments than the case's, an error, a number printed and none
        returned.
    error : str or None
        Name of the error it stopped with.
    """

    value: object = None
    fault: Fault | None = None
    error: str | None = None


class _Asks(Exception):
    """The function calls input(): a page has nobody at the keyboard."""


class _Sink:
    """Swallows what is printed and remembers only that something was."""

    used = False
    encoding = "utf-8"

    def write(self, text: object) -> int:
        self.used = self.used or bool(str(text).strip())
        return 0

    def flush(self) -> None:
        pass


def run(function: Callable[..., object], case: Mapping[str, object], *, seconds: float) -> Ran:
    """Return what a learner's function makes of a case; nothing is raised, printed or changed.

    Parameters
    ----------
    function : callable
        Any: it may raise, loop, recurse, print, ask, change its inputs, leave.
    case : Mapping
        Given by name, or in order where the function names its arguments otherwise. A copy: the
        case stays as it was.
    seconds : float
        Budget, above 0.

    Returns
    -------
    Ran
        Its value, or why there is none.

    Examples
    --------
    >>> run(lambda n: 2 * n, {"n": 3}, seconds=1)
    Ran(value=6, fault=None, error=None)
    >>> run(lambda n: 1 / 0, {"n": 3}, seconds=1).error
    'ZeroDivisionError'
    """
    call = _call(function, copy.deepcopy(dict(case)))
    if call is None:
        return Ran(fault="arguments")
    depth = sys.getrecursionlimit()
    sink = _Sink()
    try:
        with _alone(sink):
            value = within(seconds, call)
    except NotImplementedError:
        return Ran(fault="not_started")
    except TooLong:
        return Ran(fault="too_long")
    except RecursionError as error:
        return Ran(fault="no_end", error=type(error).__name__)
    except _Asks:
        return Ran(fault="asks")
    except BaseException as error:  # SystemExit, an Interrupt, a class of the learner's own
        return Ran(fault="raised", error=type(error).__name__)
    finally:
        sys.setrecursionlimit(depth)
    if value is None and sink.used:
        return Ran(fault="printed")
    return Ran(value)


def _call(function: Callable[..., object], case: dict[str, object]) -> Callable[[], object] | None:
    """Return the call to make, or None when the function cannot take the case."""
    try:
        signature = inspect.signature(function)
    except (TypeError, ValueError):  # compiled: it says for itself
        return lambda: function(**case)
    try:
        signature.bind(**case)
    except TypeError:
        try:
            signature.bind(*case.values())
        except TypeError:
            return None
        return lambda: function(*case.values())
    return lambda: function(**case)


@contextlib.contextmanager
def _alone(sink: _Sink) -> Iterator[None]:
    """Keep what is printed off the page, and the keyboard out of reach."""

    def nobody(*_: object) -> str:
        raise _Asks

    asked = builtins.input
    builtins.input = nobody
    try:
        with contextlib.redirect_stdout(sink), contextlib.redirect_stderr(sink):
            yield
    finally:
        builtins.input = asked
