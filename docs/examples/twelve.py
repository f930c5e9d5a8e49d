"""A year of a boatyard with twelve employees, in which everything that can go wrong does.

Run it from anywhere::

    python docs/examples/twelve.py --lang en

The program itself is in the folder ``boatyard``; begin with its docstring.
"""

import sys

from boatyard.program import main

if __name__ == "__main__":
    sys.exit(main())
