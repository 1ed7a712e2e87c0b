"""The command line as users meet it, in a process of its own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.contract.toy import serve
from veeam_jobs_kit import mock
from veeam_jobs_kit.cli import MISSING, main


def veeam_jobs(*arguments: str, cwd: Path, **variables: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "COLUMNS": "200", **variables}
    return subprocess.run(
        [sys.executable, "-m", "veeam_jobs_kit.cli", *arguments],
        cwd=cwd,
        env=environment,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["--help"], ["mock", "contract", "version"]),
        (["mock", "--help"], ["--vspc-port", "--em-port", "--canary", "Not reproduced", "Exit codes"]),
        (
            ["contract", "--help"],
            ["--allow-writes", "VEEAM_JOBS_PASSWORD", "Read-only", "Exit codes: 0 conforms"],
        ),
    ],
)
def test_help(arguments: list[str], words: list[str], tmp_path: Path) -> None:
    done = veeam_jobs(*arguments, cwd=tmp_path)
    assert done.returncode == 0
    assert [word for word in words if word not in done.stdout] == []
    assert "\x1b[" not in done.stdout


def test_help_needs_neither_the_fuzzer_nor_the_mocks() -> None:
    code = "import sys, veeam_jobs_kit.cli.app; print(*[m for m in ('schemathesis', 'starlette', 'requests') if m in sys.modules])"
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60
    )
    assert done.stdout.strip() == ""


def test_version(tmp_path: Path) -> None:
    done = veeam_jobs("version", cwd=tmp_path)
    assert done.returncode == 0
    assert done.stdout.startswith("veeam-jobs ")


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["contract"], "Which server?"),
        (["contract", "http://127.0.0.1:9"], "Which API"),
        (["contract", "ftp://host", "--api", "vspc"], "no address of a server"),
        (["contract", "https://u:p@host", "--api", "vspc"], "Leave user name and password out"),
        (["contract", "https://host", "--api", "vspc", "--username", "u"], "VEEAM_JOBS_PASSWORD"),
        (["contract", "https://host", "--api", "em", "--fingerprint", "abc"], "64 hexadecimal digits"),
        (["contract", "https://host", "--api", "em", "--only", "nope"], "There are: enterpriseManager_get"),
        (["contract", "https://host", "--api", "em", "--rate-limit", "fast"], "write it like 20/s"),
        (["contract", "https://host", "--api", "vspc", "--api-version", "1.0"], "no bundle vspc-1.0.json"),
        (["contract", "https://host", "--api", "vspc"], "it needs an account"),
        (["mock", "--canary", "nope"], "vspc-wrong-type"),
        (["mock", "--canary", "em-xml-bad-enum", "--api", "vspc"], "belongs to em"),
    ],
)
def test_a_mistake_ends_in_a_sentence(arguments: list[str], says: str, tmp_path: Path) -> None:
    done = veeam_jobs(*arguments, cwd=tmp_path)
    assert done.returncode == 2
    assert says in done.stderr
    assert "Traceback" not in done.stderr


def test_an_unreachable_server_is_one_sentence_and_exit_code_2(tmp_path: Path) -> None:
    done = veeam_jobs(
        "contract",
        "http://127.0.0.1:9",
        "--api",
        "vspc",
        "--username",
        "u",
        cwd=tmp_path,
        VEEAM_JOBS_PASSWORD="secret-1",
    )
    assert done.returncode == 2
    assert (
        done.stderr
        == "http://127.0.0.1:9/api/v3 cannot be reached: is the server running, and the port right?\n"
    )
    assert done.stdout == ""


def test_a_port_that_is_taken_is_one_sentence(tmp_path: Path) -> None:
    with serve() as server:
        done = veeam_jobs("mock", "--api", "vspc", "--vspc-port", str(server.server_address[1]), cwd=tmp_path)
    assert done.returncode == 2
    assert "choose others with --vspc-port" in done.stderr
    assert done.stderr.count("\n") == 1


EM_RUN = (
    "--api",
    "em",
    "--username",
    "portal-administrator",
    "--only",
    "agentJobs_list",
    "--max-examples",
    "3",
)


def test_a_mock_conforms_with_exit_code_0(tmp_path: Path) -> None:
    password = tmp_path / "password"
    password.write_text(f"{mock.PASSWORD}\n", encoding="utf-8")
    with mock.serve("em") as url:
        done = veeam_jobs("contract", url, *EM_RUN, "--password-file", str(password), cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    assert f"{url}/api conforms" in done.stdout
    assert (
        "It needs a second account whose objects the first may not see: check object_level_authorization"
        in " ".join(done.stdout.split())
    )
    assert (tmp_path / "reports" / "em-xml" / "junit.xml").is_file()
    assert mock.PASSWORD not in done.stdout + done.stderr


def test_a_canary_ends_with_exit_code_1_and_a_request_to_repeat(tmp_path: Path) -> None:
    with mock.serve("em", canary="em-undocumented-status") as url:
        done = veeam_jobs("contract", url, *EM_RUN, "--json", cwd=tmp_path, VEEAM_JOBS_PASSWORD=mock.PASSWORD)
    assert done.returncode == 1, done.stderr
    report = json.loads(done.stdout)
    assert report["verdict"] == "violates its description"
    found = next(item for item in report["violations"] if item["check"] == "status_code_conformance")
    assert found["curl"].startswith("curl -X GET")
    assert "X-RestSvcSessionId: [Filtered]" in found["curl"]


def test_a_missing_dependency_is_named(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setitem(sys.modules, "typer", None)
    monkeypatch.delitem(sys.modules, "veeam_jobs_kit.cli.app", raising=False)
    with pytest.raises(SystemExit) as end:
        main(["version"])
    assert end.value.code == 2
    assert capsys.readouterr().err == MISSING.format("typer") + "\n"
