"""Finding objects that exist, by the links of the document."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest

from tests.contract.toy import DOCUMENT, JOBS
from veeam_jobs_description import bundles
from veeam_jobs_kit.contract.plan.discovery import MOST, discover
from veeam_jobs_kit.contract.plan.link_expressions import evaluate
from veeam_jobs_kit.contract.plan.preparation import prepare, with_known_ids


@pytest.mark.parametrize(
    ("expression", "expected"),
    [
        ("$response.body#/data/0/id", ["a", "b", "c"]),
        ("$response.body#/data/1/id", ["b"]),
        ("$response.body#/self#regex:/jobs/([^/?]+)", ["7"]),
        ("$request.path.jobUid", ["x"]),
        ("$response.body#/missing", []),
        ("$request.header.Anything", []),
        ("fixed", ["fixed"]),
    ],
)
def test_link_expressions(expression: str, expected: list[str]) -> None:
    body = {"data": [{"id": "a"}, {"id": "b"}, {"id": "c"}], "self": "http://host/jobs/7?format=Entity"}
    assert evaluate(expression, {"jobUid": "x"}, body, most=9) == expected


def test_only_texts_and_whole_numbers_are_ids() -> None:
    rows = [{"id": value} for value in (True, False, None, 1.5, ["x"], {"y": 1}, 7, "a")]
    assert evaluate("$response.body#/data/0/id", {}, {"data": rows}, most=9) == ["7", "a"]


def test_no_more_values_than_asked_for() -> None:
    assert evaluate("$response.body#/0", {}, ["a", "a", "b", "c"], most=2) == ["a", "b"]


def fetch_toy(path: str, query: Mapping[str, str]) -> Any:
    return {"data": JOBS} if path == "/jobs" else None


def test_links_lead_from_lists_to_objects() -> None:
    known = discover(DOCUMENT, frozenset({"jobs_list", "jobs_get"}), fetch_toy)
    assert known.found["jobs_get"] == [(("jobUid", job["instanceUid"]),) for job in JOBS[:MOST]]


def test_where_no_link_leads_a_member_of_the_same_name_does() -> None:
    document: dict[str, Any] = {
        "paths": {
            "/jobs": {"get": {"operationId": "jobs_list", "responses": {"200": {}}}},
            "/servers/{serverUid}": {"get": {"operationId": "servers_get", "responses": {"200": {}}}},
        }
    }
    known = discover(
        document, frozenset({"jobs_list", "servers_get"}), lambda path, query: [{"serverUid": "s1"}]
    )
    assert known.found == {"servers_get": [(("serverUid", "s1"),)]}


def test_what_is_read_may_be_changed_and_the_last_of_it_deleted() -> None:
    document: dict[str, Any] = {
        "paths": {
            "/jobs": DOCUMENT["paths"]["/jobs"],
            "/jobs/{jobUid}": DOCUMENT["paths"]["/jobs/{jobUid}"],
            "/jobs/{jobUid}/start": {"post": {"operationId": "jobs_start", "responses": {"200": {}}}},
        },
        "components": DOCUMENT["components"],
    }
    found = discover(document, frozenset({"jobs_list", "jobs_get"}), fetch_toy).found
    assert found["jobs_start"] == found["jobs_get"]
    assert found["jobs_delete"] == found["jobs_get"][-1:]


def test_known_ids_become_the_examples_of_the_document() -> None:
    document = prepare(DOCUMENT, "application/json", exact=True)
    with_known_ids(document, {"jobs_get": [(("jobUid", "one"),), (("jobUid", "two"),)]})
    parameter = document["paths"]["/jobs/{jobUid}"]["get"]["parameters"][0]
    assert [item["value"] for item in parameter["examples"].values()] == ["one", "two"]
    assert "example" not in parameter
    assert "example" in document["components"]["parameters"]["jobUid"]


def test_open_enumerations_are_open_unless_the_server_has_to_be_exact() -> None:
    schema = "components", "schemas", "Status"
    for exact in (True, False):
        document: Any = prepare(DOCUMENT, "application/json", exact=exact)
        for step in schema:
            document = document[step]
        assert ("enum" in document) is exact


def test_enumerations_of_requests_stay_closed() -> None:
    schemas = prepare(bundles.load("em"), "application/json", exact=False)["components"]["schemas"]
    assert "enum" in schemas["AgentJobAction"]


def test_one_media_type_is_left() -> None:
    document = prepare(bundles.load("em"), "application/xml", exact=True)
    content = document["paths"]["/agents/jobs"]["get"]["responses"]["200"]["content"]
    assert list(content) == ["application/xml"]
