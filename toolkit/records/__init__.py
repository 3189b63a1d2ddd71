"""Clients' records on disk: five formats, one client; templates; the published schema."""

from toolkit.records.ballots import Ballot, Ballots, ballots_of, read_ballots
from toolkit.records.form import form
from toolkit.records.reading import Checked, check, explain_all, read, read_mapping
from toolkit.records.rooms import room
from toolkit.records.schema import schema, schema_text
from toolkit.records.shelf import examples_folder, names
from toolkit.records.table import row
from toolkit.records.template import template
from toolkit.records.time_sheet import time_sheet
from toolkit.records.week import Week, read_week
from toolkit.records.week_changes import week_changes
from toolkit.records.writing import write, write_copy, write_template

__all__ = [
    "Ballot",
    "Ballots",
    "Checked",
    "Week",
    "ballots_of",
    "check",
    "examples_folder",
    "explain_all",
    "form",
    "names",
    "read",
    "read_ballots",
    "read_mapping",
    "read_week",
    "room",
    "row",
    "schema",
    "schema_text",
    "template",
    "time_sheet",
    "week_changes",
    "write",
    "write_copy",
    "write_template",
]
