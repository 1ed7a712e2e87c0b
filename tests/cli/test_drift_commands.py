"""What `drift` and `compare` print, and with which exit code they end."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.cli.lab import Done, Lab
from veeam_jobs_kit import mock

USER = ("--api", "vspc", "--username", "portal-administrator")


@pytest.fixture(scope="module")
def console() -> Iterator[mock.VspcMock]:
    with mock.start("vspc", options=mock.Options(jobs=5)) as running:
        yield running


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def run(folder: Path, *arguments: str) -> Done:
    return Lab(folder / "profiles.json", {}).run(*arguments, VEEAM_JOBS_PASSWORD=mock.PASSWORD)


def drift(folder: Path, url: str, *arguments: str) -> Done:
    return run(folder, "drift", url, *USER, *arguments)


def test_a_server_as_described_ends_with_0_and_leaves_reports(folder: Path, console: mock.VspcMock) -> None:
    done = drift(folder, console.url, "--only", "about_get")
    assert done.code == 0, done.err
    assert "no difference from the description of vspc 3.7 was seen" in " ".join(done.out.split())
    report = json.loads((folder / "reports" / "drift.json").read_text(encoding="utf-8"))
    assert report["complete"]
    assert [each["operation_id"] for each in report["operations"]] == ["about_get"]
    assert "+++" not in (folder / "reports" / "drift.patch").read_text(encoding="utf-8")


def test_differences_fail_only_on_demand(folder: Path) -> None:
    with mock.serve("vspc", options=mock.Options(jobs=5, version="3.6.2")) as url:
        only = ("--only", "organizations_list")
        assert drift(folder, url, *only).code == 0
        assert drift(folder, url, *only, "--fail-on", "member-never-seen").code == 1
        assert drift(folder, url, *only, "--fail-on", "any", "--api-version", "3.6.2").code == 0


def test_an_operation_that_fails_is_unknown_and_not_equal(folder: Path, console: mock.VspcMock) -> None:
    console.faults.add("403 organizations_list")
    try:
        done = drift(folder, console.url, "--only", "organizations_list", "--only", "about_get")
        allowed = drift(
            folder, console.url, "--only", "organizations_list", "--only", "about_get", "--allow-unknown"
        )
    finally:
        console.faults.clear()
    assert (done.code, allowed.code) == (3, 0)
    assert "1 operation could not be looked at." in " ".join(done.out.split())
    assert "organizations_list: it was answered with 403 only" in done.out


def test_what_cannot_run_ends_with_2_and_one_sentence(folder: Path, console: mock.VspcMock) -> None:
    dead = drift(folder, "http://127.0.0.1:9")
    assert dead.code == 2
    assert "cannot be reached" in dead.err
    for arguments in (
        ("--only", "nothing_get"),
        ("--fail-on", "everything"),
        ("--api-version", "9.9"),
        ("--notation", "camelCase"),
        ("--spec", str(folder)),
    ):
        done = drift(folder, console.url, *arguments)
        assert done.code == 2, arguments
        assert len(done.err.strip().splitlines()) == 1
    console.faults.add("500 about_get")
    try:
        done = drift(folder, console.url, "--only", "about_get")
    finally:
        console.faults.clear()
    assert (done.code, done.out) == (2, "")
    assert "Not one operation could be read" in done.err


def test_json_is_all_that_is_printed(folder: Path, console: mock.VspcMock) -> None:
    done = drift(folder, console.url, "--only", "about_get", "--json")
    assert json.loads(done.out)["report"] == "drift"
    again = run(folder, "compare", "reports/drift.json", "reports/drift.json", "--json")
    assert (again.code, json.loads(again.out)["changes"]) == (0, [])


def test_a_comparison_with_gaps_ends_with_3(folder: Path, console: mock.VspcMock) -> None:
    drift(folder, console.url, "--only", "about_get", "--report-dir", "one")
    drift(folder, console.url, "--only", "organizations_list", "--report-dir", "two")
    pair = ("one/drift.json", "two/drift.json")
    done = run(folder, "compare", *pair)
    assert done.code == 3
    assert "could not be compared" in " ".join(done.out.split())
    assert run(folder, "compare", *pair, "--allow-unclear").code == 0
    assert run(folder, "compare", "one/drift.json", "one/drift.md").code == 2
    assert run(folder, "compare", *pair, "--fail-on", "nothing").code == 2


def test_nothing_but_reads_is_sent(folder: Path, console: mock.VspcMock) -> None:
    console.requests.clear()
    assert drift(folder, console.url, "--only", "jobs_list").code == 0
    sent = {(each.method, each.path.rpartition("/")[2]) for each in console.requests}
    assert {method for method, _ in sent} <= {"GET", "OPTIONS", "POST"}
    assert {path for method, path in sent if method == "POST"} == {"token"}
