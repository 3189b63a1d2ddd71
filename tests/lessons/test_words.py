import re
from pathlib import Path

from babel.messages.pofile import read_po

from toolkit import text
from toolkit.errors import RULES


def _mine(language):
    path = Path(text.__file__).parent / "catalogues" / language / "lessons.po"
    with path.open("rb") as file:
        return {
            (m.id[0] if isinstance(m.id, tuple) else m.id): m.string for m in read_po(file) if m.id
        }


def _holes(message):
    words = message if isinstance(message, str) else message[-1]
    return set(re.findall(r"\{(\w+)", words))


def test_both_languages_hold_the_same_ids_with_the_same_holes():
    english, french = _mine("en"), _mine("fr")
    assert english.keys() == french.keys()
    assert [key for key in english if _holes(english[key]) != _holes(french[key])] == []


def test_every_rule_of_this_room_reads_the_same_in_the_catalogue_and_in_the_error():
    rules = {key[6:]: words for key, words in _mine("en").items() if key.startswith("error.")}
    assert {rule: RULES[rule] for rule in rules} == rules
