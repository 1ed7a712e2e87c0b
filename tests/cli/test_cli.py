"""The command line as users meet it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.contract.toy import serve
from tests.forked import finished
from tests.outcomes import Outcome, outcome
from veeam_jobs_kit import mock
from veeam_jobs_kit.cli import MISSING, main


def veeam_jobs(*arguments: str, **variables: str) -> Outcome:
    """Run a command in this process."""
    return outcome(lambda: main(arguments), **{"COLUMNS": "200", **variables})


def process(*arguments: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    """Run a command as its users do."""
    return subprocess.run(
        [sys.executable, "-m", "veeam_jobs_kit.cli", *arguments],
        cwd=cwd,
        env={**os.environ, "COLUMNS": "200"},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )


@pytest.fixture(autouse=True)
def _elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Reports are written to the folder that a command runs in."""
    monkeypatch.chdir(tmp_path)


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
def test_help(arguments: list[str], words: list[str]) -> None:
    done = veeam_jobs(*arguments)
    assert done.returncode == 0
    assert [word for word in words if word not in done.stdout] == []
    assert "\x1b[" not in done.stdout


def test_help_needs_neither_the_fuzzer_nor_the_mocks() -> None:
    code = "import sys, veeam_jobs_kit.cli.app; print(*[m for m in ('schemathesis', 'starlette', 'requests') if m in sys.modules])"
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=300
    )
    assert done.stdout.strip() == ""


def test_version(tmp_path: Path) -> None:
    done = process("version", cwd=tmp_path)
    assert done.returncode == 0
    assert done.stdout.startswith("veeam-jobs ")


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["contract"], "Missing the address of the server"),
        (["contract", "http://127.0.0.1:9"], "Missing --api"),
        (["contract", "ftp://host", "--api", "vspc"], "not an address of a server"),
        (["contract", "https://u:p@host", "--api", "vspc"], "Remove user name and password"),
        (["contract", "https://host", "--api", "vspc", "--username", "u"], "VEEAM_JOBS_PASSWORD"),
        (["contract", "https://host", "--api", "em", "--fingerprint", "abc"], "64 hexadecimal digits"),
        (["contract", "https://host", "--api", "em", "--only", "nope"], "did you mean"),
        (["contract", "https://host", "--api", "em", "--rate-limit", "fast"], "use 20/s"),
        (["contract", "https://host", "--api", "vspc", "--notation", "camelCase"], "has only one notation"),
        (["contract", "https://host", "--api", "vspc", "--api-version", "1.0"], "no bundle vspc-1.0.json"),
        (["contract", "https://host", "--api", "vspc"], "it needs an account"),
        (["contract", "https://host", "--api", "vspc", "--baseline-update"], "name the file to write"),
        (["contract", "https://host", "--api", "vspc", "--baseline", "none.json"], "No such file"),
        (["mock", "--canary", "nope"], "vspc-wrong-type"),
        (["mock", "--canary", "em-xml-bad-enum", "--api", "vspc"], "belongs to em"),
    ],
)
def test_a_mistake_ends_in_a_sentence(arguments: list[str], says: str) -> None:
    # A mock that is started in spite of the mistake does not end.
    done = finished(*arguments) if arguments[0] == "mock" else veeam_jobs(*arguments)
    assert done.returncode == 2
    assert says in done.stderr
    assert "Traceback" not in done.stderr


def test_an_unreachable_server_is_one_sentence_and_exit_code_2() -> None:
    done = veeam_jobs(
        "contract",
        "http://127.0.0.1:9",
        "--api",
        "vspc",
        "--username",
        "u",
        VEEAM_JOBS_PASSWORD="secret-1",
    )
    assert done.returncode == 2
    assert (
        done.stderr
        == "http://127.0.0.1:9/api/v3 cannot be reached: is the server running, and the port right?\n"
    )
    assert done.stdout == ""


def test_a_port_that_is_taken_is_one_sentence() -> None:
    with serve() as server:
        done = finished("mock", "--api", "vspc", "--vspc-port", str(server.server_address[1]))
    assert done.returncode == 2
    assert "Choose another port with --vspc-port" in done.stderr
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
        done = veeam_jobs("contract", url, *EM_RUN, "--password-file", str(password), "--verbose")
    assert done.returncode == 0, done.stderr
    assert f"{url}/api conforms" in done.stdout
    assert (
        "It needs a second account whose objects the first may not see: check object_level_authorization"
        in " ".join(done.stdout.split())
    )
    reports = {file.name for file in (tmp_path / "reports").iterdir()}
    assert reports == {"contract.html", "contract.json", "contract.md", "junit.xml"}
    assert "2 of 2 planned operations gave a useful answer" in done.stdout
    assert mock.PASSWORD not in done.stdout + done.stderr


def test_a_canary_ends_with_exit_code_1_and_a_request_to_repeat() -> None:
    with mock.serve("em", canary="em-undocumented-status") as url:
        done = veeam_jobs("contract", url, *EM_RUN, "--json", VEEAM_JOBS_PASSWORD=mock.PASSWORD)
    assert done.returncode == 1, done.stderr
    report = json.loads(done.stdout)
    assert report["verdict"] == "violates its description"
    found = next(item for item in report["violations"] if item["check"] == "status_code_conformance")
    assert found["curl"].startswith('curl -s -X GET -H "X-RestSvcSessionId: $TOKEN"')


@pytest.mark.parametrize(
    ("module", "arguments", "extra"),
    [
        ("typer", ["version"], "cli"),
        ("starlette", ["mock"], "mock"),
        ("requests", ["contract", "--self-test"], "contract"),
    ],
)
def test_a_missing_dependency_is_named_with_the_extra_that_brings_it(
    module: str, arguments: list[str], extra: str
) -> None:
    program = f"import sys; sys.modules[{module!r}] = None; from veeam_jobs_kit.cli import main; main({arguments!r})"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=60)
    assert (done.returncode, done.stderr) == (2, MISSING.format(extra, module) + "\n")
