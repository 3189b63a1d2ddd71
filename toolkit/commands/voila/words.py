"""What the page says around its widget, in the reader's language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit import text

if TYPE_CHECKING:
    from toolkit.client import Client
    from toolkit.text import Locale

PLAIN = (
    "waiting",
    "failed",
    "lost",
    "reload",
    "no_script",
    "full_screen",
    "foot",
    "key_why",
    "key_label",
    "key_button",
    "key_wrong",
    "taken",
)

# Lessons whose screen has something to take away.
TAKEN_AWAY = frozenset({"01", "02", "03", "04", "05", "14"})


def words(number: str, client: Client, locale: Locale) -> dict[str, str]:
    """Return every word of the page by name, as plain text.

    Parameters
    ----------
    number : str
        Of the lesson: its question is the page's heading.
    client : Client
        Whose record the widget starts from.
    locale : Locale
        The reader's locale.

    Examples
    --------
    >>> from toolkit import records
    >>> words("03", records.read("bakery"), "en_US")["question"]
    '500 followers: how many see the message?'
    """
    question = text.say(f"app.question_{number}", locale)
    said = {name: text.say(f"app.{name}", locale) for name in PLAIN}
    if number not in TAKEN_AWAY:
        said["foot"] = text.say("app.foot_alone", locale)
    return {
        "lang": locale.replace("_", "-"),
        "question": question,
        "client": client.name,
        "title": text.say("app.title", locale, question=question, client=client.name),
        **said,
    }
