"""What the reader gave cannot be used: the rule, the name, what was given, the remedy.

Each rule is a sentence with holes. The English sentences stand here, so that the pure rooms can
raise without knowing about languages; the same ids stand in both catalogues of `toolkit.text`,
in the file of the same name (a test holds the English ones equal), and every door renders the
error in the reader's language.
"""

from toolkit.errors.faults import InvalidInput, InvalidInputs
from toolkit.errors.rules import RULES

__all__ = ["RULES", "InvalidInput", "InvalidInputs"]
