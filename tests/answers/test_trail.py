"""A pixel's month: what it meets, what it reads, and what it cannot do."""

import pytest

from toolkit import answers
from toolkit.answers.trail import PEOPLE, SITES
from toolkit.errors import InvalidInput


@pytest.mark.parametrize("placed", ["spread", "largest"])
def test_no_pixel_meets_nobody_and_a_pixel_everywhere_reads_everything(placed):
    nowhere, everywhere = (answers.trail(share, placed=placed) for share in (0, 1))
    assert (nowhere.met, nowhere.seen) == (0, 0)
    assert (everywhere.met, everywhere.seen) == (PEOPLE, everywhere.visits)


@pytest.mark.parametrize("placed", ["spread", "largest"])
def test_another_site_never_takes_a_person_or_a_visit_away(placed):
    found = [answers.trail(share, placed=placed) for share in (0.05, 0.1, 0.2, 0.5, 0.9)]
    assert [one.met for one in found] == sorted(one.met for one in found)
    assert [one.seen for one in found] == sorted(one.seen for one in found)


def test_one_site_in_ten_meets_nearly_everybody_and_reads_about_a_tenth():
    found = answers.trail(0.1)
    assert (found.carriers, found.sites) == (20, SITES)
    assert found.met == 496  # the number of the lesson
    assert 0.05 < found.share_of_visits < 0.15
    # 1 - 0.9 ** 34: the closed form, for an average month
    assert found.expected == pytest.approx(1 - 0.9**found.sites_each)
    assert abs(found.expected - found.share_of_people) < 0.05


def test_the_same_number_of_pixels_reads_six_visits_in_ten_on_the_largest_sites():
    # Visits fall as 1 / rank: the first 20 of 200 sites take H(20) / H(200) of them.
    harmonic = [sum(1 / rank for rank in range(1, most + 1)) for most in (20, 200)]
    found = answers.trail(0.1, placed="largest")
    assert found.share_of_visits == pytest.approx(harmonic[0] / harmonic[1], abs=0.01)
    assert found.met == PEOPLE


def test_the_paths_are_those_of_the_first_people_and_add_up():
    found = answers.trail(0.3)
    assert len(found.paths) == 8
    assert all(0 < path.share < 1 for path in found.paths)
    assert answers.trail(1).paths[0].share == 1


@pytest.mark.parametrize("share", [-0.1, 1.1, float("nan")])
def test_a_share_out_of_range_is_refused(share):
    with pytest.raises(InvalidInput, match="site_share"):
        answers.trail(share)


def test_a_place_that_does_not_exist_is_met_with_those_that_do():
    with pytest.raises(InvalidInput, match="spread, largest"):
        answers.trail(0.1, placed="anywhere")
