from toolkit import answers, text
from toolkit.figures import purposes as figure


def test_the_numbers_the_lesson_opens_with():
    found = answers.purposes()
    assert (found.lines, found.people) == (1000, 940)
    assert found.serves == {"network": 40, "news": 190 + 40, "points": 330}
    assert (found.useless, found.untold) == (260 + 120, 120)


def test_every_origin_and_use_has_its_words():
    ids = text.ids("en")
    found = answers.purposes()
    for one in found.origins:
        assert {f"purposes.origin.{one.id}", f"purposes.told.{one.id}"} <= set(ids)
    assert all(f"purposes.use.{use}" in ids for use in (*found.serves, "nothing"))


def test_bars_stand_on_the_whole_file_and_the_table_adds_up():
    found = answers.purposes()
    axes = figure.draw(found, "en_US")
    widths = [bar.get_width() for bar in axes.patches]
    assert widths == [1000] * 4 + [40, 230, 330, 380]
    assert [label.get_text() for label in axes.texts] == ["40", "230", "330", "380"]
    table = figure.table(found, "fr_FR")
    assert sum(int(cell) for cell in table.iloc[:, 1]) == 1000
    assert table.iloc[-1, 3] == text.say("purposes.nobody", "fr_FR")


def test_the_finding_tells_what_may_go_and_what_may_serve_nothing():
    for locale in ("fr_FR", "en_US"):
        finding = figure.finding(answers.purposes(), locale)
        assert " 40 " in finding and "380" in finding
