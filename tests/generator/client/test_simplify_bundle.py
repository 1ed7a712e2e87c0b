"""Each rewriting step, by the trap it removes."""

from __future__ import annotations

from typing import Any

from generator.client.simplify_bundle import simplify_bundle
from tests.generator.client.documents import FORMS, PAGES, bundle


def operation(text: str, path: str, method: str) -> Any:
    return simplify_bundle(bundle(text))["paths"][path][method]


def member(name: str) -> Any:
    return simplify_bundle(bundle(PAGES))["components"]["schemas"]["Job"]["properties"][name]


def parameter(value: dict[str, Any], name: str) -> Any:
    return next(one for one in value["parameters"] if one["name"] == name)


def test_the_bundle_itself_stays_as_it_is() -> None:
    data = bundle(PAGES)
    simplify_bundle(data)
    assert data == bundle(PAGES)


def test_files_are_named_by_our_own_rules() -> None:
    simplified = operation(FORMS, "/jobs/{ID}", "post")
    assert simplified["operationId"] == "jobs_perform_action"
    assert simplified["tags"] == ["jobs"]


def test_a_json_parameter_becomes_a_schema() -> None:
    found = parameter(operation(PAGES, "/jobs", "get"), "filter")
    assert found["schema"] == {"type": "array", "items": {"$ref": "#/components/schemas/FilterExpression"}}


def test_an_answer_with_two_forms_is_the_entity() -> None:
    answer = operation(FORMS, "/jobs", "get")["responses"]["200"]
    assert answer["content"] == {"application/json": {"schema": {"$ref": "#/components/schemas/JobList"}}}


def test_xml_is_dropped_where_json_does_the_same() -> None:
    assert list(operation(FORMS, "/", "get")["responses"]["200"]["content"]) == ["application/json"]
    assert list(operation(FORMS, "/jobs/{ID}", "put")["requestBody"]["content"]) == ["application/json"]


def test_only_the_answer_of_success_is_kept() -> None:
    assert list(operation(PAGES, "/jobs", "get")["responses"]) == ["200"]


def test_202_is_the_answer_where_there_is_no_other() -> None:
    assert list(operation(FORMS, "/jobs/{ID}", "post")["responses"]) == ["202"]


def test_security_is_gone_everywhere() -> None:
    assert "security" not in simplify_bundle(bundle(PAGES))
    assert "security" not in operation(PAGES, "/token", "post")


def test_a_nullable_enumeration_stays_a_reference() -> None:
    assert member("status") == {"allOf": [{"$ref": "#/components/schemas/JobStatus"}]}


def test_null_is_no_value_of_an_enumeration() -> None:
    status = simplify_bundle(bundle(PAGES))["components"]["schemas"]["JobStatus"]
    assert status["enum"] == ["Success", "GFSFailed", "6.5"]
    assert status["x-enum-varnames"] == ["SUCCESS", "GFS_FAILED", "VALUE_6_5"]


def test_a_choice_of_scalars_stays_and_a_choice_of_objects_becomes_any_value() -> None:
    assert [option["type"] for option in member("size")["oneOf"]] == ["integer", "string"]
    assert "oneOf" not in member("target")


def test_a_name_for_another_type_is_replaced_by_that_type() -> None:
    assert member("list")["items"]["type"] == "string"
    assert "Name" not in simplify_bundle(bundle(PAGES))["components"]["schemas"]
