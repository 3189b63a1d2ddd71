"""Twenty moves in a burst: the last one wins, and no move waits behind another.

How long it takes is printed by benchmarks/test_key_press.py: no test depends on a clock.
"""

import datetime
import json

import pytest
from playwright.sync_api import expect

from toolkit import answers, data, figures, text
from toolkit.commands.voila import screens

pytest.importorskip("voila")
BURST = 20


def _read(frame):
    """Header, parent and content of a message between page and kernel."""
    count = int.from_bytes(frame[:8], "little")
    ends = [int.from_bytes(frame[8 * n : 8 * n + 8], "little") for n in range(1, count + 1)]
    parts = [frame[ends[n] : ends[n + 1]] for n in range(1, 5)]
    header, parent, _, content = map(json.loads, parts)
    return header, parent, content


class Line:
    """What passes between a page and its kernel: moves sent, and those answered."""

    def __init__(self, page):
        self.sent, self.waiting, self.most = [], set(), 0
        page.on("websocket", self._opened)

    def _opened(self, line):
        line.on("framesent", self._sent)
        line.on("framereceived", self._received)

    def _sent(self, frame):
        header, _, content = _read(frame)
        if content.get("data", {}).get("method") == "update":
            self.sent.append(content["data"]["state"])
            self.waiting.add(header["msg_id"])
            self.most = max(self.most, len(self.waiting))

    def _received(self, frame):
        header, parent, content = _read(frame)
        if header["msg_type"] == "status" and content["execution_state"] == "idle":
            self.waiting.discard(parent.get("msg_id"))


@pytest.fixture(scope="module", params=["02", "04"])
def line(request, browser, start_screen):
    """A screen whose controls have come, and the line to its kernel."""
    page = browser.new_page()
    line = Line(page)
    line.page, line.number = page, request.param
    page.goto(start_screen(request.param, "en"))
    page.locator(".screen-widget svg.chart").first.wait_for()
    yield line
    page.close()


def test_a_burst_settles_on_the_last_move_and_never_queues(line):
    expect.set_options(timeout=30_000)
    client, facts = screens.client_of(line.number, None), data.load()
    locale = text.locale_of("en", client.country)
    slider = line.page.locator(".screen-widget").get_by_role("slider").first
    slider.press("Home")
    for _ in range(BURST):
        line.page.keyboard.press("ArrowRight")
    expect(slider).to_have_attribute("aria-valuetext", "10.5")
    moved = client.replace(hours_per_week=10.5)
    status = line.page.locator(".screen-widget").get_by_role("status").first
    if line.number == "02":
        finding = figures.cost.finding(answers.cost(moved, facts), locale)
    else:
        today = datetime.date.today()
        found = answers.worth(moved, facts, today=today, draws=10_000, months=None)
        finding = figures.results.finding(found, locale)
    expect(status).to_have_text(finding)
    while line.waiting:
        line.page.wait_for_timeout(50)
    # One move on its way at a time; those made meanwhile are one, the last.
    assert line.most == 1
    assert 1 <= len(line.sent) <= BURST + 1
    assert line.sent[-1] == {"position": BURST}
    line.page.wait_for_timeout(500)  # a late answer to an older move would show now
    assert status.text_content() == finding
