"""From a visit to an advertisement elsewhere, and what a hash hides."""

import hashlib

import pytest

from toolkit import answers, data
from toolkit.errors import InvalidInput

FACTS = data.load()


def test_a_thousand_visitors_leave_a_hundred_and_twenty():
    # 1000 x 0.6 x 0.5 x 0.4
    chain = answers.retargeting()
    assert [step.people for step in chain.steps] == pytest.approx([1000, 600, 300, 120])
    assert (chain.visitors, chain.shown) == (1000, pytest.approx(120))


def test_a_refused_cookie_ends_the_chain():
    assert answers.retargeting(cookie_kept=0).shown == 0


def test_a_share_out_of_range_is_refused():
    with pytest.raises(InvalidInput, match="bid_won"):
        answers.retargeting(bid_won=40)


def test_a_hash_hides_nobody_from_the_network_and_few_from_a_stranger():
    found = answers.hashes()
    assert found.customers == 1000 and len(found.one) == len(hashlib.sha256().hexdigest())
    assert (found.matched, found.found) == (574, 616)  # the numbers of the lesson
    assert found.tried == 20 * 20 * 3
    assert answers.hashes(50).customers == 50


def test_prints_single_out_in_a_small_crowd_and_not_in_a_large_one():
    small, middle, large = answers.fingerprints(FACTS)
    assert middle.alone == pytest.approx((1 - 2**-18.1) ** 99_999)
    assert large.group == pytest.approx(8_000_000 / 2**18.1)
    assert small.alone > 0.99 and large.alone < 1e-6
    assert {one.source for one in (small, middle, large)} == {"eckersley-2010"}
