"""What a platform keeps about one person, from the archive that the person asked for.

`read` takes an archive as the platform sends it (a zip, or the folder unzipped from it) and
returns one table. Everything happens in memory: nothing is extracted, nothing is sent. The table
is marked ``attrs["origin"] == ORIGIN``, so that what predicts sensitive traits refuses it.
`invented` makes archives of people who do not exist, in every layout, French and English.
"""

from toolkit.archives import invented
from toolkit.archives.inert import shown
from toolkit.archives.reading import COLUMNS, KINDS, ORIGIN, PLATFORMS, SOURCES, read

__all__ = ["COLUMNS", "KINDS", "ORIGIN", "PLATFORMS", "SOURCES", "invented", "read", "shown"]
