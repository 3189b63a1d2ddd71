"""Facts, and a desk that a test may move."""

import pytest

from toolkit import data, records, widgets


@pytest.fixture(scope="session")
def facts():
    return data.load()


@pytest.fixture
def desk(facts):
    """The workshop of an example client."""
    return lambda name="bakery", lang="en", **more: widgets.workshop(
        records.read(name), facts, lang=lang, **more
    )
