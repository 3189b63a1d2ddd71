from pathlib import Path

import numpy as np
import pytest

import toolkit.model
from toolkit.model import evidence
from toolkit.model.ranges import Range
from toolkit.model.roi import simulate

PROMISED = [
    "update_rate", "update_cost", "pooled_rate", "shrinkage", "trials_needed", "weeks_needed",
    "posts_needed", "probability_preferred", "expected_loss", "votes_needed",
]  # fmt: skip


def test_every_promised_name_is_there():
    assert [name for name in PROMISED if name not in evidence.__all__] == []
    assert [name for name in evidence.__all__ if not hasattr(evidence, name)] == []


def test_nothing_here_is_collected_as_a_test_by_its_name():
    names = [path.name for path in Path(toolkit.model.__file__).parent.glob("*.py")]
    assert not [name for name in names if name.startswith("test_") or name.endswith("_test.py")]


def test_the_clients_own_clicks_narrow_the_return(online, points):
    benchmark = Range(0.02, 0.4, "logit")
    own = evidence.update_rate(benchmark, successes=100, trials=1000).as_range()
    spreads = []
    for clicks in (benchmark, own):
        ranges = points(online) | {"click_through_rate": clicks}
        table = simulate(ranges, draws=20_000, rng=np.random.default_rng(1))
        spreads.append(float(table.gain.std()))
    assert spreads[1] < spreads[0] / 5


def test_the_two_photos_of_the_shop():
    # 14 of 20 visitors point at the blue one; 400 of margin are at stake.
    nothing = evidence.RateBelief(1, 1)
    assert evidence.probability_preferred(14, 6, nothing) == pytest.approx(0.961, abs=5e-4)
    blue, red = (float(loss) for loss in evidence.expected_loss(14, 6, nothing, stake=400))
    assert blue < 5 < 145 < red
