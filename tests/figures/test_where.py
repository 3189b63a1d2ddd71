import re
from dataclasses import replace

import pytest

from toolkit import answers, data, text
from toolkit.answers.candidate import Flip
from toolkit.answers.relaxation import Relaxation
from toolkit.figures import where as figure
from toolkit.figures.svg import svg

EXAMPLES = ("bakery", "supplier", "museum_shop")
LOCALES = ("fr_FR", "en_US")


def dots(axes):
    return [float(line.get_xdata()[0]) for line in axes.lines]


@pytest.mark.parametrize("name", EXAMPLES)
def test_accounts_are_ranked_from_the_top_on_the_fixed_scale(answered, name):
    where = answered(name).where
    axes = figure.draw(where, "en_US")
    shown = where.scored[:8]
    assert dots(axes) == pytest.approx([c.score for c in shown])
    assert dots(axes) == sorted(dots(axes), reverse=True)
    names = [text.say(f"account.{c.account}", "en_US") for c in shown]
    assert [label.get_text() for label in axes.get_yticklabels()] == names
    assert axes.get_xlim() == (0, 1) and axes.yaxis_inverted()


def test_each_line_goes_from_the_low_end_to_the_high_end(answered):
    where = answered("bakery").where
    axes = figure.draw(where, "en_US")
    for lines, candidate in zip(axes.collections, where.scored, strict=False):
        (segment,) = lines.get_segments()
        assert segment[:, 0].tolist() == pytest.approx([candidate.low, candidate.high])


def test_an_account_not_held_is_a_diamond_whatever_its_colour(answered):
    where = answered("bakery").where
    marks = [line.get_marker() for line in figure.draw(where, "en_US").lines]
    assert marks == ["o" if c.held else "D" for c in where.scored[:8]]


@pytest.mark.parametrize("locale", LOCALES)
def test_the_share_of_weightings_won_is_written_beside_each(answered, locale):
    where = answered("supplier").where
    written = [t.get_text() for t in figure.draw(where, locale).texts]
    shares = [text.percent(c.share_first, locale, decimals=0) for c in where.scored]
    assert written == [*shares, text.say("where.column_first", locale)]
    assert shares[0] in figure.finding(where, locale)


@pytest.mark.parametrize(
    ("locale", "reason"),
    [("en_US", "this network has closed"), ("fr_FR", "ce réseau a fermé")],
)
def test_the_table_holds_every_candidate_and_why_it_is_out(answered, locale, reason):
    where = answered("bakery").where
    table = figure.table(where, locale)
    assert len(table) == len(where.candidates)
    assert reason in table.iloc[:, -1].tolist()
    assert table.iloc[:, 1].isna().sum() == sum(c.rank is None for c in where.candidates)


def test_where_nothing_passes_the_chart_and_the_finding_say_so(answered):
    idle = answered("bakery").client.replace(hours_per_week=0.1)
    where = answers.where(idle, data.load(), draws=5)
    axes = figure.draw(where, "en_US")
    assert [t.get_text() for t in axes.texts] == ["No network passes."]
    assert "none for now" in figure.finding(where, "en_US")


def test_redrawing_with_fewer_rows_leaves_nothing_behind_and_takes_their_height(answered):
    fresh = figure.draw(answered("supplier").where, "fr_FR")
    again = figure.draw(answered("bakery").where, "en_US")
    again = figure.draw(answered("supplier").where, "fr_FR", ax=again)
    assert len(again.lines) == 3 and len(again.texts) == 4
    assert svg(again, finding="x") == svg(fresh, finding="x")


@pytest.mark.parametrize("name", EXAMPLES)
@pytest.mark.parametrize("locale", LOCALES)
def test_every_label_stays_on_the_drawing(answered, overflowing, name, locale):
    assert overflowing(figure.draw(answered(name).where, locale)) == []


def test_a_redraw_moves_what_is_there_and_makes_nothing(answered):
    axes = figure.draw(answered("bakery").where, "en_US")
    before = [*axes.lines, *axes.collections, *axes.texts]
    heavier = answers.where(answered("bakery").client, data.load(), weights={"standing": 1})
    figure.draw(heavier, "en_US", ax=axes)
    assert [id(mark) for mark in (*axes.lines, *axes.collections, *axes.texts)] == [
        id(mark) for mark in before
    ]
    assert dots(axes) == pytest.approx([c.score for c in heavier.scored[:8]])


@pytest.mark.parametrize(
    ("change", "locale", "words"),
    [
        (
            0.18,
            "en_US",
            "Instagram comes first as soon as the fit with your content weighs more than 38% "
            "(20% now), the others keeping their proportions.",
        ),
        (
            -0.15,
            "fr_FR",
            "Instagram passe en tête dès que l’adéquation à vos contenus pèse moins de 5\u202f% "
            "(20\u202f% aujourd’hui), les autres critères gardant leurs proportions.",
        ),
        (
            0.002,
            "en_US",
            "Instagram comes first as soon as the fit with your content weighs more than 20.2% "
            "(20.0% now), the others keeping their proportions.",
        ),
    ],
)
def test_the_nearest_flip_is_said_in_words(answered, change, locale, words):
    weights = {"audience": 0.8, "content": 0.2}
    flips = (
        Flip("audience", 0.1, "x", -0.7),
        Flip("content", 0.2 + change, "instagram", change),
    )
    where = replace(answered("bakery").where, weights=weights, flips=flips)
    assert figure.flip_finding(where, locale) == words


@pytest.mark.parametrize("name", EXAMPLES)
def test_past_the_flip_the_other_account_does_come_first(answered, name):
    found = answered(name)
    for flip in found.where.flips:
        past = flip.weight + (0.005 if flip.change > 0 else -0.005)
        kept = (1 - past) / (1 - found.where.weights[flip.criterion])
        weights = {c: w * kept for c, w in found.where.weights.items()} | {flip.criterion: past}
        leader = answers.where(found.client, data.load(), weights=weights, draws=5).leader
        assert leader.account == flip.challenger


@pytest.mark.parametrize("locale", LOCALES)
def test_a_ranking_that_no_single_weight_overturns_says_so(answered, locale):
    where = replace(answered("supplier").where, flips=())
    never = figure.flip_finding(where, locale)
    alone = figure.flip_finding(replace(where, candidates=where.scored[:1]), locale)
    assert never != alone and not re.search(r"\d", never + alone)


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize("name", EXAMPLES)
def test_a_share_of_weightings_is_never_called_a_chance(answered, name, locale):
    where = answered(name).where
    said = " ".join((figure.finding(where, locale), *figure.further(where, locale)))
    assert not re.search(r"probab|chance|sûr\b|certain", said, re.IGNORECASE)


@pytest.mark.parametrize("locale", LOCALES)
def test_in_store_the_local_listing_comes_before_any_network(answered, locale):
    listing = text.say("where.listing_first", locale)
    assert figure.further(answered("bakery").where, locale)[0] == listing
    assert listing not in figure.further(answered("supplier").where, locale)


def test_where_nothing_passes_every_other_answer_is_offered(answered):
    idle = answered("bakery").client.replace(hours_per_week=0.1)
    remains, *_ = figure.further(answers.where(idle, data.load(), draws=5), "fr_FR")
    for baseline in ("local_listing", "own_site", "none"):
        assert text.say(f"baseline.{baseline}", "fr_FR").lower() in remains.lower()
    assert figure.flip_finding(answers.where(idle, data.load(), draws=5), "fr_FR") == ""


@pytest.mark.parametrize("name", EXAMPLES)
def test_the_hours_said_to_be_enough_are_enough_and_a_little_less_are_not(answered, name):
    client, facts = answered(name).client.replace(hours_per_week=0.1), data.load()
    said = figure.further(answers.where(client, facts, draws=5), "en_US")[-1]
    hours = float(re.search(r"more than ([\d.]+) hour", said)[1])
    for more, passes in ((0.01, True), (-0.11, False)):
        enough = client.replace(hours_per_week=hours + more)
        assert (answers.where(enough, facts, draws=5).leader is not None) is passes


@pytest.mark.parametrize(
    ("locale", "words"),
    [
        ("en_US", "If you also made photos or videos, you could try Instagram."),
        ("fr_FR", "Si vous produisiez aussi des photos ou des vidéos, vous pourriez essayer"),
    ],
)
def test_content_that_would_open_a_gate_is_named(answered, locale, words):
    idle = answered("bakery").client.replace(hours_per_week=0.1)
    where = answers.where(idle, data.load(), draws=5)
    change = Relaxation("forms", "instagram", None, ("photo", "video"))
    assert figure.further(replace(where, relaxations=(change,)), locale)[1].startswith(words)


@pytest.mark.parametrize("locale", LOCALES)
def test_both_gates_are_said_together_where_neither_is_enough(answered, locale):
    idle = answered("bakery").client.replace(hours_per_week=0.1)
    where = answers.where(idle, data.load(), draws=5)
    hours = where.relaxations[0].hours
    change = Relaxation("hours_and_forms", "pinterest", hours, ("illustration",))
    said = figure.further(replace(where, relaxations=(change,)), locale)[1]
    assert "Pinterest" in said and "illustrations" in said and "{" not in said
