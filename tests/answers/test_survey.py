"""Real people of a published survey: who is counted, and how well a few answers tell a party."""

import subprocess
import sys

import numpy as np
import pytest

from toolkit import answers, data
from toolkit.answers.survey import ASKED, CUTS, SEED, standard_error, survey
from toolkit.errors import InvalidInput
from toolkit.privacy import inference

anes96 = pytest.importorskip("statsmodels.datasets.anes96")


@pytest.fixture(scope="module")
def table():
    return anes96.load_pandas().data


@pytest.fixture(scope="module")
def found():
    return answers.survey()


def test_everybody_is_counted_once(found, table):
    # The table's own seven counts, from one end of the scale to the other.
    scale = [200, 180, 108, 37, 94, 150, 175]
    assert table["PID"].value_counts().sort_index().astype(int).tolist() == scale
    assert (found.first, found.middle, found.second) == (sum(scale[:3]), 37, sum(scale[4:]))
    assert found.people == sum(scale) == 944
    [row] = data.load().rows("inference", metric="people_surveyed")
    assert row["value"] == found.people


def test_no_name_and_no_answer_on_the_party_is_guessed_from(table):
    known = {column for columns in ASKED.values() for column in columns}
    assert known <= set(table) - {"PID", "vote"}


def test_the_place_people_give_themselves_tells_the_party_without_any_fit(found, table):
    leaning = table[table["PID"] != 3]
    place, second = leaning["selfLR"].to_numpy(), leaning["PID"].to_numpy() > 3
    # Pairs counted one by one: 419 x 488 of them, equal places half.
    above = place[second][:, None] - place[~second][None, :]
    pairs = ((above > 0).sum() + 0.5 * (above == 0).sum()) / above.size
    assert above.size == 419 * 488
    assert pairs == pytest.approx(inference.auc(place, second), abs=1e-12)
    # One answer, so a fit can only stretch it: what is lost comes from the five parts.
    assert pairs - 0.02 < found.of("own_place").auc <= pairs


def test_the_area_is_the_rank_formula_on_people_never_seen(found, table):
    leaning = table[table["PID"] != 3]
    truth = leaning["PID"].to_numpy() > 3
    people = leaning[list(ASKED["form"])].to_numpy(dtype=float)
    rng = np.random.default_rng(SEED)
    areas = []
    for _ in range(CUTS):
        scores = inference.out_of_fold(people, truth, rng=rng)
        place = np.array([(scores < one).sum() + ((scores == one).sum() + 1) / 2 for one in scores])
        have, lack = 419, 488
        areas.append((place[truth].sum() - have * (have + 1) / 2) / (have * lack))
    assert found.of("form").auc == pytest.approx(np.mean(areas), abs=1e-12)


def test_the_numbers_of_the_lesson(found):
    assert [one.code for one in found.known] == ["form", "news", "own_place", "all"]
    assert [one.answers for one in found.known] == [4, 5, 1, 6]
    assert [round(100 * one.auc) for one in found.known] == [63, 63, 85, 87]
    assert max(100 * one.margin for one in found.known) < 4


def test_the_margin_is_the_published_formula():
    # Two and two, three pairs of four in order: by hand, the sum is 0.75 x 0.25 = 0.1875,
    # + (0.6 - 0.5625), + (1.125 / 1.75 - 0.5625), over four pairs.
    by_hand = ((0.1875 + 0.0375 + 0.0803571) / 4) ** 0.5
    assert standard_error(0.75, 2, 2) == pytest.approx(by_hand, abs=1e-6)
    assert standard_error(1, 5, 9) == 0


def test_people_who_were_given_other_parties_at_random_are_guessed_like_a_coin(table):
    leaning = table[table["PID"] != 3]
    people = leaning[list(ASKED["all"])].to_numpy(dtype=float)
    truth = np.random.default_rng(1).permutation(leaning["PID"].to_numpy() > 3)
    scores = inference.out_of_fold(people, truth, rng=np.random.default_rng(2))
    # 907 people: a standard error of about 0.02.
    assert inference.auc(scores, truth) == pytest.approx(0.5, abs=0.06)


def test_without_the_package_the_remedy_is_said(monkeypatch):
    survey.cache_clear()
    monkeypatch.setitem(sys.modules, "statsmodels.datasets", None)
    with pytest.raises(InvalidInput) as refused:
        answers.survey()
    assert refused.value.rule == "package_missing"
    assert "anes96 needs the package statsmodels" in str(refused.value)


def test_the_package_is_not_loaded_before_it_is_asked_for():
    code = "import sys, toolkit.answers, toolkit.figures; print('statsmodels' in sys.modules)"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "False"
