import base64
import csv
import io
import re

import pytest
from PIL import Image

from toolkit import answers, records, text
from toolkit.figures import where as figure
from toolkit.figures.beside import Side
from toolkit.records import copies
from toolkit.widgets import downloads

LOCALES = ("fr_FR", "fr_CA", "en_US", "en_CA")


@pytest.fixture(scope="module")
def side(facts):
    def side(name="bakery", who=None, **changes):
        client = records.read(name).replace(**changes)
        return Side(who or client.name, answers.where(client, facts, draws=200))

    return side


def rows(content, locale):
    separator = ";" if locale.startswith("fr") else ","
    return list(csv.reader(io.StringIO(content.decode("utf-8-sig")), delimiter=separator))


def files(html):
    """Name and content of every link."""
    links = re.findall(r'download="([^"]+)" href="data:[\w/]+;base64,([^"]+)"', html)
    return {name: base64.b64decode(content) for name, content in links}


@pytest.mark.parametrize("locale", LOCALES)
def test_the_first_row_is_the_leader_with_score_share_weights_and_flip(side, locale):
    bakery = side()
    header, first, *_ = rows(downloads.table([bakery], locale), locale)
    leader = bakery.where.leader
    number = (lambda x: f"{x:.4f}".replace(".", ",")) if locale[:2] == "fr" else "{:.4f}".format
    assert first[:4] == [
        bakery.who,
        text.say(f"account.{leader.account}", locale),
        number(leader.score),
        number(leader.share_first),
    ]
    assert first[4] == text.say(f"outcome.{leader.outcome}", locale)
    assert first[6:11] == [number(weight) for weight in bakery.where.weights.values()]
    assert figure.flip_finding(bakery.where, locale) in first[-1]
    assert len(header) == len(first) and len(set(header)) == len(header)


@pytest.mark.parametrize("locale", LOCALES)
def test_every_account_has_a_row_and_those_ruled_out_a_reason_and_no_score(side, locale):
    both = [side(), side("supplier")]
    _, *found = rows(downloads.table(both, locale), locale)
    assert len(found) == sum(len(one.where.candidates) for one in both)
    out = [row for row in found if not row[2]]
    assert out and all(row[5] and not row[3] for row in out)


def test_a_spreadsheet_sees_that_it_is_unicode(side):
    assert downloads.table([side()], "fr_FR").startswith(b"\xef\xbb\xbf")


@pytest.mark.parametrize("name", ["=1+1", "+1", "-1", "@SUM(A1)", '=HYPERLINK("http://x")'])
def test_a_name_that_looks_like_a_formula_is_inert_in_a_spreadsheet(side, name):
    _, first, *_ = rows(downloads.table([side(who=name)], "en_US"), "en_US")
    assert first[0] == "'" + name


def test_no_cell_begins_like_a_formula(side):
    for locale in LOCALES:
        for row in rows(downloads.table([side("museum_shop"), side(who="=a")], locale), locale):
            assert not [cell for cell in row if cell.startswith(("=", "+", "-", "@"))]


@pytest.mark.parametrize("locale", LOCALES)
def test_the_links_hold_three_files_that_read_back(side, locale):
    client = records.read("museum_shop").replace(name='Chez "Zoé" <b>')
    made = downloads.links(client, [side("museum_shop", who=client.name)], locale)
    found = files(made)
    assert list(found) == [
        "chez-zoe-b-decision.png",
        "chez-zoe-b-decision.csv",
        "chez-zoe-b.yml",
    ]
    picture, table, record = found.values()
    assert Image.open(io.BytesIO(picture)).width > 1000
    assert rows(table, locale)[1][0] == client.name
    assert copies.checked("x.yml", record).client == client
    assert "<b>" not in made and made.count("<a ") == 3


@pytest.mark.parametrize(
    ("name", "file"),
    [
        ("Café de l'Été", "cafe-de-l-ete"),
        ("../../etc/passwd", "etc-passwd"),
        ("nul", "client-nul"),
        ("COM1", "client-com1"),
        ("***", "client"),
        ("寿司", "寿司"),
        ("a" * 200, "a" * 60),
        ("ŒUVRE & Fils", "œuvre-fils"),
    ],
)
def test_a_file_s_name_is_safe_on_any_system(name, file):
    assert downloads.file_name(name) == file
