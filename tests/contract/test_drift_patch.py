"""The patch of a drift report applies to spec/, and what it makes of spec/ passes lint."""

from __future__ import annotations

import shutil
import subprocess
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from generator.documents import load_document
from generator.lint import lint
from veeam_jobs_description.document import Api
from veeam_jobs_kit.contract.drift.model import Difference, DriftReport, Kind
from veeam_jobs_kit.contract.drift.patch import find_spec, make_patch

SPEC = Path(__file__).resolve().parents[2] / "spec"


def difference(kind: Kind, schema: str, member: str, detail: str = "", **more: Any) -> Difference:
    return Difference(
        kind, f"{schema}.{member}", detail, 1, 1, ("x",), ("application/json",), schema, member, **more
    )


def member(schema: str, name: str, *types: str, **more: Any) -> Difference:
    return difference("member-undocumented", schema, name, types=types, **more)


def value(enumeration: str, name: str) -> Difference:
    return difference("value-undocumented", "Any", "any", name, enumeration=enumeration, value=name)


def report(api: Api, *found: Difference, described: str, notation: Any = None) -> DriftReport:
    return DriftReport(
        api, "https://host", described, None, None, notation, "", 0, 0, 1, None, None, found, (), (), (), ()
    )


VSPC = report(
    "vspc",
    member("BackupServerJob", "newId", "string", format="uuid", nullable=True),
    member("BackupServerJob", "newTime", "string", format="date-time"),
    member("BackupServerJob", "newText", "string"),
    member("BackupServerJob", "list", "array"),
    member("BackupServerJob", "object", "object"),
    member("BackupServerJob", "mixed", "object", "string"),
    member("BackupServerJob", "alwaysNull", nullable=True),
    member("Organization", "ratio", "integer", "number"),
    member("Organization", "yes", "boolean"),
    member("Organization", "with space", "integer"),
    difference("null-undocumented", "BackupServerJob", "name"),
    difference("null-undocumented", "BackupServerJob", "status"),
    value("BackupServerJobType", "Quantum"),
    value("BackupServerJobType", "No"),
    value("BackupServerBackupVmJobHypervisorType", "HyperW"),
    value("BackupServerJobStatus", "Hibernating"),
    described="3.7",
)
EM = report(
    "em",
    member("Job", "brandNew", "string"),
    member("BackupServer", "level", "integer"),
    value("BackupTaskSessionState", "Moon"),
    described="1.7",
    notation="camelCase",
)


def test_a_patched_copy_of_spec_passes_lint(tmp_path: Path) -> None:
    shutil.copytree(SPEC, tmp_path / "spec")
    for each in (VSPC, EM):
        patch = make_patch(each, tmp_path / "spec")
        assert (patch.changed, patch.left_out) == (len(each.differences), ())
        subprocess.run(
            ["git", "apply", "-p1", "-"], cwd=tmp_path, input=patch.text, text=True, check=True, timeout=60
        )
        bundle, findings = lint(load_document(tmp_path / "spec" / each.api))
        assert findings == []
        assert bundle is not None
        schemas = bundle.data["components"]["schemas"]
        if each is EM:
            assert schemas["Job"]["properties"]["BrandNew"]["type"] == "string"
            assert schemas["BackupServer"]["properties"]["Level"]["type"] == "integer"
            continue
        job = schemas["BackupServerJob"]["properties"]
        assert (job["newId"]["format"], job["newId"]["nullable"], job["newId"]["x-since"]) == (
            "uuid",
            True,
            "3.7",
        )
        assert "type" not in job["mixed"]
        assert job["name"]["nullable"]
        assert schemas["Organization"]["properties"]["ratio"]["type"] == "number"
        assert {"Quantum", "No"} <= set(schemas["BackupServerJobType"]["enum"])
        assert make_patch(each, tmp_path / "spec").changed == 0


@pytest.mark.parametrize(
    ("found", "why"),
    [
        (member("BackupServerJob", "originalUid", "string"), "it is described, for other versions"),
        (member("NoSuchSchema", "new", "string"), "its schema has no file of its own"),
        (
            member("BackupServerJob", "(a name of 36 characters)", "string"),
            "not a member of a schema by itself",
        ),
        (value("BackupServerJobStatus", "Idle"), "the value is described, for other versions"),
        (difference("null-undocumented", "BackupServerJob", "creationTime"), "says so already"),
        (difference("type-differs", "BackupServerJob", "name", "integer"), "a person must decide"),
        (difference("member-never-seen", "BackupServerJob", "name", "never seen"), "a person must decide"),
    ],
)
def test_what_a_patch_leaves_out_is_listed_with_the_reason(found: Difference, why: str) -> None:
    patch = make_patch(report("vspc", found, described="3.7"), SPEC)
    assert patch.changed == 0
    assert why in patch.left_out[0]
    assert f"#   {patch.left_out[0]}" in patch.text
    assert "+++" not in patch.text


def test_marks_that_would_have_no_effect_are_not_written() -> None:
    new = member("BackupServerJob", "new", "string")
    assert "x-since" not in make_patch(report("vspc", new, described="3.5.1"), SPEC).text
    assert '+    x-since: "3.6"' in make_patch(report("vspc", new, described="3.6"), SPEC).text


def test_a_server_of_another_version_is_no_reason_to_change_the_description() -> None:
    new = member("BackupServerJob", "new", "string")
    other = make_patch(replace(report("vspc", new, described="3.7"), best=("3.5.1", "3.6")), SPEC)
    assert (other.changed, "the server fits 3.5.1 or 3.6" in other.left_out[0]) == (0, True)
    oldest = make_patch(report("vspc", new, described="3.0"), SPEC)
    assert (oldest.changed, "would hold for 3.5.1, too" in oldest.left_out[0]) == (0, True)


def test_without_a_checkout_the_patch_is_fragments() -> None:
    text = make_patch(report("vspc", member("BackupServerJob", "new", "string"), described="3.7"), None).text
    assert "# BackupServerJob.yaml: BackupServerJob.new" in text
    assert "new:\n  type: string\n" in text


def test_the_spec_of_a_checkout_is_found_from_below(tmp_path: Path) -> None:
    assert find_spec(SPEC / "vspc" / "jobs", "vspc") == SPEC
    assert find_spec(tmp_path, "vspc") is None
