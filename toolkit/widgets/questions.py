"""What the workshop asks of a client: only what changes where it should be."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING, Any

import ipywidgets

from toolkit import text
from toolkit.answers.accounts import BY_KIND, accounts
from toolkit.client import CONTENT, OBJECTIVES
from toolkit.client.named import SUM_TOLERANCE
from toolkit.model.choice.weighting import normalised_weights
from toolkit.records.questions import AGES
from toolkit.records.warnings import COUNTRIES
from toolkit.widgets.section import Section, Values, show

if TYPE_CHECKING:
    from toolkit.client import Account, Client
    from toolkit.data import Facts
    from toolkit.text import Locale

OTHER = ""
"""The answer that is not on a list."""
QUEBEC = "QC"


class Who(Section):
    """Name, place, to whom it sells, and its hours."""

    title = "workshop.section_who"
    fields = ("name", "country", "region", "currency", "sells_to", "hours_per_week")

    def made(self) -> Sequence[Any]:
        """Return the controls; region and code come and go with the country."""
        from babel import Locale as BabelLocale

        names = BabelLocale.parse(self._locale).territories
        places = sorted((names[code], code) for code in COUNTRIES)
        places.append((self.say("workshop.country_other"), OTHER))
        hours = self.say("widget.hours")
        return [
            self.typed("name", "workshop.name"),
            self.chosen("country", "workshop.country", places),
            self.typed("country_code", "workshop.country_code"),
            self.chosen("region", "workshop.region", self._regions()),
            self.slid("sells_to", self.say("widget.sells_to"), low=0, high=100, step=5),
            self.slid("hours_per_week", hours, low=0.5, high=40, step=0.5, decimals=1),
        ]

    def values_of(self, client: Client) -> Values:
        """Return what a client answers, by field."""
        known = client.country in COUNTRIES
        return {
            "name": client.name,
            "country": client.country if known else OTHER,
            "country_code": "" if known else client.country,
            "region": client.region or OTHER,
            "sells_to": 100 * client.sells_to,
            "hours_per_week": client.hours_per_week,
        }

    def changes(self, now: Values, client: Client) -> Values:
        """Return name, place, share of firms and hours."""
        country = now["country"] or now["country_code"]
        same = country == client.country and (now["region"] or None) == client.region
        place = {"country": country, "region": now["region"] if country == "CA" else None}
        return {
            "name": now["name"],
            "sells_to": now["sells_to"] / 100,
            "hours_per_week": now["hours_per_week"],
            **({} if same else place),
        }

    def fill(self, client: Client) -> None:
        """Put a client's answers on the controls; its own region is one of the choices."""
        self.controls["region"].options = self._regions(client.region)
        super().fill(client)

    def tell(self, faults: Sequence[str] = ()) -> None:
        """Ask for a region in Canada only, and for the code of a country that is not listed."""
        super().tell(faults)
        country = self.controls["country"].value
        show(self.controls["region"], country == "CA")
        show(self.controls["country_code"], country == OTHER)

    def _regions(self, own: str | None = None) -> list[tuple[str, str]]:
        listed = [(self.say("workshop.region_QC"), QUEBEC)]
        if own not in (None, QUEBEC):
            listed.append((str(own), str(own)))
        return [*listed, (self.say("workshop.region_other"), OTHER)]


class Content(Section):
    """What the client can make."""

    title = "workshop.section_content"
    fields = ("content",)

    def made(self) -> Sequence[Any]:
        """Return one box a form of content."""
        return [_ticks(self.ticked(form, f"workshop.content_{form}") for form in CONTENT)]

    def values_of(self, client: Client) -> Values:
        """Return what a client makes, by form."""
        return {form: form in client.content for form in CONTENT}

    def changes(self, now: Values, client: Client) -> Values:
        """Return the forms ticked."""
        return {"content": [form for form in CONTENT if now[form]]}

    def remark(self, now: Values) -> str:
        """Say that nothing ticked is not known, rather than nothing made."""
        return "" if any(now.values()) else self.say("workshop.content_unknown")


class Aims(Section):
    """How much each objective matters."""

    title = "workshop.section_objectives"
    fields = ("objectives",)

    def made(self) -> Sequence[Any]:
        """Return one slider an objective."""
        labels = {name: self.say(f"client.ask.objectives.{name}") for name in OBJECTIVES}
        return [self.slid(name, label, low=0, high=3, step=1) for name, label in labels.items()]

    def values_of(self, client: Client) -> Values:
        """Return the importance of each objective; 0 where it is left out."""
        return {name: client.objectives.given.get(name, 0.0) for name in OBJECTIVES}

    def changes(self, now: Values, client: Client) -> Values:
        """Return the importances; all at 0, the objectives are not known."""
        return {"objectives": {name: value or None for name, value in now.items()}}

    def remark(self, now: Values) -> str:
        """Say that all at 0 is not known."""
        return "" if any(now.values()) else self.say("workshop.objectives_unknown")


class AgeShares(Section):
    """Shares of the audience by age, in percent."""

    title = "workshop.section_ages"
    fields = ("audience",)

    def made(self) -> Sequence[Any]:
        """Return one slider an age band."""
        asked = {band: self.say(f"client.ask.audience.ages.{band}") for band in AGES}
        labels = {band: self.say("workshop.age", age=asked[band]) for band in AGES}
        return [self.slid(band, label, low=0, high=100, step=1) for band, label in labels.items()]

    def values_of(self, client: Client) -> Values:
        """Return the share of each age band, in percent; 0 where it is left out."""
        return {band: 100 * client.audience.age_shares.get(band, 0.0) for band in AGES}

    def changes(self, now: Values, client: Client) -> Values:
        """Return the shares, in proportion under 100; over 100 the record itself refuses them."""
        given = [now[band] for band in AGES]
        if 0 < sum(given) < 100:
            given = [100 * share for share in normalised_weights(given, criteria=len(AGES))]
        ages = zip(AGES, given, strict=True)
        return {"audience": {"ages": {band: round(v / 100, 6) or None for band, v in ages}}}

    def remark(self, now: Values) -> str:
        """Say what the shares add up to, and what is made of it."""
        total = round(sum(now.values()) / 100, 6)
        over, under = total > 1 + SUM_TOLERANCE, total < 1
        found = "unknown" if not total else "over" if over else "scaled" if under else "whole"
        return self.say(f"workshop.ages_{found}", total=text.percent(total, self._locale))


class Held(Section):
    """Which accounts the client holds."""

    title = "workshop.section_accounts"
    fields = ("accounts",)

    def __init__(self, locale: Locale, heard: Callable[[str], None], facts: Facts) -> None:
        self._facts = facts
        self._rows: dict[str, dict[str, Any]] = {}
        self._boxes = _ticks(())
        super().__init__(locale, heard)

    def made(self) -> Sequence[Any]:
        """Return a place for the boxes: which there are depends on the client."""
        return [self._boxes]

    def fill(self, client: Client) -> None:
        """Offer the accounts that exist, and whatever else the client holds."""
        self._rows = {str(row["account"]): row for row in accounts(client, self._facts)}
        for name in self.controls.keys() - self._rows.keys():
            del self.controls[name]
        for name in self._rows:
            if name not in self.controls:
                self.ticked(name, f"account.{name}")
        boxes = tuple(self.controls[name] for name in self._rows)
        if boxes != self._boxes.children:
            self._boxes.children = boxes
        super().fill(client)

    def values_of(self, client: Client) -> Values:
        """Return which of the accounts offered the client holds."""
        return {name: bool(row["held"]) for name, row in self._rows.items()}

    def changes(self, now: Values, client: Client) -> Values:
        """Return the accounts kept, with their followers, then the new ones."""
        kept = [
            account.model_dump(exclude_none=True)
            for account in client.accounts
            if account.kind == "ads" or now[self._row_of(account)]
        ]
        new = [
            {"network": row["platform"], "kind": row["kind"]}
            for name, row in self._rows.items()
            if now[name] and not row["held"]
        ]
        return {"accounts": kept + new}

    def _row_of(self, account: Account) -> str:
        return next(
            name
            for name, row in self._rows.items()
            if row["platform"] == account.network
            and (row["kind"] == account.kind or account.network not in BY_KIND)
        )


def _ticks(boxes: Iterable[Any]) -> ipywidgets.Box:
    made = ipywidgets.Box(tuple(boxes))
    made.add_class("toolkit-ticks")
    return made
