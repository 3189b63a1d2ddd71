"""What a visitor's browser may say to a kernel: the words of the controls, never code."""

from __future__ import annotations

import json
from itertools import pairwise
from typing import Any

from jupyter_server.services.kernels.connection.channels import ZMQChannelsWebsocketConnection

__all__ = ["Gate", "admitted"]

PROTOCOL = "v1.kernel.websocket.jupyter.org"
KINDS = frozenset(
    {"kernel_info_request", "comm_info_request", "comm_open", "comm_msg", "comm_close"}
)
# The one line that a page opens by itself, to ask which controls are there.
CONTROLS = "jupyter.widget.control"
# Fields of a header that are handed on: one that names a thread of the kernel is not.
HEADER = ("msg_id", "msg_type", "session", "username", "date", "version")
# Channel, four parts, a record that somebody loads: no control sends more parts than this.
MOST_PARTS = 16


def admitted(frame: object) -> list[bytes] | None:
    """Return the parts of a message that may go to the kernel's shell, or None.

    What goes on is written anew from what was read, so that the kernel cannot read it otherwise.

    Parameters
    ----------
    frame : object
        As the browser sent it: bytes of Jupyter's protocol for websockets, version 1.

    Returns
    -------
    list of bytes or None
        Header, parent, metadata, content, then buffers. None for whatever is malformed, meant for
        another channel, or not a word of the controls.
    """
    parts = _parts(frame) if isinstance(frame, bytes) else []
    if len(parts) < 5 or parts[0] != b"shell":
        return None
    try:
        header, parent, metadata, content = (json.loads(part) for part in parts[1:5])
        kind = header.get("msg_type")
        kept = {name: header[name] for name in HEADER if name in header}
        if kind not in KINDS or (kind == "comm_open" and content["target_name"] != CONTROLS):
            return None
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
        return None
    return [*(json.dumps(part).encode() for part in (kept, parent, metadata, content)), *parts[5:]]


def _parts(frame: bytes) -> list[bytes]:
    """The parts of a frame: a count of ends, the ends, then what stands between them."""
    count = int.from_bytes(frame[:8], "little")
    if not 2 <= count <= MOST_PARTS or len(frame) < 8 * (count + 1):
        return []
    ends = [int.from_bytes(frame[8 * n : 8 * n + 8], "little") for n in range(1, count + 1)]
    return [frame[start:end] for start, end in pairwise(ends)]


class Gate(ZMQChannelsWebsocketConnection):
    """The line between a page and its kernel, with a guard on the way in."""

    def handle_incoming_message(self, incoming_msg: Any) -> None:
        """Hand a message to the kernel's shell if it is one of the controls, else drop it."""
        if not self.channels or self.subprotocol != PROTOCOL:
            return
        parts = admitted(incoming_msg)
        if parts is not None:
            self.session.send_raw(self.channels["shell"], parts)
