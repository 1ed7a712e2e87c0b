"""Operations read from a bundle."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest

from veeam_jobs_description import bundles
from veeam_jobs_description.document import Api, base_path, read, server_path
from veeam_jobs_description.operations import Operation, OperationLink, read_operations

GET: Mapping[str, Any] = {
    "operationId": "jobs_get",
    "x-safe": True,
    "x-roles": ["Administrator"],
    "parameters": [
        {"$ref": "#/components/parameters/jobUid"},
        {"name": "select", "in": "query", "content": {"application/json": {"schema": {"type": "array"}}}},
    ],
    "responses": {
        "200": {
            "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Job"}}},
            "links": {
                "stop": {"operationId": "jobs_stop", "parameters": {"jobUid": "$request.path.jobUid"}},
                "elsewhere": {"operationRef": "https://example.com/#/paths/~1x/get"},
            },
        },
        "4XX": {"$ref": "#/components/responses/Error"},
    },
}
STOP: Mapping[str, Any] = {
    "operationId": "jobs_stop",
    "security": [],
    "requestBody": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Job"}}}},
    "responses": {"204": {"description": "Stopped."}},
}
BUNDLE: Mapping[str, Any] = {
    "servers": [{"url": "https://{host}:{port}/api/v3/"}],
    "security": [{"Bearer": []}],
    "paths": {
        "/jobs/{jobUid}": {
            "parameters": [
                {"name": "jobUid", "in": "path", "required": True, "schema": {"type": "integer"}},
                {"name": "X-Trace", "in": "header", "schema": {"type": "string"}},
            ],
            "get": GET,
            "post": STOP,
        }
    },
    "components": {
        "schemas": {"Job": {"type": "object"}, "Error": {"type": "object"}},
        "parameters": {
            "jobUid": {"name": "jobUid", "in": "path", "required": True, "schema": {"type": "string"}}
        },
        "responses": {
            "Error": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Error"}}}}
        },
    },
}


def operation(name: str) -> Operation:
    return next(each for each in read_operations(BUNDLE) if each.id == name)


def test_an_operation_says_what_it_is() -> None:
    get, stop = operation("jobs_get"), operation("jobs_stop")
    assert (get.label, get.resource, get.path_parameters) == ("GET /jobs/{jobUid}", "jobs", ("jobUid",))
    assert (get.safe, get.roles, get.schemes) == (True, ("Administrator",), ("Bearer",))
    assert (stop.safe, stop.schemes, stop.success) == (False, (), 204)


def test_parameters_of_the_operation_replace_those_of_its_path() -> None:
    got = {each.name: each for each in operation("jobs_get").parameters}
    assert got["jobUid"].schema == "/components/parameters/jobUid/schema"
    assert got["jobUid"].is_shared
    assert got["X-Trace"].location == "header"
    assert got["select"].is_json
    posted = {each.name: each for each in operation("jobs_stop").parameters}
    assert not posted["jobUid"].is_shared


def test_an_answer_is_found_by_its_status_then_by_its_class_then_by_default() -> None:
    get = operation("jobs_get")
    assert get.schemas_of(200) == ("Job",)
    assert get.schemas_of(404) == ("Error",)
    assert get.answer(500) is None
    assert (get.documents(404), get.documents(500)) == (True, False)


def test_links_are_kept_by_status() -> None:
    assert operation("jobs_get").links["200"] == (
        OperationLink("jobs_stop", {"jobUid": "$request.path.jobUid"}),
    )


def test_a_body_is_a_pointer_for_each_media_type() -> None:
    body = operation("jobs_stop").body
    assert body is not None
    assert list(body.media) == ["application/json"]


def test_the_path_of_the_server_ends_without_a_slash() -> None:
    assert server_path(BUNDLE) == "/api/v3"
    assert (base_path("vspc"), base_path("em")) == ("/api/v3", "/api")


@pytest.mark.parametrize("api", ["vspc", "em"])
def test_openapi_3_0_and_3_1_have_the_same_operations(api: Api) -> None:
    old = tuple(read_operations(bundles.load(api, openapi="3.0")))
    assert old == read(api).operations
    assert len({each.id for each in old}) == len(old)


def test_versions_are_listed_oldest_first_and_the_newest_is_that_of_the_bundle_without_one() -> None:
    found = bundles.versions("vspc")
    assert found.index("3.5.1") < found.index("3.6") < found.index("3.6.1") < found.index("3.7")
    assert bundles.load("vspc")["info"]["version"] == found[-1]
    assert bundles.versions("em") == ()
