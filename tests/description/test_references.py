"""References and JSON pointers inside a bundle."""

from __future__ import annotations

import pytest

from veeam_jobs_description.references import (
    component_name,
    escape,
    follow_reference,
    resolve,
    schemas_reached,
)

SCHEMAS = {
    "Job": {"properties": {"status": {"$ref": "#/components/schemas/Status"}}},
    "Status": {"type": "string"},
    "Tree": {"items": {"$ref": "#/components/schemas/Tree"}},
    "Alone": {"type": "string"},
}
BUNDLE = {
    "paths": {"/jobs/{id}": {"get": {"parameters": [{"$ref": "#/components/parameters/id"}]}}},
    "components": {
        "schemas": SCHEMAS,
        "parameters": {"id": {"$ref": "#/components/parameters/uid"}, "uid": {"name": "id"}},
    },
}


def test_a_pointer_is_resolved_through_references_to_the_end() -> None:
    where, found = resolve("/paths/~1jobs~1{id}/get/parameters/0", BUNDLE)
    assert (where, found) == ("/components/parameters/uid", {"name": "id"})
    assert escape("/jobs/~x") == "~1jobs~1~0x"


def test_a_pointer_that_leads_nowhere_is_an_error() -> None:
    with pytest.raises(LookupError):
        resolve("/components/schemas/Nothing", BUNDLE)


def test_a_reference_is_followed_and_anything_else_is_itself() -> None:
    assert follow_reference({"$ref": "#/components/parameters/id"}, BUNDLE) == {"name": "id"}
    assert follow_reference({"type": "string"}, BUNDLE) == {"type": "string"}


def test_only_references_to_schemas_name_a_schema() -> None:
    assert component_name("#/components/schemas/Job") == "Job"
    assert component_name("#/components/parameters/id") is None
    assert component_name({"type": "string"}) is None


def test_schemas_are_reached_through_others_and_circles_end() -> None:
    assert schemas_reached([{"schema": {"$ref": "#/components/schemas/Job"}}], BUNDLE) == {"Job", "Status"}
    assert schemas_reached([[{"$ref": "#/components/schemas/Tree"}]], BUNDLE) == {"Tree"}
    assert schemas_reached([], BUNDLE) == set()
