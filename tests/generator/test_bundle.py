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
    files = edit("jobs/jobs_list.yaml", "jobs_list.two.json", "jobs_list.two.xml")
    files["jobs/examples/jobs_list.two.xml"] = "<Jobs/>\n"
    examples = bundle_of(tmp_path / "xml", files).data["paths"]["/jobs"]["get"]["responses"]["200"]["content"]
    assert examples["application/json"]["examples"]["two"]["value"] == "<Jobs/>\n"
    examples = bundle_of(tmp_path / "json").data["paths"]["/jobs"]["get"]["responses"]["200"]["content"]
    assert len(examples["application/json"]["examples"]["two"]["value"]["data"]) == 2


def test_a_reference_into_a_shared_file_is_replaced_by_its_value(tmp_path: Path) -> None:
    files = edit("jobs/jobs_get.yaml", "x-roles: [Owner]", "x-roles: {$ref: ../shared/roles.yaml#/readers}")
    files["shared/roles.yaml"] = "readers: [Owner]\n"
    assert bundle_of(tmp_path, files).data["paths"]["/jobs/{jobUid}"]["get"]["x-roles"] == ["Owner"]


def test_a_pointer_of_the_bundle_leads_back_to_the_line_of_its_source(tmp_path: Path) -> None:
    found = bundle_of(tmp_path).finding(
        ("components", "schemas", "Job", "properties", "retries"), "r", "w", "m"
    )
    assert (found.file.as_posix(), found.line) == ("spec/vspc/jobs/schemas/Job.yaml", 9)
    found = bundle_of(tmp_path).finding(("paths", "/jobs", "get", "summary"), "r", "w", "m")
    assert (found.file.as_posix(), found.line) == ("spec/vspc/jobs/jobs_list.yaml", 3)


def test_what_looks_like_a_date_a_time_or_a_yes_stays_text(tmp_path: Path) -> None:
    files = edit("jobs/schemas/Error.yaml", "example: No.", "example: 2019-02-20, title: 16:00, pattern: yes")
    message = bundle_of(tmp_path, files).data["components"]["schemas"]["Error"]["properties"]["message"]
    assert (message["example"], message["title"], message["pattern"]) == ("2019-02-20", "16:00", "yes")


XML = """\
    content:
      application/xml:
        schema: {$ref: schemas/JobPage.yaml}
        examples:
          two: {summary: Two jobs, value: {$ref: examples/jobs_list.two.xml}}
      application/json: {x-same-as: application/xml}
"""


def with_xml(files: dict[str, str]) -> dict[str, str]:
    """The tiny document with a list in two media types that are the same."""
    before, rest = files["jobs/jobs_list.yaml"].split("    content:\n")
    after = rest.partition("    links:")[2]
    return {
        **files,
        "jobs/jobs_list.yaml": f"{before}{XML}    links:{after}",
        "jobs/examples/jobs_list.two.xml": "<Jobs/>\n",
    }


def test_a_media_type_that_is_the_same_as_another_has_its_schema_and_the_payloads_of_the_same_name(
    tmp_path: Path,
) -> None:
    data = bundle_of(tmp_path, with_xml(dict(TINY))).data
    content = data["paths"]["/jobs"]["get"]["responses"]["200"]["content"]
    assert list(content) == ["application/xml", "application/json"]
    assert content["application/json"]["schema"] == content["application/xml"]["schema"]
    assert content["application/xml"]["examples"]["two"]["value"] == "<Jobs/>\n"
    twin = content["application/json"]["examples"]["two"]
    assert (twin["summary"], len(twin["value"]["data"])) == ("Two jobs", 2)


def test_common_parameters_come_after_those_of_the_operation(tmp_path: Path) -> None:
    files = edit(
        "jobs/jobs_list.yaml",
        "  - $ref: parameters/offset.yaml\n",
        "x-parameters: {$ref: ../shared/common.yaml#/list}\n",
    )
    files["shared/common.yaml"] = "list:\n  - $ref: ../jobs/parameters/offset.yaml\n"
    assert bundle_of(tmp_path, files).data == bundle_of(tmp_path / "written out").data


def test_common_errors_stand_among_the_responses_and_those_of_the_operation_win(tmp_path: Path) -> None:
    files = edit(
        "jobs/jobs_get.yaml",
        "  default: {$ref: responses/Error.yaml}\n",
        '  "404": {description: Gone.}\nx-errors: {$ref: ../shared/common.yaml#/read}\n',
    )
    files["shared/common.yaml"] = (
        'read:\n  "404": {description: Unused.}\n  "400": {description: Wrong.}\n  default: {$ref: ../jobs/responses/Error.yaml}\n'
    )
    operation = bundle_of(tmp_path, files).data["paths"]["/jobs/{jobUid}"]["get"]
    assert "x-errors" not in operation
    assert list(operation["responses"]) == ["200", "400", "404", "default"]
    assert operation["responses"]["404"] == {"description": "Gone."}
    assert operation["responses"]["default"] == {"$ref": "#/components/responses/Error"}
