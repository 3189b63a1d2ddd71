import pytest

from toolkit import records


@pytest.mark.parametrize("lang, words", [("en", "Fill in"), ("fr", "Remplissez")])
@pytest.mark.parametrize(
    "name, options", [("a.yml", []), ("a", []), ("a.xlsx", []), ("a", ["--xlsx"])]
)
def test_a_template_is_written_in_either_language(lang, words, name, options, run, tmp_path):
    said = run("client", "new", name, "--lang", lang, *options)
    assert said.code == 0 and words in said.out
    (path,) = tmp_path.iterdir()
    assert str(path.name) in said.out
    assert records.check(path).language == lang


def test_a_template_replaces_nothing(run, tmp_path):
    (tmp_path / "mine.yml").write_text("mine")
    said = run("client", "new", "mine.yml", "--lang", "fr")
    assert said.code == 1 and "existe déjà" in said.err
    assert (tmp_path / "mine.yml").read_text() == "mine"


@pytest.mark.parametrize("name", ["file/below.yml", "/proc/x.yml", "a.txt"])
def test_a_template_that_cannot_be_written(name, run, tmp_path):
    (tmp_path / "file").write_text("")
    said = run("client", "new", name)
    assert said.code == 1 and said.err
    assert [path.name for path in tmp_path.iterdir()] == ["file"]


def test_a_new_template_says_all_it_still_needs(run):
    run("client", "new", "a.yml", "--lang", "en")
    said = run("client", "check", "a.yml")
    assert said.code == 1
    for field in ("name", "country", "sells_to", "hours_per_week", "order_value"):
        assert field in said.err


@pytest.mark.parametrize("name", ["bakery", "supplier", "museum_shop"])
@pytest.mark.parametrize("lang, words", [("en", "nothing to correct"), ("fr", "rien à corriger")])
def test_the_examples_are_right(name, lang, words, run):
    said = run("client", "check", name, "--lang", lang)
    assert (said.code, said.err) == (0, "") and words in said.out


@pytest.mark.parametrize("system", ["C", "en_US.UTF-8", ""])
def test_a_record_is_checked_in_its_own_language(system, run, record):
    path = record(language="fr", hours_per_week=-6)
    said = run("client", "check", path.name, LC_ALL=system)
    assert said.code == 1
    assert "ne peut pas être négatif" in said.err and "1 point à corriger" in said.err.replace(
        "\u202f", " "
    ).replace("\u00a0", " ")
    assert run("client", "check", "bakery", LC_ALL=system).out.count("rien à corriger") == 1


def test_another_language_can_be_asked_for(run, record):
    path = record(language="fr", hours_per_week=-6)
    said = run("client", "check", path.name, "--lang", "en", LC_ALL="fr_FR.UTF-8")
    assert "cannot be negative" in said.err


def test_every_fault_is_said_with_field_given_rule_and_remedy(run, record):
    path = record(language="en", incremental_share=8, hours_per_week=-6, order_value='"1,234"')
    said = run("client", "check", path.name)
    assert said.code == 1 and "3 points to correct" in said.err
    assert "got 8. Did you mean 0.08?" in said.err


def test_an_unknown_country_is_right_and_said(run, record):
    path = record(country='"NO"', currency='"NOK"', language="en")
    said = run("client", "check", path.name)
    assert said.code == 0 and "audience" in said.err and "nothing to correct" in said.out


@pytest.mark.parametrize("lang, words", [("fr_FR.UTF-8", "n’existe pas"), ("C", "No file")])
def test_a_missing_file_is_said_in_the_systems_language(lang, words, run):
    said = run("client", "check", "absent.yml", LC_ALL=lang)
    assert said.code == 1 and words in said.err
