"""`toolkit app`: the widget of one lesson, alone on a screen, for a room."""

from __future__ import annotations

import errno
import ipaddress
import re
import secrets
import socket
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from toolkit import text
from toolkit.commands import terminal
from toolkit.commands.terminal import Lang
from toolkit.errors import InvalidInput

if TYPE_CHECKING:
    from toolkit.client import Client
    from toolkit.text import Locale

HERE = "127.0.0.1"
EVERYWHERE = ("0.0.0.0", "::")
# An address that leads nowhere (RFC 5737): asked which way it would lie, nothing is sent to it.
NOWHERE = ("192.0.2.1", 9)
# A page takes a kernel of some 200 megabytes.
SEATS = 30
# Without the signs that are taken for one another on a board.
KEY_SIGNS = "abcdefghjkmnpqrstuvwxyz23456789"
KEY_LENGTH = 8


def app(
    lesson: Annotated[str, typer.Argument(help="Number of the lesson, such as 04.")],
    client: Annotated[
        str | None,
        typer.Option("--client", help="A record, or a name; otherwise the lesson's own example."),
    ] = None,
    port: Annotated[int, typer.Option(help="Port on this machine.", min=1, max=65535)] = 8866,
    host: Annotated[
        str, typer.Option(help="127.0.0.1: this machine alone; 0.0.0.0: the whole room.")
    ] = HERE,
    browser: Annotated[bool, typer.Option(help="Open the browser too.")] = True,
    lang: Lang = None,
) -> None:
    """Put the widget of a lesson on a screen of its own, for a room.

    Example: toolkit app 04 --client bakery --lang fr
    """
    import importlib.util

    locale = terminal.spoken(lang)
    with terminal.mistakes(locale):
        terminal.language(lang)
        if importlib.util.find_spec("voila") is None:
            raise InvalidInput(
                "package_missing", name="toolkit app", given="voila", remedy="make app"
            )
        number = _number(lesson)
        record, person, locale = _client(client, number, lang)
    with terminal.mistakes(locale):
        sockets = _bound(host, port)
        at = sockets[0].getsockname()[1]
        if at != port:
            terminal.complain(text.say("app.port_taken", locale, asked=port, port=at))
        terminal.say(text.say("app.preparing", locale, number=number, client=person.name))
        key = "".join(secrets.choice(KEY_SIGNS) for _ in range(KEY_LENGTH))
        address = f"http://{_seen_at(host)}:{at}/?token={key}"
        _serve(number, record, person, locale, sockets, key, address, browser=browser)


def _serve(
    number: str,
    record: str | None,
    person: Client,
    locale: Locale,
    sockets: list[socket.socket],
    key: str,
    address: str,
    *,
    browser: bool,
) -> None:
    """Serve until Ctrl-C; say when the first page is ready, and what being open means."""
    import json
    import webbrowser

    from toolkit.commands.voila import screens
    from toolkit.commands.voila.server import server
    from toolkit.commands.voila.words import words

    alone = _is_alone(sockets)
    began, shown = time.monotonic(), []

    def heated(well: bool) -> None:
        shown.append(well)
        if not well:
            return
        seconds = text.number(time.monotonic() - began, locale, decimals=1)
        terminal.say(text.say("app.ready", locale, seconds=seconds, url=address))
        if not alone:
            terminal.say(text.say("app.room", locale, secret=key, client=person.name, seats=SEATS))
        terminal.say(text.say("app.close", locale))
        if browser:
            webbrowser.open(address)

    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        path = Path(folder) / "screen.ipynb"
        path.write_text(json.dumps(screens.notebook(number, record, locale[:2])), "utf-8")
        server(
            path,
            sockets,
            token=key,
            words=words(number, person, locale),
            pool=1 if alone else 2,
            seats=SEATS,
            heated=heated,
        ).start()
    if not all(shown):
        raise InvalidInput("screen_failed", name="toolkit app", given=number)
    terminal.say(text.say("app.closed", locale))


def _number(given: str) -> str:
    """The two digits of a lesson: 4, 04 and 04_is_it_worth_it are the same."""
    from toolkit.commands.voila.screens import SCREENS

    found = re.fullmatch(r"0*(\d+)(_\w*)?", given.strip())
    number = f"{int(found[1]):02d}" if found and len(found[1]) < 3 else given
    if number not in SCREENS:
        raise InvalidInput("no_screen", name="toolkit app", given=given, known=", ".join(SCREENS))
    return number


def _client(name: str | None, number: str, lang: str | None) -> tuple[str | None, Client, Locale]:
    """Return the record's path, its client and the locale, or say every fault and stop."""
    from toolkit import records
    from toolkit.commands.voila import screens
    from toolkit.records import shelf

    if name is None:
        person = screens.client_of(number, None)
        language = terminal.language(lang, person.language)
        return None, person, text.locale_of(language, person.country)
    checked = records.check(name)
    locale = terminal.spoken(lang, checked.language)
    for sentence in records.explain_all([*checked.faults, *checked.warnings], locale):
        terminal.complain(sentence)
    if checked.client is None:
        raise typer.Exit(1)
    person = checked.client
    language = terminal.language(lang, checked.language)
    locale = text.locale_of(language, person.country)
    return str(shelf.find(name).resolve()), person, locale


def _bound(host: str, port: int) -> list[socket.socket]:
    """Sockets that listen at the port asked for, or at one that is free."""
    from tornado.netutil import bind_sockets

    for candidate in (port, 0):
        try:
            return bind_sockets(candidate, host)
        except OSError as error:
            taken = error.errno in (errno.EADDRINUSE, errno.EACCES, getattr(errno, "WSAEACCES", 0))
            if not taken or not candidate:
                break
    raise InvalidInput("host_unusable", name="--host", given=host)


def _is_alone(sockets: list[socket.socket]) -> bool:
    return all(ipaddress.ip_address(each.getsockname()[0]).is_loopback for each in sockets)


def _seen_at(host: str) -> str:
    """The address to type: for a machine open everywhere, the one that its network knows."""
    if host in EVERYWHERE:
        try:
            with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
                probe.connect(NOWHERE)
                return str(probe.getsockname()[0])
        except OSError:
            return socket.gethostname()
    return f"[{host}]" if ":" in host else host
