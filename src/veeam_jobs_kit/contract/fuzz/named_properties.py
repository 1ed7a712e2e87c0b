"""Give the properties that `filter`, `sort` and `select` of a request name to the resource of its operation.

All lists share these parameters with their examples and schemas, so that made-up values name properties that most resources
lack. A server may refuse each such request, and nothing else of the operation would be seen.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

from veeam_jobs_description.operations import Operation
from veeam_jobs_description.schemas import named_schema, read_schema
from veeam_jobs_kit.contract.wire.bodies import json_or_none

_NAMING = ("property", "propertyPath")


def with_own_properties(
    query: Mapping[str, Any], operation: Operation, bundle: Mapping[str, Any]
) -> dict[str, Any]:
    """Return a query in which properties that the resource of the operation lacks are replaced by one that it has.

    That is a text, where it has one. What is not JSON, or of another shape, stays as it is.
    """
    kinds = dict(_properties(operation, bundle))
    own = next((name for name, kind in kinds.items() if kind == "string"), next(iter(kinds), None))
    expressions = {each.name for each in operation.parameters if each.is_json} & query.keys()
    if own is None or not expressions:
        return dict(query)
    known = {name.lower() for name in kinds}
    return {
        name: _rewritten(value, known, own) if name in expressions else value for name, value in query.items()
    }


def _properties(operation: Operation, bundle: Mapping[str, Any]) -> Iterator[tuple[str, str | None]]:
    """Yield the name and the type of each member of the resource; of a time, the type is `time`."""
    for schema in operation.schemas_of(operation.success):
        envelope = named_schema(schema, bundle)
        member = envelope.keywords.get("x-unwrap")
        held = read_schema(envelope.properties[member], bundle) if member else envelope
        if held.type == "array":
            held = read_schema(held.keywords["items"], bundle)
        for name, written in held.properties.items():
            described = read_schema(written, bundle)
            is_time = described.keywords.get("format") in ("date", "date-time")
            yield name, "time" if is_time else described.type


def _rewritten(value: Any, known: set[str], own: str) -> Any:
    if not isinstance(value, str):
        return _renamed(value, known, own)
    rules = json_or_none(value.encode("utf-8", "surrogatepass"))
    renamed = _renamed(rules, known, own)
    return value if renamed == rules else json.dumps(renamed)


def _renamed(rules: Any, known: set[str], own: str) -> Any:
    if isinstance(rules, list):
        return [_renamed(rule, known, own) for rule in rules]
    if not isinstance(rules, Mapping):
        return rules
    return {name: _member(name, value, known, own) for name, value in rules.items()}


def _member(name: str, value: Any, known: set[str], own: str) -> Any:
    if name == "items":
        return _renamed(value, known, own)
    # A name that is not even valid stays: it is what such a request is about.
    is_foreign = isinstance(value, str) and value and value.partition(".")[0].lower() not in known
    return own if name in _NAMING and is_foreign else value
