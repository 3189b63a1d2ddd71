import pytest

from toolkit.lessons import learn
from toolkit.lessons.learn import page
from toolkit.lessons.learn.predictions import comparison

ID = "02_monthly_cost"


@pytest.fixture(autouse=True)
def shown(monkeypatch):
    """Collect what is put on the page; forget every guess afterwards."""
    items = []
    monkeypatch.setattr(page, "put", lambda *item: items.append(item))
    yield items
    learn.forget()


def _box(controls):
    (text, button), said = controls.children[1].children, controls.children[0]
    return text, button, said


def test_the_reveal_asks_politely_and_folds_the_result_without_a_guess(shown):
    learn.reveal(ID, 588.15, lang="en", unit="EUR")
    [(plain, markup)] = shown
    assert plain.startswith("A prediction first, please")
    assert plain.endswith("The result: €588.")
    assert "<details>" in markup and "<svg" not in markup


def test_the_reveal_lays_the_guess_over_the_result(shown):
    learn.predict(ID, 400, lang="fr", unit="EUR")
    learn.reveal(ID, 588.15, lang="fr", unit="EUR")
    plain, markup = shown[-1]
    assert plain.replace("\u00a0", " ").replace("\u202f", " ") == (
        "Le résultat : 588 €. Votre pronostic était 400 € : trop bas de 32 %."
    )
    assert markup.count("<rect") == 2 and "<title>Votre pronostic" in markup


@pytest.mark.parametrize("lang, typed", [("fr", "412,5"), ("en", "412.5"), ("en", "€412.50")])
def test_the_box_keeps_what_is_typed_in_either_language(shown, lang, typed):
    learn.predict(ID, lang=lang, unit="EUR")
    text, button, said = _box(shown[0][2])
    text.value = typed
    button.click()
    assert learn.guess(ID) == 412.5
    assert "412" in said.value


def test_what_is_no_number_is_told_and_not_kept(shown):
    learn.predict(ID, lang="en", unit="EUR")
    text, button, said = _box(shown[0][2])
    text.value = "<b>lots</b>"
    button.click()
    assert learn.guess(ID) is None
    assert "&lt;b&gt;lots&lt;/b&gt; cannot be read as a number" in said.value


def test_the_box_says_its_unit_and_its_button_what_it_does(shown):
    learn.predict(ID, lang="fr", unit="EUR")
    text, button, _ = _box(shown[0][2])
    assert (text.description, button.description) == ("Un nombre, en €", "Garder mon pronostic")


def test_twenty_typed_for_a_share_is_twenty_percent():
    learn.predict(ID, "20", lang="en", unit="%")
    assert learn.guess(ID) == 0.2


def test_a_guess_can_be_forgotten():
    learn.predict(ID, 3, lang="en")
    learn.forget(ID)
    assert learn.guess(ID) is None


@pytest.mark.parametrize(
    "guess, truth, said",
    [
        (95, 100, "very close"),
        (150, 100, "50% too high"),
        (68, 100, "32% too low"),
        (500, 100, "5.0 times the result"),
        (20, 100, "the result is 5.0 times as high"),
        (0, 100, "too low by 100"),
        (-50, 100, "too low by 150"),
        (5, 0, "too high by 5"),
        (0, 0, "very close"),
    ],
)
def test_a_guess_is_compared_in_words(guess, truth, said):
    assert said in comparison(guess, truth, "", "en_US")


def test_calibration_says_nothing_without_a_guess_that_met_its_result(shown):
    learn.calibration("en")
    learn.predict("02_monthly_cost", 100, lang="en", unit="EUR")
    shown.clear()
    learn.calibration("en")
    learn.reveal("04_customers", 3, lang="en")
    assert len(shown) == 1


def test_calibration_counts_near_low_and_high_in_one_sentence(shown, monkeypatch):
    monkeypatch.setattr("toolkit.lessons.learn.predictions._GUESSES", {})
    monkeypatch.setattr("toolkit.lessons.learn.predictions._TRUTHS", {})
    from toolkit.lessons.learn import predictions

    for name, guessed, truth in (("a", 109, 100), ("b", 50, 100), ("c", 300, 100), ("d", 9, 10)):
        predictions._GUESSES[name], predictions._TRUTHS[name] = guessed, truth
    learn.calibration("fr")
    assert shown[-1][0].replace("\u00a0", " ").replace("\u202f", " ") == (
        "Vos pronostics. 4 pronostics comparés à leurs résultats : "
        "2 à 10 % près, 1 au-dessous, 1 au-dessus."
    )
    learn.forget()
    shown.clear()
    learn.calibration("fr")
    assert shown == []


def test_a_share_typed_with_decimals_is_repeated_with_them(shown):
    learn.predict(ID, "12,5", lang="fr", unit="%")
    assert learn.guess(ID) == 0.125
    assert "12,5" in shown[-1][0]
