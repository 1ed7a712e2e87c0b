"""Every guide works as it is printed: its blocks of Python run in order against mock servers."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import textwrap
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from veeam_jobs_kit.mock import API_KEY, PASSWORD, Clock, create_app, serve
from veeam_jobs_kit.mock.certificates import make_certificate
from veeam_jobs_kit.mock.serving import address, listening, serving

GUIDES = Path(__file__).resolve().parents[2] / "docs" / "guides"
SCRIPTS = sorted(
    guide.stem for guide in GUIDES.glob("*.md") if guide.stem not in ("certificates", "testing-with-the-mock")
)
USERS = {"EXAMPLE\\\\monitoring": "portal-administrator", "EXAMPLE\\\\operator": "portal-administrator"}
DEAD = "http://127.0.0.1:9"


def blocks(guide: str) -> list[str]:
    """The Python blocks of a guide, those inside lists too."""
    text = (GUIDES / f"{guide}.md").read_text(encoding="utf-8")
    return [
        textwrap.dedent(code)
        for code in re.findall(r"^ *```python\n(.*?)^ *```$", text, re.MULTILINE | re.DOTALL)
    ]


@pytest.fixture(scope="module")
def servers() -> Iterator[dict[str, str]]:
    # What failed since yesterday is asked for today; a run of a job takes half a minute of the clock.
    now = datetime.now(UTC)
    with (
        serve("vspc", clock=Clock(start=now, speed=20)) as vspc,
        serve("em", clock=Clock(start=now, speed=20)) as em,
    ):
        yield {
            "https://vspc.example.com:1280": vspc,
            "https://vspc2.example.com:1280": DEAD,
            "https://em.example.com:9398": em,
        }


def run(code: str, servers: dict[str, str], **environment: str) -> str:
    for printed, real in (*servers.items(), *USERS.items()):
        code = code.replace(f'"{printed}"', f'"{real}"')
    for user in ("monitoring", "operator"):
        code = code.replace(f'"{user}"', '"portal-administrator"')
    code = code.replace("time.sleep(2)", "time.sleep(0.2)")
    known = {"VSPC_PASSWORD": PASSWORD, "EM_PASSWORD": PASSWORD, "VSPC_API_KEY": API_KEY, "PYTHONUTF8": "1"}
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", code],
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
        env={**os.environ, **known, **environment},
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.mark.parametrize("guide", SCRIPTS)
def test_a_guide_runs_as_printed(guide: str, servers: dict[str, str]) -> None:
    assert run("\n".join(blocks(guide)), servers).strip()


def test_a_server_that_is_down_does_not_hide_the_others(servers: dict[str, str]) -> None:
    printed = run("\n".join(blocks("many-servers")), servers).splitlines()
    assert any(line.startswith(servers["https://vspc.example.com:1280"]) and "[" in line for line in printed)
    assert any(line.startswith(DEAD) and "could not be asked" in line for line in printed)


def test_certificates_are_trusted_in_the_ways_the_guide_shows(tmp_path: Path) -> None:
    certificate = make_certificate()
    authority = tmp_path / "ca.pem"
    certificate.write_authority(authority)
    with listening(0) as listener, serving(create_app("vspc"), listener, certificate.context()):
        printed = run(
            "\n".join(blocks("certificates")),
            {"https://vspc.example.com:1280": address(listener, "https")},
            VSPC_CA_FILE=str(authority),
            VSPC_FINGERPRINT=certificate.fingerprint,
        ).splitlines()
    assert all(way in printed[0] for way in ("ca_file=", "fingerprint=", "insecure=True"))
    assert len(printed) == 3


def test_the_tests_of_the_guide_pass(tmp_path: Path) -> None:
    (tmp_path / "test_guide.py").write_text("\n\n".join(blocks("testing-with-the-mock")), encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "veeam_jobs_kit.pytest_plugin"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
        env={**os.environ, "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"},
    )
    assert "2 passed" in done.stdout, done.stdout + done.stderr
