"""Properties in `filter`, `sort` and `select` of generated requests are those of the resource."""

from __future__ import annotations

import json
from typing import Any

import pytest

from veeam_jobs_description import bundles
from veeam_jobs_description.operations import Operation, read_operations
from veeam_jobs_kit.contract.fuzz.named_properties import with_own_properties

BUNDLE = bundles.load("vspc")
OPERATIONS = {operation.id: operation for operation in read_operations(BUNDLE)}
AGENT_JOBS_PROPERTIES = BUNDLE["components"]["schemas"]["BackupServerAgentJob"]["properties"]
AGENT_JOBS, ABOUT = OPERATIONS["agentJobs_list"], OPERATIONS["about_get"]


def changed(operation: Operation, **query: Any) -> dict[str, Any]:
    return with_own_properties(query, operation, BUNDLE)


def test_a_property_that_the_resource_lacks_is_replaced_at_every_depth() -> None:
    inner = {"property": "status.x", "operation": "equals", "value": 1}
    rules = [{"operation": "not", "items": [inner, {"property": "backupPolicyUid"}]}]
    [rule] = changed(AGENT_JOBS, filter=rules)["filter"]
    names = [item["property"] for item in rule["items"]]
    assert names[0] in AGENT_JOBS_PROPERTIES
    assert rule["items"][0] == {**inner, "property": names[0]}


def test_text_stays_text_and_a_property_of_its_own_stays() -> None:
    query = changed(ABOUT, select='[{"propertyPath": "instanceUid"}]')
    [rule] = json.loads(query["select"])
    assert rule["propertyPath"] in BUNDLE["components"]["schemas"]["About"]["properties"]
    known = '[ {"property": "instanceUid", "direction": "descending"} ]'
    assert changed(AGENT_JOBS, sort=known, limit="5") == {"sort": known, "limit": "5"}


@pytest.mark.parametrize(
    "value", ["nonsense", '"AAA"', [1], 5, None, [{"property": ""}], [{"property": 3}], [[]]]
)
def test_what_is_invalid_stays_invalid_as_it_is(value: Any) -> None:
    assert changed(AGENT_JOBS, filter=value) == {"filter": value}


def test_operations_without_such_parameters_keep_their_query() -> None:
    operation = next(each for each in OPERATIONS.values() if not any(p.is_json for p in each.parameters))
    assert changed(operation, filter=[{"property": "x"}]) == {"filter": [{"property": "x"}]}
