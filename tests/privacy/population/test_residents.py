import numpy as np
import pytest

from toolkit.errors import InvalidInput
from toolkit.privacy.population import QUESTIONS, residents


@pytest.fixture(scope="module")
def town():
    return residents(20_000, rng=np.random.default_rng(3))


def test_one_row_a_person_one_column_a_question_and_no_name(town):
    assert tuple(town.columns) == QUESTIONS and len(town) == 20_000
    assert "name" not in town and town.notna().all().all()


def test_the_same_seed_gives_the_same_people():
    one, same, other = (residents(200, rng=np.random.default_rng(seed)) for seed in (1, 1, 2))
    assert one.equals(same) and not one.equals(other)


def test_areas_are_as_large_as_their_rank_says(town):
    # 1/n of the first: 60/137, 30/137, 20/137, 15/137, 12/137
    shares = town["area"].value_counts(normalize=True).sort_index()
    assert shares.tolist() == pytest.approx([n / 137 for n in (60, 30, 20, 15, 12)], abs=0.01)


def test_the_old_do_not_work_and_the_young_live_with_their_parents(town):
    age = 2026 - town["birth_year"]
    assert set(town.loc[age > 64, "employer"]) == {"none"}
    assert (town["kin"] == "with_parents")[age < 25].mean() == pytest.approx(0.65, abs=0.03)
    assert not (town["kin"] == "with_parents")[age >= 65].any()


def test_half_have_more_than_150_friends_and_nobody_fewer_than_none(town):
    assert town["friends"].median() == pytest.approx(150, rel=0.05)
    assert town["friends"].min() >= 0
    assert town["birthday"].between(1, 365).all() and town["birth_year"].between(1946, 2008).all()


def test_one_person_is_nobody_to_tell_apart():
    with pytest.raises(InvalidInput, match="2 or more"):
        residents(1, rng=np.random.default_rng(1))
