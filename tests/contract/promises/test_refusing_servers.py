"""Runs of promises on a server that lets everybody sign in and refuses all else: nothing is proven, and it says why."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from tests.contract.promises.refusing import serve
from veeam_jobs_kit import mock
from veeam_jobs_kit.cli.app import app
from veeam_jobs_kit.cli.errors import Trouble

JOBS = ("--only", "jobs_list", "--only", "jobs_get")


def run(folder: Path, url: str, api: str, *options: str) -> tuple[int, str]:
    notation = ("--notation", "PascalCase") if api == "em" else ()
    arguments = ["contract", url, "--api", api, "--username", "portal-administrator", *notation]
    told = [*arguments, "--report-dir", str(folder), *options]
    found = CliRunner().invoke(app, told, env={"VEEAM_JOBS_PASSWORD": mock.PASSWORD, "COLUMNS": "100"})
    if isinstance(found.exception, Trouble):
        return 2, str(found.exception)
    return found.exit_code, found.output


@pytest.mark.parametrize("status", [401, 403, 404, 429, 500, 503])
@pytest.mark.parametrize("api", ["vspc", "em"])
def test_a_server_that_refuses_everything_is_not_proven_and_the_status_is_named(
    tmp_path: Path, api: str, status: int
) -> None:
    with serve(status) as url:
        code, told = run(tmp_path, url, api, "--promises", "--max-time", "5", *JOBS)
    # To everything, 404 and 500 are also the answer where another one is due.
    assert code in ((1, 3) if status in (404, 500) else (3,)), told
    assert "conforms" not in told
    assert f"No operation in scope gave a useful answer: {status} came" in told
    report = json.loads((tmp_path / "contract.json").read_text(encoding="utf-8"))
    assert not any(promise["held"] for promise in report["promises"]), report["promises"]


@pytest.mark.parametrize("body", [b"{}", b'{"data": []}', b"<html>Welcome</html>"])
def test_a_server_that_answers_nothing_useful_never_conforms(tmp_path: Path, body: bytes) -> None:
    with serve(200, body) as url:
        code, told = run(tmp_path, url, "vspc", "--promises", "--max-time", "5", *JOBS)
    assert code in (1, 3)
    assert "No operation in scope gave a useful answer" in told


def test_where_no_promise_can_be_checked_the_reason_is_that_of_the_promise(tmp_path: Path) -> None:
    with serve(200) as url:
        options = ("--promise", "revoked_tokens_are_refused", "--only", "jobs_list")
        code, told = run(tmp_path, url, "vspc", *options)
    assert code in (2, 3)
    assert "this run checks promises alone" not in told


def test_a_mock_still_conforms_with_promises_alone(tmp_path: Path) -> None:
    with mock.serve("vspc", options=mock.Options(jobs=12)) as url:
        code, told = run(tmp_path, url, "vspc", "--promises", "--max-time", "30", *JOBS)
    assert code == 0, told
