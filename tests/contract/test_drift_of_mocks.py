"""Drift of the mocks: of each what its bundle says, against another version what tells the two apart."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from veeam_jobs.em.xml_shapes import SHAPES

from veeam_jobs_description import bundles
from veeam_jobs_description.document import Api
from veeam_jobs_description.operations import read_operations
from veeam_jobs_description.schemas import named_schema
from veeam_jobs_kit.contract.drift.comparison import compare_drift
from veeam_jobs_kit.contract.drift.differences import judge
from veeam_jobs_kit.contract.drift.files import drift_from, drift_json, read_json
from veeam_jobs_kit.contract.drift.model import DriftOptions, DriftReport
from veeam_jobs_kit.contract.drift.observe import Observer
from veeam_jobs_kit.contract.drift.run import run_drift
from veeam_jobs_kit.contract.drift.sample import JSON, XML, Answer, Sample
from veeam_jobs_kit.contract.drift.versions import bundles_of
from veeam_jobs_kit.contract.drift.words import headline
from veeam_jobs_kit.contract.model import Account
from veeam_jobs_kit.contract.wire.connection import Connection
from veeam_jobs_kit.contract.wire.reply import Reply
from veeam_jobs_kit.mock import PASSWORD, Options, serve

RESOURCES = (
    "about",
    "asyncActions",
    "backupServers",
    "immediateBackupCopyJobs",
    "jobs",
    "objectStorageBackupCopyJobs",
    "organizations",
    "simpleBackupCopyJobs",
)
"""What the versions differ in, and little more: reading everything takes three times as long."""
SAMPLED = tuple(
    sorted(
        {
            operation.id
            for version in bundles.versions("vspc")
            for operation in read_operations(bundles.load("vspc", version))
            if operation.resource in RESOURCES and operation.method == "GET"
        }
    )
)
FEW = ("jobs_list", "jobs_get", "backupServers_list")


@cache
def drift(
    api: Api = "vspc", release: str = "3.7", described: str | None = None, only: tuple[str, ...] = SAMPLED
) -> DriftReport:
    """The drift of one mock, read once for all tests."""
    options = Options(version=release, jobs=20) if api == "vspc" else Options(em_version=release, jobs=20)  # type: ignore[arg-type]
    with serve(api, options=options) as url:
        base_url = url + ("/api/v3" if api == "vspc" else "/api")
        account = Account("portal-administrator", PASSWORD)
        wanted = DriftOptions(api, base_url, described, account, only=only, salt=b"0" * 32, max_time=120)
        return run_drift(wanted)


def places(report: DriftReport, kind: str) -> set[str]:
    return {each.where for each in report.differences if each.kind == kind}


def members(version: str, schema: str) -> set[str]:
    """The members of a schema in the bundle of a version; none where that version lacks it."""
    bundle = bundles.load("vspc", version)
    if schema not in bundle["components"]["schemas"]:
        return set()
    return set(named_schema(schema, bundle).properties)


def labels(version: str) -> set[str]:
    return {each.label for each in read_operations(bundles.load("vspc", version)) if each.id in SAMPLED}


def test_a_3_5_1_server_differs_from_3_7_in_what_x_since_and_x_removed_say() -> None:
    own, other = drift(release="3.5.1", described="3.5.1"), drift(release="3.5.1")
    rows = {each.schema for each in other.members}
    seen = {(each.schema, each.member) for each in own.members if "[" not in each.member}
    described = {schema for schema in rows if members("3.7", schema)}
    gone = {
        f"{schema}.{member}"
        for schema, member in seen
        if schema in described and member not in members("3.7", schema)
    }
    new = {
        f"{schema}.{member}"
        for schema in described
        for member in members("3.7", schema) - members("3.5.1", schema)
    }
    assert (
        places(other, "member-undocumented") == gone == {"BackupServerObjectStorageBackupCopyJobObject.name"}
    )
    still = {
        each.where
        for each in own.differences
        if each.kind == "member-never-seen" and each.member in members("3.7", str(each.schema))
    }
    assert places(other, "member-never-seen") == new | still
    assert {"BackupServer.label", "BackupServerJob.schedule", "Organization.domain"} <= new
    assert places(other, "operation-missing") == labels("3.7") - labels("3.5.1")
    assert places(other, "operation-undocumented") == labels("3.5.1") - labels("3.7")
    assert {each.kind for each in other.differences} == {
        "operation-missing",
        "operation-undocumented",
        "member-undocumented",
        "member-never-seen",
    }
    assert {each.kind for each in own.differences} == {"member-never-seen"}
    assert own.unknown == other.unknown == ()


def test_a_mock_keeps_to_its_own_description_and_fits_it_best() -> None:
    report = drift()
    assert report.differences == ()
    assert report.best == ("3.7",)
    assert (report.exit_code, report.unknown) == (0, ())
    assert report.empty == ("asyncActions_get", "asyncActions_getResult", "asyncActions_list")


def test_the_version_that_fits_is_told_beside_what_the_server_says() -> None:
    report = drift(release="3.5.1")
    assert "3.5.1" in report.best
    assert "3.7" not in report.best
    assert (report.server_says, report.api_version_said) == ("8.1.0.1", "3.5.1")
    assert str(report.version_note).endswith("So does the server: 8.1.0.1 comes with API 3.5.1.")

    other = replace(report, api_version_said="3.7", server_says="9.3.0.1")
    assert str(other.version_note).endswith("But the server says 9.3.0.1, which comes with API 3.7.")
    assert "does not say its version" in str(replace(report, server_says=None).version_note)


def test_an_interrupted_run_reports_what_was_read(monkeypatch: pytest.MonkeyPatch) -> None:
    call, calls = Connection.call, []

    def interrupted(self: Connection, *arguments: Any, **more: Any) -> Reply:
        calls.append(arguments)
        if len(calls) > 3:
            raise KeyboardInterrupt
        return call(self, *arguments, **more)

    monkeypatch.setattr(Connection, "call", interrupted)
    with serve("vspc", options=Options(jobs=5)) as url:
        account = Account("portal-administrator", PASSWORD)
        report = run_drift(DriftOptions("vspc", f"{url}/api/v3", account=account))
    assert (report.exit_code, report.complete, report.requests) == (130, False, 3)
    assert "the run was interrupted" in headline(report)
    assert len(report.unknown) > 50


JOB = """<Job xmlns="http://www.veeam.com/ent/v1.0" Type="Job" Href="https://em/api/jobs/1" UID="urn:veeam:Job:1">
  <Name>Nightly</Name><Colour>red</Colour><JobInfo><BackupJobInfo><Speed>1</Speed></BackupJobInfo></JobInfo>
</Job>"""


def test_elements_nobody_described_and_misplaced_ones_are_named_in_xml() -> None:
    described = bundles_of("em", None, None)
    operation = described.operations["jobs_get"]
    headers = {"content-type": "application/xml"}
    reply = Reply("jobs_get", "GET", "/api/jobs/1", {}, 200, headers, JOB.encode(), 0.0)
    observers = {kind: Observer(described.json) for kind in (JSON, XML)}
    judged = judge(Sample([Answer(operation, XML, True, reply)]), described, SHAPES, observers)
    assert {
        f"{each.kind} {each.where} {each.media_types}"
        for each in judged.differences
        if each.kind not in ("member-never-seen", "required-absent")
    } == {
        "layout-differs Job.Name ('application/xml',)",
        "member-undocumented Job.Colour ('application/xml',)",
        "member-undocumented BackupJobInfo.Speed ('application/xml',)",
    }


@pytest.mark.parametrize(
    ("release", "notation", "member"), [("12", "PascalCase", "UID"), ("13", "camelCase", "uid")]
)
def test_both_media_types_of_enterprise_manager_are_read_in_either_notation(
    release: str, notation: str, member: str
) -> None:
    report = drift("em", release, None, FEW)
    assert report.notation == notation
    assert {each.kind for each in report.differences} <= {"member-never-seen"}
    by_media = {(each.media_type, each.member) for each in report.members if each.schema == "Job"}
    assert {("application/json", member), ("application/xml", "UID")} <= by_media


def test_a_report_is_read_back_as_it_was_written(tmp_path: Path) -> None:
    report = drift("em", "12", None, FEW)
    file = tmp_path / "drift.json"
    file.write_text(drift_json(report), encoding="utf-8")
    assert drift_from(read_json(file), file) == report


def test_a_move_of_enterprise_manager_to_camel_case_is_one_change() -> None:
    changes, unclear, _ = compare_drift(drift("em", "12", None, FEW), drift("em", "13", None, FEW))
    assert [each.kind for each in changes if each.kind != "value-added"] == ["notation-changed"]
    assert unclear == ()
