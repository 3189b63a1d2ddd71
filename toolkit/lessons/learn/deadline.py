"""Stop a learner's code that never ends, on any machine: no signal, no second thread.

Python itself looks at the clock as the code goes from line to line, so it works on Windows and in a
browser. A single call into compiled code (a long sleep, a huge power) cannot be looked into: it is
stopped when it returns, or by the reader's own Interrupt button.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from types import FrameType
from typing import Any

# Computing counts, so that a busy machine stops nobody; a loop that only waits is stopped later.
_computed, _clock = time.process_time, time.monotonic
_WAITS = 5
# A loop that holds nothing never reaches a new line in Python 3.11: there, look at every step.
_EACH_STEP = sys.version_info < (3, 12)


class TooLong(BaseException):
    """The time is up. No learner's ``except Exception`` takes it for an error of its own."""


def within(seconds: float, work: Callable[[], object]) -> object:
    """Return what some work returns, unless the time is up first.

    Parameters
    ----------
    seconds : float
        Budget of computing, above 0; five times as much by the clock. The work runs several times
        slower than outside.
    work : callable
        Takes nothing.

    Returns
    -------
    object
        Its result. Whatever traced this thread before (a debugger, a coverage tool) traces it
        again.

    Raises
    ------
    TooLong
        The time is up. Raised in the work itself, and again as often as the work catches it.

    Examples
    --------
    >>> def forever():
    ...     while True:
    ...         pass
    >>> try:
    ...     within(0.1, forever)
    ... except TooLong:
    ...     "stopped"
    'stopped'
    """
    before = sys.gettrace()
    live = True

    class Caught(TooLong):
        # Python drops a trace function that raises: work that caught the error puts it back.
        def __del__(self) -> None:
            if live:
                watch(sys._getframe(1))

    def over() -> bool:
        return _computed() > end or _clock() > latest

    def look(frame: FrameType, event: str, argument: object) -> Any:
        if live and over() and frame.f_code.co_filename != __file__:
            raise Caught
        frame.f_trace_opcodes = _EACH_STEP
        return look

    def watch(frame: FrameType | None) -> None:
        while frame is not None and frame.f_code.co_filename != __file__:
            frame.f_trace = look
            frame = frame.f_back
        sys.settrace(look)

    end, latest = _computed() + seconds, _clock() + _WAITS * seconds
    sys.settrace(look)
    try:
        return work()
    finally:
        live = False
        sys.settrace(before)
