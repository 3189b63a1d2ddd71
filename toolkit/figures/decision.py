"""The decision in words: go, test first, or no, and the number it hangs on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit import text
from toolkit.figures import measure, needed

if TYPE_CHECKING:
    from toolkit.answers import Worth
    from toolkit.text import Locale


def finding(worth: Worth, locale: Locale) -> str:
    """Return the advice and its reason, in one or two sentences."""
    if worth.main_driver is None:
        return text.say("worth.decision_no_account", locale)
    driver = text.say(f"input.{worth.main_driver.name}", locale)
    if worth.weak:
        grade = text.say(f"grade.{worth.weak[0].grade}", locale)
        return text.say("worth.decision_weak", locale, driver=driver, grade=grade)
    return text.say(f"worth.decision_{worth.decision}", locale, driver=driver)


def further(worth: Worth, locale: Locale) -> tuple[str, ...]:
    """Return the advice, what would have to be true, and what to measure first."""
    if worth.measuring is None:
        return (finding(worth, locale),)
    return (
        finding(worth, locale),
        needed.finding(worth, locale),
        measure.finding(worth, locale),
    )
