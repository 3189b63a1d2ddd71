"""From an executed notebook to one HTML file and a tagged PDF, and the blocks pages are made of."""

from toolkit.pages.document import html
from toolkit.pages.printing import pdf, pdf_available, pdf_obstacle
from toolkit.pages.time_sheet import time_sheet
from toolkit.pages.weight_sheet import weight_sheet

__all__ = ["html", "pdf", "pdf_available", "pdf_obstacle", "time_sheet", "weight_sheet"]
