"""One lesson's widget, alone on a screen: the page, the server, and what visitors may not do."""
