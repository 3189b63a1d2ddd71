"""Archives of people who do not exist, made anew from a seed, in every layout that is read.

Names are made up; addresses, numbers and sites lie in ranges that are reserved for examples
(RFC 2606, RFC 5737, the numbers that Arcep and the North American plan keep for fiction).
"""

from toolkit.archives.invented.layouts import LAYOUTS, archive, files
from toolkit.archives.invented.person import Person, person

__all__ = ["LAYOUTS", "Person", "archive", "files", "person"]
