"""A marketing student who never coded finishes lesson 02: keyboard, mouse, and no line of code.

What is asked is read off the lesson itself, what is answered off the bank: the words may change.
"""

import json
import os
import re
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from playwright.sync_api import expect

from toolkit import answers, data, figures, records, text
from toolkit.lessons import learn

NUMBER = "02"
NOTEBOOKS = Path(__file__).parents[2] / "notebooks"
CALL = re.compile(r'learn\.(\w+)\("(\w+)"(?:.*unit="([^"]*)")?')
RAN = re.compile(r"\[\d+\]")
PRESSES = 2


@dataclass
class Student:
    """Somebody at a keyboard, with a mouse to click into a cell."""

    page: object
    path: Path
    met: list = field(default_factory=list)

    @property
    def lang(self):
        return self.path.parent.name

    @property
    def codes(self):
        cells = json.loads(self.path.read_text("utf-8"))["cells"]
        return ["".join(cell["source"]) for cell in cells if cell["cell_type"] == "code"]

    @property
    def client(self):
        [name] = re.findall(r'^client = "(\w+)"$', "\n".join(self.codes), re.MULTILINE)
        return records.read(name)

    @property
    def locale(self):
        return text.locale_of(self.lang, self.client.country)

    def say(self, key, **holes):
        return text.say(key, self.locale, **holes)

    def typed(self, number):
        """A number as this student types it."""
        written = f"{number:.2f}"
        return written.replace(".", ",") if self.lang == "fr" else written

    def run(self, place):
        """Click into a cell, press Shift and Enter, and wait until it has run."""
        cell = self.page.locator(".jp-CodeCell").nth(place)
        cell.locator(".cm-content").click()
        self.page.keyboard.press("Shift+Enter")
        expect(cell.locator(".jp-InputPrompt")).to_have_text(RAN)
        return cell

    def tab_to(self, target, most=8):
        for _ in range(most):
            if target.evaluate("element => element === document.activeElement"):
                return
            self.page.keyboard.press("Tab")
        raise AssertionError(f"the Tab key does not reach {target}")

    def answer(self, cell, words, button):
        """Type into the box of a cell, go to its button with the Tab key, press Enter."""
        box = cell.get_by_role("textbox").last
        box.click()
        self.page.keyboard.press("ControlOrMeta+A")
        self.page.keyboard.type(words)
        self.tab_to(cell.get_by_role("button", name=self.say(button)))
        self.page.keyboard.press("Enter")

    def predict(self, cell, item, unit):
        self.answer(cell, "30", "predict.button")
        kept = self.say("predict.kept", guess="|").partition("|")[0]
        expect(cell.get_by_role("status")).to_contain_text(kept)

    def reveal(self, cell, item, unit):
        expect(cell.locator("svg title")).not_to_be_empty()
        expect(cell).not_to_contain_text(self.say("predict.please"))

    def check(self, cell, item, unit):
        """First the wrong number of a slip, which is named; then the right one."""
        check = learn.checks[item]
        [case, *_] = check.cases
        slips = (rule(**case) for rule in check.slips.values())
        wrong = next(number for number in slips if number)
        for number, kind in ((wrong, "slip"), (check.right(**case), "right")):
            words = self.typed(number)
            outcome = check.outcome(words, self.lang)
            assert outcome.kind == kind
            self.answer(cell, words, "check.button")
            status = cell.get_by_role("status")
            expect(status).to_contain_text(self.say(f"check.label.{kind}"))
            expect(status).to_contain_text(check.sentence(outcome, self.locale))

    def quiz(self, cell, item, unit):
        """First a wrong option, which is explained; then the right one."""
        quiz = learn.quizzes[item]
        wrong = next(option for option in quiz.options if option != quiz.right)
        button = cell.get_by_role("button", name=self.say("quiz.button"))
        for option in (wrong, quiz.right):
            cell.get_by_label(self.say(f"quiz.{item}.{option}"), exact=True).focus()
            self.page.keyboard.press("Space")
            self.tab_to(button)
            self.page.keyboard.press("Enter")
            why = self.say(f"quiz.{item}.{option}.why")
            expect(cell.get_by_role("status").last).to_contain_text(why)

    def hints(self, cell, item, unit):
        cell.get_by_role("button").focus()
        self.page.keyboard.press("Enter")
        expect(cell.get_by_role("status").last).to_contain_text(self.say(f"hint.{item}.1"))

    def move(self, cell):
        """Move the first slider, the hours of a week, by two steps of half an hour."""
        hours = self.client.hours_per_week + PRESSES * 0.5
        found = answers.cost(self.client.replace(hours_per_week=hours), data.load())
        finding = figures.cost.finding(found, self.locale)
        panel = cell.locator(".toolkit-panel")
        expect(panel).not_to_contain_text(finding)
        panel.get_by_role("slider").first.focus()
        for _ in range(PRESSES):
            self.page.keyboard.press("ArrowRight")
        expect(panel.get_by_role("status").first).to_have_text(finding)
        expect(panel.locator("svg.chart title")).to_have_text(finding)


# A student plays for most of a minute: in English too behind `make test-all`.
@pytest.fixture(params=["fr", "en"] if os.environ.get("TOOLKIT_EVERY_LESSON") else ["fr"])
def student(request, server, browser):
    """Lesson 02 open, and nothing run yet."""
    address, token = server
    expect.set_options(timeout=30_000)
    [path] = (NOTEBOOKS / request.param).glob(f"{NUMBER}_*.ipynb")
    page = browser.new_page()
    page.goto(f"{address}/doc/tree/notebooks/{request.param}/{path.name}?token={token}")
    page.locator("#jp-main-statusbar").get_by_text("Python 3 (ipykernel) | Idle").wait_for()
    yield Student(page, path)
    page.close()


def test_a_student_who_never_coded_finishes_the_lesson(student):
    for place, code in enumerate(student.codes):
        cell = student.run(place)
        for verb, item, unit in CALL.findall(code):
            act = getattr(student, verb, None)
            if act is not None:
                act(cell, item, unit)
                student.met.append(verb)
        if re.search(r"^widgets\.cost\(", code, re.MULTILINE):
            student.move(cell)
            student.met.append("move")
    assert {"predict", "reveal", "check", "quiz", "move"} <= set(student.met)
    failed = student.page.locator("[data-mime-type*=error], [data-mime-type*=stderr]")
    assert failed.all_text_contents() == []
