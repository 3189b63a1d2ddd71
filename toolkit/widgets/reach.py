"""15, 500 or 15,000 followers: who sees one post, a week's posts, a month's."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Final

from toolkit import answers, text
from toolkit.answers.followers import Given, followed, main_account
from toolkit.figures import reach as figure

if TYPE_CHECKING:
    from toolkit.answers import AccountReach
    from toolkit.client import Client
    from toolkit.data import Facts
    from toolkit.widgets.panel import Panel

# About twice as many at every step; the three sizes of the lesson are among them.
STEPS: Final = (
    *(15.0, 25.0, 50.0, 100.0, 150.0, 250.0, 500.0, 1_000.0, 1_500.0, 2_500.0, 5_000.0),
    *(10_000.0, 15_000.0, 25_000.0, 50_000.0, 100_000.0),
)


def reach(
    client: Client, facts: Facts, *, lang: str | None = None, today: datetime.date | None = None
) -> Panel:
    """Return the explorer of followers, starting from a client's main account.

    Parameters
    ----------
    client : Client
        Where the controls start; one without an account starts from a page with 500 followers.
    facts : Facts
        Organic reach rates by network.
    lang : {"en", "fr"}, optional
        Language of the labels; the client's by default.
    today : datetime.date, optional
        Date of a rate set by hand, in the copy of the record; the day it is set by default.

    Returns
    -------
    Panel
        Followers, posts a month, the ends of the reach rate, overlap, the figure they give, and a
        copy of the client to save as it then stands. A control that was not moved leaves the
        client's answer as it was.
    """
    # Late: the room can be imported where the lab is not installed.
    from toolkit.widgets.copies import Keep
    from toolkit.widgets.panel import panel
    from toolkit.widgets.slider import Slider, slider

    locale = text.locale_of(lang or client.language, client.country)
    start = _start(client, facts)
    sizes = sorted({*STEPS, start.followers.value})
    followers = Slider(
        label=text.say("reach.slider_followers_unit", locale),
        points=sizes,
        readouts=[text.integer(size, locale) for size in sizes],
        value=start.followers.value,
    )
    posts = slider(
        text.say("reach.slider_posts", locale),
        start.posts_per_month.value,
        locale,
        low=0,
        high=60,
        step=1,
        decimals=0,
    )
    low, high = (
        slider(
            text.say(f"reach.slider_{end}", locale), 100 * share, locale, low=0.5, high=60, step=0.5
        )
        for end, share in (("low", start.reach_rate.low), ("high", start.reach_rate.high))
    )
    overlap = slider(
        text.say("reach.slider_overlap", locale),
        100 * answers.reach(followed(client, facts), facts).overlap.value,
        locale,
        low=0,
        high=100,
        step=5,
        decimals=0,
    )
    controls = [followers, posts, low, high, overlap]
    before = {control: control.value for control in controls}

    def moved(*some: Slider) -> bool:
        return any(control.value != before[control] for control in some)

    def now() -> Client:
        ends = sorted((low.value / 100, high.value / 100))
        day = today or datetime.date.today()
        rate = Given(ends[0], ends[1], text.say("reach.from_panel", locale), day)
        return followed(
            client,
            facts,
            followers=followers.value if moved(followers) else None,
            posts_per_month=posts.value if moved(posts) else None,
            reach_rate=rate if moved(low, high) else None,
            overlap=overlap.value / 100 if moved(overlap) else None,
        )

    def answer() -> AccountReach | None:
        return main_account(now(), facts)

    made = panel(controls, answer, figure, locale, further=figure.further)
    keep = Keep(now, locale)
    for control in controls:
        control.observe(keep.stale, names="value")
    made.children = (*made.children, keep)
    return made


def _start(client: Client, facts: Facts) -> AccountReach:
    """Where the controls start: the main account, or an example of 500 followers."""
    held = followed(client, facts)
    entry = main_account(held, facts)
    if entry is None:
        entry = main_account(followed(client, facts, followers=500), facts)
    assert entry is not None
    return entry
