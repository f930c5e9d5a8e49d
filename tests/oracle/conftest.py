"""What others have written about the same days."""

import importlib.util

# Only the session `holidays` has it: it pins dateutil below 3.
collect_ignore_glob = [] if importlib.util.find_spec("holidays") else ["test_*.py"]
