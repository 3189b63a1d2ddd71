import pytest

from toolkit.lessons.build.source import read
from toolkit.lessons.check.glossary import avoided, faults

WORDS = {"post": "publication", "erreur type": "confusion fréquente", "brief": "note"}


@pytest.fixture
def told(tmp_path):
    def told(french):
        path = tmp_path / "02_x.py"
        lines = [f"# {line}" for line in french.splitlines()]
        head = '# %% [markdown] tags=["lang-fr"] pair="1"'
        path.write_text("\n".join([head, *lines]), encoding="utf-8")
        return [(fault.given, fault.where) for fault in faults(read(path), WORDS)]

    return told


@pytest.mark.parametrize("typed", ["Un post", "Des Posts.", "l'erreur  type", "erreurs types"])
def test_a_word_to_avoid_is_found_whole_and_in_the_plural(told, typed):
    assert len(told(typed)) == 1


@pytest.mark.parametrize(
    "typed",
    [
        "poste, composter, post-test",
        "« un post », dit le texte",
        "`post`",
        "client_brief.ipynb",
        "[a](post/brief)",
        "https://example.org/post",
    ],
)
def test_quotations_code_links_and_file_names_are_skipped(told, typed):
    assert told(typed) == []


def test_the_line_is_the_words_own(told):
    assert told("« un\npost »\nun post") == [("post", "02_x.py:4")]


def test_the_glossary_is_read_from_its_column(tmp_path):
    assert avoided(tmp_path) == {}
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "glossary.csv").write_text(
        "en,fr,avoid_fr,note\nfollower,abonné,suiveur|adepte,\nreach,portée,,\n", encoding="utf-8"
    )
    assert avoided(tmp_path) == {"suiveur": "abonné", "adepte": "abonné"}


def test_the_whole_check_reads_the_glossary(built, faults_of):
    (built / "data").mkdir()
    (built / "data" / "glossary.csv").write_text("en,fr,avoid_fr,note\nx,frais,euros,\n", "utf-8")
    assert [f.rule for f in faults_of(built)] == ["word_avoided"]
