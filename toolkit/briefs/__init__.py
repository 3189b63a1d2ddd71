"""A client's record to a brief: the notebook run, its pages as HTML and as a tagged PDF."""

from toolkit.briefs.answer import answer
from toolkit.briefs.checklist import render_checklist
from toolkit.briefs.costs import costs
from toolkit.briefs.files import file_names
from toolkit.briefs.findings import Findings, findings
from toolkit.briefs.parameters import open_record
from toolkit.briefs.people import people
from toolkit.briefs.places import places
from toolkit.briefs.plan import plan
from toolkit.briefs.rendering import FORMATS, checked_formats, render

__all__ = [
    "FORMATS",
    "Findings",
    "answer",
    "checked_formats",
    "costs",
    "file_names",
    "findings",
    "open_record",
    "people",
    "places",
    "plan",
    "render",
    "render_checklist",
]
