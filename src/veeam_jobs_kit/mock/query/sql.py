"""Write filters and orders as SQL over the member columns of a table. The rest is left to `filters`.

A column holds sort keys: bytes that compare as the values do. Under another collation than `ordinal`, the key is computed
from the one in the column, which holds the text as it is.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from veeam_jobs_description.schemas import Json
from veeam_jobs_kit.mock.query.filters import collation, collation_of
from veeam_jobs_kit.mock.query.sort_keys import INSTANT, LIST, TEXT, sortable, text_bytes, text_of
from veeam_jobs_kit.mock.storage.connection import Connection, quoted
from veeam_jobs_kit.mock.storage.tables import member_column

_DEEPEST = 40
"""Maximum depth of nested conditions: SQLite has a limit, too."""

_MOST_VALUES = 5000
"""Maximum number of placeholders in a query."""

_SIGNS = {"lessThan": "<", "lessThanOrEqual": "<=", "greaterThan": ">", "greaterThanOrEqual": ">="}


class NotInSql(Exception):
    """A condition or an order that SQL cannot answer: no column for the property, or values the columns cannot show."""


def define_functions(connection: Connection) -> None:
    """Define the SQL functions that the queries call."""
    connection.define("collated", _collated, 2)


class Query:
    """Builds SQL for one table. `values` are those of its placeholders, in order."""

    def __init__(self, connection: Connection, schema: str, members: Sequence[str]) -> None:
        self._connection = connection
        self._schema = schema
        self._members = frozenset(members)
        self.values: list[Any] = []

    def where(self, condition: Mapping[str, Json]) -> str:
        """Return a condition in SQL. Raises NotInSql, with no value added."""
        before = len(self.values)
        try:
            return self._condition(condition, 0)
        except NotInSql:
            del self.values[before:]
            raise

    def order(self, rules: Sequence[Mapping[str, Json]]) -> str:
        """Return an order in SQL, the number last. Raises NotInSql."""
        parts = []
        for rule in rules:
            direction = " DESC" if rule.get("direction") == "descending" else ""
            parts.append(self._key(str(rule["property"]), collation_of(rule)) + direction)
        return ", ".join([*parts, "number"])

    def _condition(self, condition: Mapping[str, Json], depth: int) -> str:
        if depth > _DEEPEST:
            raise NotInSql
        operation = str(condition["operation"])
        join = _LOGICAL.get(operation)
        if join is None:
            return self._comparison(operation, condition)
        return join([self._condition(item, depth + 1) for item in condition.get("items") or ()])

    def _comparison(self, operation: str, condition: Mapping[str, Json]) -> str:
        path, name, value = (
            str(condition.get("property", "")),
            collation_of(condition),
            condition.get("value"),
        )
        if operation in ("subset", "superset"):
            # Both are about lists.
            self._require_below(path, LIST)
            return "0"
        if operation == "contains":
            return self._contains(path, name, value)
        key, collate = self._key(path, name), collation(name)
        if operation == "in":
            values = value if isinstance(value, list) else [value]
            return f"({key} IN ({', '.join(self._bind(sortable(each, collate)) for each in values)}))"
        wanted = sortable(value, collate)
        if operation in ("equals", "notEquals"):
            return f"({key} {'=' if operation == 'equals' else '<>'} {self._bind(wanted)})"
        rank = wanted[0]
        if not 1 <= rank <= TEXT:
            return "0"
        first, last = self._bind(bytes([rank])), self._bind(bytes([rank + 1]))
        return f"({key} >= {first} AND {key} < {last} AND {key} {_SIGNS[operation]} {self._bind(wanted)})"

    def _contains(self, path: str, name: str, value: Json) -> str:
        self._require_below(path, LIST)
        column = self._column(path)
        if self._has_between(column, INSTANT, TEXT):
            # The key of an instant no longer shows its text.
            raise NotInSql
        if not isinstance(value, str):
            return "0"
        # Texts are searched without regard to case under every collation but the ordinal one.
        folded = "ordinal" if name == "ordinal" else "ignorecase"
        key, needle = self._key(path, folded), text_bytes(collation(folded)(value))
        return f"({column} >= x'{TEXT:02x}' AND instr(substr({key}, 2), {self._bind(needle)}) > 0)"

    def _key(self, path: str, name: str) -> str:
        """Return the expression for the sort key of a property under a collation."""
        column = self._column(path)
        if name not in ("ignorecase", "lexicographic"):
            return column
        self._require_below(path, LIST)
        return f"collated({column}, '{name}')"

    def _column(self, path: str) -> str:
        # In another spelling, a path may mean another member of some bodies: the reference evaluator finds out.
        if path not in self._members:
            raise NotInSql
        return quoted(member_column(path))

    def _require_below(self, path: str, rank: int) -> None:
        """Raise NotInSql where a column holds values of this rank or above."""
        if self._has_between(self._column(path), rank, 255):
            raise NotInSql

    def _has_between(self, column: str, first: int, last: int) -> bool:
        condition = f"{column} >= x'{first:02x}' AND {column} < x'{last:02x}'"
        return (
            self._connection.one(f"SELECT 1 FROM {quoted(self._schema)} WHERE {condition} LIMIT 1")
            is not None
        )

    def _bind(self, value: Any) -> str:
        if len(self.values) == _MOST_VALUES:
            raise NotInSql
        self.values.append(value)
        return "?"


def _collated(key: bytes, name: str) -> bytes:
    """Return a key under another collation; only those of texts differ."""
    return sortable(text_of(key[1:]), collation(name)) if key[0] == TEXT else key


def _joined(word: str, nothing: str) -> Callable[[list[str]], str]:
    return lambda parts: f"({f' {word} '.join(parts)})" if parts else nothing


_LOGICAL: Mapping[str, Callable[[list[str]], str]] = {
    "and": _joined("AND", "1"),
    "or": _joined("OR", "0"),
    "not": lambda parts: f"(NOT {_joined('AND', '1')(parts)})",
    "exclusiveOr": lambda parts: f"(({' + '.join(parts) or '0'}) = 1)",
}
