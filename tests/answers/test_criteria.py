import pytest

from toolkit.answers.accounts import accounts
from toolkit.answers.criteria import values


@pytest.fixture(scope="session")
def value(client, facts):
    def value(criterion, name="facebook_page", **changes):
        person = client(**changes)
        own = facts.overridden(person.overrides)
        row = next(row for row in accounts(person, own) if row["account"] == name)
        return values(row, person, own)[criterion]

    return value


def ends(value):
    return pytest.approx((value.low, value.high))


def test_the_part_of_sales_made_to_firms_is_unknown_not_the_public_s_habits(value):
    public, firms, half = (value("audience", sells_to=s) for s in (0, 1, 0.5))
    assert (0.0, 1.0) == ends(firms)
    assert (public.low / 2, public.high / 2 + 0.5) == ends(half)
    assert "usage_by_role" in firms.missing and "usage_by_role" not in public.missing


def test_a_survey_share_is_three_points_wide_either_side_before_its_grade(value, facts):
    published = facts.usage("facebook", country="US")
    half = 0.03 * {"primary": 1, "secondary": 1.5, "aggregator": 2}[published.grade]
    fit = value("audience")
    assert published.low > 0.5  # towards one half: downwards
    assert (fit.low, fit.middle) == pytest.approx((published.low - half, published.low))
    # On the other side, the same distance in odds.
    odds = [share / (1 - share) for share in (fit.low, fit.middle, fit.high)]
    assert odds[1] / odds[0] == pytest.approx(odds[2] / odds[1])


def test_one_age_band_takes_the_share_of_that_band(value, facts):
    band = facts.usage("facebook", country="US", segment_type="age", segment="65+").low
    old = value("audience", audience={"ages": {"65+": 1}})
    assert old.middle == pytest.approx(band)


def test_a_borrowed_age_shape_is_said_and_wider(value):
    ages = {"ages": {"18-29": 1}}
    there, here = (value("audience", country=c, audience=ages) for c in ("US", "FR"))
    assert there.facts[0].note == "" and here.facts[0].note == "borrowed_age_shape"
    assert here.high - here.low > there.high - there.low


@pytest.mark.parametrize("ages", [{}, {"18-29": 0.5, "65+": 0.5}])
def test_an_unknown_country_has_no_audience_fit_and_says_so(value, ages):
    fit = value("audience", country="ZZ", currency="EUR", audience={"ages": ages})
    assert (0.0, 1.0) == ends(fit)
    assert fit.missing and all(what.startswith("usage") for what in fit.missing)
    assert fit.facts == ()


def test_an_overridden_usage_is_taken_as_it_is_whatever_the_ages(value, override):
    own = [override("usage", 0.9, platform="facebook")]
    fit = value("audience", overrides=own, audience={"ages": {"65+": 1}})
    assert (0.9, 0.9) == ends(fit)
    assert fit.facts[0].grade == "yours"


@pytest.mark.parametrize(
    ("metric", "criterion"),
    [
        ("audience", "audience"),
        ("share_marketers_using", "peers"),
        ("standing", "standing"),
        ("share_marketers_positive_result", "objective"),
    ],
)
def test_any_criterion_may_be_replaced_by_the_client_s_own(value, override, metric, criterion):
    own = [override(metric, 0.8, platform="facebook")]
    found = value(criterion, overrides=own, objectives={"service": 1})
    assert (0.8, 0.8) == ends(found)
    assert found.facts[0].grade == "yours"


def test_an_audience_of_women_weighs_a_network_by_their_use_of_it(value, facts):
    overall = facts.usage("pinterest", country="US").low
    women, men = (facts.age_index("pinterest", "sex", group) for group in ("women", "men"))
    for sex, shape in (
        ({"women": 1}, women),
        ({"women": 0.25, "men": 0.75}, (women + 3 * men) / 4),
    ):
        fit = value("audience", "pinterest", audience={"sex": sex})
        assert fit.middle == pytest.approx(overall * shape)
    assert women > 1 > men


def test_ages_and_sex_shape_the_audience_together(value, facts):
    band = facts.usage("pinterest", country="US", segment_type="age", segment="65+").low
    audience = {"ages": {"65+": 1}, "sex": {"men": 1}}
    shape = facts.age_index("pinterest", "sex", "men")
    assert value("audience", "pinterest", audience=audience).middle == pytest.approx(band * shape)


def test_a_sex_of_which_no_survey_speaks_is_missing_and_wider(value):
    plain, shaped = (value("audience", "threads", audience=a) for a in ({}, {"sex": {"women": 1}}))
    assert "usage women" in shaped.missing and shaped.middle == plain.middle
    assert shaped.low < plain.low and shaped.high > plain.high


def test_five_points_of_users_a_year_are_the_whole_half_of_the_scale(value, override):
    assert value("standing", overrides=[override("usage_trend", 0.05)]).low == pytest.approx(1)
    assert value("standing", overrides=[override("usage_trend", 0)]).low == pytest.approx(0.5)


def test_the_american_trend_is_a_stand_in_elsewhere_and_listed(value):
    assert value("standing").missing == ()
    elsewhere = value("standing", country="FR")
    assert elsewhere.missing == ("trend",)
    assert elsewhere.facts[0].note == "borrowed_us_trend"


def test_a_company_page_is_held_back_by_what_the_feed_still_shows_of_it(value):
    page, profile = (value("standing", f"linkedin_{kind}") for kind in ("page", "profile"))
    assert page.low < profile.low and page.high < profile.high


@pytest.mark.parametrize(
    ("content", "fit"), [(["photo"], 1), (["text"], 0.5), (["photo", "text"], 1)]
)
def test_content_is_one_for_what_a_network_lives_on_and_half_for_what_it_takes(value, content, fit):
    assert (fit, fit) == ends(value("content", content=content))


def test_unanswered_content_and_objectives_are_missing_not_zero(value):
    assert value("content").missing == ("content",)
    assert (0.0, 1.0) == ends(value("objective"))
    assert value("objective").missing == ("objectives",)


def test_an_objective_nobody_asked_about_is_its_whole_importance_wide(value):
    found = value("objective", objectives={"service": 1, "sales": 3})
    sales = value("objective", objectives={"sales": 1})
    assert found.missing == ("service",)
    assert (0.75 * sales.low, 0.75 * sales.high + 0.25) == ends(found)
