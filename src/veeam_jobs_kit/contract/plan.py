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
    not_chosen = 0
    for path, method, operation in operations(document):
        name, label = operation["operationId"], f"{method.upper()} {path}"
        if options.only and name not in options.only:
            not_chosen += 1
            continue
        why = _why_not(api, document, operation, options, signed_in)
        if why is not None:
            left_out.append(NotRun(name, why))
            continue
        likeness = _likeness(document, method, operation)
        selected.append(Selected(name, label, coverage=options.thorough or likeness not in covered))
        covered.add(likeness)
    if not_chosen:
        left_out.append(NotRun(f"{not_chosen} other operations", "this run makes a choice of operations"))
    return Plan(tuple(selected), tuple(left_out))


def _why_not(
    api: Api, document: Mapping[str, Any], operation: Operation, options: Options, signed_in: bool
) -> str | None:
    name = operation["operationId"]
    if name in SIGN_IN_OPERATIONS[api]:
        return SIGN_IN_OPERATIONS[api][name]
    if not operation.get("x-safe", False) and not options.allow_writes:
        return "it changes something on the server; see --allow-writes"
    if operation.get("security", document.get("security")) and not signed_in:
        return "it needs an account; see --username"
    return None


def _likeness(document: Mapping[str, Any], method: str, operation: Operation) -> str:
    """Operations alike in this get the same boundary values, so trying them on one is enough.

    Parameters of one name are alike wherever components define them: each list of jobs has an `expand` of its own.
    """
    parameters = []
    for part in operation.get("parameters", ()):
        item = resolve(document, part)
        parameters.append(f"{item['in']} {item['name']} {'' if '$ref' in part else part.get('schema')}")
    return f"{method} {sorted(parameters)} {operation.get('requestBody')}"


def resolve(document: Mapping[str, Any], item: Mapping[str, Any]) -> Mapping[str, Any]:
    """What a local reference points to; anything else as it is."""
    while "$ref" in item:
        found: Any = document
        for step in item["$ref"].lstrip("#/").split("/"):
            found = found[step.replace("~1", "/").replace("~0", "~")]
        item = found
    return item
