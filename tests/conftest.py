"""Settings that hold for every test."""

import os

from hypothesis import settings

# "ci" gives the same examples in every run, and prints how to repeat a failure.
settings.register_profile("default", deadline=None)
settings.register_profile("ci", derandomize=True, deadline=None, print_blob=True)
settings.load_profile("ci" if os.environ.get("CI") else "default")
