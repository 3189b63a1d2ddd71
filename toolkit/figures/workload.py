"""Where the hours of a week go: by task, and by account."""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit import text
from toolkit.figures import style

if TYPE_CHECKING:
    import pandas as pd
    from matplotlib.axes import Axes

    from toolkit.answers import Cost
    from toolkit.answers.quantity import Quantity
    from toolkit.text import Locale


@style.apply()
def draw(cost: Cost, locale: Locale, *, ax: Axes | None = None) -> Axes:
    """Return a bar a task, the longest first, to see which takes the week.

    Parameters
    ----------
    cost : Cost
        The answer; its workload is drawn.
    locale : Locale
        The reader's locale.
    ax : Axes, optional
        Where to draw; cleared first.

    Returns
    -------
    Axes
        Hours a week from zero; a thin line from the low to the high end of an estimate.
    """
    tasks = _ranked(cost)
    axes = style.axes(height=0.4 + 0.33 * max(len(tasks), 1)) if ax is None else ax
    axes.clear()
    if not tasks:
        axes.set_axis_off()
        axes.text(0.02, 0.5, text.say("workload.nothing_said", locale), va="center")
        return axes
    rows = range(len(tasks))
    colours = [style.ACCENT, *[style.GREY] * (len(tasks) - 1)]
    axes.barh(rows, [task.value for task in tasks], height=0.62, color=colours)
    ends = [(task.low, task.high) for task in tasks]
    for row, (low, high) in zip(rows, ends, strict=True):
        if low < high:
            axes.hlines(row, low, high, color="white", linewidth=3.2)
            axes.hlines(row, low, high, color=style.INK, linewidth=1.2)
    for row, task in zip(rows, tasks, strict=True):
        axes.annotate(
            _hours(task.value, locale),
            (max(task.value, task.high), row),
            xytext=(4, 0),
            textcoords="offset points",
            va="center",
            fontweight="semibold" if row == 0 else "normal",
        )
    axes.set_yticks(rows, [text.say(f"workload.task_{task.name}", locale) for task in tasks])
    axes.set(xlim=(0, 1.2 * max(high for _, high in ends)), ylim=(len(tasks) - 0.5, -0.5))
    axes.xaxis.set_visible(False)
    axes.spines["bottom"].set_visible(False)
    return axes


def finding(cost: Cost, locale: Locale) -> str:
    """Return which task takes the most, and whether that is counted or estimated."""
    tasks = _ranked(cost)
    if not tasks:
        return text.say("workload.nothing_said", locale)
    first = tasks[0]
    return text.say(
        "workload.finding_estimate" if cost.workload.tasks_are_estimated else "workload.finding",
        locale,
        task=text.say(f"workload.task_{first.name}", locale),
        hours=_said(first.value, locale),
        week=_digits(cost.hours_per_week.value, locale),
        low=_digits(first.low, locale),
        high=_said(first.high, locale),
    )


def further(cost: Cost, locale: Locale) -> tuple[str, ...]:
    """Return what the accounts ask for beside what they get, and what reuse saves."""
    asked, saved = cost.workload.asked, cost.workload.saved_by_reuse
    if asked is None or saved is None:
        return ()
    said = [
        text.say(
            "workload.asked",
            locale,
            low=_digits(asked.low, locale),
            high=_said(asked.high, locale),
            hours=_said(cost.hours_per_week.value, locale),
        )
    ]
    if saved.value > 0:
        low, high = _digits(saved.low, locale), _said(saved.high, locale)
        said.append(text.say("workload.reuse", locale, low=low, high=high))
    return tuple(said)


def caption(cost: Cost, locale: Locale) -> str:
    """Return the same in one piece, to stand under the chart."""
    return " ".join(further(cost, locale))


def table(cost: Cost, locale: Locale) -> pd.DataFrame:
    """Return hours and cost by task, and the hours of each task on each account where known."""
    import pandas as pd

    load = cost.workload
    if not load.by_task:
        missing = {
            "task": [text.say("workload.total", locale)],
            "hours": [_hours(load.hours_per_week.value, locale)],
            "month": [text.money(cost.per_month.value, cost.currency, locale, decimals=0)],
        }
        return pd.DataFrame(missing).rename(columns=_columns(missing, locale))
    columns: dict[str, list[str]] = {
        "task": [text.say(f"workload.task_{task.name}", locale) for task in load.by_task],
        "hours": [_hours(task.value, locale) for task in load.by_task],
        "month": [text.money(q.value, cost.currency, locale, decimals=0) for q in cost.task_costs],
    }
    columns["task"].append(text.say("workload.total", locale))
    columns["hours"].append(_hours(load.hours_per_week.value, locale))
    columns["month"].append(text.money(cost.per_month.value, cost.currency, locale, decimals=0))
    frame = pd.DataFrame(columns).rename(columns=_columns(columns, locale))
    if load.cells is not None:
        for place, account in enumerate(load.by_account):
            cells = [_cell(row[place].value, locale) for row in load.cells]
            frame[_account(account, locale)] = [*cells, _hours(account.value, locale)]
    return frame


def accounts(cost: Cost, locale: Locale) -> pd.DataFrame:
    """Return hours and cost by account, with what is done once for all of them."""
    import pandas as pd

    load = cost.workload
    columns = {
        "account": [_account(account, locale) for account in load.by_account],
        "hours": [_range(account, locale) for account in load.by_account],
        "month": [
            text.money(q.value, cost.currency, locale, decimals=0) for q in cost.account_costs
        ],
    }
    return pd.DataFrame(columns).rename(columns=_columns(columns, locale))


def accounts_finding(cost: Cost, locale: Locale) -> str:
    """Return which account takes the most time, in one sentence."""
    load = cost.workload
    held = [account for account in load.by_account if account.name in load.accounts]
    if not held:
        return text.say("workload.nothing_said", locale)
    first = max(range(len(held)), key=lambda place: held[place].value)
    counted = held[first].grade == "yours"
    return text.say(
        "workload.accounts_counted" if counted else "workload.accounts_estimate",
        locale,
        account=_start(_account(held[first], locale, inside=True)),
        hours=_said(held[first].value, locale),
        month=text.money(cost.account_costs[first].value, cost.currency, locale),
    )


def _start(words: str) -> str:
    """The words as a sentence begins with them."""
    return words[0].upper() + words[1:]


def _ranked(cost: Cost) -> list[Quantity]:
    return sorted(cost.workload.by_task, key=lambda task: -task.value)


def _columns(names: dict[str, list[str]], locale: Locale) -> dict[str, str]:
    return {name: text.say(f"workload.column_{name}", locale) for name in names}


def _account(account: Quantity, locale: Locale, *, inside: bool = False) -> str:
    """The account in words, inside a sentence or alone, with its number if several are alike."""
    name, _, number = account.name.partition(".")
    if name == "common":
        return text.say("workload.common", locale)
    network = name.removesuffix("_ads")
    if network == "linkedin":  # of its accounts, only the page buys ads
        network = "linkedin_page"
    words = text.say(f"account{'_in' * inside}.{network}", locale)
    if name.endswith("_ads"):
        words = text.say("workload.ads_on", locale, network=words)
    return f"{words} ({number})" if number else words


def _range(hours: Quantity, locale: Locale) -> str:
    if hours.exact:
        return _hours(hours.value, locale)
    ends = (_digits(hours.low, locale), _digits(hours.high, locale))
    written = _digits(hours.value, locale)
    return text.say("workload.about", locale, hours=written, low=ends[0], high=ends[1])


def _cell(hours: float, locale: Locale) -> str:
    """Hours of a task on an account; a dash where the task is not done there."""
    return _hours(hours, locale) if hours else "–"


def _hours(hours: float, locale: Locale) -> str:
    return text.say("workload.short", locale, hours=_digits(hours, locale))


def _said(hours: float, locale: Locale) -> str:
    written = _digits(hours, locale)
    return text.say("word.hours", locale, count=hours, n=written)


def _digits(hours: float, locale: Locale) -> str:
    """Hours as people say them: a whole number, a quarter exactly, else one decimal."""
    quarters = round(4 * hours, 9) % 1 == 0
    exact = (some for some in (0, 1, 2) if round(hours, some) == round(hours, 9))
    digits = next(exact, 1) if quarters else 1
    return text.number(hours, locale, decimals=digits)
