"""Which operations a run calls, and why it does not call the others."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from .model import Api, NotRun, Options, Plan, Selected
from .signin import SIGN_IN_OPERATIONS

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
Operation = Mapping[str, Any]


def operations(document: Mapping[str, Any]) -> Iterator[tuple[str, str, Operation]]:
    """Path, method and operation of each operation of a bundle."""
    for path, item in document["paths"].items():
        for method in METHODS:
            if method in item:
                yield path, method, item[method]


def make_plan(api: Api, document: Mapping[str, Any], options: Options, signed_in: bool) -> Plan:
    """Sort the operations of a bundle into those to call and those to leave alone."""
    selected: list[Selected] = []
    left_out: list[NotRun] = []
    covered: set[str] = set()
    for path, method, operation in operations(document):
        name, label = operation["operationId"], f"{method.upper()} {path}"
        why = _why_not(api, document, operation, options, signed_in)
        if why is not None:
            left_out.append(NotRun(name, why))
            continue
        likeness = _likeness(method, operation)
        selected.append(Selected(name, label, coverage=options.thorough or likeness not in covered))
        covered.add(likeness)
    return Plan(tuple(selected), tuple(left_out))


def _why_not(
    api: Api, document: Mapping[str, Any], operation: Operation, options: Options, signed_in: bool
) -> str | None:
    name = operation["operationId"]
    if options.only and name not in options.only:
        return "this run makes a choice of operations"
    if name in SIGN_IN_OPERATIONS[api]:
        return SIGN_IN_OPERATIONS[api][name]
    if not operation.get("x-safe", False) and not options.allow_writes:
        return "it changes something on the server; see --allow-writes"
    if operation.get("security", document.get("security")) and not signed_in:
        return "it needs an account; see --username"
    return None


def _likeness(method: str, operation: Operation) -> str:
    """Operations alike in this get the same boundary values, so trying them on one is enough."""
    parameters = sorted(f"{item['in']} {item['name']} {item.get('schema')}" for item in _inputs(operation))
    return f"{method} {parameters} {operation.get('requestBody')}"


def _inputs(operation: Operation) -> Iterator[Mapping[str, Any]]:
    for item in operation.get("parameters", ()):
        reference = item.get("$ref")
        # Two references to one component are alike by name; nothing needs to be looked up.
        yield {"in": "component", "name": reference} if reference else item
