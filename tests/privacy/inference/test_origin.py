"""Nothing is guessed of what was read from somebody's own archive."""

import numpy as np
import pandas as pd
import pytest

from toolkit import answers, archives, text
from toolkit.errors import InvalidInput
from toolkit.privacy import inference
from toolkit.privacy.inference import Friends, Logistic

FRIENDS = Friends(3, [(0, 1), (0, 2)])
RNG = np.random.default_rng(1)
SEEN = {"en_US": "somebody's own archive", "fr_FR": "l’archive de quelqu’un"}


def marked(values):
    frame = pd.DataFrame(values)
    frame.attrs["origin"] = "archive"
    return frame


TABLE = marked({"a": [1.0, 0.0, 1.0], "b": [0.0, 1.0, 1.0]})
COLUMN = TABLE["a"]
BARE = TABLE.to_numpy()
TRUE = np.array([True, False, True])
CALLS = {
    "components": lambda: inference.components(TABLE, 1),
    "fit": lambda: inference.fit(TABLE, TRUE),
    "fit, truth": lambda: inference.fit(BARE, COLUMN),
    "out_of_fold": lambda: inference.out_of_fold(TABLE, TRUE, rng=RNG),
    "Logistic": lambda: Logistic(0.0, np.ones(2)).score(TABLE),
    "auc": lambda: inference.auc(COLUMN, TRUE),
    "auc, truth": lambda: inference.auc([1, 2, 3], COLUMN),
    "positive_predictive_value": lambda: inference.positive_predictive_value(
        COLUMN, sensitivity=1, specificity=1
    ),
    "asked_for": lambda: inference.asked_for(COLUMN, [1], FRIENDS, asked=1, answers=1, rng=RNG),
    "inferred": lambda: inference.inferred(COLUMN, FRIENDS, 0),
    "Friends": lambda: Friends(3, TABLE),
    "to_everybody": lambda: inference.to_everybody(COLUMN, 1),
    "to_a_list": lambda: inference.to_a_list(COLUMN, 1, auc=0.6, contacts=1),
    "refuse_archive": lambda: inference.refuse_archive(anything=TABLE),
    "answers.one_by_one": lambda: answers.one_by_one(pages=marked({"page": ["like_0001"]})["page"]),
}
# They take a network, which is refused when it is made, or hold no data at all.
NEED_A_NETWORK = {"dispersion", "normalised_dispersion", "recursive_dispersion"}
HOLD_NOTHING = {"SILENT", "Guess", "Targeting"}


@pytest.mark.parametrize("locale", SEEN)
@pytest.mark.parametrize("call", CALLS.values(), ids=list(CALLS))
def test_what_comes_from_an_archive_is_refused_in_words(call, locale):
    with pytest.raises(InvalidInput) as refused:
        call()
    assert refused.value.rule == "guess_on_archive"
    assert SEEN[locale] in text.explain(refused.value, locale)


def test_no_door_of_the_room_was_forgotten():
    tried = {name.split(",")[0] for name in CALLS}
    assert set(inference.__all__) == (
        {name for name in tried if "." not in name} | NEED_A_NETWORK | HOLD_NOTHING
    )


def test_the_mark_goes_where_rows_and_columns_go():
    for part in (TABLE["a"], TABLE.head(2), TABLE[TABLE["a"] > 0], TABLE.copy()):
        with pytest.raises(InvalidInput):
            inference.refuse_archive(part=part)


@pytest.mark.parametrize("locale", SEEN)
def test_an_archive_as_it_is_read_can_be_guessed_from_in_no_way(tmp_path, locale):
    for name, content in archives.invented.files("facebook_2023", lang=locale[:2], seed=13).items():
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    read = archives.read(tmp_path)
    for call in (
        lambda: answers.one_by_one(pages=read["what"]),
        lambda: inference.components(read),
        lambda: inference.inferred(read["what"], FRIENDS, 0),
        lambda: Friends(3, read[["what", "date"]]),
    ):
        with pytest.raises(InvalidInput) as refused:
            call()
        assert SEEN[locale] in text.explain(refused.value, locale)


@pytest.mark.parametrize(
    "given", [None, [1], "archive", pd.DataFrame({"a": [1]}), np.ones(2), {"origin": "archive"}]
)
def test_everything_else_passes(given):
    assert inference.refuse_archive(given=given) is None
