import pytest

from toolkit import data, records
from toolkit.errors import InvalidInput
from toolkit.records.rooms import room


def test_the_invented_room_reads_without_a_word():
    read = records.read_ballots(room("bakery"), data.load())
    assert len(read.ballots) == 9 and read.notes == ()


def test_an_unknown_room_names_those_there_are():
    with pytest.raises(InvalidInput, match="bakery"):
        room("baker")
