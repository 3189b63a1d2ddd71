import pytest

from toolkit import records, text
from toolkit.client import CONTENT, OBJECTIVES
from toolkit.errors import InvalidInput, InvalidInputs
from toolkit.records.questions import AGES
from toolkit.widgets.form import Form, spoken

EXAMPLES = ("bakery", "supplier", "museum_shop")
LOCALES = ("fr_FR", "en_US")


@pytest.fixture
def form(facts):
    def form(name="bakery", locale="en_US"):
        client = records.read(name) if isinstance(name, str) else name
        return Form(client, facts, locale, lambda _: None)

    return form


def control(form, section, field):
    return form.sections[section].controls[field]


def remark(form, section):
    return form.sections[section].children[-1].value


@pytest.mark.parametrize("name", EXAMPLES)
@pytest.mark.parametrize("locale", LOCALES)
def test_a_form_that_nobody_moved_gives_the_very_record_back(form, name, locale):
    client = records.read(name)
    assert form(client, locale).client() is client


@pytest.mark.parametrize("name", EXAMPLES)
def test_a_form_that_was_moved_and_moved_back_gives_an_equal_record(form, name):
    made, client = form(name), records.read(name)
    for section, part in made.sections.items():
        for field, value in part.values.items():
            moved = "Elsewhere" if isinstance(value, str) else not value
            if field not in ("country", "region", "country_code"):
                control(made, section, field).value = moved
                control(made, section, field).value = value
    assert made.client() == client


def test_every_answer_of_the_form_reaches_the_record(form):
    made = form()
    control(made, "who", "name").value = "Chez Léa"
    control(made, "who", "country").value = "CA"
    control(made, "who", "region").value = "QC"
    control(made, "who", "sells_to").value = 35
    control(made, "who", "hours_per_week").value = 2.5
    control(made, "content", "text").value = True
    control(made, "content", "video").value = False
    control(made, "objectives", "leads").value = 2
    for band, share in zip(AGES, (40, 30, 20, 10), strict=True):
        control(made, "ages", band).value = share
    client = made.client()
    assert (client.name, client.country, client.region) == ("Chez Léa", "CA", "QC")
    assert (client.sells_to, client.hours_per_week) == (0.35, 2.5)
    assert client.content == ("photo", "text") and client.objectives["leads"] == 2
    assert list(client.audience.age_shares.values()) == [0.4, 0.3, 0.2, 0.1]


def test_what_the_form_does_not_ask_stays_as_it_was(form):
    made, before = form("museum_shop"), records.read("museum_shop")
    control(made, "who", "hours_per_week").value = 9
    assert made.client() == before.replace(hours_per_week=9)


def test_a_blank_name_is_refused_by_the_record_s_own_rule(form):
    made = form()
    control(made, "who", "name").value = "  "
    with pytest.raises(InvalidInputs) as refused:
        made.client()
    assert [(f.name, f.rule) for f in refused.value.faults] == [("name", "required")]


@pytest.mark.parametrize(
    ("shares", "expected"),
    [((40, 40, 0, 0), (0.5, 0.5)), ((10, 30, 20, 20), (0.125, 0.375, 0.25, 0.25))],
)
def test_ages_under_100_are_counted_in_proportion_and_said(form, shares, expected):
    made = form()
    for band, share in zip(AGES, shares, strict=True):
        control(made, "ages", band).value = share
    made.tell()
    assert tuple(made.client().audience.age_shares.values()) == pytest.approx(expected)
    assert "80%" in remark(made, "ages")


def test_ages_of_140_percent_are_refused_by_the_record_s_own_rule(form):
    made = form(locale="fr_FR")
    for band in AGES:
        control(made, "ages", band).value = 35
    made.tell()
    assert "140" in remark(made, "ages")
    with pytest.raises(InvalidInputs) as refused:
        made.client()
    [fault] = refused.value.faults
    assert (fault.rule, fault.given) == ("sum_not_one", 1.4)


@pytest.mark.parametrize("locale", LOCALES)
def test_all_at_zero_is_not_known_and_is_said(form, locale):
    made = form("museum_shop", locale)
    for section, fields in {"content": CONTENT, "objectives": OBJECTIVES, "ages": AGES}.items():
        for field in fields:
            control(made, section, field).value = 0
    made.tell()
    client = made.client()
    assert client.content == () and not client.objectives.given and not client.audience.age_shares
    for section in ("content", "objectives", "ages"):
        assert text.say(f"workshop.{section}_unknown", locale) in remark(made, section)


def test_accounts_keep_their_followers_and_new_ones_have_none(form):
    made = form()
    control(made, "accounts", "instagram").value = False
    control(made, "accounts", "linkedin_profile").value = True
    control(made, "accounts", "pinterest").value = True
    assert [(a.network, a.kind, a.followers) for a in made.client().accounts] == [
        ("facebook", "page", 1240),
        ("linkedin", "profile", None),
        ("pinterest", "page", None),
    ]


def test_an_account_that_only_this_client_holds_is_offered_and_ads_are_kept(form):
    accounts = [
        {"network": "facebook", "kind": "ads"},
        {"network": "linkedin", "kind": "group"},
        {"network": "tiktok", "kind": "profile", "followers": 12},
    ]
    made = form(records.read("bakery").replace(accounts=accounts))
    assert control(made, "accounts", "linkedin_group").value is True
    control(made, "accounts", "tiktok").value = False
    kept = [(a.network, a.kind) for a in made.client().accounts]
    assert kept == [("facebook", "ads"), ("linkedin", "group")]
    made.fill(records.read("bakery"))
    assert "linkedin_group" not in made.sections["accounts"].controls
    assert made.client() is not None and len(made.client().accounts) == 2


def test_a_region_is_asked_in_canada_only_and_a_code_elsewhere_only(form):
    made = form("supplier")
    region, code = control(made, "who", "region"), control(made, "who", "country_code")
    assert region.layout.display is None and code.layout.display == "none"
    control(made, "who", "country").value = ""
    made.tell()
    assert region.layout.display == "none" and code.layout.display is None
    control(made, "who", "country_code").value = "Belgique"
    assert (made.client().country, made.client().region) == ("BE", None)


def test_a_client_with_more_than_the_usual_keeps_it(form):
    busy = records.read("supplier").replace(hours_per_week=60, region="Ontario")
    made = form(busy)
    assert control(made, "who", "hours_per_week").value == 60
    assert control(made, "objectives", "leads").value == 4
    assert control(made, "who", "region").value == "Ontario"
    assert made.client() is busy


def test_a_state_is_restored_with_the_record_it_came_from(form):
    made = form("bakery")
    control(made, "who", "hours_per_week").value = 11
    state, client = made.state, made.client()
    made.fill(records.read("supplier"))
    made.restore(state)
    assert made.state == state and made.client() == client


@pytest.mark.parametrize("locale", LOCALES)
def test_every_control_has_a_name(form, locale):
    for part in form("supplier", locale).sections.values():
        for made in part.controls.values():
            assert (getattr(made, "label", None) or made.description).strip()


@pytest.mark.parametrize(
    ("locale", "words"),
    [("fr_FR", "Parts par âge : la somme"), ("en_US", "Age shares: the shares must sum")],
)
def test_a_fault_is_said_by_its_label_not_by_its_id(locale, words):
    fault = InvalidInput("sum_not_one", name="audience.ages", given=1.4, remedy=1)
    assert spoken(fault, locale).replace("\u00a0", " ").startswith(words)
    assert "nowhere" in spoken(InvalidInput("finite", name="nowhere", given="x"), locale)


def test_a_fault_stands_where_its_question_is_asked(form):
    made = form()
    made.tell([InvalidInput("required", name="name", remedy="<b>")])
    assert "toolkit-refused" in remark(made, "who") and "<b>" not in remark(made, "who")
    assert "toolkit-refused" not in remark(made, "ages")
    made.tell()
    assert "toolkit-refused" not in remark(made, "who")
