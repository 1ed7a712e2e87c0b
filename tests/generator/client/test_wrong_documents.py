"""What openapi-python-client cannot read ends as one readable finding, never as a traceback or a missing method."""

from __future__ import annotations

import pytest

from generator.findings import DocumentError
from tests.generator.client.documents import FORMS, PAGES, build, bundle


def failure(old: str, new: str, text: str = PAGES, name: str = "vspc") -> str:
    assert old in text
    with pytest.raises(DocumentError) as caught:
        build((name, bundle(text.replace(old, new, 1))))
    return str(caught.value)


def test_a_warning_is_an_error_that_names_operation_and_reason() -> None:
    said = failure("application/x-www-form-urlencoded", "text/csv")
    assert said.startswith("spec/vspc/tokens/tokens_create.yaml:1: rule client: ")
    assert "Unsupported content type text/csv" in said
    assert "generator/client/simplify_bundle.py" in said


def test_names_that_upstream_hides_do_not_come_out_as_addresses() -> None:
    said = failure(
        "description: How many., schema: {type: integer,", "description: How many., schema: {type: array,"
    )
    assert "spec/vspc/jobs/jobs_list.yaml:1" in said
    assert "0x" not in said


def test_a_path_parameter_that_is_not_in_the_path_is_named() -> None:
    said = failure("{name: jobUid, in: path", "{name: uid, in: path")
    assert "spec/vspc/jobs/jobs_get.yaml:1" in said
    assert "Path parameters do not match with path" in said


def test_an_xml_only_body_is_an_error() -> None:
    said = failure(
        '          application/json: {schema: {$ref: "#/components/schemas/Job"}}\n      responses:\n        "204"',
        '      responses:\n        "204"',
        FORMS,
        "em",
    )
    assert "spec/em/jobs/jobs_edit.yaml:1" in said
    assert "application/xml" in said


def test_two_members_of_one_python_name_are_an_error() -> None:
    said = failure(
        "        parent: {", "        instance_uid: {type: string, description: Twice.}\n        parent: {"
    )
    assert (
        "spec/vspc/jobs/schemas/Job.yaml:1: rule client: several members of Job would be called instance_uid"
        in said
    )


def test_two_values_of_one_python_name_are_an_error() -> None:
    said = failure('"6.5", null]', '"6_5", "6.5", null]')
    assert "VALUE_6_5" in said
