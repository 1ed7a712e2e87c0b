"""The fixtures, as the tests of a user meet them."""

from __future__ import annotations

import os
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

CHECKOUT = Path(__file__).resolve().parents[2]
TESTS = """
import sys

import pytest
from veeam_jobs import Throttled, VspcClient


def test_nothing_is_imported_before_it_is_asked_for():
    assert not [name for name in ("starlette", "uvicorn", "veeam_jobs_kit.mock") if name in sys.modules]


def test_a_program_meets_a_mock(vspc_mock):
    with VspcClient(vspc_mock.url, username=vspc_mock.username, password=vspc_mock.password) as client:
        assert client.about.get()
    vspc_mock.faults.add("429 jobs_list next=1 retry-after=0")
    assert len(list(vspc_mock.client().jobs.list(page_size=50))) == 76
    assert [one.status for one in vspc_mock.requests.to("jobs_list")] == [429, 200, 200]
    with pytest.raises(Throttled):
        vspc_mock.faults.add("429 jobs_list")
        list(vspc_mock.client(retries=0).jobs.list())
    vspc_mock.clock.advance(3600)
    pytest.server = vspc_mock.url


def test_the_next_test_finds_it_as_at_the_start(vspc_mock):
    assert vspc_mock.url == pytest.server, "started once"
    assert list(vspc_mock.faults) == list(vspc_mock.requests) == []
    assert vspc_mock.clock.elapsed() == 0
    assert len(list(vspc_mock.client(api_key="mock-api-key").jobs.list())) == 76


def test_there_is_one_of_each_api(em_mock, vspc_mock):
    job = em_mock.client().agent_jobs.list()[0]
    task = em_mock.client().agent_jobs.start(job.id)
    em_mock.clock.advance(60)
    assert task.wait(timeout=5)
    assert em_mock.requests and not vspc_mock.requests


def root_of(em_mock):
    import json
    import urllib.request

    asked = urllib.request.Request(em_mock.url + "/api/", headers={"Accept": "application/json"})
    with urllib.request.build_opener(urllib.request.ProxyHandler({})).open(asked) as answer:
        return json.load(answer)


@pytest.mark.parametrize("em_mock", ["12", "13"], indirect=True)
def test_both_releases(em_mock, request):
    member = {"12": "SupportedVersions", "13": "supportedVersions"}[request.node.callspec.params["em_mock"]]
    assert member in root_of(em_mock)


def test_the_release_of_the_command_line(em_mock, request):
    found = root_of(em_mock)
    assert ("supportedVersions" in found) == (request.config.getoption("--veeam-em-version") == "13")
"""


def run_pytest(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    # Whether or not this environment has the entry point, the plugin is loaded once.
    environment = {**os.environ, "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"}
    return subprocess.run(
        [
            sys.executable,
            "-W",
            "error::ResourceWarning",
            "-m",
            "pytest",
            "-q",
            "-p",
            "veeam_jobs_kit.pytest_plugin",
            *arguments,
        ],
        cwd=folder,
        env=environment,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


def test_tests_use_the_fixtures(tmp_path: Path) -> None:
    (tmp_path / "test_program.py").write_text(TESTS, encoding="utf-8")
    done = run_pytest(tmp_path)
    assert done.returncode == 0, done.stdout
    assert "7 passed" in done.stdout


def test_a_whole_run_can_be_against_version_13(tmp_path: Path) -> None:
    (tmp_path / "test_program.py").write_text(TESTS, encoding="utf-8")
    done = run_pytest(tmp_path, "--veeam-em-version", "13", "-k", "release")
    assert done.returncode == 0, done.stdout
    assert "3 passed" in done.stdout


def test_the_fixtures_say_what_they_are(tmp_path: Path) -> None:
    done = run_pytest(tmp_path, "--fixtures")
    assert "vspc_mock -- " in done.stdout
    assert "mock of Veeam Backup Enterprise Manager" in done.stdout


@pytest.mark.parametrize("file", ["pyproject.toml"])
def test_pytest_finds_the_plugin_by_itself(file: str) -> None:
    project = tomllib.loads((CHECKOUT / file).read_text(encoding="utf-8"))["project"]
    assert project["entry-points"]["pytest11"] == {"veeam-jobs": "veeam_jobs_kit.pytest_plugin"}
