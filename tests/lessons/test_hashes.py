from toolkit.lessons import build, check
from toolkit.lessons.build.hashes import rehash
from toolkit.lessons.build.source import read


def _lesson(root):
    return root / "notebooks" / "source" / "02_tiny.py"


def test_accepting_writes_the_hash_on_the_second_twin_only(course):
    english, french = read(_lesson(course)).cells[:2]
    assert english.source_hash is None
    assert french.source_hash == build.fingerprint(english.text)


def test_accepting_twice_changes_nothing(course):
    before = _lesson(course).read_bytes()
    assert rehash(_lesson(course)) == []
    assert _lesson(course).read_bytes() == before


def test_accepting_changes_only_the_hash(course):
    path = _lesson(course)
    changed = path.read_text("utf-8").replace("The hours cost", "These hours cost")
    path.write_text(changed, encoding="utf-8")
    old = read(path).cells[1].source_hash
    assert rehash(path) == ["02-01"]
    assert path.read_text("utf-8") == changed.replace(old, read(path).cells[1].source_hash)


def test_the_twin_with_a_hash_is_the_translation_whichever_comes_first(make):
    root = make(lesson={'["lang-en"] pair="02-01"': '["lang-en"] pair="02-01" source_hash="0"'})
    english, french = read(_lesson(root)).cells[:2]
    assert english.source_hash == build.fingerprint(french.text)
    assert french.source_hash is None
    assert check.source(read(_lesson(root))) == []


def test_accept_can_be_told_which_lesson(make):
    root = make(accept=False)
    assert build.accept(root, only=["02"]) == [
        _lesson(root),
        root / "exercises" / "source" / "02_tiny.py",
    ]
