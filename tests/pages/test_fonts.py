import base64
import io
import re

from fontTools.ttLib import TTFont

from toolkit.pages import fonts


def faces():
    encoded = re.findall(r"base64,([A-Za-z0-9+/=]+)", fonts.face_rules())
    return [TTFont(io.BytesIO(base64.b64decode(face))) for face in encoded]


def test_both_weights_carry_the_letters_french_and_english_need():
    needed = set("AZaz09ÀÉÈÊËÎÏÔÙÛÜŒÇàâæéèêëîïôùûüœç« »“”’–—…€$%−×≈\u00a0\u202f■▲◆▼△✓")
    for face in faces():
        assert {chr(point) for point in face.getBestCmap()} >= needed


def test_all_ten_figures_have_one_width_so_columns_of_numbers_align():
    for face in faces():
        letters = face.getBestCmap()
        assert len({face["hmtx"][letters[ord(figure)]][0] for figure in "0123456789"}) == 1


def test_each_face_is_small():
    assert len(fonts.face_rules()) < 60_000


def test_the_licence_travels_with_the_face():
    for face in faces():
        assert "Open Font License" in face["name"].getDebugName(13)
