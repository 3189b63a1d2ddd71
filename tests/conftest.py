"""Property tests: the same examples at every run, so that a change is what turns a test red.

`make test-all` asks for the profile "exploring" and tries examples nobody has seen yet.
"""

from hypothesis import settings

# No deadline: a busy machine is no fault of the arithmetic; speed is looked at in benchmarks/.
settings.register_profile("steady", deadline=None, derandomize=True)
settings.register_profile("exploring", deadline=None, print_blob=True)
settings.load_profile("steady")
