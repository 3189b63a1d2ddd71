"""Who sees it: accounts that moved, against their draws alone and accounts that did not."""

import statistics
import time

import numpy as np

from toolkit import answers, data, records
from toolkit.answers.followers import followed
from toolkit.answers.spread import DRAWS

RUNS = 15


def seconds(work):
    start = time.process_time()
    work()
    return time.process_time() - start


def test_an_answer_against_its_draws_alone(capsys):
    client, facts = records.read("bakery"), data.load()
    sizes = iter(range(500, 500 + 2 * RUNS))
    prices = iter(range(5, 5 + 2 * RUNS))
    rng = np.random.default_rng(1)
    moved, unmoved, alone = [], [], []
    for _ in range(RUNS):
        other = followed(client, facts, followers=next(sizes))
        dearer = client.replace(order_value=next(prices))
        moved.append(seconds(lambda who=other: answers.reach(who, facts)))
        unmoved.append(seconds(lambda who=dearer: answers.reach(who, facts)))
        # A post's and a month's viewers on each of the two accounts.
        alone.append(seconds(lambda: [rng.binomial(900, 0.1, DRAWS) for _ in range(4)]))
    whole, kept, floor = (statistics.median(times) for times in (moved, unmoved, alone))
    with capsys.disabled():
        print(f"\nreach of accounts that moved / their binomial draws alone: {whole / floor:.1f}")
        print(f"reach of accounts that did not / that did: {kept / whole:.2f}")
    assert len(moved) == RUNS
