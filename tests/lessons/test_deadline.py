import sys
import time

import pytest

from toolkit.lessons.learn.deadline import TooLong, within


def _empty():
    while True:
        pass


def _catches_everything():
    while True:
        try:
            int("x")
        except BaseException:
            pass


def _catches_from_inside():
    while True:
        try:
            while True:
                pass
        except BaseException:
            pass


def _goes_on():
    while True:
        try:
            len("x")
        finally:
            continue  # noqa: B012  # what a learner may write


def _through_a_generator():
    def endless():
        while True:
            yield 1

    return sum(endless())


def _waits():
    while True:
        time.sleep(0.01)


@pytest.mark.parametrize(
    "work",
    [_waits, _empty, _catches_everything, _catches_from_inside, _goes_on, _through_a_generator],
)
def test_work_without_end_is_stopped_whatever_it_catches(work):
    started = time.monotonic()
    with pytest.raises(TooLong):
        within(0.2, work)
    assert time.monotonic() - started < 10


def test_work_that_ends_returns_what_it_returns_or_raises_what_it_raises():
    assert within(5, lambda: 42) == 42
    with pytest.raises(ZeroDivisionError):
        within(5, lambda: 1 / 0)


@pytest.mark.parametrize("work", [lambda: 1, lambda: 1 / 0, _empty, _catches_everything])
def test_whatever_traced_before_traces_again(work):
    def earlier(*_):
        return None

    before = sys.gettrace()
    sys.settrace(earlier)
    try:
        within(0.1, work)
    except (TooLong, ZeroDivisionError):
        pass
    finally:
        found = sys.gettrace()
        sys.settrace(before)
    assert found is earlier


def test_an_error_caught_by_an_except_of_the_learner_is_not_ours():
    assert not issubclass(TooLong, Exception)
