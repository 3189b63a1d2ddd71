"""One lesson's widget on a screen: what is refused in words, and what a visitor cannot do."""

import http.cookiejar
import importlib.util
import json
import os
import re
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
import uuid
from pathlib import Path

import pytest

from toolkit import text
from toolkit.commands import app as verb

LESSONS = Path(__file__).parents[2] / "notebooks" / "source"
PROTOCOL = "v1.kernel.websocket.jupyter.org"
# As the visitors of a room would find it, with one place only.
ONE_SEAT = "import toolkit.commands.app as verb; verb.SEATS = 1; import toolkit.cli as c; c.main()"


@pytest.mark.parametrize("lang, words", [("en", "not a lesson"), ("fr", "n’est pas une leçon")])
@pytest.mark.parametrize("typed", ["06", "99", "four", "-1", "004x", ""])
def test_a_lesson_without_a_screen_is_refused_in_words(typed, lang, words, run):
    said = run("app", "--lang", lang, "--", typed)
    assert said.code == 1
    assert words in said.err and "01, 02, 03, 04, 05" in said.err


@pytest.mark.parametrize("typed", ["4", "04", " 04 ", "04_is_it_worth_it"])
def test_a_lesson_is_known_by_its_number(typed):
    assert verb._number(typed) == "04"


@pytest.mark.parametrize("lang, words", [("en", "bakery"), ("fr", "bakery")])
def test_an_unknown_client_is_refused_and_the_nearest_named(lang, words, run):
    said = run("app", "04", "--client", "bakry", "--lang", lang)
    assert said.code == 1 and words in said.err and "bakry" in said.err


def test_every_fault_of_a_record_is_said_before_anything_starts(run, record):
    path = record(hours_per_week=-3, gross_margin_rate=40)
    said = run("app", "04", "--client", path)
    assert said.code == 1 and len(said.err.strip().splitlines()) == 2


@pytest.mark.parametrize("lang, words", [("en", "not installed"), ("fr", "pas installé")])
def test_without_voila_the_remedy_is_given(lang, words, run, monkeypatch):
    monkeypatch.setattr(importlib.util, "find_spec", lambda *_: None)
    said = run("app", "04", "--lang", lang)
    assert said.code == 1
    assert words in said.err and "voila" in said.err and "make app" in said.err


@pytest.mark.parametrize("lang, words", [("en", "not an address"), ("fr", "n’est pas une adresse")])
@pytest.mark.parametrize("host", ["192.0.2.7", "nowhere.invalid"])
def test_an_address_of_another_machine_is_refused_in_words(host, lang, words, run):
    said = run("app", "04", "--host", host, "--lang", lang)
    assert said.code == 1 and words in said.err and "0.0.0.0" in said.err


@pytest.mark.parametrize("lang", ["en", "fr"])
@pytest.mark.parametrize("number", ["01", "02", "03", "04", "05", "10", "11", "12", "13", "14"])
def test_a_screen_asks_the_question_of_its_lesson(number, lang):
    [source] = LESSONS.glob(f"{number}_*.py")
    cell = source.read_text("utf-8").split(f'"lang-{lang}"')[1]
    title = re.search(r"^# # (.+)$", cell, re.MULTILINE)[1]
    locale = text.locale_of(lang)
    assert text.say(f"app.question_{number}", locale) == text.typeset(title, locale)


def test_a_lessons_own_example_starts_as_the_lesson_does():
    from toolkit.commands.voila import screens

    for number, screen in screens.SCREENS.items():
        [source] = LESSONS.glob(f"{number}_*.py")
        said = source.read_text("utf-8")
        assert f'client = "{screen.client}"' in said
        given = re.search(r"owner = records.read\(client\)\.replace\(hours_per_week=(\d+)\)", said)
        assert screen.hours == (given and float(given[1]))


class Visitor:
    """A browser without a screen: keeps its cookies, says what it was answered."""

    def __init__(self, address):
        self.root, _, self.key = address.partition("/?token=")
        self.jar = http.cookiejar.CookieJar()
        self._open = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(self.jar)).open

    def ask(self, path="/", **options):
        request = urllib.request.Request(self.root + path, **options)
        try:
            with self._open(request, timeout=60) as answer:
                return answer.status, answer.read().decode(), answer
        except urllib.error.HTTPError as refused:
            return refused.code, refused.read().decode(), refused

    def enter(self):
        return self.ask(f"/?token={self.key}")

    def line(self, kernel, protocol=PROTOCOL):
        """The websocket to a kernel, as the page itself opens it."""
        from websockets.sync.client import connect

        return connect(
            self.root.replace("http", "ws") + f"/api/kernels/{kernel}/channels?session_id=s",
            additional_headers={"Authorization": f"token {self.key}"},
            subprotocols=[protocol] if protocol else None,
            max_size=None,
        )


class Running:
    """The command, running until it is told to end."""

    def __init__(self, folder, *arguments, code=None):
        start = ["-c", code] if code else ["-m", "toolkit"]
        command = [sys.executable, *start, "app", *arguments, "--no-browser"]
        self.log = folder / "said.txt"
        plain = {k: v for k, v in os.environ.items() if k not in ("LC_ALL", "LANG")}
        self.process = subprocess.Popen(
            command,
            cwd=folder,
            env=plain | {"HOME": str(folder), "TMPDIR": str(folder)},
            stdout=self.log.open("wb"),
            stderr=subprocess.STDOUT,
            # A run put in the background by a shell ignores Ctrl-C, and so would its children.
            preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
        )

    @property
    def said(self):
        return self.log.read_text("utf-8")

    def ready(self):
        """The address, once the screen is warm."""
        for _ in range(600):
            found = re.search(r"http://\S+/\?token=\w+", self.said)
            if found:
                return found[0]
            assert self.process.poll() is None, self.said
            time.sleep(0.1)
        raise AssertionError(self.said)

    def children(self):
        """Processes that the command started and that still live."""
        found = subprocess.run(
            ["ps", "-o", "pid=", "--ppid", str(self.process.pid)], capture_output=True, check=False
        )
        return [int(pid) for pid in found.stdout.split() if _alive(int(pid))]

    def end(self, with_signal=signal.SIGINT):
        if self.process.poll() is None:
            self.process.send_signal(with_signal)
        return self.process.wait(30)


def _alive(pid):
    try:
        state = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
    except OSError:
        return False
    return state != "Z"


def _free():
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return free.getsockname()[1]


def _message(kind, content, *, channel="shell", **metadata):
    """A message as the page would write it: the binary protocol, version 1."""
    from jupyter_server.services.kernels.connection.base import serialize_msg_to_ws_v1

    # A kernel does not hear the same message twice.
    number = uuid.uuid4().hex
    head = {"msg_id": number, "msg_type": kind, "session": "s", "username": "", "version": "5.4"}
    parts = [json.dumps(part).encode() for part in (head, {}, metadata, content)]
    return serialize_msg_to_ws_v1(parts, channel)


def _kernel(page):
    return json.loads(re.search(r'type="application/json">(.+?)</script>', page)[1])["kernelId"]


@pytest.fixture(scope="module")
def screen(tmp_path_factory):
    """The screen of lesson 03 in French, served to this machine, its port taken by another."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        running = Running(tmp_path_factory.mktemp("app"), "03", "--lang", "fr", "--port", str(port))
        running.asked = port
        try:
            running.address = running.ready()
            yield running
        finally:
            running.end(signal.SIGTERM)


@pytest.fixture(scope="module")
def visitor(screen):
    return Visitor(screen.address)


@pytest.fixture(scope="module")
def page(visitor):
    status, page, answer = visitor.enter()
    assert status == 200
    return page, answer


def test_a_port_that_is_taken_is_replaced_and_said(screen):
    assert f":{screen.asked}/" not in screen.address
    assert f"Le port {screen.asked} est pris" in screen.said
    assert "Le Fournil" in screen.said and re.search(r"Prêt en \d+,\d\ss", screen.said)


def test_on_this_machine_alone_nothing_is_said_of_a_room(screen):
    assert "127.0.0.1" in screen.address and "chiffrée" not in screen.said


def test_the_key_leaves_the_address_and_a_cookie_stands_for_it(page, visitor):
    _, answer = page
    assert answer.url == visitor.root + "/"
    assert [cookie.name for cookie in visitor.jar if cookie.name.startswith("username-")]


def test_the_page_has_its_landmarks_language_title_and_chart_before_any_script(page):
    html, _ = page
    assert '<html lang="fr-FR">' in html
    assert html.count("<main>") == html.count("<header ") == html.count("<footer ") == 1
    assert html.count("<h1>") == 1 and "500 abonnés" in html.split("<h1>")[1].split("</h1>")[0]
    assert re.search(r"<title>500 abonnés.+Le Fournil d.+Aglaé</title>", html)
    assert re.search(r'<svg[^>]*class="chart"', html)
    assert "Traceback" not in html


def test_the_page_names_no_other_machine(page):
    html, answer = page
    outside = set(re.findall(r'(?:src|href|url)[=(]["\']?(https?:)?//[^"\')]+', html))
    assert outside == set()
    policy = answer.headers["Content-Security-Policy"]
    assert "default-src 'none'" in policy and "frame-ancestors 'none'" in policy
    assert "*" not in policy and "https:" not in policy


def test_without_the_key_the_page_asks_for_it_and_shows_no_figure(screen):
    stranger = Visitor(screen.address)
    status, html, _ = stranger.ask("/")
    assert status == 403 and '<label for="key">' in html and "svg" not in html
    assert "Aglaé" not in html.partition("<body")[2]
    status, html, _ = stranger.ask("/?token=wrong")
    assert status == 403 and 'role="alert"' in html


@pytest.mark.parametrize(
    "path",
    [
        "/api/kernels",
        "/api/contents",
        "/api/sessions",
        "/api/terminals",
        "/api/kernelspecs",
        "/voila/files/screen.ipynb",
        "/voila/tree/",
        "/voila/api/contents/",
        "/screen/../server.py",
        "/screen/%2e%2e/server.py",
        "/screen.ipynb",
        "/login",
    ],
)
def test_nothing_else_is_on_offer_even_with_the_key(path, visitor, page):
    assert visitor.ask(path)[0] in (403, 404)


def test_no_kernel_can_be_started_or_told_to_run_over_http(visitor, page):
    kernel = _kernel(page[0])
    for path in ("/api/kernels", f"/api/kernels/{kernel}/restart", f"/voila/execution/{kernel}"):
        status, _, _ = visitor.ask(path, data=b"{}", method="POST")
        assert status in (403, 404, 405)


def test_an_address_of_the_web_that_leads_here_is_refused(screen, page):
    visitor = Visitor(screen.address)
    status, _, _ = visitor.ask(f"/?token={visitor.key}", headers={"Host": "evil.example"})
    assert status == 403


def test_a_line_without_the_key_is_refused(screen, page):
    from websockets.exceptions import InvalidStatus

    stranger = Visitor(screen.address)
    stranger.key = "wrong"
    with pytest.raises(InvalidStatus):
        stranger.line(_kernel(page[0]))


@pytest.mark.parametrize("channel", ["shell", "control"])
def test_a_visitor_who_sends_code_gets_nothing_run(channel, visitor, page, tmp_path):
    proof = tmp_path / "ran"
    code = f"open({str(proof)!r}, 'w').write('x')"
    request = {"code": code, "silent": False, "store_history": False}
    debug = {"type": "request", "seq": 1, "command": "evaluate", "arguments": {"expression": code}}
    with visitor.line(_kernel(page[0])) as line:
        line.send(_message("execute_request", request, channel=channel))
        line.send(_message("debug_request", debug, channel=channel))
        line.send(_message("input_reply", {"value": code}, channel="stdin"))
        line.send(_message("kernel_info_request", {}))
        seen = b""
        # The kernel answers in order: once the last is answered, code would have run.
        while b'"kernel_info_reply"' not in seen:
            seen += line.recv(timeout=30)
    assert b"execute" not in seen and b"error" not in seen
    assert not proof.exists()


def test_a_line_that_speaks_an_older_protocol_is_not_heard(visitor, page, tmp_path):
    proof = tmp_path / "ran"
    header = {"msg_id": uuid.uuid4().hex, "session": "s", "username": "", "version": "5.4"}
    with visitor.line(_kernel(page[0]), protocol=None) as line:
        for kind, content in (
            ("execute_request", {"code": f"open({str(proof)!r}, 'w')", "silent": False}),
            ("kernel_info_request", {}),
        ):
            head = header | {"msg_type": kind}
            message = {"header": head, "parent_header": {}, "metadata": {}, "content": content}
            line.send(json.dumps(message | {"channel": "shell"}))
        with pytest.raises(TimeoutError):
            while True:
                assert "kernel_info_reply" not in str(line.recv(timeout=2))
    assert not proof.exists()


def test_the_controls_themselves_are_heard(visitor, page):
    with visitor.line(_kernel(page[0])) as line:
        opening = {"comm_id": "c", "target_name": "jupyter.widget.control", "data": {}}
        line.send(_message("comm_open", opening, version="1.0.0"))
        asking = {"comm_id": "c", "data": {"method": "request_states"}}
        line.send(_message("comm_msg", asking))
        seen = b""
        while b"update_states" not in seen:
            seen += line.recv(timeout=30)
    assert b"SliderModel" in seen or b"AnyModel" in seen


def test_nothing_of_what_was_done_is_left_where_it_was_started(screen, visitor, page):
    left = {path.name for path in screen.log.parent.iterdir()}
    assert {name for name in left if not name.startswith((".", "tmp", "voila_"))} == {"said.txt"}


def test_ctrl_c_closes_every_kernel_and_says_so(tmp_path):
    running = Running(tmp_path, "02", "--lang", "en", "--port", str(_free()))
    address = running.ready()
    visitor = Visitor(address)
    assert visitor.enter()[0] == 200
    kernels = running.children()
    assert kernels
    assert running.end(signal.SIGINT) == 0
    assert not [pid for pid in kernels if _alive(pid)]
    assert "Closed; nothing is left running." in running.said
    assert "Traceback" not in running.said and "WARNING" not in running.said
    with pytest.raises(urllib.error.URLError):
        urllib.request.urlopen(visitor.root, timeout=5)
    assert not list(tmp_path.glob("voila_*")) and not list(tmp_path.glob("tmp*"))


def test_opened_to_a_room_it_says_what_that_means_and_its_seats_are_counted(tmp_path, record):
    path = record("chez_lea.yml", name='"Chez Léa & <Fils>"')
    running = Running(
        tmp_path,
        *("05", "--client", path.name, "--lang", "fr"),
        *("--host", "0.0.0.0", "--port", str(_free())),
        code=ONE_SEAT,
    )
    try:
        address = running.ready()
        for _ in range(50):
            if "Ctrl-C" in running.said:
                break
            time.sleep(0.1)
        assert "n’est pas chiffrée" in running.said and "Chez Léa" in running.said
        first = Visitor(address)
        assert f"la clé {first.key}" in running.said
        assert re.fullmatch(rf"[{verb.KEY_SIGNS}]{{{verb.KEY_LENGTH}}}", first.key)
        status, html, _ = first.enter()
        assert status == 200 and "Chez Léa &amp; &lt;Fils&gt;" in html and "<Fils>" not in html
        status, html, _ = Visitor(address).enter()
        assert status == 503 and 'role="alert"' in html and "grand écran" in html
    finally:
        running.end(signal.SIGTERM)
