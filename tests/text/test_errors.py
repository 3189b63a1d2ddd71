import pickle

from toolkit import text
from toolkit.errors import InvalidInput


def test_a_fault_speaks_the_readers_language():
    fault = InvalidInput("share_percent", name="reach_rate", given=8, remedy=0.08)
    assert "Did you mean 0.08?" in text.explain(fault, "en_US")
    assert "Vouliez-vous" in text.explain(fault, "fr_FR")


def test_where_it_stands_comes_first():
    fault = InvalidInput("finite", name="order_value", given="abc", where="x.yml, 3")
    assert text.explain(fault, "fr_FR").startswith("x.yml, 3\u00a0: ")


def test_a_fault_survives_the_trip_between_processes():
    fault = InvalidInput("unknown_name", name="network", given="Orkut", known="x", where="f.yml")
    again = pickle.loads(pickle.dumps(fault))
    assert (str(again), again.where) == (str(fault), "f.yml")
