"""Which properties `filter`, `sort` and `select` of a request name, and whether the resource of its operation has them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from veeam_jobs_description.operations import Operation
from veeam_jobs_description.schemas import named_schema, read_schema
from veeam_jobs_kit.contract.wire.bodies import json_or_none


def lacks_a_named_property(query: Mapping[str, Any], operation: Operation, bundle: Mapping[str, Any]) -> bool:
    """Return whether a query names a property that the resource of its operation is not described to have."""
    own = _properties(operation, bundle)
    expressions = [query[each.name] for each in operation.parameters if each.is_json and each.name in query]
    named = {path.partition(".")[0].lower() for each in expressions for path in _named(_decoded(each))}
    return bool(named - own)


def _properties(operation: Operation, bundle: Mapping[str, Any]) -> set[str]:
    """Return the names of the members of the resource, in lower case."""
    found: set[str] = set()
    for schema in operation.schemas_of(operation.success):
        envelope = named_schema(schema, bundle)
        member = envelope.keywords.get("x-unwrap")
        held = read_schema(envelope.properties[member], bundle) if member else envelope
        if held.type == "array":
            held = read_schema(held.keywords["items"], bundle)
        found |= {name.lower() for name in held.properties}
    return found


def _decoded(value: Any) -> Any:
    return json_or_none(value.encode()) if isinstance(value, str) else value


def _named(rules: Any) -> Iterator[str]:
    for rule in rules if isinstance(rules, list) else ():
        if isinstance(rule, Mapping):
            yield from (str(rule[name]) for name in ("property", "propertyPath") if name in rule)
            yield from _named(rule.get("items"))
