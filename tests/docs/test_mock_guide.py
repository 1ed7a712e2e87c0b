"""What the guide to the mock shows works as it stands."""

from __future__ import annotations

import argparse
import os
import re
import runpy
import shlex
import subprocess
import sys
from pathlib import Path

import httpx2
import pytest
from veeam_jobs import F, VspcClient

from tests.mock.test_command import command, mocks
from veeam_jobs_kit.mock import API_KEY
from veeam_jobs_kit.mock.control.admin.app import PATHS
from veeam_jobs_kit.mock.control.faults.grammar import read_faults
from veeam_jobs_kit.mock.control.faults.kinds import KINDS

CHECKOUT = Path(__file__).resolve().parents[2]
GUIDE = (CHECKOUT / "docs" / "mock.md").read_text(encoding="utf-8")


def blocks(language: str) -> list[str]:
    """The code blocks of one language, in order."""
    return re.findall(rf"^```{language}\n(.*?)^```$", GUIDE, re.MULTILINE | re.DOTALL)


def run(code: list[str], folder: Path) -> str:
    done = subprocess.run(
        [sys.executable, "-W", "error", *code],
        cwd=folder,
        env={**os.environ, "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def test_the_tests_of_the_guide_pass(tmp_path: Path) -> None:
    code = [block for block in blocks("python") if "def test_" in block]
    (tmp_path / "test_guide.py").write_text("\n\n".join(code), encoding="utf-8")
    assert "8 passed" in run(["-m", "pytest", "-q", "-p", "veeam_jobs_kit.pytest_plugin"], tmp_path)


def test_the_program_of_the_guide_runs(tmp_path: Path) -> None:
    [code] = [block for block in blocks("python") if "def test_" not in block]
    printed = run(["-c", code], tmp_path).splitlines()
    assert "jobs of one company, over http://127.0.0.1:" in printed[0]
    assert printed[-1] == str(["about_get", "jobs_list"])


def call(line: str) -> httpx2.Response:
    """Send what a line of curl would send."""
    parser = argparse.ArgumentParser()
    parser.add_argument("url")
    parser.add_argument("-H", action="append", default=[])
    parser.add_argument("-d")
    parser.add_argument("-X")
    given = parser.parse_args(shlex.split(line)[1:])
    headers = dict(header.split(": ", 1) for header in given.H)
    if given.d:
        headers["Content-Type"] = "application/x-www-form-urlencoded"
    return httpx2.request(
        given.X or ("POST" if given.d else "GET"),
        given.url,
        content=given.d,
        headers=headers,
        trust_env=False,
    )


def test_every_call_of_the_guide_succeeds() -> None:
    calls = [line for block in blocks("sh") for line in block.splitlines() if line.startswith("curl ")]
    assert len(calls) == 7
    with mocks() as told:
        for line in calls:
            moved = line.replace("http://127.0.0.1:1280", told["mocks"]["vspc"]["url"]).replace(
                "http://127.0.0.1:1270", told["admin_url"]
            )
            assert call(moved).status_code in ([429] if "429" in line else [200, 204]), line


def test_the_world_of_the_guide_is_served(tmp_path: Path) -> None:
    [world] = blocks("yaml")
    (tmp_path / "world.yaml").write_text(world, encoding="utf-8")
    with mocks("--world", str(tmp_path / "world.yaml")) as told:
        with VspcClient(told["mocks"]["vspc"]["url"], api_key=API_KEY) as client:
            made = {job.name: job for job in client.jobs.list(filter=F.name.contains("Nightly"))}
        nightly, tape = made["Nightly"], made["Nightly to tape"]
    assert (nightly.status, nightly.failure_message) == ("Failed", "No space left on device.")
    assert (tape.type, tape.is_enabled) == ("BackupToTape", False)


def test_every_option_of_the_guide_is_one_and_every_kind_stands_in_it() -> None:
    help_text = subprocess.run(
        command("--help"), capture_output=True, text=True, check=True, timeout=60
    ).stdout
    for option in set(re.findall(r"`(--[a-z-]+)", GUIDE)):
        assert option in help_text
    assert set(re.findall(r"^\| `([a-z][a-z-]+)` \|", GUIDE, re.MULTILINE)) == set(KINDS)
    for path in PATHS:
        assert path.split()[1] in GUIDE


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_the_defaults_of_the_guide_are_those_there_are(kind: str) -> None:
    [row] = re.findall(rf"^\| `{kind}` \|.*\|(.*)\|$", GUIDE, re.MULTILINE)
    given = re.findall(r"`([a-z]+=[^`]+)`", row)
    assert read_faults(f"{kind} {' '.join(given)}") == read_faults(kind)


def test_the_container_holds_what_the_guide_says() -> None:
    dockerfile = (CHECKOUT / "docker" / "Dockerfile").read_text(encoding="utf-8")
    assert 'ENTRYPOINT ["veeam-jobs", "mock", "--host", "0.0.0.0"]' in dockerfile
    assert "USER 10001" in dockerfile
    assert "VOLUME /data" in dockerfile
    assert "-c /tmp/wheel/constraints.txt" in dockerfile
    for line in [line for block in blocks("sh") for line in block.splitlines() if "docker" in line]:
        assert f"#   {line}" in dockerfile


@pytest.mark.parametrize(
    ("arguments", "port"),
    [
        ([], "1270"),
        (["--admin-port", "1300"], "1300"),
        (["--admin-port=1301", "--jobs", "5"], "1301"),
        (["--admin-port", "1300", "--admin-port", "1302"], "1302"),
    ],
)
def test_the_health_check_of_the_container_finds_the_port_in_use(arguments: list[str], port: str) -> None:
    line = "\0".join(["python", "veeam-jobs", "mock", "--host", "0.0.0.0", *arguments, ""])
    found = runpy.run_path(str(CHECKOUT / "docker" / "health.py"))["admin_port"](line.encode())
    assert found == port
