"""The facts in SQLite: one append-only table, and the version as the optimistic lock.

A stream is the log of one cycle or one conversation.  Its version is the number of its facts, the
same as `version` of the object that they add up to.  Whoever states a fact has read some version
and writes the next one; if somebody else was faster, that row is taken, and the primary key
refuses the second.  Nobody waits for a lock, and nothing is lost.
"""

import sqlite3
from contextlib import closing
from pathlib import Path
from types import TracebackType
from typing import Self

import mousekit as mk

__all__ = ["FactStore", "StaleVersionError"]

_TABLE = """
CREATE TABLE IF NOT EXISTS fact (
    stream TEXT NOT NULL,
    version INTEGER NOT NULL CHECK (version > 0),
    document TEXT NOT NULL,
    PRIMARY KEY (stream, version)
) WITHOUT ROWID;
CREATE TRIGGER IF NOT EXISTS no_fact_changes BEFORE UPDATE ON fact
BEGIN SELECT RAISE(ABORT, 'a fact is never changed'); END;
CREATE TRIGGER IF NOT EXISTS no_fact_goes BEFORE DELETE ON fact
BEGIN SELECT RAISE(ABORT, 'a fact is never deleted'); END;
"""


class StaleVersionError(Exception):
    """Somebody else has written to this stream since it was read.

    Attributes:
        stream: The id of the cycle or conversation.
        version: The version that was to be written, and is taken.
    """

    def __init__(self, stream: str, version: int) -> None:
        self.stream = stream
        self.version = version
        super().__init__(f"{stream}: version {version} is taken, read again")


class FactStore:
    """A file with the logs of all cycles and conversations; use it in a ``with`` block."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._connection = sqlite3.connect(path)
        self._connection.executescript(_TABLE)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._connection.close()

    def append(self, stream: str, expected_version: int, fact: mk.Fact) -> None:
        """Write a fact after the one that was read last.

        Args:
            stream: The id of the cycle or conversation.
            expected_version: The version that was read; 0 for a stream that is new.
            fact: What has happened.

        Raises:
            StaleVersionError: If the stream has gone on since.
        """
        row = (stream, expected_version + 1, mk.to_json(fact))
        try:
            with self._connection:
                self._connection.execute("INSERT INTO fact VALUES (?, ?, ?)", row)
        except sqlite3.IntegrityError as error:
            raise StaleVersionError(stream, expected_version + 1) from error

    def load(self, stream: str) -> tuple[mk.Fact, ...]:
        """Read the log of one cycle or conversation, the oldest fact first.

        Args:
            stream: The id of the cycle or conversation.
        """
        query = "SELECT document FROM fact WHERE stream = ? ORDER BY version"
        with closing(self._connection.execute(query, (stream,))) as rows:
            return tuple(mk.from_json(document, mk.Fact) for (document,) in rows)

    def streams(self) -> tuple[str, ...]:
        """Give the ids of all streams, sorted."""
        query = "SELECT DISTINCT stream FROM fact ORDER BY stream"
        with closing(self._connection.execute(query)) as rows:
            return tuple(stream for (stream,) in rows)
