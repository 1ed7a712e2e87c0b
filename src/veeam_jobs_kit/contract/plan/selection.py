"""Select the operations that a run calls, with a reason for each that it does not."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from veeam_jobs_description.document import Api
from veeam_jobs_description.operations import Operation, read_operations
from veeam_jobs_description.references import resolve
from veeam_jobs_kit.contract.model import ContractOptions, NotRun, Plan, Selected
from veeam_jobs_kit.contract.wire.sign_in import SIGN_IN_OPERATIONS


def make_plan(
    api: Api,
    document: Mapping[str, Any],
    options: ContractOptions,
    signed_in: bool,
    *,
    may_delete: bool = True,
) -> Plan:
    """Return the operations of a bundle to call, and those to leave out with the reason.

    `may_delete` is whether DELETE may be sent, if anything may be written at all.
    """
    selected: list[Selected] = []
    left_out: list[NotRun] = []
    covered: set[str] = set()
    not_chosen = 0
    for operation in read_operations(document):
        if options.only and operation.id not in options.only:
            not_chosen += 1
            continue
        why = _exclusion_reason(api, operation, options, signed_in, may_delete)
        if why is not None:
            left_out.append(NotRun(operation.id, why))
            continue
        likeness = _likeness(document, operation)
        coverage = options.thorough or likeness not in covered
        selected.append(Selected(operation.id, operation.label, coverage))
        covered.add(likeness)
    if not_chosen:
        left_out.append(NotRun(f"{not_chosen} other operations", "this run makes a choice of operations"))
    return Plan(tuple(selected), tuple(left_out))


def _exclusion_reason(
    api: Api, operation: Operation, options: ContractOptions, signed_in: bool, may_delete: bool
) -> str | None:
    if operation.id in SIGN_IN_OPERATIONS[api]:
        return SIGN_IN_OPERATIONS[api][operation.id]
    if not operation.safe and not options.allow_writes:
        return "it changes something on the server; see --allow-writes"
    if not operation.safe and not options.writes_on:
        return "no object was named for it; see --writes-on"
    if operation.method == "DELETE" and not may_delete:
        return "it deletes something; see --allow-deletes"
    if operation.schemes and not signed_in:
        return "it needs an account; see --username"
    return None


def _likeness(document: Mapping[str, Any], operation: Operation) -> str:
    """Return a key; operations with the same key get the same boundary values, so that testing one is enough.

    Shared parameters are compared by name only: each list of jobs has its own `expand`.
    """
    parameters = sorted(
        f"{each.location} {each.name} {'' if each.is_shared else resolve(each.schema, document)[1]}"
        for each in operation.parameters
    )
    media = operation.body.media if operation.body is not None else {}
    # With its examples, not the schema alone: each gives requests of its own.
    bodies = {name: resolve(schema.removesuffix("/schema"), document)[1] for name, schema in media.items()}
    return f"{operation.method} {parameters} {bodies}"
