"""Voila with one page: kernels heated beforehand, a key at the door, nothing else on offer."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import os
import signal
import sys
from collections.abc import Callable, Mapping, Sequence
from ipaddress import ip_address
from pathlib import Path
from socket import socket
from typing import Any, Final

from jupyter_client.kernelspec import KernelSpec, KernelSpecManager
from jupyter_server.base.handlers import FileFindHandler
from jupyter_server.services.kernels.handlers import KernelHandler
from tornado.httpserver import HTTPServer
from tornado.ioloop import IOLoop
from tornado.web import StaticFileHandler
from traitlets.config import Config
from voila.app import Voila
from voila.shutdown_kernel_handler import VoilaShutdownKernelHandler
from voila.static_file_handler import MultiStaticFileHandler
from voila.tornado.kernel_websocket_handler import VoilaKernelWebsocketHandler

from toolkit.commands.voila.gate import Gate
from toolkit.commands.voila.page import Faces, Page

HERE: Final = Path(__file__).parent
TEMPLATE: Final = "toolkit"
# The parts of JupyterLab that a page of ours needs; others would only make it wait.
EXTENSIONS: Final = (
    "@jupyter-widgets/jupyterlab-manager",
    "@voila-dashboards/widgets-manager8",
    "anywidget",
)
# A page that was closed frees its kernel at once; one that was lost, after these seconds.
FORGOTTEN: Final = 45 * 60
# Heating the next kernel waits until the page just opened has drawn itself.
COOL: Final = 4.0
LARGEST_MESSAGE: Final = 16 * 2**20
_KERNEL = r"(?P<kernel_id>\w+-\w+-\w+-\w+-\w+)"


class Kernels(KernelSpecManager):
    """One kernel: this very Python, silent, and without a history of what was run."""

    def find_kernel_specs(self) -> dict[str, str]:
        """Return the one name there is."""
        return {"python3": ""}

    def get_kernel_spec(self, kernel_name: str) -> KernelSpec:
        """Return how it is started."""
        options = ["--IPKernelApp.log_level=CRITICAL", "--HistoryManager.enabled=False"]
        start = [sys.executable, "-m", "ipykernel_launcher", "-f", "{connection_file}", *options]
        return KernelSpec(argv=start, display_name="Python 3", language="python")

    def get_all_specs(self) -> dict[str, Any]:
        """Return it under its name."""
        return {"python3": {"resource_dir": "", "spec": self.get_kernel_spec("python3").to_dict()}}


class Server(Voila):
    """The page of one lesson's widget, on sockets that are open already."""

    sockets: Sequence[socket] = ()
    seats: int = 1
    heated: Callable[[bool], None] = staticmethod(lambda well: None)

    def init_settings(self) -> dict[str, Any]:
        """Return Voila's settings, the gate in the place of its line to the kernels."""
        settings: dict[str, Any] = super().init_settings()
        return {
            **settings,
            # On this machine alone, a page of the web that got our address by a trick is refused.
            "allow_remote_access": not ip_address(self.ip).is_loopback,
            "kernel_websocket_connection_class": Gate,
            "websocket_max_message_size": LARGEST_MESSAGE,
            "login_url": self.base_url,
        }

    def init_handlers(self) -> list[Any]:
        """Return all that can be asked for; Voila's files, folders and queries are left out."""
        page = {
            "notebook_path": Path(self.notebook_path).name,
            "template_paths": self.template_paths,
            "config": self.config,
            "voila_configuration": self.voila_configuration,
        }
        return [
            ("/", Page, page),
            (f"/api/kernels/{_KERNEL}", KernelHandler),
            (f"/api/kernels/{_KERNEL}/channels", VoilaKernelWebsocketHandler),
            ("/voila/api/shutdown/(.*)", VoilaShutdownKernelHandler),
            ("/voila/static/(.*)", MultiStaticFileHandler, {"paths": self.static_paths}),
            ("/voila/labextensions/(.*)", FileFindHandler, {"path": self.labextensions_path}),
            ("/screen/faces.css", Faces),
            ("/screen/(.*)", StaticFileHandler, {"path": str(HERE / "static")}),
        ]

    def listen(self) -> None:
        """Serve until Ctrl-C or a signal to end; every kernel ends with us."""
        HTTPServer(self.app).add_sockets(self.sockets)
        for name in ("SIGHUP", "SIGTERM"):
            with contextlib.suppress(AttributeError, ValueError):
                signal.signal(getattr(signal, name), self._handle_signal_stop)
        self.ioloop = IOLoop.current()
        self.ioloop.add_callback(self._tell)
        try:
            with contextlib.suppress(KeyboardInterrupt):
                self.ioloop.start()
        finally:
            self.stop()

    @property
    def open_pages(self) -> int:
        """How many kernels serve a page, or are not warm yet."""
        warm = {
            task.result()["kernel_id"]
            for task in self._waiting()
            if task.done() and not task.cancelled() and task.exception() is None
        }
        return len(set(self.kernel_manager.list_kernel_ids()) - warm)

    def _waiting(self) -> list[asyncio.Task[Any]]:
        return list(self.kernel_manager._pools.get(Path(self.notebook_path).name, ()))

    async def _tell(self) -> None:
        """Say when the first kernel is warm, and whether its page came out well."""
        [first, *_] = self._waiting()
        well = False
        # A kernel that cannot start says why by many exceptions: all of them mean "not well".
        with contextlib.suppress(Exception):
            content = await asyncio.shield(first)
            rendered, _ = await asyncio.shield(content["task"])
            well = "application/vnd.jupyter.widget-view+json" in "".join(rendered)
        self.heated(well)
        if not well:
            self.ioloop.stop()


def server(
    notebook: Path,
    sockets: Sequence[socket],
    *,
    token: str,
    words: Mapping[str, str],
    pool: int,
    seats: int,
    heated: Callable[[bool], None],
) -> Server:
    """Return a server that is ready to start.

    Parameters
    ----------
    notebook : Path
        What runs in each kernel; its folder becomes the kernels' own.
    sockets : sequence of socket
        Bound already.
    token : str
        The key that each visitor gives once.
    words : mapping of str to str
        What the page says, by name.
    pool : int
        Kernels kept warm.
    seats : int
        Pages open at once, at most.
    heated : callable
        Called when the first kernel is warm, with whether it shows the widget.
    """
    # Where Voila looks for templates, ours first.
    elsewhere = os.environ.get("JUPYTER_PATH")
    os.environ["JUPYTER_PATH"] = os.pathsep.join(
        [str(HERE / "share"), *([elsewhere] if elsewhere else [])]
    )
    config = Config()
    config.VoilaConfiguration.template = TEMPLATE
    config.VoilaConfiguration.allow_template_override = "NO"
    config.VoilaConfiguration.allow_theme_override = "NO"
    config.VoilaConfiguration.preheat_kernel = True
    config.VoilaConfiguration.default_pool_size = pool
    config.VoilaConfiguration.resources = {"words": dict(words)}
    config.VoilaConfiguration.extension_allowlist = list(EXTENSIONS)
    config.VoilaConfiguration.kernel_spec_manager_class = Kernels
    config.VoilaKernelManager.fill_delay = COOL
    config.VoilaKernelManager.cull_idle_timeout = FORGOTTEN
    config.VoilaKernelManager.cull_interval = 60
    # A slider held down draws several charts a second; beyond a megabyte some would be dropped.
    config.Gate.iopub_data_rate_limit = 100_000_000
    host, port = sockets[0].getsockname()[:2]
    made: Server = Server.instance(
        config=config,
        # No file of this machine's user may change what is served.
        config_file_paths=[],
        notebook_path=str(notebook),
        ip=host,
        port=port,
        token=token,
        open_browser=False,
    )
    made.sockets, made.seats, made.heated = sockets, seats, heated
    made.log_level = logging.CRITICAL
    logging.getLogger("tornado").setLevel(logging.CRITICAL)
    made.initialize(argv=[])
    return made
