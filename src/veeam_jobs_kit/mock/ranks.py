"""Filters and orders as SQL, over tables that hold one property each in a form that sorts as the reference says.

A rank table is made when a property is first filtered or sorted by, and kept up to date from then on.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from veeam_jobs_kit.mock.filters import collation, collation_of, compare, look_up
from veeam_jobs_kit.mock.sortable import INSTANT, LIST, TEXT, sortable, text_bytes, text_of
from veeam_jobs_kit.mock.store import Store
from veeam_jobs_kit.mock.views import Json

MOST = 24
"""Rank tables that are kept; the oldest goes first."""

_DEEPEST = 40
_WIDEST = 12
_MOST_VALUES = 5000
_BOUNDS = {"lessThan": "<", "lessThanOrEqual": "<=", "greaterThan": ">", "greaterThanOrEqual": ">="}
_LISTED = (INSTANT, LIST)
"""Ranks of values that cannot be read back from their key, and are kept beside it."""


class Unsuitable(Exception):
    """A query that is better left to the reference."""


class Property(NamedTuple):
    """What a rank table is made of."""

    path: str
    collation: str


@dataclass(slots=True)
class _Query:
    """A query in the making: the properties it needs, in order, and the values of its placeholders."""

    properties: list[Property] = field(default_factory=list)
    values: list[Any] = field(default_factory=list)

    def key(self, path: str, collation_name: str) -> str:
        """The column that holds a property."""
        # SQLite takes no text with half of a surrogate pair.
        if not path.isprintable():
            raise Unsuitable
        wanted = Property(path, collation_name)
        if wanted not in self.properties:
            if len(self.properties) == _WIDEST:
                raise Unsuitable
            self.properties.append(wanted)
        return f"p{self.properties.index(wanted)}.key"

    def bind(self, value: Any) -> str:
        if len(self.values) == _MOST_VALUES:
            raise Unsuitable
        self.values.append(value)
        return "?"


class Ranks:
    """Rank tables in a store."""

    def __init__(self, store: Store) -> None:
        self._store = store
        store.watchers["ranks"] = self._follow
        store.define("meets", _meets, 2)

    def find(
        self,
        schema: str,
        keys: Mapping[str, str],
        conditions: Sequence[Mapping[str, Json]],
        order: Sequence[Mapping[str, Json]],
    ) -> list[int]:
        """The numbers of the records that meet the conditions, in order. Raises Unsuitable."""
        query = _Query()
        where = _all_of(query, conditions, "AND", 0)
        ordered = [f"{_sorted_by(query, rule)}, " for rule in order]
        if not query.properties:
            raise Unsuitable
        with self._store.transaction():
            tables = [f"rank_{self._table(schema, each, query.properties)}" for each in query.properties]
            joined = "".join(
                f" JOIN {table} p{index} ON p{index}.number = p0.number"
                for index, table in enumerate(tables[1:], 1)
            )
            values = list(query.values)
            if keys:
                scope, more = self._store.scope(keys)
                where, values = f"({where}) AND {scope}", [*values, *more]
                joined += " JOIN records ON records.number = p0.number"
            found = self._store.rows(
                f"SELECT p0.number FROM {tables[0]} p0{joined} WHERE {where} ORDER BY {''.join(ordered)}p0.number",
                values,
            )
        return [row[0] for row in found]

    def tally(self, schema: str, path: str) -> dict[str, int]:
        """How many records have each text as this property, in order of the texts; `None` counts what is no text."""
        wanted = Property(path, "ordinal")
        self._store.ready(schema)
        with self._store.transaction():
            table = f"rank_{self._table(schema, wanted, [wanted])}"
            found = self._store.rows(f"SELECT key, count(*) FROM {table} GROUP BY key ORDER BY key")
        counts: dict[str, int] = {}
        for key, count in found:
            text = text_of(key[1:]) if key[0] == TEXT else "None"
            counts[text] = counts.get(text, 0) + count
        return counts

    def _table(self, schema: str, wanted: Property, needed: Sequence[Property]) -> int:
        """The number of the table of a property, which is made where there is none."""
        known = self._store.rows("SELECT id, schema, path, collation FROM ranks ORDER BY id")
        for number, *rest in known:
            if rest == [schema, *wanted]:
                return int(number)
        spare = [row[0] for row in known if row[1] != schema or Property(row[2], row[3]) not in needed]
        for number in spare[: max(0, len(known) + 1 - MOST)]:
            self._store.run(f"DROP TABLE rank_{number}")
            self._store.run("DELETE FROM ranks WHERE id = ?", (number,))
        # Numbers are not used again: another process may hold a statement for the table of old.
        self._store.run("INSERT INTO ranks (schema, path, collation) VALUES (?, ?, ?)", (schema, *wanted))
        made = int(self._store.rows("SELECT max(id) FROM ranks")[0][0])
        self._store.run(
            f"CREATE TABLE rank_{made} (number INTEGER PRIMARY KEY, key BLOB NOT NULL, value TEXT)"
        )
        rows = ((number, *_entry(body, wanted)) for number, body in self._store.bodies(schema))
        self._store.fill(f"INSERT INTO rank_{made} VALUES (?, ?, ?)", rows)
        self._store.run(f"CREATE INDEX by_rank_{made} ON rank_{made} (key)")
        return made

    def _follow(self, schema: str, number: int, body: bytes | None) -> None:
        for rank, path, name in self._store.rows(
            "SELECT id, path, collation FROM ranks WHERE schema = ?", (schema,)
        ):
            if body is None:
                self._store.run(f"DELETE FROM rank_{rank} WHERE number = ?", (number,))
            else:
                entry = _entry(body, Property(path, name))
                self._store.run(f"INSERT OR REPLACE INTO rank_{rank} VALUES (?, ?, ?)", (number, *entry))


def _entry(body: bytes, property_: Property) -> tuple[bytes, str | None]:
    value = look_up(json.loads(body), property_.path)
    key = sortable(value, collation(property_.collation))
    return key, json.dumps(value) if key[0] in _LISTED else None


def _sorted_by(query: _Query, rule: Mapping[str, Json]) -> str:
    direction = " DESC" if rule.get("direction") == "descending" else ""
    return query.key(str(rule["property"]), collation_of(rule)) + direction


def _all_of(query: _Query, conditions: Sequence[Mapping[str, Json]], word: str, depth: int) -> str:
    parts = [_condition(query, condition, depth) for condition in conditions]
    return f"({f' {word} '.join(parts)})" if parts else "1" if word == "AND" else "0"


def _condition(query: _Query, condition: Mapping[str, Json], depth: int) -> str:
    if depth > _DEEPEST:
        raise Unsuitable
    operation, items = str(condition["operation"]), condition.get("items") or ()
    if operation == "and":
        return _all_of(query, items, "AND", depth + 1)
    if operation == "or":
        return _all_of(query, items, "OR", depth + 1)
    if operation == "not":
        return f"(NOT {_all_of(query, items, 'AND', depth + 1)})"
    if operation == "exclusiveOr":
        return f"({' + '.join(_condition(query, item, depth + 1) for item in items) or '0'} = 1)"
    return _comparison(query, operation, condition)


def _comparison(query: _Query, operation: str, condition: Mapping[str, Json]) -> str:
    path, name, value = str(condition.get("property", "")), collation_of(condition), condition.get("value")
    if operation in ("contains", "subset", "superset"):
        return _membership(query, operation, path, name, value)
    key, collate = query.key(path, name), collation(name)
    if operation in ("equals", "notEquals"):
        return f"({key} {'=' if operation == 'equals' else '<>'} {query.bind(sortable(value, collate))})"
    if operation == "in":
        values = value if isinstance(value, list) else [value]
        return f"({key} IN ({', '.join(query.bind(sortable(each, collate)) for each in values)}))"
    wanted = sortable(value, collate)
    if not 1 <= wanted[0] <= TEXT:
        return "0"
    compared = f"{key} {_BOUNDS[operation]} {query.bind(wanted)}"
    return f"({compared} AND {key} >= {query.bind(bytes([wanted[0]]))} AND {key} < {query.bind(bytes([wanted[0] + 1]))})"


def _membership(query: _Query, operation: str, path: str, name: str, value: Json) -> str:
    # Texts are searched without regard to case under every collation but the ordinal one.
    folded = "ordinal" if name == "ordinal" else "ignorecase"
    key = query.key(path, folded)
    values = key.replace(".key", ".value")
    condition = json.dumps([operation, value, name])
    parts = [f"({values} IS NOT NULL AND meets({values}, {query.bind(condition)}))"]
    if operation == "contains" and isinstance(value, str):
        needle = query.bind(text_bytes(collation(folded)(value)))
        parts.append(f"(substr({key}, 1, 1) = x'{TEXT:02x}' AND instr(substr({key}, 2), {needle}) > 0)")
    return f"({' OR '.join(parts)})"


def _meets(value: str | None, condition: str) -> bool:
    """Called by SQLite, also where the test before it has failed already."""
    if value is None:
        return False
    operation, wanted, name = json.loads(condition)
    return compare(operation, json.loads(value), wanted, name)
