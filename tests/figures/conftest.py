"""The answers that the charts of the example clients are drawn from."""

import datetime
from types import SimpleNamespace

import pytest

from toolkit import answers, data, records
from toolkit.figures import style

TODAY = datetime.date(2026, 11, 22)


@pytest.fixture(scope="session")
def answered():
    """Cost, where and worth of an example client, computed once."""
    facts, known = data.load(), {}

    def answered(name):
        if name not in known:
            client = records.read(name)
            known[name] = SimpleNamespace(
                client=client,
                cost=answers.cost(client, facts),
                where=answers.where(client, facts, draws=500),
                worth=answers.worth(client, facts, today=TODAY, draws=500),
            )
        return known[name]

    return answered


def outside(axes):
    """Labels that do not fit on the drawing, by their words."""
    page = axes.figure.bbox
    drawn = [*axes.get_yticklabels(), *axes.texts, axes.xaxis.label]
    with style.apply():
        axes.figure.draw_without_rendering()
        boxes = [(label.get_text(), label.get_window_extent()) for label in drawn]
    return [w for w, b in boxes if b.x0 < page.x0 - 1 or b.x1 > page.x1 + 1 or b.y1 > page.y1 + 1]


@pytest.fixture(scope="session")
def overflowing():
    return outside
