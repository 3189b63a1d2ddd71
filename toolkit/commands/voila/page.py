"""The page itself, and what stands in its place for whoever has no key or comes too late."""

from __future__ import annotations

import functools
from pathlib import Path
from typing import Any

from jupyter_server.auth.decorator import allow_unauthenticated
from tornado.web import RequestHandler
from voila.tornado.handler import TornadoVoilaHandler

_TEMPLATES = Path(__file__).parent / "share" / "voila" / "templates" / "toolkit"


class Page(TornadoVoilaHandler):
    """One lesson's widget; a key is asked for once, then a cookie stands for it."""

    @property
    def content_security_policy(self) -> str:
        """What the browser lets the page do: nothing with any other machine."""
        host = self.request.host
        return "; ".join(
            (
                "default-src 'none'",
                f"connect-src 'self' ws://{host} wss://{host} blob: data:",
                # Widgets come as modules in memory; JupyterLab's settings compile their schemas.
                "script-src 'self' blob: data: 'unsafe-eval'",
                "style-src 'self' 'unsafe-inline'",
                "img-src 'self' data: blob:",
                "font-src 'self' data:",
                "base-uri 'none'",
                "form-action 'self'",
                "frame-ancestors 'none'",
            )
        )

    @allow_unauthenticated
    async def get(self, path: str | None = None) -> None:
        """Answer with the widget, the door, or a word that every seat is taken."""
        self.set_header("Referrer-Policy", "no-referrer")
        if self.current_user is None:
            self._instead("key", 403)
        elif self.get_query_argument("token", None) is not None:
            # The key leaves the address, which a projector shows to everybody.
            self.redirect(self.base_url)
        elif self._server.open_pages >= self._server.seats:
            self._instead("full", 503)
        else:
            # Without this cookie, a page that closes could not free its kernel.
            self.xsrf_token  # noqa: B018
            await super().get(path)

    @property
    def _server(self) -> Any:
        return self.settings["voila"]

    def _instead(self, which: str, status: int) -> None:
        words = self.voila_configuration.resources["words"]
        self.set_status(status)
        self.set_header("Cache-Control", "no-store")
        tried = self.get_query_argument("token", None) is not None
        self.write(door().render(words=words, which=which, wrong=tried))


class Faces(RequestHandler):
    """The text face of the charts, as a style sheet that carries it."""

    def get(self) -> None:
        """Answer with the faces; they are cut once and kept."""
        from toolkit.pages.fonts import face_rules

        self.set_header("Content-Type", "text/css; charset=utf-8")
        self.set_header("Cache-Control", "max-age=86400")
        self.write(face_rules())


@functools.cache
def door() -> Any:
    """Return the template of the page that stands in the place of the widget."""
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    environment = Environment(
        autoescape=True, loader=FileSystemLoader(_TEMPLATES), undefined=StrictUndefined
    )
    return environment.get_template("door.html.j2")
