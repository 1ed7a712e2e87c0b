"""Promises: what the two products do beyond what a schema can say, each checked by a function of its own."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Literal, TypeAlias

from veeam_jobs_description.document import Api
from veeam_jobs_kit.contract.findings.model import Finding
from veeam_jobs_kit.contract.promises.server import Server

Need: TypeAlias = Literal["writes", "second account", "own session"]
"""What a promise cannot be checked without: permission to write, `--also-as`, or a session that it may spoil."""


@dataclass(frozen=True, slots=True)
class Held:
    """The promise held for an operation; `cases` counts the comparisons that say so, never 0."""

    operation_id: str
    cases: int


@dataclass(frozen=True, slots=True)
class Broken:
    """The promise did not hold."""

    finding: Finding


@dataclass(frozen=True, slots=True)
class NotProven:
    """Nothing was there to compare, or the server did not answer; the reason is one phrase."""

    operation_id: str
    why: str
    unanswered: bool = False
    """Whether the server did not answer or the time was up, so that more might have been found."""


Outcome: TypeAlias = Held | Broken | NotProven


@dataclass(frozen=True, slots=True)
class Promise:
    """One promise. `check` yields at least one outcome for every operation that the promise is about."""

    name: str
    """`filter_is_obeyed`: says what holds."""
    apis: tuple[Api, ...]
    statement: str
    """One sentence for people: what the server does."""
    rests_on: tuple[str, ...]
    """Pages (names of `x-source`), evidence, or `assumption: …`."""
    check: Callable[[Server], Iterator[Outcome]]
    needs: frozenset[Need] = frozenset()
    changes: tuple[str, ...] = ()
    """operationIds that it calls besides reading: those that change objects, and those that open or end its own sessions."""

    @property
    def is_lone(self) -> bool:
        """Whether no other promise may read while this one is checked: it writes, or ends sessions."""
        return bool(self.needs & {"writes", "own session"})
