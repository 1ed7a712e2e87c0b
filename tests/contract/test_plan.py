"""Which operations are called."""

from __future__ import annotations

import copy

from tests.contract.toy import DOCUMENT
from veeam_jobs_description import bundles
from veeam_jobs_description.operations import read_operations
from veeam_jobs_kit.contract.model import ContractOptions, Plan
from veeam_jobs_kit.contract.plan.selection import make_plan


def ids(plan: Plan) -> set[str]:
    return {operation.id for operation in plan.operations}


def test_only_safe_operations_are_called() -> None:
    plan = make_plan("vspc", DOCUMENT, ContractOptions(), signed_in=True)
    assert ids(plan) == {"jobs_list", "jobs_get"}
    why = {item.what: item.why for item in plan.left_out}
    assert "changes something" in why["jobs_delete"]


def test_writes_have_to_be_allowed() -> None:
    assert "jobs_delete" in ids(
        make_plan("vspc", DOCUMENT, ContractOptions(allow_writes=True, writes_on=("all",)), signed_in=True)
    )


def test_signing_in_is_never_fuzzed() -> None:
    plan = make_plan("vspc", DOCUMENT, ContractOptions(allow_writes=True, writes_on=("all",)), signed_in=True)
    assert "lock accounts" in next(item.why for item in plan.left_out if item.what == "tokens_create")


def test_without_an_account_only_open_doors_are_tried() -> None:
    plan = make_plan("em", bundles.load("em"), ContractOptions(), signed_in=False)
    assert ids(plan) == {"enterpriseManager_get"}


def test_a_choice_leaves_the_others_out_in_one_line() -> None:
    plan = make_plan("vspc", DOCUMENT, ContractOptions(only=("jobs_get",)), signed_in=True)
    assert ids(plan) == {"jobs_get"}
    assert [item.what for item in plan.left_out] == ["3 other operations"]


def test_every_operation_is_called_or_left_out_with_a_reason() -> None:
    document = bundles.load("vspc")
    for writes in (False, True):
        plan = make_plan(
            "vspc", document, ContractOptions(allow_writes=writes, writes_on=("all",)), signed_in=True
        )
        explained = [item.what for item in plan.left_out if item.why]
        assert sorted([*ids(plan), *explained]) == sorted(
            operation.id for operation in read_operations(document)
        )


def test_boundary_values_are_tried_on_one_operation_of_each_kind() -> None:
    document = copy.deepcopy(DOCUMENT)
    document["paths"]["/other"] = {"get": {**document["paths"]["/jobs"]["get"], "operationId": "others_list"}}
    covered = {
        item.id: item.coverage
        for item in make_plan("vspc", document, ContractOptions(), signed_in=True).operations
    }
    assert covered == {"jobs_list": True, "jobs_get": True, "others_list": False}
    thorough = make_plan("vspc", document, ContractOptions(thorough=True), signed_in=True)
    assert all(item.coverage for item in thorough.operations)
