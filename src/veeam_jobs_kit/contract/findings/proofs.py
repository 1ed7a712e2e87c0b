"""What the answers of each operation prove, and whether the reason is documented where they prove nothing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Literal, TypeAlias

from veeam_jobs_description.operations import Operation
from veeam_jobs_kit.contract.findings.report import Proof

NOT_REACHED = "not reached"
Bare: TypeAlias = Literal["narrowed", "nothing"]
"""Kinds of successes without content: a list without rows to a request that leaves rows out, and anything else."""


@dataclass(slots=True)
class Seen:
    """What one operation answered in one run."""

    useful: int = 0
    empty: int = 0
    """Lists without rows in answer to a request for all of them."""
    statuses: Counter[str] = field(default_factory=Counter)
    bare: dict[Bare, str] = field(default_factory=dict)
    """Kind of success without content -> the query of the first request that had one."""

    @property
    def answers(self) -> int:
        return sum(times for status, times in self.statuses.items() if status.isdecimal())

    def with_more(self, other: Seen | None) -> Seen:
        """Return the same with what the search for objects saw, which counts no statuses."""
        if other is None:
            return self
        return Seen(self.useful + other.useful, self.empty + other.empty, self.statuses, self.bare)


@dataclass(frozen=True, slots=True)
class Circumstances:
    """What explains that an operation proves nothing."""

    roles: frozenset[str] = frozenset()
    """Every name of the account's role; empty where it is unknown."""
    objects: frozenset[str] = frozenset()
    """operationIds with path parameters for which an object is known."""


def proofs(
    run: str,
    scope: Iterable[str],
    operations: Mapping[str, Operation],
    seen: Mapping[str, Seen],
    circumstances: Circumstances,
) -> Iterator[Proof]:
    """Yield a proof for each operationId in scope, in the order given; `operations` are all that are described."""
    for operation_id in scope:
        yield _proof(run, operations[operation_id], operations, seen, circumstances)


def _proof(
    run: str,
    operation: Operation,
    operations: Mapping[str, Operation],
    seen: Mapping[str, Seen],
    circumstances: Circumstances,
) -> Proof:
    found = seen.get(operation.id, Seen())

    def proof(evidence: str, why: str = "") -> Proof:
        asked = found.bare.get("nothing") or found.bare.get("narrowed", "")
        told = Proof(run, operation.id, operation.label, found.useful, found.answers, evidence, why)  # type: ignore[arg-type]
        return replace(told, asked=asked if evidence == "not proven" else "")

    if found.useful:
        return proof("useful")
    if _is_refused(operation, found, circumstances):
        return proof("role", f"the role of the account may not: {', '.join(sorted(operation.roles))}")
    if found.empty:
        return proof("empty", "the list has no rows")
    if without := _lists_without_rows(operation, operations, seen, circumstances):
        return proof("empty", f"no object exists: {', '.join(without)} without rows")
    return proof("not proven", _what_came(found))


def _is_refused(operation: Operation, seen: Seen, circumstances: Circumstances) -> bool:
    """Return whether the account's role may not call an operation, and the server said so."""
    others = [status for status in seen.statuses if not status.startswith("4")]
    documented = circumstances.roles and operation.roles and not circumstances.roles & set(operation.roles)
    return bool(documented and seen.statuses["403"] and not others)


def _lists_without_rows(
    operation: Operation,
    operations: Mapping[str, Operation],
    seen: Mapping[str, Seen],
    circumstances: Circumstances,
    above: frozenset[str] = frozenset(),
) -> list[str]:
    """Return the lists that objects of an operation come from, if each is known to have no rows; else none."""
    if not operation.path_parameters or operation.id in circumstances.objects:
        return []
    sources = [each for each in _sources(operation, operations) if each.id not in above]
    told = []
    for source in sources:
        found = seen.get(source.id, Seen())
        if found.useful:
            return []
        upper = above | {operation.id}
        if not found.empty and not _lists_without_rows(source, operations, seen, circumstances, upper):
            return []
        told.append(source.id)
    return told


def _sources(operation: Operation, operations: Mapping[str, Operation]) -> Iterator[Operation]:
    """Yield the readable operations that lead to an operation: by a link, or as the collection above."""
    above = operation.path.rpartition("/{")[0]
    for other in operations.values():
        if other.id == operation.id or other.method != "GET":
            continue
        links = (link.operation_id for group in other.links.values() for link in group)
        if other.path == above or operation.id in links:
            yield other


def _what_came(seen: Seen) -> str:
    """Return what came instead of a useful answer, in a few words."""
    if not seen.statuses:
        return NOT_REACHED
    if any(status.startswith("2") for status in seen.statuses):
        return _what_was_bare(seen)
    return "answered " + ", ".join(sorted(seen.statuses))


def _what_was_bare(seen: Seen) -> str:
    """Return why successes without content prove nothing: a narrow question says nothing about the rest."""
    if "nothing" in seen.bare or not seen.bare:
        return "its successes had no content"
    return "only lists without rows came, to requests with a filter, an offset or the like; the whole list was not read"
