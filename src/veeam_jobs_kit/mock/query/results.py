"""Filter, sort and page the records of a store."""

from __future__ import annotations

import json
from array import array
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from veeam_jobs_description.schemas import Json
from veeam_jobs_kit.mock.query.filters import collation, look_up
from veeam_jobs_kit.mock.query.selection import arranged
from veeam_jobs_kit.mock.query.sort_keys import TEXT, sortable, text_of
from veeam_jobs_kit.mock.query.sql import NotInSql, Query, define_functions
from veeam_jobs_kit.mock.storage.connection import quoted
from veeam_jobs_kit.mock.storage.records import Slice
from veeam_jobs_kit.mock.storage.store import Store
from veeam_jobs_kit.mock.storage.tables import SortKey, member_column

Rules = Sequence[Mapping[str, Json]]


class Finder:
    """Filters and sorts the records of a store.

    SQL answers what it can from the member columns of a table. The rest of the conditions is evaluated on the bodies of the
    records that are left. The numbers of the records found are cached until the table changes.
    """

    def __init__(self, store: Store) -> None:
        self._store = store
        define_functions(store.connection)

    def find(
        self, schema: str, keys: Mapping[str, str], conditions: Rules, order: Rules, offset: int, limit: int
    ) -> Slice:
        """Filter, sort, skip `offset` records, keep `limit`, in this order."""
        numbers = self._numbers(schema, keys, conditions, order)
        page = self._store.records.bodies(schema, numbers[offset : offset + limit])
        return Slice([body for _, body in page], len(numbers))

    def _numbers(self, schema: str, keys: Mapping[str, str], conditions: Rules, order: Rules) -> array[int]:
        asked = ("numbers", schema, json.dumps([keys, conditions, order]))
        # Read before the query runs: a change in between makes the result outdated, not wrong.
        state = self._store.tables.changes(schema)
        known: array[int] | None = self._store.cache.get(asked, state)
        if known is None:
            known = array("q", self._found(schema, keys, conditions, order))
            self._store.cache.put(asked, state, known, len(known) * known.itemsize)
        return known

    def _found(self, schema: str, keys: Mapping[str, str], conditions: Rules, order: Rules) -> Sequence[int]:
        if not self._store.records.count(schema):
            return []
        self._store.records.fill_members(schema)
        query = Query(self._store.connection, schema, list(self._store.tables.members(schema)))
        scope, values = self._store.tables.where(schema, keys)
        parts, rest = [scope], []
        for condition in conditions:
            try:
                parts.append(query.where(condition))
            except NotInSql:
                rest.append(condition)
        still: Rules = ()
        try:
            sorted_by = query.order(order)
        except NotInSql:
            sorted_by, still = "number", order
        where = " AND ".join(parts)
        numbers = self._store.records.numbers(schema, where, [*values, *query.values], sorted_by)
        if not rest and not still:
            return numbers
        members = {path.partition(".")[0].lower() for path in _paths([*rest, *still])}
        return arranged(self._store.records.items(schema, numbers, members), rest, still)


def _paths(rules: Rules) -> Iterator[str]:
    """Yield the properties that conditions or orders name."""
    for rule in rules:
        yield str(rule.get("property", ""))
        yield from _paths(rule.get("items") or ())


def tally(store: Store, schema: str, member: str) -> dict[str, int]:
    """Return how many records have each text as this member, in order of the texts; `None` counts those without a text."""
    records = store.records
    if member in store.tables.members(schema) and records.count(schema):
        records.fill_members(schema)
        column = quoted(member_column(member))
        counted = store.connection.all(
            f"SELECT {column}, count(*) FROM {quoted(schema)} GROUP BY {column} ORDER BY {column}"
        )
    else:
        found = records.items(schema, records.numbers(schema), {member.lower()})
        counted = sorted(Counter(_sort_key(body, member) for _, body in found).items())
    counts: dict[str, int] = {}
    for key, count in counted:
        text = text_of(key[1:]) if key[0] == TEXT else "None"
        counts[text] = counts.get(text, 0) + count
    return counts


def member_columns(names: Sequence[str]) -> Mapping[str, SortKey]:
    """Return how the columns of these members are filled from a body, for `Tables.declare`."""
    return {name: _filled_from(name) for name in names}


def _filled_from(name: str) -> SortKey:
    return lambda body: _sort_key(body, name)


def _sort_key(body: Mapping[str, Json], member: str) -> bytes:
    return sortable(look_up(body, member), collation("ordinal"))
