"""The week splitter: your split of the hours against the best one, and which account closes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from toolkit import answers, text
from toolkit.answers.accounts import BY_KIND
from toolkit.figures import week as figure

if TYPE_CHECKING:
    from toolkit.answers import Week
    from toolkit.client import Client
    from toolkit.data import Facts
    from toolkit.text import Locale
    from toolkit.widgets.panel import Panel
    from toolkit.widgets.slider import Slider


def week(client: Client, facts: Facts, *, lang: str | None = None) -> Panel:
    """Return the week splitter, starting from a client.

    Parameters
    ----------
    client : Client
        Its hours, its accounts and, where known, what each takes today; where not, the sliders
        start at the same hours for each.
    facts : Facts
        What the ranking and the minimums rest on.
    lang : {"en", "fr"}, optional
        Language of the labels; the client's by default.

    Returns
    -------
    Panel
        Hours of the week, a slider for each account held or in the best plan, the plan beside the
        reader's own split, and a copy of the client to save.
    """
    # Late: the room can be imported where the lab is not installed.
    from toolkit.widgets.copies import Keep
    from toolkit.widgets.panel import panel
    from toolkit.widgets.slider import slider

    locale = text.locale_of(lang or client.language, client.country)
    before = answers.week(client, facts)
    hours = slider(
        text.say("widget.hours", locale), client.hours_per_week, locale, low=0.5, high=40, step=0.5
    )
    each = _accounts(before, locale)
    start = {name: control.value for name, control in each.items()}

    def now() -> Client:
        """The client as the controls say; hours by account only once one of them was moved."""
        changed: dict[str, Any] = {}
        if hours.value != client.hours_per_week:
            changed["hours_per_week"] = hours.value
        if any(control.value != start[name] for name, control in each.items()):
            changed["accounts"] = [
                account | _given(account, each) for account in client.as_written()["accounts"]
            ]
        return client.replace(**changed) if changed else client

    def answer() -> Week:
        person = client
        if hours.value != client.hours_per_week:
            person = client.replace(hours_per_week=hours.value)
        found = answers.week(person, facts)
        known = {slot.account for slot in found.slots}
        split = {name: control.value for name, control in each.items() if name in known}
        return answers.week(person, facts, split=split) if split else found

    controls = [hours, *each.values()]
    made = panel(controls, answer, figure, locale, further=figure.further)
    keep = Keep(now, locale)
    for control in controls:
        control.observe(keep.stale, names="value")
    made.children = (*made.children, keep)
    return made


def _accounts(before: Week, locale: Locale) -> dict[str, Slider]:
    """A slider for each account held or fed, at today's hours, else at the same for each held."""
    from toolkit.widgets.slider import slider

    ways = {split.way: split.hours for split in before.splits}
    start = ways.get("today") or ways.get("equal") or {}
    return {
        slot.account: slider(
            text.say(
                "week.widget_account", locale, account=text.say(f"account.{slot.account}", locale)
            ),
            start.get(slot.account, 0.0),
            locale,
            low=0,
            high=20,
            step=0.25,
            decimals=2,
        )
        for slot in figure.rows(before)
    }


def _given(account: dict[str, Any], each: dict[str, Slider]) -> dict[str, float]:
    """The hours that the sliders give to one account of the record, where one speaks of it."""
    network, kind = account["network"], account.get("kind", "page")
    control = each.get(f"{network}_{kind}" if network in BY_KIND else network)
    return {} if control is None or kind == "ads" else {"hours_per_week": control.value}
