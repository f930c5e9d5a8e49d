"""Use of the whole library in one go, for the tests that watch it from outside.

``exercise`` grows with the library: what is public is called here at least once.
It reads no file, asks no clock and prints nothing, so that whatever is observed is the library's.
"""

import mousekit


def exercise() -> None:
    """Call what the library offers."""
    # The names may be loaded on first use; asking for each is a use already.
    for name in mousekit.__all__:
        getattr(mousekit, name)
