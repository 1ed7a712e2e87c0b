"""The bundle for servers that send JSON members in camelCase: what changes, and what must not."""

from __future__ import annotations

import copy
import json
from pathlib import Path
from typing import Any

import pytest

from generator.bundle import bundle
from generator.bundles import build_bundles
from generator.documents import load_document
from generator.notations import clashes, in_camel_case
from generator.xml_shapes import compile_shapes, read_example
from tests.generator.tiny import TINY, edit, write_document
from veeam_jobs_description.bundles import has_both_notations

MARK = "x-notations: {PascalCase: Servers of old., camelCase: Servers of today.}\nx-roles-known: [Owner]"
JSON, XML = "application/json", "application/xml"


def ref(name: str) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{name}"}


TEXT = {"type": "string", "example": "Text Of Mine"}
JOB_XML = '<Job xmlns="urn:tiny" UID="1"><NASShares><Share>A</Share></NASShares><Tag>x</Tag><Days>Monday</Days></Job>'
BUNDLE: dict[str, Any] = {
    "openapi": "3.0.4",
    "info": {"title": "Tiny", "version": "1", "description": "Jobs."},
    "x-notations": {"PascalCase": "Old ones.", "camelCase": "New ones."},
    "paths": {
        "/jobs/{ID}": {
            "post": {
                "operationId": "jobs_edit",
                "parameters": [{"name": "ID", "in": "path", "required": True, "schema": TEXT}],
                "x-actions": {"edit": {"verb": "edit", "body": "Job"}, "stop": {"verb": "stop"}},
                "x-query-results": {
                    "Job": {
                        "in": "Entities",
                        "member": "NASShares",
                        "list": "Jobs",
                        "item": "Job",
                        "also": ["VMJobs"],
                    }
                },
                "x-forms": {
                    "parameter": "format",
                    "entity": {"value": "Entity", "schema": "Job"},
                    "reference": {"schema": "JobReference"},
                },
                "requestBody": {
                    "content": {
                        JSON: {"schema": ref("Job"), "examples": {"one": {"value": {"UID": "1"}}}},
                        XML: {"schema": ref("Job"), "examples": {"one": {"value": '<Job UID="1"/>'}}},
                    }
                },
                "responses": {
                    "200": {
                        "description": "The job.",
                        "content": {
                            JSON: {
                                "schema": {"oneOf": [ref("Job"), ref("JobReference")]},
                                "examples": {
                                    "one": {
                                        "value": {
                                            "UID": "UID",
                                            "NASShares": ["NASShares"],
                                            "Labels": {"OfMine": {"UID": "2"}},
                                            "VCloudThing": {"Unheard": [{"OfThis": None}]},
                                        }
                                    }
                                },
                            },
                            XML: {"schema": ref("Job"), "examples": {"one": {"value": JOB_XML}}},
                        },
                        "links": {
                            "parent": {
                                "operationId": "jobs_edit",
                                "parameters": {
                                    "ID": "$response.body#/Parents/0/UID#regex:/Jobs/([^/?]+)",
                                    "Other": "$request.path.ID",
                                    "Sent": "$request.body#/UID",
                                },
                            }
                        },
                    },
                    "default": {"$ref": "#/components/responses/Error"},
                },
            }
        }
    },
    "components": {
        "responses": {"Error": {"description": "No.", "content": {JSON: {"schema": ref("Error")}}}},
        "schemas": {
            "Error": {
                "type": "object",
                "required": ["StatusCode"],
                "properties": {"StatusCode": {"type": "integer"}},
                "example": {"StatusCode": 400},
            },
            "Job": {
                "type": "object",
                "xml": {"name": "Job", "namespace": "urn:tiny"},
                "x-unwrap": "NASShares",
                "x-envelope": ["NASShares", "UID"],
                "required": ["UID"],
                "properties": {
                    "UID": {**TEXT, "xml": {"attribute": True}},
                    "NASShares": {
                        "type": "array",
                        "xml": {"wrapped": True},
                        "items": {**TEXT, "xml": {"name": "Share"}},
                    },
                    "Tag": {"type": "array", "items": TEXT},
                    "Days": {"allOf": [ref("Names")], "nullable": True},
                    "Status": ref("Status"),
                    "Parent": ref("Job"),
                    "Labels": {"type": "object", "additionalProperties": ref("JobReference")},
                    "VCloudThing": {"type": "object"},
                    "Note": {**TEXT, "x-xml-text": True},
                },
            },
            "JobReference": {
                "type": "object",
                "xml": {"name": "JobReference", "namespace": "urn:tiny"},
                "discriminator": {"propertyName": "Type", "mapping": {"JobReference": ref("Job")["$ref"]}},
                "properties": {"UID": {**TEXT, "xml": {"attribute": True}}, "Type": TEXT},
            },
            "Names": {"type": "array", "items": TEXT},
            "Status": {"type": "string", "enum": ["InProgress", "Stopped"]},
        },
    },
}
CAMEL = in_camel_case(BUNDLE)
SCHEMAS = CAMEL["components"]["schemas"]
ANSWER = CAMEL["paths"]["/jobs/{ID}"]["post"]["responses"]["200"]


def test_members_of_answers_are_renamed_wherever_a_schema_names_them() -> None:
    job = SCHEMAS["Job"]
    assert list(job["properties"])[:4] == ["uid", "nasShares", "tag", "days"]
    assert (job["required"], job["x-unwrap"]) == (["uid"], "nasShares")
    assert job["x-envelope"] == ["nasShares", "uid"]
    assert SCHEMAS["JobReference"]["discriminator"]["propertyName"] == "type"
    assert SCHEMAS["Error"]["required"] == ["statusCode"]
    assert SCHEMAS["Error"]["example"] == {"statusCode": 400}


def test_values_keep_their_case() -> None:
    assert SCHEMAS["Status"] == BUNDLE["components"]["schemas"]["Status"]
    assert SCHEMAS["Job"]["properties"]["uid"]["example"] == "Text Of Mine"
    assert list(SCHEMAS["JobReference"]["discriminator"]["mapping"]) == ["JobReference"]


def test_json_examples_are_renamed_down_to_members_nobody_described() -> None:
    assert ANSWER["content"][JSON]["examples"]["one"]["value"] == {
        "uid": "UID",
        "nasShares": ["NASShares"],
        "labels": {"ofMine": {"uid": "2"}},
        "vCloudThing": {"unheard": [{"ofThis": None}]},
    }


def test_xml_is_the_same_in_both_bundles() -> None:
    assert ANSWER["content"][XML]["examples"] == {"one": {"value": JOB_XML}}
    before = read_example(JOB_XML, ref("Job"), BUNDLE["components"]["schemas"])
    after = read_example(JOB_XML, ref("Job"), SCHEMAS)
    assert before == {"UID": "1", "NASShares": ["A"], "Tag": ["x"], "Days": ["Monday"], "Note": ""}
    assert after == {"uid": "1", "nasShares": ["A"], "tag": ["x"], "days": ["Monday"], "note": ""}
    assert names_in_xml(SCHEMAS) == names_in_xml(BUNDLE["components"]["schemas"])


def names_in_xml(schemas: dict[str, Any]) -> list[tuple[Any, ...]]:
    return [
        (member.xml_name, member.kind, member.scalar, member.shape, member.item_name)
        for name in ("Job", "JobReference")
        for member in compile_shapes(schemas)[name].members
        if member.kind != "text"
    ]


def test_requests_stay_in_pascal_case_and_extensions_name_what_they_mean() -> None:
    operation = CAMEL["paths"]["/jobs/{ID}"]["post"]
    assert operation["requestBody"]["content"][JSON] == {
        "schema": ref("JobRequest"),
        "examples": {"one": {"value": {"UID": "1"}}},
    }
    assert operation["parameters"] == BUNDLE["paths"]["/jobs/{ID}"]["post"]["parameters"]
    assert operation["x-actions"] == {
        "edit": {"verb": "edit", "body": "JobRequest"},
        "stop": {"verb": "stop"},
    }
    assert operation["x-query-results"]["Job"] == {
        "in": "entities",
        "member": "nasShares",
        "list": "jobs",
        "item": "Job",
        "also": ["vmJobs"],
    }
    assert operation["x-forms"]["entity"] == {"value": "Entity", "schema": "Job"}
    sent = SCHEMAS["JobRequest"]
    assert list(sent["properties"])[:2] == ["UID", "NASShares"]
    assert sent["properties"]["Parent"] == ref("JobRequest")
    assert sent["properties"]["Labels"]["additionalProperties"] == ref("JobReferenceRequest")


def test_only_schemas_with_members_that_both_sides_use_stand_twice() -> None:
    assert set(SCHEMAS) - set(BUNDLE["components"]["schemas"]) == {"JobRequest", "JobReferenceRequest"}


def test_a_schema_that_only_requests_use_stays_as_it_is() -> None:
    data = copy.deepcopy(BUNDLE)
    for response in ("200", "default"):
        del data["paths"]["/jobs/{ID}"]["post"]["responses"][response]
    del data["paths"]["/jobs/{ID}"]["post"]["x-forms"]
    schemas = in_camel_case(data)["components"]["schemas"]
    assert schemas["Job"] == BUNDLE["components"]["schemas"]["Job"]
    assert "JobRequest" not in schemas


def test_links_point_at_members_as_they_are_sent() -> None:
    assert ANSWER["links"]["parent"]["parameters"] == {
        "ID": "$response.body#/parents/0/uid#regex:/Jobs/([^/?]+)",
        "Other": "$request.path.ID",
        "Sent": "$request.body#/UID",
    }


def test_the_bundle_says_which_notation_it_has_and_for_which_servers() -> None:
    assert CAMEL["x-notation"] == "camelCase"
    assert "New ones." in CAMEL["info"]["description"]
    assert "camelCase" in CAMEL["info"]["title"]


def test_the_input_is_not_changed_and_the_output_is_the_same_each_time() -> None:
    before = json.dumps(BUNDLE)
    assert json.dumps(in_camel_case(BUNDLE)) == json.dumps(CAMEL)
    assert json.dumps(BUNDLE) == before


def test_of_two_members_that_become_one_the_first_is_kept_with_the_first_value() -> None:
    data = copy.deepcopy(BUNDLE)
    data["components"]["schemas"]["Error"]["properties"] |= {
        "FSMask": TEXT,
        "FsMask": {**TEXT, "x-json-name-of": "FSMask"},
    }
    data["components"]["schemas"]["Error"]["example"] = {"FSMask": None, "FsMask": "b"}
    error = in_camel_case(data)["components"]["schemas"]["Error"]
    assert list(error["properties"]) == ["statusCode", "fsMask"]
    assert error["properties"]["fsMask"]["xml"] == {"name": "FSMask"}
    assert error["example"] == {"fsMask": "b"}
    assert list(clashes(data)) == []
    data["components"]["schemas"]["Error"]["properties"]["FSMasks"] = {**TEXT, "x-json-name-of": "FSMask"}
    error = in_camel_case(data)["components"]["schemas"]["Error"]
    assert error["properties"]["fsMasks"]["x-json-name-of"] == "fsMask"
    data["components"]["schemas"]["Error"]["properties"]["FsMask"] = {"type": "integer"}
    assert [where[:2] for where in clashes(data)] == [("Error", "FsMask")]


def test_a_schema_called_like_the_copy_for_requests_is_a_clash() -> None:
    data = copy.deepcopy(BUNDLE)
    data["components"]["schemas"]["JobRequest"] = {"type": "object"}
    assert [where[:2] for where in clashes(data)] == [("JobRequest", "")]


@pytest.mark.parametrize("marked", [False, True])
def test_a_document_has_a_camel_case_bundle_exactly_if_it_is_marked(tmp_path: Path, marked: bool) -> None:
    files = edit("openapi.yaml", "x-roles-known: [Owner]", MARK) if marked else dict(TINY)
    made = bundle(load_document(write_document(tmp_path, files)))
    assert has_both_notations(made.data) is marked
    written = {name for name in build_bundles(made) if "camel" in name}
    wanted = {"openapi/vspc-camel.json", "openapi/vspc-camel.openapi31.json", "openapi/vspc-3.0-camel.json"}
    assert wanted <= written if marked else not written
