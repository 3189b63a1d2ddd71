"""From a visit to an advertisement elsewhere: people left after each step, and the keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit import text
from toolkit.figures import style
from toolkit.figures.quantities import listed
from toolkit.privacy.trackers.chain import STEPS

if TYPE_CHECKING:
    from collections.abc import Sequence

    import pandas as pd
    from matplotlib.axes import Axes

    from toolkit.answers.retargeting import Chain, Fingerprint, Hashes
    from toolkit.text import Locale

MARKS_MOVE = True
"""All that an answer changes is a bar, a line or a text: see `toolkit.figures.live`."""

COLUMNS = ("step", "people", "share", "learns")


@style.apply()
def draw(chain: Chain, locale: Locale, *, ax: Axes | None = None) -> Axes:
    """Return bars of the people left after each step, on pale bars of all who opened the page.

    Parameters
    ----------
    chain : Chain
        The four steps.
    locale : Locale
        The reader's locale.
    ax : Axes, optional
        Where to draw; cleared first, so a widget can redraw on one figure.
    """
    axes = style.axes(height=1.9) if ax is None else ax
    ruled = f"retargeting, {locale}"
    if axes.get_label() != ruled:
        axes.clear()
        axes.set_label(ruled)
        _rule(axes, locale)
    whole = max(chain.visitors, 1.0)
    for row, step in enumerate(chain.steps):
        bars = axes.patches[2 * row : 2 * row + 2]
        for bar, width in zip(bars, (whole, step.people), strict=True):
            bar.set_width(width)  # type: ignore[attr-defined]  # a bar
        axes.texts[row].set_text(text.integer(round(step.people), locale))
    axes.set_xlim(0, whole)
    return axes


def _rule(axes: Axes, locale: Locale) -> None:
    """Put two bars and a label on every row, to be moved by each answer."""
    rows = range(len(STEPS))
    for row in rows:
        axes.barh(row, 0, height=0.62, color=style.PALE)
        axes.barh(row, 0, height=0.62, color=style.ACCENT)
        bold = "semibold" if row == len(STEPS) - 1 else "normal"
        axes.text(
            1.015, row, "", transform=axes.get_yaxis_transform(), va="center", fontweight=bold
        )
    axes.set_yticks(rows, [text.say(f"retargeting.step_{name}", locale) for name in STEPS])
    axes.set_ylim(len(STEPS) - 0.5, -0.5)
    axes.xaxis.set_visible(False)
    axes.spines["bottom"].set_visible(False)


def finding(chain: Chain, locale: Locale) -> str:
    """Return what the chart shows, in one sentence."""
    return text.say(
        "retargeting.finding",
        locale,
        count=round(chain.visitors),
        visitors=text.integer(round(chain.visitors), locale),
        cookie=text.integer(round(chain.steps[1].people), locale),
        exchange=text.integer(round(chain.steps[2].people), locale),
        shown=text.integer(round(chain.shown), locale),
    )


def table(chain: Chain, locale: Locale) -> pd.DataFrame:
    """Return each step with the people left, their share, and who learns what."""
    import pandas as pd

    rows = [
        (
            text.say(f"retargeting.step_{step.name}", locale),
            text.integer(round(step.people), locale),
            text.percent(step.share, locale, decimals=0),
            text.say(f"retargeting.learns_{step.name}", locale),
        )
        for step in chain.steps
    ]
    names = [text.say(f"retargeting.column_{name}", locale) for name in COLUMNS]
    return pd.DataFrame(rows, columns=names)


def keys(
    chain: Chain, hashes: Hashes, fingerprints: Sequence[Fingerprint], locale: Locale
) -> pd.DataFrame:
    """Return the keys that link a visit to an account: what each recognises, and how it ends.

    Parameters
    ----------
    chain : Chain
        For the cookies that are kept.
    hashes : Hashes
        For the addresses that a network recognises.
    fingerprints : sequence of Fingerprint
        For the browsers that stand alone in each crowd.
    locale : Locale
        The reader's locale.
    """
    import pandas as pd

    kept = text.percent(chain.steps[1].share, locale, decimals=0)
    matched = text.integer(hashes.matched, locale)
    customers = text.integer(hashes.customers, locale)
    alone = (
        text.say(
            "retargeting.links_fingerprint",
            locale,
            share=text.percent(one.alone, locale, decimals=0),
            crowd=text.integer(one.crowd, locale),
        )
        for one in fingerprints
    )
    rows = (
        ("cookie", text.say("retargeting.links_cookie", locale, share=kept)),
        ("hash", text.say("retargeting.links_hash", locale, n=matched, of=customers)),
        ("fingerprint", listed(alone, locale)),
    )
    cells = [
        (
            text.say(f"retargeting.key_{key}", locale),
            links,
            text.say(f"retargeting.ends_{key}", locale),
        )
        for key, links in rows
    ]
    names = [text.say(f"retargeting.column_{name}", locale) for name in ("key", "links", "ends")]
    return pd.DataFrame(cells, columns=names)


def read_back(hashes: Hashes, locale: Locale) -> pd.DataFrame:
    """Return what became of a hashed list: as it travels, recognised, read back by trying."""
    import pandas as pd

    rows = [
        (text.say("retargeting.hash_sent", locale), f"{hashes.one[:16]}…"),
        (
            text.say("retargeting.hash_matched", locale),
            text.say(
                "retargeting.hash_of",
                locale,
                n=text.integer(hashes.matched, locale),
                of=text.integer(hashes.customers, locale),
            ),
        ),
        (
            text.say("retargeting.hash_found", locale, tried=text.integer(hashes.tried, locale)),
            text.say(
                "retargeting.hash_of",
                locale,
                n=text.integer(hashes.found, locale),
                of=text.integer(hashes.customers, locale),
            ),
        ),
    ]
    names = [text.say(f"retargeting.column_{name}", locale) for name in ("what", "result")]
    return pd.DataFrame(rows, columns=names)
