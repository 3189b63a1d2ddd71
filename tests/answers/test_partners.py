from toolkit import answers, data

FOUND = answers.partners(data.load())


def test_dispersion_finds_more_partners_than_counting_common_friends():
    assert (FOUND.people, FOUND.friends) == (60, 54)
    assert FOUND.found == {"common_friends": 16, "dispersion": 36, "recursive_dispersion": 36}
    assert FOUND.by_chance == 1 / 54


def test_both_come_near_what_was_published():
    # Within what chance gives 60 people: two standard errors of a half, 0.13.
    shares = {way: count / FOUND.people for way, count in FOUND.found.items()}
    assert abs(shares["common_friends"] - FOUND.published["common_friends"].value) < 0.13
    low, high = (FOUND.published[name].value for name in ("relationship", "spouse"))
    assert low < shares["recursive_dispersion"] < high + 0.13
