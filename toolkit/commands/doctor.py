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
    "lab": ("jupyterlab", "ipywidgets", "anywidget"),
    "lessons": ("nbconvert", "ipykernel", "seaborn"),
    "brief": ("papermill", "nbconvert", "ipykernel", "seaborn", "weasyprint"),
}


def doctor(lang: Lang = None) -> None:
    """Say whether everything the toolkit needs is here, and how to mend what is not.

    Example: toolkit doctor
    """
    locale = terminal.spoken(lang)
    with terminal.mistakes(locale):
        terminal.language(lang)
        version = ".".join(map(str, sys.version_info[:3]))
        found = version if sys.version_info >= (3, 11) else None
        well = _line("Python", found, "doctor.mend_python", locale)
        for verb, packages in NEEDS.items():
            for package in packages:
                there = importlib.util.find_spec(package) is not None
                found = importlib.metadata.version(package) if there else None
                well &= _line(f"{verb}: {package}", found, "doctor.mend_package", locale)
        from toolkit import data, pages

        sources = data.load().table("sources")
        well &= _line("data:", text.say("doctor.sources", locale, n=len(sources)), "", locale)
        obstacle = pages.pdf_obstacle()
        if obstacle != "pages.pdf_needs_weasyprint":
            well &= _line("brief: pango", None if obstacle else "", obstacle or "", locale)
        terminal.say(text.say("doctor.well" if well else "doctor.unwell", locale))
        if not well:
            raise typer.Exit(1)


def _line(what: str, found: str | None, remedy: str, locale: text.Locale) -> bool:
    if found is None:
        terminal.say(f"  -  {what}: " + text.say(remedy, locale))
        return False
    terminal.say(f"  ok {what} {found}".rstrip())
    return True
