"""`connect("prod")`: a client of a profile of the command line, for programs."""

from __future__ import annotations

import asyncio
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from veeam_jobs import AsyncEnterpriseManagerClient, AsyncVspcClient, EnterpriseManagerClient, VspcClient

from tests.cli.lab import USER, Lab, lab
from veeam_jobs_kit import ProfileError, connect, connect_async, mock
from veeam_jobs_kit.profiles import FILE_VARIABLE


@pytest.fixture(scope="module")
def two(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Lab]:
    with lab(tmp_path_factory.mktemp("profiles"), "north", "em", em_version="13") as running:
        yield running


@pytest.fixture(autouse=True)
def _these_profiles(two: Lab, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(FILE_VARIABLE, str(two.file))


@pytest.fixture
def without_password(two: Lab, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The same profiles, no password in them."""
    kept = json.loads(two.file.read_text(encoding="utf-8"))
    for profile in kept["profiles"]:
        profile["password"] = None
    file = tmp_path / "profiles.json"
    file.write_text(json.dumps(kept), encoding="utf-8")
    monkeypatch.setenv(FILE_VARIABLE, str(file))


def test_a_profile_is_a_client_of_its_product() -> None:
    with connect("north") as console:
        assert isinstance(console, VspcClient)
        assert console.about.get().server_version
    with connect("em", product="em") as em:
        assert isinstance(em, EnterpriseManagerClient)
        assert em.agent_jobs.list()


def test_an_async_client_as_well() -> None:
    async def names() -> list[str | None]:
        async with connect_async("em", product="em") as em:
            assert isinstance(em, AsyncEnterpriseManagerClient)
            return [job.name for job in await em.agent_jobs.list()]

    assert asyncio.run(names())
    assert isinstance(connect_async("north"), AsyncVspcClient)


def test_options_of_the_client_go_before_those_of_the_profile(two: Lab) -> None:
    with pytest.raises(ProfileError, match="Profile 'north': "):
        connect("north", ca_file="nowhere.pem", fingerprint="abc")
    with connect("em", product="em", format="xml", strict=True, timeout=20, retries=0) as em:
        assert em.enterprise_manager.get().supported_versions


def test_a_profile_in_xml_makes_a_client_that_asks_for_xml(
    two: Lab, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept = json.loads(two.file.read_text(encoding="utf-8"))
    [entry] = [each | {"format": "xml"} for each in kept["profiles"] if each["name"] == "em"]
    file = tmp_path / "profiles.json"
    file.write_text(json.dumps({"profiles": [entry]}), encoding="utf-8")
    monkeypatch.setenv(FILE_VARIABLE, str(file))
    with connect("em", product="em") as em:
        answer = em.enterprise_manager.with_raw_response.get()
    assert answer.headers["Content-Type"].startswith("application/xml")


@pytest.mark.usefixtures("without_password")
def test_the_password_comes_from_the_environment_or_the_call(monkeypatch: pytest.MonkeyPatch) -> None:
    with connect("north", product="vspc", password=mock.PASSWORD) as console:
        assert console.about.get()
    for variable in ("VEEAM_JOBS_PASSWORD_NORTH", "VEEAM_JOBS_PASSWORD"):
        monkeypatch.setenv(variable, mock.PASSWORD)
        with connect("north", product="vspc") as console:
            assert console.about.get()
        monkeypatch.delenv(variable)


@pytest.mark.usefixtures("without_password")
def test_without_a_password_the_ways_are_told() -> None:
    with pytest.raises(ProfileError) as caught:
        connect("north")
    assert str(caught.value) == (
        "Profile 'north' has no password: set VEEAM_JOBS_PASSWORD_NORTH or VEEAM_JOBS_PASSWORD, or sign in again with"
        " --save-password; or pass password=."
    )


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        ({"profile": "nobody"}, "There is no profile 'nobody'. There are: north, em"),
        (
            {"profile": "north", "product": "em"},
            "is a Service Provider Console profile, not an Enterprise Manager profile",
        ),
    ],
)
def test_what_is_wrong_with_a_profile_is_said(arguments: dict[str, Any], says: str) -> None:
    with pytest.raises(ProfileError, match=says):
        connect(**arguments)


def test_without_any_profile_the_first_step_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(FILE_VARIABLE, str(tmp_path / "none.json"))
    with pytest.raises(ProfileError, match="Begin with: veeam-jobs login"):
        connect("prod")


def test_programs_need_neither_typer_nor_rich(two: Lab) -> None:
    code = (
        "import sys\n"
        "for name in ('typer', 'rich', 'filelock'): sys.modules[name] = None\n"
        "from veeam_jobs_kit import connect\n"
        "with connect('em') as em: print(len(em.agent_jobs.list()))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        env={**os.environ, **two.environment()},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert int(done.stdout) > 0


def test_profiles_stand_where_they_always_stood(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    import typer

    from veeam_jobs_kit.profiles import path

    monkeypatch.delenv(FILE_VARIABLE)
    for folder in (None, str(tmp_path)):
        if folder:
            monkeypatch.setenv("XDG_CONFIG_HOME", folder)
        else:
            monkeypatch.delenv("XDG_CONFIG_HOME", raising=False)
        assert path() == Path(typer.get_app_dir("veeam-jobs")) / "profiles.json"


def test_the_example_of_the_guide_runs(two: Lab, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    guide = (Path(__file__).resolve().parents[2] / "docs" / "guides" / "connect.md").read_text(
        encoding="utf-8"
    )
    section = guide[guide.index("## With a profile") :]
    code = section.split("```python\n")[1].split("```")[0]
    kept = json.loads(two.file.read_text(encoding="utf-8"))
    for profile in kept["profiles"]:
        profile["name"] = {"north": "prod", "em": "branch"}[profile["name"]]
    file = tmp_path / "profiles.json"
    file.write_text(json.dumps(kept), encoding="utf-8")
    monkeypatch.setenv(FILE_VARIABLE, str(file))
    exec(compile(code, "connect.md", "exec"), {})
    assert USER
