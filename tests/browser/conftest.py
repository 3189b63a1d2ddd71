"""A JupyterLab started as `toolkit lab` starts it, a browser, and a lesson a student has run.

Everything closes with the test module: while Playwright runs, its event loop would be in the way of
the tests that start kernels of their own.
"""

import json
import re
import secrets
import shutil
import socket
import subprocess
import sys
import time
import urllib.request
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlsplit

import pytest
import typer

from toolkit import data, records, text
from toolkit.commands import lab

NOTEBOOKS = Path(__file__).parents[2] / "notebooks"
CHROMIUMS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
FLAGS = (
    "--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking"
    " --disable-component-update --disable-sync"
).split()
PRIVATE = (
    "IPYTHONDIR JUPYTER_CONFIG_DIR JUPYTER_DATA_DIR JUPYTER_RUNTIME_DIR"
    " JUPYTERLAB_SETTINGS_DIR JUPYTERLAB_WORKSPACES_DIR"
).split()
# Long, for a busy machine; an answer that is there is never waited for.
PATIENCE = 60_000


@dataclass
class Lesson:
    """A lesson open in a browser, every cell run once, and what was seen on the way."""

    page: object
    path: Path
    requests: list = field(default_factory=list)
    charts_before: list = field(default_factory=list)
    still: str = ""

    @property
    def lang(self):
        return self.path.parent.name

    @property
    def number(self):
        return self.path.name[:2]

    @property
    def client(self):
        cells = json.loads(self.path.read_text("utf-8"))["cells"]
        [cell] = [c for c in cells if "parameters" in c["metadata"].get("tags", [])]
        return records.read(re.search(r'client = "([^"]+)"', "".join(cell["source"]))[1])

    @property
    def facts(self):
        return data.load()

    @property
    def locale(self):
        return text.locale_of(self.lang, self.client.country)

    def cell(self, code):
        """The cell whose code holds these words."""
        return self.page.locator(".jp-CodeCell", has=self.page.locator(".jp-Editor", has_text=code))

    @property
    def panel(self):
        """The cell of the first widget: the lesson's own panel, before any desk for a room."""
        return self.cell(re.compile(r"^widgets\.")).first

    def run(self, code):
        """Click in a cell and press Shift and Enter, as a student does."""
        self.cell(code).locator(".cm-content").click()
        self.page.keyboard.press("Shift+Enter")

    def titles(self):
        """The titles of the charts on the page."""
        return self.page.locator("svg.chart title").all_text_contents()


def _chromium():
    found = next(filter(None, map(shutil.which, CHROMIUMS)), None)
    if found is None:
        pytest.skip("no Chromium on PATH: run .ci/browser, or sudo apt-get install chromium")
    return found


@pytest.fixture(scope="module")
def browser():
    """One window for all the lessons: JupyterLab's own files are read once."""
    path = _chromium()
    playwright = pytest.importorskip("playwright.sync_api").sync_playwright().start()
    try:
        chromium = playwright.chromium.launch(executable_path=path, args=FLAGS)
        window = chromium.new_context(viewport={"width": 1200, "height": 1000})
        window.set_default_timeout(PATIENCE)
        yield window
        chromium.close()
    finally:
        playwright.stop()


@pytest.fixture(scope="module")
def server(browser, tmp_path_factory):
    """Address of a JupyterLab on a copy of the notebooks; the user's own settings stay away."""
    home = tmp_path_factory.mktemp("lab")
    folder = home / "notebooks"
    shutil.copytree(NOTEBOOKS, folder, ignore=shutil.ignore_patterns(".ipynb_checkpoints"))
    # Cells out of sight stay on the page, where a test can read them.
    tracker = home / "jupyterlab_settings_dir/@jupyterlab/notebook-extension"
    tracker.mkdir(parents=True)
    (tracker / "tracker.jupyterlab-settings").write_text('{"windowingMode": "none"}', "utf-8")
    token = secrets.token_hex(16)
    with pytest.MonkeyPatch.context() as patch:
        for name in PRIVATE:
            patch.setenv(name, str(home / name.lower()))
        command, environment = _as_the_command_does(patch, folder)
    process = subprocess.Popen(
        [*command, f"--IdentityProvider.token={token}"],
        env=environment,
        cwd=home,
        stdout=(home / "log.txt").open("w"),
        stderr=subprocess.STDOUT,
    )
    try:
        yield _answering(process, command, token, home / "log.txt")
    finally:
        process.terminate()
        try:
            process.wait(20)
        except subprocess.TimeoutExpired:
            process.kill()


def _as_the_command_does(patch, folder):
    """The command and environment of `toolkit lab` on another folder, trusted like its own."""
    started = []
    patch.setattr(lab, "_NOTEBOOKS", folder)
    patch.setattr(lab, "_until_closed", lambda *given: started.append(given) or 0)
    with closing(socket.socket()) as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    with pytest.raises(typer.Exit):
        lab.lab(browser=False, port=port, lang="en")
    [(command, environment)] = started
    return command, environment


def _answering(process, command, token, log):
    port = next(part.partition("=")[2] for part in command if part.startswith("--port="))
    address = f"http://127.0.0.1:{port}"
    for _ in range(600):
        if process.poll() is not None:
            break
        try:
            urllib.request.urlopen(f"{address}/api/status?token={token}", timeout=5).close()
        except OSError:
            time.sleep(0.1)
        else:
            return address, token
    raise RuntimeError(f"JupyterLab did not start:\n{log.read_text('utf-8')[-2000:]}")


@pytest.fixture(scope="module")
def lesson(request, server, browser):
    """The lesson at the parameter's path: opened, charts noted, then Run > Run All Cells."""
    address, token = server
    opened = Lesson(browser.new_page(), request.param)
    page = opened.page
    page.on("request", lambda sent: opened.requests.append(sent.url))
    page.on("websocket", lambda line: opened.requests.append(line.url))
    page.goto(f"{address}/doc/tree/notebooks/{opened.lang}/{opened.path.name}?token={token}")
    _idle(page)
    opened.charts_before = opened.titles()
    opened.still = opened.panel.locator(".jp-OutputArea").text_content()
    page.get_by_role("menuitem", name="Run", exact=True).click()
    page.get_by_role("menuitem", name="Run All Cells", exact=True).click()
    # The built copy holds no live slider: one on the page means that its cell has run.
    page.get_by_role("slider").first.wait_for(state="attached")
    page.wait_for_function(
        "![...document.querySelectorAll('.jp-InputPrompt')].some(p => p.textContent.includes('*'))"
    )
    _idle(page)
    yield opened
    page.close()
    _stop_kernels(address, token)


def _idle(page):
    page.locator("#jp-main-statusbar").get_by_text("Python 3 (ipykernel) | Idle").wait_for()


def _stop_kernels(address, token):
    keys = {"Authorization": f"token {token}"}
    sessions = urllib.request.Request(f"{address}/api/sessions", headers=keys)
    with urllib.request.urlopen(sessions, timeout=10) as answer:
        found = [session["id"] for session in json.load(answer)]
    for session in found:
        url = f"{address}/api/sessions/{session}"
        stop = urllib.request.Request(url, headers=keys, method="DELETE")
        urllib.request.urlopen(stop, timeout=10).close()


@pytest.fixture(scope="module")
def start_screen(tmp_path_factory):
    """Starts `toolkit app` on a lesson in a language, and returns its address with its key."""
    running = []

    def start(number, lang):
        folder = tmp_path_factory.mktemp("screen")
        with closing(socket.socket()) as free:
            free.bind(("127.0.0.1", 0))
            port = free.getsockname()[1]
        command = [sys.executable, "-m", "toolkit", "app", number, "--lang", lang]
        command += ["--no-browser", "--port", str(port)]
        log = folder / "log.txt"
        process = subprocess.Popen(
            command, cwd=folder, stdout=log.open("w"), stderr=subprocess.STDOUT
        )
        running.append(process)
        for _ in range(1_200):
            found = re.search(r"http://\S+/\?token=\w+", log.read_text("utf-8"))
            if found:
                return found[0]
            if process.poll() is not None:
                break
            time.sleep(0.1)
        raise RuntimeError(f"the screen did not start:\n{log.read_text('utf-8')[-2000:]}")

    yield start
    for process in running:
        process.terminate()
    for process in running:
        process.wait(30)


@pytest.fixture(scope="session")
def faults():
    """The function that says what axe finds wrong on a page: rule, words, and where."""
    from axe_playwright_python.sync_playwright import Axe

    def found(page):
        said = Axe().run(page).response["violations"]
        return [
            (fault["id"], fault["help"], [node["html"][:200] for node in fault["nodes"]])
            for fault in said
        ]

    return found


def outside(urls):
    """Addresses that are not this machine's."""
    parts = ((url, urlsplit(url)) for url in urls)
    return [
        url
        for url, part in parts
        if part.scheme in ("http", "https", "ws", "wss") and part.hostname != "127.0.0.1"
    ]


@pytest.fixture(scope="session", name="outside")
def _outside():
    """The function that keeps the addresses of other machines."""
    return outside
