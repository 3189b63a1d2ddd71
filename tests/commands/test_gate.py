"""The gate, message by message: what a page's controls say goes on, all else stays outside."""

import json

import pytest

pytest.importorskip("voila")

from toolkit.commands.voila.gate import admitted

HEAD = {"msg_id": "m", "session": "s", "username": "", "date": "2026-11-22", "version": "5.4"}


def frame(kind="comm_msg", content=None, *, channel="shell", buffers=(), **header):
    parts = [HEAD | {"msg_type": kind} | header, {}, {}, content or {}]
    return framed([channel.encode(), *(json.dumps(part).encode() for part in parts), *buffers])


def framed(parts):
    """The parts behind a count of ends and the ends themselves, eight bytes each."""
    ends = [8 * (len(parts) + 2)]
    for part in parts:
        ends.append(ends[-1] + len(part))
    counted = (number.to_bytes(8, "little") for number in (len(ends), *ends))
    return b"".join([*counted, *parts])


@pytest.mark.parametrize(
    "kind, content",
    [
        ("comm_msg", {"comm_id": "c", "data": {"method": "update"}}),
        ("comm_close", {"comm_id": "c"}),
        ("comm_info_request", {}),
        ("kernel_info_request", {}),
        ("comm_open", {"comm_id": "c", "target_name": "jupyter.widget.control"}),
    ],
)
def test_what_the_controls_say_goes_on(kind, content):
    header, parent, metadata, said = (json.loads(part) for part in admitted(frame(kind, content)))
    assert header == HEAD | {"msg_type": kind}
    assert (parent, metadata, said) == ({}, {}, content)


@pytest.mark.parametrize(
    "kind",
    [
        *("execute_request", "execute_reply", "complete_request", "inspect_request"),
        *("history_request", "is_complete_request", "input_reply", "shutdown_request"),
        *("interrupt_request", "debug_request", "create_subshell_request", "", None, 7, ["x"]),
    ],
)
def test_whatever_runs_asks_or_stops_stays_outside(kind):
    assert admitted(frame(kind, {"code": "1"})) is None


@pytest.mark.parametrize("channel", ["control", "stdin", "iopub", "hb", ""])
def test_no_other_channel_is_open(channel):
    assert admitted(frame(channel=channel)) is None


@pytest.mark.parametrize("target", ["jupyter.widget", "matplotlib", None, ""])
def test_no_other_line_can_be_opened(target):
    assert admitted(frame("comm_open", {"comm_id": "c", "target_name": target})) is None


def test_a_thread_of_the_kernel_cannot_be_named():
    header = json.loads(admitted(frame(subshell_id="x", other=1))[0])
    assert header == HEAD | {"msg_type": "comm_msg"}


def test_a_record_that_is_loaded_goes_on_byte_by_byte():
    assert admitted(frame(buffers=[b"\x00\xffname: [", b"2"]))[4:] == [b"\x00\xffname: [", b"2"]


def test_a_header_said_twice_is_written_once():
    twice = json.dumps(HEAD)[:-1] + ', "msg_type": "execute_request", "msg_type": "comm_msg"}'
    [header, *_] = admitted(framed([b"shell", twice.encode(), b"{}", b"{}", b"{}"]))
    assert header.count(b"msg_type") == 1 and b"execute" not in header


@pytest.mark.parametrize(
    "frame",
    [
        b"",
        b"\x00" * 7,
        b"\xff" * 8,  # a count of ends beyond any memory
        (2**40).to_bytes(8, "little") + b"\x00" * 64,
        framed([]),
        framed([b"shell", b"{}"]),
        framed([b"shell", b"[]", b"{}", b"{}", b"{}"]),
        framed([b"shell", b"{", b"{}", b"{}", b"{}"]),
        framed([b"shell", b"\xff", b"{}", b"{}", b"{}"]),
        framed([b"shell", b"[" * 100_000, b"{}", b"{}", b"{}"]),
        framed([b"x"] * 40),
        '{"header": {"msg_type": "comm_msg"}, "channel": "shell"}',
        None,
    ],
)
def test_what_cannot_be_read_stays_outside(frame):
    assert admitted(frame) is None


def test_content_of_another_shape_does_not_break_the_gate():
    assert admitted(frame("comm_open", [1])) is None
