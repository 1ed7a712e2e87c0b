"""One document holds every server version; a versioned bundle holds just one."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from generator.bundle import bundle
from generator.documents import load_document
from generator.versions import bundle_for, camel_case, exists_in
from tests.generator.tiny import TINY, edit, write_document


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
    assert exists_in(marks, version) is there


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


def test_version_3_0_holds_only_what_its_pages_show(tmp_path: Path) -> None:
    schemas = bundle_of(tmp_path, "3.0")["components"]["schemas"]
    assert list(schemas["Job"]["properties"]) == ["uid", "status"]
    assert schemas["JobStatus"]["enum"] == ["success"]
    assert schemas["JobStatus"]["x-enum-descriptions"] == {"success": "Well."}


def test_a_middle_version_has_what_came_before_it_and_nothing_newer(tmp_path: Path) -> None:
    schemas = bundle_of(tmp_path, "3.5.1")["components"]["schemas"]
    assert list(schemas["Job"]["properties"]) == ["uid", "parent", "status"]
    assert schemas["JobStatus"]["enum"] == ["Success", "GFSFailed"]


def test_an_operation_that_came_later_takes_its_schemas_and_links_with_it(tmp_path: Path) -> None:
    files = edit("paths/jobs/jobs_get.yaml", 'x-since: "3.0"', 'x-since: "3.7"')
    pruned = bundle_of(tmp_path, "3.6", files)
    assert list(pruned["paths"]) == ["/jobs"]
    assert "links" not in pruned["paths"]["/jobs"]["get"]["responses"]["200"]


def test_a_removed_field_is_no_longer_required(tmp_path: Path) -> None:
    files = edit(
        "schemas/Job.yaml", 'x-since: "3.0"}\n  parent', 'x-since: "3.0", x-removed: "3.6"}\n  parent'
    )
    assert "required" not in bundle_of(tmp_path, "3.6", files)["components"]["schemas"]["Job"]


def test_an_example_lives_only_in_the_versions_it_is_marked_for(tmp_path: Path) -> None:
    marked = 'two: {summary: Two jobs, x-since: "3.0", x-removed: "3.5.1", value:'
    files = edit("paths/jobs/jobs_list.yaml", "two: {summary: Two jobs, value:", marked)

    def media(version: str) -> Any:
        responses = bundle_of(tmp_path, version, files)["paths"]["/jobs"]["get"]["responses"]
        return responses["200"]["content"]["application/json"]

    assert "two" in media("3.0")["examples"]
    assert "examples" not in media("3.5.1")
