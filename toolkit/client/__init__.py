"""The client's record: validated, frozen, units in the names. It reads no file."""

from toolkit.client.account import Account
from toolkit.client.audience import Ages, Audience, Objectives, Rates, Sex
from toolkit.client.client import Client, client_of
from toolkit.client.effort import HoursByTask, OneOff
from toolkit.client.evidence import Evidence
from toolkit.client.exchange import ExchangeRate
from toolkit.client.faults import Record, shown
from toolkit.client.interval import Interval
from toolkit.client.names import (
    CHAINS,
    CONTENT,
    KINDS,
    OBJECTIVES,
    PLATFORMS,
    REQUIRED,
    TASKS,
    VALUED_AS,
)
from toolkit.client.override import Override

__all__ = [
    "CHAINS",
    "CONTENT",
    "KINDS",
    "OBJECTIVES",
    "PLATFORMS",
    "REQUIRED",
    "TASKS",
    "VALUED_AS",
    "Account",
    "Ages",
    "Audience",
    "Client",
    "Evidence",
    "ExchangeRate",
    "HoursByTask",
    "Interval",
    "Objectives",
    "OneOff",
    "Override",
    "Rates",
    "Record",
    "Sex",
    "client_of",
    "shown",
]
