"""A course of one tiny lesson and one tiny exercise, as a teacher would write them."""

import shutil

import pytest

from toolkit.lessons import build, check

# What the tiny course may call: one objective, met by one item of each kind.
AIM = "02_price_an_hour"
CHECKS = ("02_monthly_cost", "02_cost_of_a_post")
WORDS = {f"objective.{AIM}", *(f"hint.{name}.{rung}" for name in CHECKS for rung in (1, 2, 3))}
BANK = check.Bank(
    objectives=(AIM,),
    predictions={"02_monthly_cost": AIM},
    checks=dict.fromkeys(CHECKS, AIM),
    quizzes={"02_free": AIM},
    words={"en": WORDS, "fr": WORDS},
)

HEADER = """\
# ---
# jupyter:
#   jupytext:
#     text_representation: {extension: .py, format_name: percent}
# ---

"""

LESSON = (
    HEADER
    + """\
# %% [markdown] tags=["lang-en"] pair="02-01"
# # "Free"?
#
# The hours cost 1,234.5 euros, 42% of it in `charges ? here`.

# %% [markdown] tags=["lang-fr"] pair="02-01"
# # « Gratuit » ?
#
# Les heures coûtent 1 234,5 euros, dont 42 % dans `charges ? here`.

# %% tags=["parameters"]
lang = "en"
client = "bakery"

# %%
from toolkit.lessons import learn

hours = 6 * 52 / 12
hours

# %% [markdown] tags=["lang-en", "objective"] pair="02-02"
# ## Predict
#
# - price an hour, as [the survey](https://example.org/a?b) does.

# %% [markdown] tags=["lang-fr", "objective"] pair="02-02"
# ## Faites un pronostic
#
# - chiffrer une heure, comme [l'enquête](https://example.org/a?b).

# %% tags=["predict"]
learn.predict("02_monthly_cost", lang=lang, unit="EUR")

# %% tags=["hide-input"]
learn.reveal("02_monthly_cost", 588.15, lang=lang, unit="EUR")

# %% tags=["check"]
learn.check("02_monthly_cost", lang=lang)

# %% tags=["quiz"]
learn.quiz("02_free", lang=lang)

# %% tags=["remove-cell"]
1 / 0
"""
)

EXERCISE = (
    HEADER
    + """\
# %% [markdown] tags=["lang-en"] pair="02e-01"
# # What does one post cost?

# %% [markdown] tags=["lang-fr"] pair="02e-01"
# # Combien coûte une publication ?

# %%
from toolkit.lessons import learn

# %% tags=["exercise"]
# BEGIN SOLUTION
hours_a_post = 5 / 4
answer = hours_a_post * 28.50 * 1.30
# END SOLUTION

# %% tags=["check"]
learn.check("02_cost_of_a_post", answer, lang=lang)

# %% tags=["exercise", "code"]
def cost_of_a_post(hours_per_week, hourly_wage, employer_charge_rate, posts_per_week):
    # BEGIN SOLUTION
    complete = hourly_wage * (1 + employer_charge_rate)
    return hours_per_week / posts_per_week * complete
    # END SOLUTION

# %% tags=["check"]
learn.check("02_cost_of_a_post", cost_of_a_post, lang=lang)

# %% tags=["hint"]
learn.hints("02_cost_of_a_post", lang=lang)

# %% [markdown] tags=["lang-en", "worked"] pair="02e-03"
# # A month, step by step

# %% [markdown] tags=["lang-fr", "worked"] pair="02e-03"
# # Un mois, pas à pas

# %% tags=["worked"]
hours_in_a_month = 4 * 52 / 12
# BEGIN SOLUTION
hourly_cost = 18.50 * (1 + 0.35)
answer = hours_in_a_month * hourly_cost
# END SOLUTION

# %% tags=["worked", "check"]
learn.check("02_monthly_cost", answer, lang=lang)

# %% [markdown] tags=["lang-en", "solution"] pair="02e-02"
# Five hours make four posts.

# %% [markdown] tags=["lang-fr", "solution"] pair="02e-02"
# Cinq heures font quatre publications.

# %% tags=["hidden-test"]
assert round(answer, 1) == 46.3
"""
)


def write(root, *, lesson=LESSON, exercise=EXERCISE, accept=True):
    for folder, text in (("notebooks", lesson), ("exercises", exercise)):
        path = root / folder / "source" / "02_tiny.py"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    if accept:
        build.accept(root)
    return root


@pytest.fixture(scope="session")
def bank():
    """The bank of the tiny course."""
    return BANK


@pytest.fixture(scope="session")
def faults_of():
    """What is wrong with a course, by its own bank."""
    return lambda root: check.lessons(root, BANK)


@pytest.fixture(scope="session")
def written():
    """The function that writes the model sources into a folder."""
    return write


@pytest.fixture
def course(tmp_path):
    """Sources only, their twins accepted."""
    return write(tmp_path)


@pytest.fixture
def make(tmp_path):
    """Write sources changed from the model ones: `make(lesson={"old": "new"})`."""

    def change(*, lesson=None, exercise=None, accept=True):
        texts = {"lesson": LESSON, "exercise": EXERCISE}
        for name, swaps in (("lesson", lesson), ("exercise", exercise)):
            for old, new in (swaps or {}).items():
                assert old in texts[name]
                texts[name] = texts[name].replace(old, new)
        return write(tmp_path, **texts, accept=accept)

    return change


@pytest.fixture(scope="session")
def executed(tmp_path_factory):
    """The course built and executed once for the whole session; read it, do not change it."""
    root = write(tmp_path_factory.mktemp("course"))
    build.lessons(root, report=lambda sentence: None)
    return root


@pytest.fixture
def built(executed, tmp_path):
    """A copy of the executed course, to be spoiled."""
    root = tmp_path / "copy"
    shutil.copytree(executed, root)
    return root
