"""Records as the store takes and gives them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from veeam_jobs_kit.mock.database import json_text
from veeam_jobs_kit.mock.views import Json


@dataclass(frozen=True, slots=True)
class Record:
    """One resource: the schema it fits, its id, what it belongs to (`keys`), and its JSON-shaped body."""

    schema: str
    uid: str
    body: Mapping[str, Json]
    keys: Mapping[str, str] = field(default_factory=dict)


class Row(NamedTuple):
    """A record of the catalogue whose body is made when it is asked for, from `maker`."""

    schema: str
    uid: str
    maker: int
    keys: tuple[str | None, ...]


@dataclass(frozen=True, slots=True)
class Slice:
    """Part of a collection, ready to send: bodies joined by commas, in pieces; how many, and how many there are in all."""

    pieces: Sequence[bytes]
    count: int
    total: int

    @property
    def content(self) -> bytes:
        """The bodies, joined by commas."""
        return b",".join(self.pieces)

    def between(self, head: bytes, tail: bytes) -> bytes:
        """The bodies with something before and behind them."""
        if not self.pieces:
            return head + tail
        # A page may have a megabyte: it is copied once.
        first, *rest = self.pieces
        return (
            b",".join([head + first, *rest[:-1], rest[-1] + tail]) if rest else b"".join((head, first, tail))
        )


def encoded(body: Json) -> bytes:
    """A body as it is sent."""
    # JSON may hold halves of surrogate pairs, and what came in goes out again.
    return json_text(body).encode("utf-8", "surrogatepass")
