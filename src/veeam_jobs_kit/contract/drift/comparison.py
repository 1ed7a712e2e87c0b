"""What a client sees change between two reports, in the terms of an upgrade."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Literal, TypeAlias

from veeam_jobs_kit.contract.drift.model import DriftReport, MemberSeen, OperationSeen
from veeam_jobs_runtime.decoding.notation import camel_case

ChangeKind: TypeAlias = Literal[
    "operation-removed",
    "operation-added",
    "operation-fails",
    "operation-works",
    "notation-changed",
    "member-removed",
    "member-renamed",
    "member-added",
    "member-retyped",
    "member-newly-null",
    "value-added",
    "status-changed",
    "difference-added",
    "difference-gone",
    "finding-added",
    "finding-gone",
    "slower",
    "faster",
]

CHANGES: Mapping[ChangeKind, str] = {
    "operation-removed": "Operations removed",
    "operation-added": "Operations added",
    "operation-fails": "Operations that fail now",
    "operation-works": "Operations that failed before",
    "notation-changed": "Notation of JSON",
    "member-removed": "Members removed",
    "member-renamed": "Members perhaps renamed",
    "member-added": "Members added",
    "member-retyped": "Members of another type",
    "member-newly-null": "Members that are null now",
    "value-added": "Values not seen before",
    "status-changed": "Other statuses",
    "difference-added": "New differences from the description",
    "difference-gone": "Differences from the description that are gone",
    "finding-added": "New findings",
    "finding-gone": "Findings that are gone",
    "slower": "Slower",
    "faster": "Faster",
}
"""Every kind of change with a heading, in the order of reports."""

_BY_CHANCE = 0.05
"""A member that is absent with at least this probability, only because other rows were read, is perhaps removed."""
_ALIKE = 0.7
"""Names that are at least so similar may be the same."""
_TIMES, _SECONDS = 2.0, 0.25
"""A request that takes twice as long, and a quarter of a second longer, is slower."""
_COMPARED_KINDS = frozenset(
    {
        "method-undocumented",
        "header-undocumented",
        "media-type-undocumented",
        "format-differs",
        "layout-differs",
        "required-absent",
    }
)


@dataclass(frozen=True, slots=True)
class Change:
    """One change."""

    kind: ChangeKind
    where: str
    """An operation, or a member like `BackupServerJob.status`."""
    detail: str
    """Before and after, with counts; no values of data."""
    certain: bool = True
    """False for what other rows could explain, too."""
    operations: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Side:
    """One of the two reports."""

    file: str
    base_url: str
    started: str
    version: str
    """What the server said, or what fits; empty where neither is known."""


@dataclass(frozen=True, slots=True)
class Comparison:
    """What changed between two reports, and what could not be compared."""

    kind: Literal["drift", "contract"]
    api: str
    before: Side
    after: Side
    changes: tuple[Change, ...]
    unclear: tuple[str, ...]
    """What could not be compared, one sentence each; empty where everything was."""
    notes: tuple[str, ...] = ()

    @property
    def exit_code(self) -> int:
        """0 compared everything, 3 something could not be compared."""
        return 3 if self.unclear else 0


def compare_drift(
    before: DriftReport, after: DriftReport
) -> tuple[tuple[Change, ...], tuple[str, ...], tuple[str, ...]]:
    """Return the changes between two drift reports, what is unclear, and notes."""
    unclear = [*_limits(before, after)]
    changes = [*_operations(before, after, unclear)]
    if before.notation != after.notation:
        what = f"{before.notation or 'unknown'} before, {after.notation or 'unknown'} now"
        changes.append(Change("notation-changed", "JSON", f"{what}: every member has another name"))
    removed = {change.where for change in changes if change.kind in ("operation-removed", "operation-added")}
    changes += _members(before, after, removed, unclear)
    if before.described == after.described:
        changes += _differences(before, after)
    return in_order(changes), tuple(dict.fromkeys(unclear)), tuple(_notes(before, after))


def in_order(changes: Iterable[Change]) -> tuple[Change, ...]:
    """Return changes by kind, then by place; each once, however many media types show it."""
    order = list(CHANGES)
    found: dict[tuple[str, str], Change] = {}
    for each in changes:
        found.setdefault((each.kind, each.where if each.kind != "value-added" else each.detail), each)
    return tuple(sorted(found.values(), key=lambda each: (order.index(each.kind), each.where, each.detail)))


def _limits(before: DriftReport, after: DriftReport) -> Iterator[str]:
    for name, report in (("before", before), ("after", after)):
        if report.interrupted:
            yield f"The run {name} was interrupted."
        for each in report.unknown:
            yield f"{each.operation_id} could not be looked at {name}: {each.why}."
    if before.user != after.user:
        users = f"as {before.user or 'nobody'} before and as {after.user or 'nobody'} after"
        yield f"Read {users}: another role may see other things."
    if before.described != after.described:
        yield (
            f"Compared with API {before.described} before and {after.described} after: new methods, headers, media types and"
            " formats were not compared. Use the same --api-version."
        )


def _notes(before: DriftReport, after: DriftReport) -> Iterator[str]:
    if before.salt_id is None or before.salt_id != after.salt_id:
        yield (
            "The values were hashed with different salts: renamed members are guessed by their names alone. Use the same"
            " --salt-file."
        )
    if empty := sorted({*before.empty} & {*after.empty}):
        yield f"Nothing to read before or after, so nothing is known of: {', '.join(empty)}."
    if before.base_url != after.base_url:
        yield f"The addresses differ: {before.base_url} before, {after.base_url} after."


_State: TypeAlias = Literal["answers", "missing", "fails", "not asked"]


def _state(found: Mapping[str, OperationSeen], operation_id: str) -> _State:
    seen = found.get(operation_id)
    if seen is None:
        return "not asked"
    if seen.readable:
        return "answers"
    return "missing" if seen.missing else "fails"


def _states(found: Mapping[str, OperationSeen], ids: Iterable[str]) -> dict[str, _State]:
    """Return the state of each operation. One that was not asked is missing where the rest of its resource is.

    Without the list of its resource nobody has an id to ask it with.
    """
    states = {each: _state(found, each) for each in ids}
    by_resource: dict[str, set[str]] = {}
    for operation_id, state in states.items():
        if state != "not asked":
            by_resource.setdefault(operation_id.partition("_")[0], set()).add(state)
    gone = {resource for resource, seen in by_resource.items() if seen == {"missing"}}
    return {
        name: "missing" if state == "not asked" and name.partition("_")[0] in gone else state
        for name, state in states.items()
    }


def _operations(before: DriftReport, after: DriftReport, unclear: list[str]) -> Iterator[Change]:
    old = {each.operation_id: each for each in before.operations}
    new = {each.operation_id: each for each in after.operations}
    labels = {name: each.label for name, each in {**old, **new}.items()}
    was, now = _states(old, labels), _states(new, labels)
    added = [name for name in labels if was[name] == "missing" and now[name] == "answers"]
    for name in sorted(labels):
        match was[name], now[name]:
            case "answers", "missing":
                detail = f"answered before, now {_statuses(new.get(name))}"
                if other := _renamed_operation(name, added):
                    detail += f"; perhaps renamed to {other}"
                yield Change("operation-removed", labels[name], detail, operations=(name,))
            case "missing", "answers":
                yield Change(
                    "operation-added", labels[name], f"{_statuses(old.get(name))} before", operations=(name,)
                )
            case "answers", "fails":
                detail = f"{_statuses(old[name])} before, now {_statuses(new[name])}"
                yield Change("operation-fails", labels[name], detail, operations=(name,))
            case "fails", "answers":
                detail = f"{_statuses(old[name])} before, now {_statuses(new[name])}"
                yield Change("operation-works", labels[name], detail, operations=(name,))
            case "answers", "not asked":
                unclear.append(f"{name} answered before and was not asked after.")
            case "not asked", "answers":
                unclear.append(f"{name} was not asked before and answers now.")
            case "answers", "answers":
                yield from _same_operation(old[name], new[name])


def _same_operation(old: OperationSeen, new: OperationSeen) -> Iterator[Change]:
    if set(old.statuses) != set(new.statuses):
        detail = f"{_statuses(old)} before, now {_statuses(new)}"
        yield Change("status-changed", new.label, detail, operations=(new.operation_id,))
    detail = f"{old.seconds:.2f} s before, now {new.seconds:.2f} s (median of {old.requests} and {new.requests} requests)"
    if new.seconds > old.seconds * _TIMES and new.seconds - old.seconds > _SECONDS:
        yield Change("slower", new.label, detail, certain=False, operations=(new.operation_id,))
    if old.seconds > new.seconds * _TIMES and old.seconds - new.seconds > _SECONDS:
        yield Change("faster", new.label, detail, certain=False, operations=(new.operation_id,))


def _statuses(seen: OperationSeen | None) -> str:
    return " and ".join(seen.statuses) if seen is not None else "not asked, without an id"


def _renamed_operation(name: str, added: list[str]) -> str | None:
    """Return the added operation that a removed one may have become: the same verb, a similar resource."""
    verb = name.partition("_")[2]
    same = {other.partition("_")[0]: other for other in added if other.partition("_")[2] == verb}
    near = difflib.get_close_matches(name.partition("_")[0], list(same), n=1, cutoff=_ALIKE)
    return same[near[0]] if near else None


@dataclass(frozen=True, slots=True)
class _Schemas:
    """The members of one report in one media type, by schema and name in camelCase."""

    rows: Mapping[str, int]
    members: Mapping[str, Mapping[str, MemberSeen]]
    operations: Mapping[str, frozenset[str]]


def _schemas(report: DriftReport, media_type: str) -> _Schemas:
    rows: dict[str, int] = {}
    members: dict[str, dict[str, MemberSeen]] = {}
    operations: dict[str, set[str]] = {}
    for each in report.members:
        if each.media_type == media_type:
            rows[each.schema] = max(rows.get(each.schema, 0), each.rows)
            members.setdefault(each.schema, {})[camel_case(each.member)] = each
            operations.setdefault(each.schema, set()).update(each.operations)
    return _Schemas(rows, members, {name: frozenset(ids) for name, ids in operations.items()})


def _members(
    before: DriftReport, after: DriftReport, changed: set[str], unclear: list[str]
) -> Iterator[Change]:
    labels = {each.operation_id: each.label for each in (*before.operations, *after.operations)}
    for media_type in sorted({each.media_type for each in (*before.members, *after.members)}):
        old, new = _schemas(before, media_type), _schemas(after, media_type)
        for schema in sorted({*old.members, *new.members}):
            ids = old.operations.get(schema, frozenset()) | new.operations.get(schema, frozenset())
            if schema in old.members and schema in new.members:
                yield from _schema(schema, old, new)
            elif not {labels[each] for each in ids if each in labels} <= changed:
                name, other = ("before", "after") if schema in old.members else ("after", "before")
                kind = media_type.rpartition("/")[2].upper()
                unclear.append(f"{schema} was read {name} and has no row {other} ({kind}).")


def _schema(schema: str, old: _Schemas, new: _Schemas) -> Iterator[Change]:
    was, now = old.members[schema], new.members[schema]
    gone = [was[name] for name in was if name not in now]
    came = [now[name] for name in now if name not in was]
    for lost, found, why in _renames(gone, came):
        gone.remove(lost)
        came.remove(found)
        detail = f"perhaps renamed to {found.member}: {why}"
        yield Change("member-renamed", _place(lost), detail, certain=False, operations=lost.operations)
    for each in gone:
        rows = new.rows[schema]
        certain = _chance(each, rows) < _BY_CHANCE
        unit = "" if each.member.endswith("[]") else " rows"
        detail = f"{_frequency(each)}{unit} before, now in none of {rows}"
        yield Change("member-removed", _place(each), detail + _hedge(certain), certain, each.operations)
    for each in came:
        rows = old.rows[schema]
        certain = _chance(each, rows) < _BY_CHANCE
        detail = f"in none of {rows} rows before, now {_frequency(each)}"
        yield Change("member-added", _place(each), detail + _hedge(certain), certain, each.operations)
    for name in was:
        if name in now:
            yield from _same_member(was[name], now[name])


def _same_member(old: MemberSeen, new: MemberSeen) -> Iterator[Change]:
    place = _place(new)
    types = set(new.types) - set(old.types)
    if "number" in old.types:
        types.discard("integer")
    if types and old.types:
        detail = f"{' or '.join(old.types)} before, now {' or '.join(new.types)}"
        yield Change("member-retyped", place, detail, operations=new.operations)
    if new.nulls and not old.nulls:
        certain = (1 - new.nulls / new.present) ** old.present < _BY_CHANCE
        detail = f"in none of {old.present} values before, now in {new.nulls} of {new.present}"
        yield Change("member-newly-null", place, detail + _hedge(certain), certain, new.operations)
    for value in new.values if old.values or old.types else ():
        if value not in old.values:
            of = sum(old.values.values())
            detail = f"{place} {value}: in {new.values[value]} of {sum(new.values.values())}, in none of {of} before"
            yield Change("value-added", place, detail, certain=False, operations=new.operations)


def _frequency(seen: MemberSeen) -> str:
    if seen.member.endswith("[]"):
        return f"{seen.present} items in {seen.rows} rows"
    return f"in {seen.present} of {seen.rows}"


def _chance(seen: MemberSeen, rows: int) -> float:
    """Return the probability that none of so many rows has a member that is as frequent as it was on the other side.

    Items of an array (`tags[]`) are counted, not the rows that have one: all may come from one row, so that their absence
    may always be chance.
    """
    if not seen.rows or seen.present > seen.rows or seen.member.endswith("[]"):
        return 1.0
    return (1 - seen.present / seen.rows) ** rows


def _hedge(certain: bool) -> str:
    return "" if certain else " (perhaps by chance)"


def _place(seen: MemberSeen) -> str:
    return f"{seen.schema}.{seen.member}"


def _renames(gone: list[MemberSeen], came: list[MemberSeen]) -> Iterator[tuple[MemberSeen, MemberSeen, str]]:
    """Yield pairs of members that may be the same, the most similar first; each member at most once."""
    pairs = []
    for lost in gone:
        for found in came:
            if set(lost.types) != set(found.types):
                continue
            alike = difflib.SequenceMatcher(None, lost.member.lower(), found.member.lower()).ratio()
            common = len(set(lost.hashes) & set(found.hashes))
            fewest = min(len(lost.hashes), len(found.hashes))
            if common and common * 2 >= fewest:
                why = f"{common} of {fewest} different values are the same"
                pairs.append(((1, common / fewest, alike), lost, found, why))
            elif alike >= _ALIKE:
                pairs.append(((0, alike, alike), lost, found, "the names are alike"))
    pairs.sort(key=lambda pair: (pair[0], pair[1].member, pair[2].member), reverse=True)
    used: set[int] = set()
    for _, lost, found, why in pairs:
        if not {id(lost), id(found)} & used:
            used |= {id(lost), id(found)}
            yield lost, found, why


def _differences(before: DriftReport, after: DriftReport) -> Iterator[Change]:
    """Yield differences from the description that only one side has, of the kinds that members do not tell."""
    old = {
        (each.kind, each.where, each.detail): each
        for each in before.differences
        if each.kind in _COMPARED_KINDS
    }
    new = {
        (each.kind, each.where, each.detail): each
        for each in after.differences
        if each.kind in _COMPARED_KINDS
    }
    for key, each in new.items():
        if key not in old:
            detail = f"{each.detail}: {each.seen} of {each.of}"
            yield Change("difference-added", each.where, detail, operations=each.operations)
    for key, each in old.items():
        if key not in new:
            yield Change(
                "difference-gone", each.where, f"{each.detail}: not seen any more", operations=each.operations
            )
