"""Lines of a file and what they may serve, by hand."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from toolkit.errors import InvalidInput
from toolkit.privacy import purposes
from toolkit.privacy.purposes import Origin

DRAW, NEWS = Origin("draw", 260), Origin("news", 190, uses=("news",))
BOTH = Origin("both", 40, uses=("news", "network"))
COPIED = Origin("copied", 120, told=False)
FIRMS = Origin("firms", 60, uses=("news",), people=False)
ORIGINS = st.lists(
    st.builds(
        Origin,
        st.just("x"),
        st.integers(0, 500),
        st.sets(st.sampled_from(["news", "network"])).map(tuple),
        st.booleans(),
        st.booleans(),
    ),
    max_size=6,
)


def test_a_line_serves_what_its_people_were_asked_and_nothing_else():
    file = [DRAW, NEWS, BOTH, COPIED, FIRMS]
    assert purposes.usable(file, "network") == 40
    assert purposes.usable(file, "news") == 190 + 40
    assert purposes.useless(file) == 260 + 120
    assert (purposes.untold(file), purposes.people(file)) == (120, 610)


def test_a_switchboard_is_nobody_whatever_it_was_asked():
    assert purposes.usable([FIRMS], "news") == purposes.people([FIRMS]) == 0


@given(ORIGINS)
def test_no_use_takes_more_than_the_people_who_are_left(file):
    people = purposes.people(file)
    for use in ("news", "network"):
        assert purposes.usable(file, use) <= people - purposes.useless(file)
    assert purposes.untold(file) <= people


def test_fewer_than_no_lines_are_refused():
    with pytest.raises(InvalidInput, match="lines"):
        Origin("x", -1)
