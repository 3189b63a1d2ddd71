"""What Facebook's and Instagram's archives write alike."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from toolkit.archives import keys
from toolkit.archives.found import Found, branch, records, words

LABELLED = "2023"
"""The generation that writes ``label_values``."""


def advertisers(found: Found, listed: Any) -> None:
    """Read who advertises with what they know of the person: a list, a visit, a shop."""
    for item in records(listed):
        name = item.get("advertiser_name")
        if item.get("has_data_file_custom_audience") is True:
            found.add("advertiser_list", name, "provided", holder=name)
        if item.get("has_remarketing_custom_audience") is True:
            found.add("advertiser_visit", name, "observed", holder=name)
        if item.get("has_in_person_store_visit") is True:
            found.add("advertiser_visit", name, "observed", holder=name)


def off_platform(found: Found, sites: Any) -> None:
    """Read what sites and applications told the platform, an event a row (2018 to 2022)."""
    for site in records(sites):
        for event in records(site.get("events")):
            found.add(
                "off_platform",
                event.get("type"),
                "observed",
                holder=site.get("name"),
                date=event.get("timestamp"),
            )


def labelled_sites(found: Found, file: str, tree: Any) -> None:
    """Read the same as it has been written since 2023: a site a mapping, its events in a list."""
    for site in records(tree):
        if "label_values" not in site:
            continue
        found.generations.add(LABELLED)
        events: list[str] = []
        date = site.get("timestamp")
        for field, label in labels(found, file, site):
            if field == "events":
                events += [text for item in records(label.get("vec")) for text in _value(item)]
            elif field == "time":
                date = label.get("timestamp_value", date)
        for event in events:
            found.add("off_platform", event, "observed", holder=site.get("title"), date=date)


def labelled_advertisers(found: Found, file: str, tree: Any) -> None:
    """Read who advertises as it has been written since 2023."""
    for item in records(tree):
        if "label_values" not in item:
            continue
        found.generations.add(LABELLED)
        name, marks = item.get("title"), set()
        for field, label in labels(found, file, item):
            if field == "advertiser":
                name = label.get("value")
            elif field in ("list", "visit") and label.get("value") in (True, "true", "True"):
                marks.add(field)
        if "list" in marks:
            found.add("advertiser_list", name, "provided", holder=name)
        if "visit" in marks:
            found.add("advertiser_visit", name, "observed", holder=name)


def segments(found: Found, file: str, tree: Any) -> None:
    """Read the categories under which advertisers can reach the person."""
    for segment in words(branch(tree, "bcts")):
        found.add("segment", segment, "inferred")
    for label in records(branch(tree, "label_values")):
        found.generations.add(LABELLED)
        if _known(found, file, label) != "name":
            continue
        for item in records(label.get("vec")):
            for text in _value(item):
                found.add("segment", text, "inferred")


def labels(found: Found, file: str, tree: Any) -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield the meaning of each label and the label; those nobody knows are noted."""
    for label in records(branch(tree, "label_values")):
        field = _known(found, file, label)
        if field:
            yield field, label


def _known(found: Found, file: str, label: dict[str, Any]) -> str:
    word = label.get("label")
    if not isinstance(word, str):
        return ""
    meaning = keys.meaning("facebook", word)
    if meaning is None:
        found.unknown(file, word)
        return ""
    return meaning.field


def _value(item: dict[str, Any]) -> Iterator[str]:
    yield from words(item.get("value"))
