"""A document in many files becomes one description, with the names its author gave."""

from __future__ import annotations

from pathlib import Path

from generator.bundle import Bundle, bundle
from generator.documents import load_document
from tests.generator.tiny import TINY, edit, write_document


def bundle_of(folder: Path, files: dict[str, str] | None = None) -> Bundle:
    return bundle(load_document(write_document(folder, files or TINY)))


def test_component_names_are_the_names_of_the_files(tmp_path: Path) -> None:
    components = bundle_of(tmp_path).data["components"]
    assert list(components["schemas"]) == ["Error", "Job", "JobPage", "JobStatus"]
    assert list(components["parameters"]) == ["limit", "offset"]


def test_operations_are_inlined_and_what_they_share_is_referred_to(tmp_path: Path) -> None:
    operation = bundle_of(tmp_path).data["paths"]["/jobs"]["get"]
    assert operation["operationId"] == "jobs_list"
    assert operation["parameters"][0] == {"$ref": "#/components/parameters/limit"}
    assert operation["responses"]["default"] == {"$ref": "#/components/responses/Error"}


def test_a_schema_that_refers_to_itself_is_bundled_once(tmp_path: Path) -> None:
    job = bundle_of(tmp_path).data["components"]["schemas"]["Job"]
    assert job["properties"]["parent"]["allOf"] == [{"$ref": "#/components/schemas/Job"}]


def test_siblings_of_a_reference_are_kept_in_an_all_of(tmp_path: Path) -> None:
    status = bundle_of(tmp_path).data["components"]["schemas"]["Job"]["properties"]["status"]
    assert status == {
        "type": "string",
        "allOf": [{"$ref": "#/components/schemas/JobStatus"}],
        "nullable": True,
        "x-since": "3.0",
    }


def test_json_payloads_are_inlined_as_values_and_xml_payloads_as_text(tmp_path: Path) -> None:
    files = edit("paths/jobs/jobs_list.yaml", "jobs_list.two.json", "jobs_list.two.xml")
    files["examples/jobs_list.two.xml"] = "<Jobs/>\n"
    examples = bundle_of(tmp_path / "xml", files).data["paths"]["/jobs"]["get"]["responses"]["200"]["content"]
    assert examples["application/json"]["examples"]["two"]["value"] == "<Jobs/>\n"
    examples = bundle_of(tmp_path / "json").data["paths"]["/jobs"]["get"]["responses"]["200"]["content"]
    assert len(examples["application/json"]["examples"]["two"]["value"]["data"]) == 2


def test_a_reference_into_a_shared_file_is_replaced_by_its_value(tmp_path: Path) -> None:
    files = edit("paths/jobs/jobs_get.yaml", "x-roles: [Owner]", "x-roles: {$ref: ../../roles.yaml#/readers}")
    files["roles.yaml"] = "readers: [Owner]\n"
    assert bundle_of(tmp_path, files).data["paths"]["/jobs/{jobUid}"]["get"]["x-roles"] == ["Owner"]


def test_a_pointer_of_the_bundle_leads_back_to_the_line_of_its_source(tmp_path: Path) -> None:
    found = bundle_of(tmp_path).finding(
        ("components", "schemas", "Job", "properties", "retries"), "r", "w", "m"
    )
    assert (found.file.as_posix(), found.line) == ("spec/vspc/schemas/Job.yaml", 9)
    found = bundle_of(tmp_path).finding(("paths", "/jobs", "get", "summary"), "r", "w", "m")
    assert (found.file.as_posix(), found.line) == ("spec/vspc/paths/jobs/jobs_list.yaml", 3)


def test_what_looks_like_a_date_a_time_or_a_yes_stays_text(tmp_path: Path) -> None:
    files = edit("schemas/Error.yaml", "example: No.", "example: 2019-02-20, title: 16:00, pattern: yes")
    message = bundle_of(tmp_path, files).data["components"]["schemas"]["Error"]["properties"]["message"]
    assert (message["example"], message["title"], message["pattern"]) == ("2019-02-20", "16:00", "yes")
