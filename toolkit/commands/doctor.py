"""`toolkit doctor`: what is here, what is missing, and the one line that mends it."""

from __future__ import annotations

import importlib.metadata
import importlib.util
import sys

import typer

from toolkit import text
from toolkit.commands import terminal
from toolkit.commands.terminal import Lang

# What each verb needs beyond the base package.
NEEDS = {
    "lab": ("jupyterlab", "ipywidgets"),
    "lessons": ("jupytext", "nbconvert", "ipykernel", "seaborn"),
    "brief": ("papermill", "nbconvert", "ipykernel", "seaborn"),
}


def doctor(lang: Lang = None) -> None:
    """Say whether everything the toolkit needs is here, and how to mend what is not.

    Example: toolkit doctor
    """
    locale = terminal.spoken(lang)
    with terminal.mistakes(locale):
        terminal.language(lang)
        version = ".".join(map(str, sys.version_info[:3]))
        well = _line("Python", version if sys.version_info >= (3, 11) else None, "python", locale)
        for verb, packages in NEEDS.items():
            for package in packages:
                found = importlib.util.find_spec(package) is not None
                shown = importlib.metadata.version(package) if found else None
                well &= _line(f"{verb}: {package}", shown, "package", locale)
        from toolkit import data, pages

        tables = data.load()
        well &= _line("data", str(len(tables.table("sources"))), "data", locale)
        well &= _line("pdf: pango", "ok" if pages.pdf_available() else None, "pango", locale)
        terminal.say(text.say("doctor.well" if well else "doctor.unwell", locale))
        if not well:
            raise typer.Exit(1)


def _line(what: str, found: str | None, remedy: str, locale: text.Locale) -> bool:
    if found is None:
        terminal.say(f"  -  {what}: " + text.say(f"doctor.mend_{remedy}", locale))
        return False
    terminal.say(f"  ok {what} {found}")
    return True
