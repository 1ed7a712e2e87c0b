"""One document holds every server version; a versioned bundle holds just one."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from generator.bundle import bundle
from generator.documents import load_document
from generator.versions import bundle_for, exists_in
from tests.generator.tiny import TINY, edit, write_document
from veeam_jobs_runtime.decoding.notation import camel_case


def bundle_of(folder: Path, version: str, files: dict[str, str] | None = None) -> dict[str, Any]:
    return bundle_for(bundle(load_document(write_document(folder, files or TINY))).data, version)


@pytest.mark.parametrize(
    ("since", "removed", "version", "there"),
    [
        (None, None, "3.0", False),
        (None, None, "3.5.1", True),
        ("3.0", None, "3.0", True),
        ("3.0", "3.5.1", "3.0", True),
        ("3.0", "3.5.1", "3.5.1", False),
        ("3.6", None, "3.5.1", False),
        ("3.6", "3.7", "3.6.2", True),
        ("3.6", "3.7", "3.7", False),
    ],
)
def test_marks_say_in_which_versions_an_item_exists(
    since: str | None, removed: str | None, version: str, there: bool
) -> None:
    marks = {key: value for key, value in (("x-since", since), ("x-removed", removed)) if value}
    assert exists_in(marks, version, "3.5.1") is there


@pytest.mark.parametrize(
    ("value", "camel"),
    [
        ("Success", "success"),
        ("BackupVm", "backupVm"),
        ("GFS", "gfs"),
        ("SQLBackup", "sqlBackup"),
        ("none", "none"),
    ],
)
def test_enumeration_values_follow_the_camel_case_rule_of_dotnet(value: str, camel: str) -> None:
    assert camel_case(value) == camel


@pytest.mark.parametrize(
    ("marks", "version", "there"),
    [
        ({"x-evidence": "3.0"}, "3.0", True),
        ({"x-evidence": "3.0"}, "3.5.1", True),
        ({"x-evidence": "3.4"}, "3.0", False),
        ({"x-evidence": "3.0", "x-since": "3.6"}, "3.5.1", True),
        ({"x-evidence": "3.0", "x-removed": "3.5.1"}, "3.5.1", False),
    ],
)
def test_what_evidence_shows_is_there_before_a_page_shows_it(
    marks: dict[str, str], version: str, there: bool
) -> None:
    assert exists_in(marks, version, "3.5.1") is there


def test_version_3_0_holds_only_what_its_pages_show(tmp_path: Path) -> None:
    schemas = bundle_of(tmp_path, "3.0")["components"]["schemas"]
    assert list(schemas["Job"]["properties"]) == ["uid", "status"]
    assert schemas["JobStatus"]["enum"] == ["success"]
    assert schemas["JobStatus"]["x-enum-descriptions"] == {"success": "Well."}


def test_version_3_0_takes_what_evidence_adds_to_an_enumeration_after_what_its_pages_show(
    tmp_path: Path,
) -> None:
    files = edit("jobs/schemas/JobStatus.yaml", "x-enum-since", 'x-enum-evidence: "3.0"\nx-enum-since')
    status = bundle_of(tmp_path, "3.0", files)["components"]["schemas"]["JobStatus"]
    assert status["enum"] == ["success", "gfsFailed", "Success", "GFSFailed"]
    assert status["x-enum-evidence"] == ["gfsFailed", "Success", "GFSFailed"]
    assert status["x-enum-since"] == {"success": "3.0"}
    assert status["x-enum-descriptions"] == {
        "success": "Well.",
        "gfsFailed": "Badly.",
        "Success": "Well.",
        "GFSFailed": "Badly.",
    }


def test_evidence_of_an_old_version_leaves_no_trace_in_newer_ones(tmp_path: Path) -> None:
    files = edit("jobs/schemas/JobStatus.yaml", "x-enum-since", 'x-enum-evidence: "3.0"\nx-enum-since')
    for version in ("3.5.1", "3.7"):
        plain, marked = bundle_of(tmp_path / "plain", version), bundle_of(tmp_path / "marked", version, files)
        assert plain == marked


def test_the_oldest_description_shows_its_values_in_its_own_spelling_whatever_was_before(
    tmp_path: Path,
) -> None:
    """Evidence of an older version does not bring back a spelling that no server of this one takes."""
    files = edit("jobs/schemas/JobStatus.yaml", "x-enum-since", 'x-enum-evidence: "3.0"\nx-enum-since')
    files["openapi.yaml"] = files["openapi.yaml"].replace('camelCaseUntil: "3.0"', 'camelCaseUntil: "3.5.1"')
    status = bundle_of(tmp_path, "3.5.1", files)["components"]["schemas"]["JobStatus"]
    assert status["enum"] == ["success", "gfsFailed"]
    assert "x-enum-evidence" not in status


def test_an_operation_that_evidence_shows_brings_its_answers_along(tmp_path: Path) -> None:
    files = edit("jobs/jobs_get.yaml", 'x-since: "3.0"', 'x-evidence: "3.0"')
    later = '  "202": {description: Later., x-since: "3.5.1"}\n  default:'
    files["jobs/jobs_get.yaml"] = files["jobs/jobs_get.yaml"].replace("  default:", later)
    operation = bundle_of(tmp_path, "3.0", files)["paths"]["/jobs/{jobUid}"]["get"]
    assert list(operation["responses"]) == ["200", "default"]
    assert operation["x-evidence"] == "3.0"


def test_a_middle_version_has_what_came_before_it_and_nothing_newer(tmp_path: Path) -> None:
    schemas = bundle_of(tmp_path, "3.5.1")["components"]["schemas"]
    assert list(schemas["Job"]["properties"]) == ["uid", "parent", "status"]
    assert schemas["JobStatus"]["enum"] == ["Success", "GFSFailed"]


def test_an_operation_that_came_later_takes_its_schemas_and_links_with_it(tmp_path: Path) -> None:
    files = edit("jobs/jobs_get.yaml", 'x-since: "3.0"', 'x-since: "3.7"')
    pruned = bundle_of(tmp_path, "3.6", files)
    assert list(pruned["paths"]) == ["/jobs"]
    assert "links" not in pruned["paths"]["/jobs"]["get"]["responses"]["200"]


def test_a_removed_field_is_no_longer_required(tmp_path: Path) -> None:
    files = edit(
        "jobs/schemas/Job.yaml", 'x-since: "3.0"}\n  parent', 'x-since: "3.0", x-removed: "3.6"}\n  parent'
    )
    assert "required" not in bundle_of(tmp_path, "3.6", files)["components"]["schemas"]["Job"]


def test_an_example_lives_only_in_the_versions_it_is_marked_for(tmp_path: Path) -> None:
    marked = 'two: {summary: Two jobs, x-since: "3.0", x-removed: "3.5.1", value:'
    files = edit("jobs/jobs_list.yaml", "two: {summary: Two jobs, value:", marked)

    def media(version: str) -> Any:
        responses = bundle_of(tmp_path, version, files)["paths"]["/jobs"]["get"]["responses"]
        return responses["200"]["content"]["application/json"]

    assert "two" in media("3.0")["examples"]
    assert "examples" not in media("3.5.1")
