import pytest
from matplotlib.patches import Rectangle

from toolkit import answers, archives, figures


@pytest.fixture(scope="module")
def found():
    return answers.archive(archives.read(archives.invented.archive("facebook_2021", lang="en")))


def bars(axes):
    return [bar.get_width() for bar in axes.patches if isinstance(bar, Rectangle)]


def test_each_group_says_its_total_above_its_kinds(found):
    axes = figures.archive.draw(found, "en_US")
    labels = [label.get_text() for label in axes.get_yticklabels()]
    assert labels[0] == "PROVIDED: 107 (37%)"
    assert labels[1] == "lists uploaded by advertisers"
    assert "OBSERVED: 130 (44%)" in labels and "INFERRED: 56 (19%)" in labels
    assert bars(axes)[:4] == [0, 64, 38, 5]


def test_each_bar_says_its_number(found):
    axes = figures.archive.draw(found, "en_US")
    assert [text.get_text() for text in axes.texts][:3] == ["64", "38", "5"]
    assert len(axes.texts) == len(found.by_kind)


def test_the_largest_of_each_group_comes_first(found):
    widths = bars(figures.archive.draw(found, "en_US"))
    groups = [at for at, width in enumerate(widths) if width == 0]
    for start, end in zip(groups, [*groups[1:], len(widths)], strict=True):
        assert widths[start + 1 : end] == sorted(widths[start + 1 : end], reverse=True)


@pytest.mark.parametrize("locale", ["en_US", "fr_FR", "fr_CA"])
@pytest.mark.parametrize("layout", archives.invented.LAYOUTS)
def test_every_layout_is_drawn_on_one_figure_and_its_words_fit(layout, locale, found):
    axes = figures.archive.draw(found, locale)
    other = answers.archive(archives.read(archives.invented.archive(layout, lang="fr")))
    again = figures.archive.draw(other, locale, ax=axes)
    page = again.get_figure()
    page.draw_without_rendering()
    edge = page.bbox.width
    assert again is axes
    for label in (*again.get_yticklabels(), *again.texts):
        box = label.get_window_extent()
        assert box.x0 >= -1 and box.x1 <= edge + 1, label.get_text()


def test_the_finding_has_its_numbers_in_both_languages(found):
    english, french = (figures.archive.finding(found, locale) for locale in ("en_US", "fr_FR"))
    assert "Of 293 pieces" in english and "63%" in english
    assert "293 données" in french and "130 observées" in french


def test_the_table_holds_every_kind_once(found):
    table = figures.archive.table(found, "fr_FR")
    assert len(table) == len(found.by_kind)
    assert next(iter(table["données"])) == "5"


def test_firms_are_counted_and_not_named(found):
    table = figures.archive.firms(found, "en_US")
    assert list(table["number"]) == ["64", "51", "78", "32", "2"]


def test_an_archive_without_lists_says_so():
    linkedin = answers.archive(archives.read(archives.invented.archive("linkedin", lang="en")))
    assert "names no advertiser" in figures.archive.further(linkedin, "en_US")[0]
