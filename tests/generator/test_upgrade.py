"""The 3.1 form of a bundle says the same as the 3.0 form."""

from __future__ import annotations

from generator.upgrade import upgrade, upgrade_schema


def test_nullable_becomes_a_type() -> None:
    assert upgrade_schema({"type": "string", "nullable": True}) == {"type": ["string", "null"]}


def test_a_nullable_reference_becomes_any_of() -> None:
    schema = {"type": "object", "allOf": [{"$ref": "#/x"}], "nullable": True, "description": "D"}
    assert upgrade_schema(schema) == {"anyOf": [{"$ref": "#/x"}, {"type": "null"}], "description": "D"}


def test_a_reference_with_siblings_needs_no_all_of_any_more() -> None:
    assert upgrade_schema({"allOf": [{"$ref": "#/x"}], "readOnly": True}) == {"$ref": "#/x", "readOnly": True}


def test_a_nullable_enumeration_lists_null() -> None:
    schema = {"type": "string", "enum": ["a"], "nullable": True}
    assert upgrade_schema(schema) == {"type": ["string", "null"], "enum": ["a", None]}


def test_examples_and_exclusive_bounds_take_their_new_form() -> None:
    schema = {
        "type": "integer",
        "minimum": 0,
        "exclusiveMinimum": True,
        "maximum": 9,
        "exclusiveMaximum": False,
    }
    assert upgrade_schema({**schema, "example": 3}) == {
        "type": "integer",
        "exclusiveMinimum": 0,
        "maximum": 9,
        "examples": [3],
    }


def test_payloads_and_extensions_are_left_alone() -> None:
    document = {
        "openapi": "3.0.4",
        "x-note": {"schema": {"nullable": True}},
        "paths": {
            "/a": {"get": {"responses": {"200": {"content": {"j": {"examples": {"e": {"nullable": True}}}}}}}}
        },
    }
    upgraded = upgrade(document)
    assert upgraded["openapi"] == "3.1.1"
    assert upgraded["x-note"] == document["x-note"]
    assert upgraded["paths"] == document["paths"]


def test_the_input_is_not_changed() -> None:
    schema = {"properties": {"a": {"type": "string", "nullable": True}}}
    upgrade({"components": {"schemas": {"A": schema}}})
    assert schema == {"properties": {"a": {"type": "string", "nullable": True}}}
