"""Schemas read from bundles: references, `allOf`, and null in the spelling of OpenAPI 3.0 and of 3.1."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import pytest

from veeam_jobs_description import bundles
from veeam_jobs_description.schemas import Schema, component_names, member_names, named_schema, read_schema

NAME = {"type": "string"}
BUNDLE: Mapping[str, Any] = {
    "components": {
        "schemas": {
            "Status": {"type": "string", "enum": ["Idle", "Running"]},
            "Base": {"type": "object", "required": ["id"], "properties": {"id": {"type": "integer"}}},
            "Job": {
                "allOf": [
                    {"$ref": "#/components/schemas/Base"},
                    {"type": "object", "required": ["name"], "properties": {"name": NAME}},
                ],
                "description": "A job.",
            },
            "Either": {
                "oneOf": [{"$ref": "#/components/schemas/Job"}, {"$ref": "#/components/schemas/Status"}]
            },
        }
    }
}
STATUS = {"$ref": "#/components/schemas/Status"}


def read(schema: Mapping[str, Any]) -> Schema:
    return read_schema(schema, BUNDLE)


def test_a_reference_is_followed_and_names_its_component() -> None:
    assert (read(STATUS).name, read(STATUS).type, read(STATUS).values) == (
        "Status",
        "string",
        ("Idle", "Running"),
    )


def test_allof_adds_properties_and_required_names_and_the_outermost_keyword_wins() -> None:
    job = named_schema("Job", BUNDLE)
    assert (list(job.properties), set(job.required)) == (["id", "name"], {"id", "name"})
    assert job.keywords["description"] == "A job."
    assert read({"allOf": [STATUS], "type": "integer"}).type == "integer"


def test_an_allof_of_one_names_its_component_and_one_of_several_does_not() -> None:
    assert read({"allOf": [STATUS], "description": "How it stands."}).name == "Status"
    assert read(BUNDLE["components"]["schemas"]["Job"]).name is None


@pytest.mark.parametrize(
    "schema",
    [
        {"type": "string", "nullable": True, "allOf": [STATUS]},
        {"anyOf": [STATUS, {"type": "null"}]},
        {"oneOf": [{"type": "null"}, STATUS]},
    ],
    ids=["3.0", "3.1 anyOf", "3.1 oneOf"],
)
def test_null_beside_a_reference_is_set_apart(schema: Mapping[str, Any]) -> None:
    seen = read(schema)
    assert (seen.name, seen.type, seen.nullable, seen.values, seen.options) == (
        "Status",
        "string",
        True,
        ("Idle", "Running"),
        (),
    )


@pytest.mark.parametrize(
    "schema",
    [
        {"type": "string", "enum": ["Idle"], "nullable": True},
        {"type": ["string", "null"], "enum": ["Idle", None]},
    ],
    ids=["3.0", "3.1"],
)
def test_null_in_a_type_is_set_apart(schema: Mapping[str, Any]) -> None:
    assert (read(schema).type, read(schema).nullable, read(schema).values) == ("string", True, ("Idle",))


def test_what_says_nothing_of_null_does_not_allow_it() -> None:
    assert not read(STATUS).nullable
    assert not read({"type": "string", "nullable": False}).nullable
    assert not named_schema("Either", BUNDLE).nullable


def test_alternatives_are_options_and_may_be_any_of_their_components() -> None:
    assert len(named_schema("Either", BUNDLE).options) == 2
    assert list(component_names({"$ref": "#/components/schemas/Either"}, BUNDLE)) == ["Job", "Status"]
    assert list(component_names(STATUS, BUNDLE)) == ["Status"]
    assert list(component_names(NAME, BUNDLE)) == []


def test_members_are_named_once_and_examples_name_none() -> None:
    example = {"type": "object", "example": {"properties": {"no": 1}}, "properties": {"yes": NAME}}
    schemas = {**BUNDLE["components"]["schemas"], "Example": example, "Same": example}
    assert member_names({"components": {"schemas": schemas}}) == ("id", "name", "yes")


def parts(schema: Mapping[str, Any], bundle: Mapping[str, Any], path: str) -> Iterator[tuple[str, Schema]]:
    """A schema and its properties and items, as far as they are written in place."""
    seen = read_schema(schema, bundle)
    yield path, seen
    if "$ref" not in schema and not schema.get("allOf"):
        for name, child in schema.get("properties", {}).items():
            yield from parts(child, bundle, f"{path}/{name}")
        if "items" in schema:
            yield from parts(schema["items"], bundle, f"{path}/items")


@pytest.mark.parametrize(
    ("api", "version"), [("em", None), *(("vspc", each) for each in bundles.versions("vspc"))]
)
def test_openapi_3_0_and_3_1_of_a_bundle_read_alike(api: str, version: str | None) -> None:
    old, new = (bundles.load(api, version, openapi=each) for each in ("3.0", "3.1"))
    for name in old["components"]["schemas"]:
        pairs = [dict(parts(each["components"]["schemas"][name], each, name)) for each in (old, new)]
        assert pairs[0].keys() == pairs[1].keys()
        for path, seen in pairs[0].items():
            other = pairs[1][path]
            for what in ("type", "nullable", "name", "values", "required"):
                assert getattr(seen, what) == getattr(other, what), f"{path}: {what}"
            assert list(seen.properties) == list(other.properties), path
            assert len(seen.options) == len(other.options), path
