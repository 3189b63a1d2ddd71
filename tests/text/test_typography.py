import pytest
from hypothesis import given
from hypothesis import strategies as st

from toolkit.text import typeset

NB, NNB = "\u00a0", "\u202f"


@pytest.mark.parametrize(
    "typed, france, quebec",
    [
        ("Vraiment ?", f"Vraiment{NNB}?", "Vraiment?"),
        ("Non ; oui !", f"Non{NNB}; oui{NNB}!", "Non; oui!"),
        ("Ainsi : trois", f"Ainsi{NB}: trois", f"Ainsi{NB}: trois"),
        ("« Gratuit »", f"«{NB}Gratuit{NB}»", f"«{NB}Gratuit{NB}»"),
        ("42 % de 15 000", f"42{NB}% de 15{NNB}000", f"42{NB}% de 15{NB}000"),
        ("6 h, 12 €, 3 ans", f"6{NB}h, 12{NB}€, 3{NB}ans", f"6{NB}h, 12{NB}€, 3{NB}ans"),
        (
            "l'heure d'«été», 5' x",
            f"l’heure d’«{NB}été{NB}», 5' x",
            f"l’heure d’«{NB}été{NB}», 5' x",
        ),
        ("https://a.fr/?b=1:2", "https://a.fr/?b=1:2", "https://a.fr/?b=1:2"),
    ],
)
def test_spaces_follow_the_country(typed, france, quebec):
    assert typeset(typed, "fr_FR") == france
    assert typeset(typed, "fr_CA") == quebec


def test_english_is_left_alone():
    assert typeset("Really ? « No »", "en_US") == "Really ? « No »"


@given(st.text(alphabet="abé «»?!;:%€0123{} ", max_size=40))
def test_setting_twice_changes_nothing_more(typed):
    for locale in ("fr_FR", "fr_CA"):
        once = typeset(typed, locale)
        assert typeset(once, locale) == once
