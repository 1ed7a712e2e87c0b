"""Every guide works as it is printed: its blocks of Python run in order against mock servers."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import textwrap
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from functools import cache
from pathlib import Path

import pytest

from veeam_jobs_kit.mock import API_KEY, PASSWORD, Clock, Options, create_app, serve
from veeam_jobs_kit.mock.server.certificates import make_certificate
from veeam_jobs_kit.mock.server.sockets import address, listening, serving

GUIDES = Path(__file__).resolve().parents[2] / "docs" / "guides"
SCRIPTS = sorted(
    guide.stem
    for guide in GUIDES.glob("*.md")
    if guide.stem not in ("before-and-after-an-upgrade", "certificates", "telemetry", "testing-with-the-mock")
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
        serve("vspc", options=Options(schedules=False), clock=Clock(start=now, speed=20)) as vspc,
        serve("em", options=Options(schedules=False), clock=Clock(start=now, speed=20)) as em,
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
    # The clock of the mocks runs 20 times as fast.
    code = code.replace("timeout=4 * 3600", "timeout=60, poll=0.2").replace(", poll=2,", ",")
    known = {"VSPC_PASSWORD": PASSWORD, "EM_PASSWORD": PASSWORD, "VSPC_API_KEY": API_KEY, "PYTHONUTF8": "1"}
    known |= {
        "VEEAM_JOBS_URL": servers["https://vspc.example.com:1280"],
        "VEEAM_JOBS_USERNAME": "portal-administrator",
        "VEEAM_JOBS_PASSWORD": PASSWORD,
    }
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


@pytest.fixture(scope="module")
def profiles(servers: dict[str, str], tmp_path_factory: pytest.TempPathFactory) -> str:
    """A file with the profiles that the guides name."""
    named = (
        ("prod", "vspc", "https://vspc.example.com:1280"),
        ("branch", "em", "https://em.example.com:9398"),
    )
    stored = [
        {"name": name, "product": product, "url": servers[url], "user": "portal-administrator"}
        for name, product, url in named
    ]
    file = tmp_path_factory.mktemp("guides") / "profiles.json"
    file.write_text(json.dumps({"version": 1, "profiles": stored}), encoding="utf-8")
    return str(file)


Printed = Callable[[str], str]


@pytest.fixture(scope="module")
def printed_by(servers: dict[str, str], profiles: str) -> Printed:
    """What the program of a guide prints, run once for all tests of this module."""
    return cache(lambda guide: run("\n".join(blocks(guide)), servers, VEEAM_JOBS_PROFILES=profiles))


@pytest.mark.parametrize("guide", SCRIPTS)
def test_a_guide_runs_as_printed(guide: str, printed_by: Printed) -> None:
    assert printed_by(guide).strip()


def test_the_runs_of_the_guide_end_well(printed_by: Printed) -> None:
    printed = printed_by("start-and-wait")
    assert "Running\n" in printed
    assert " Success None\n" in printed
    assert printed.rstrip().endswith("None")
    assert "has not ended" not in printed


def test_a_server_that_is_down_does_not_hide_the_others(servers: dict[str, str], printed_by: Printed) -> None:
    printed = printed_by("many-servers").splitlines()
    assert any(line.startswith(servers["https://vspc.example.com:1280"]) and "[" in line for line in printed)
    assert any(line.startswith(DEAD) and "could not be asked" in line for line in printed)


def test_certificates_are_trusted_in_the_ways_the_guide_shows(tmp_path: Path) -> None:
    certificate = make_certificate()
    authority = tmp_path / "ca.pem"
    certificate.write_authority(authority)
    with listening(0) as listener, serving(create_app("vspc"), [listener], certificate.context()):
        printed = run(
            "\n".join(blocks("certificates")),
            {"https://vspc.example.com:1280": address(listener, "https")},
            VSPC_CA_FILE=str(authority),
            VSPC_FINGERPRINT=certificate.fingerprint,
        ).splitlines()
    assert all(way in printed[0] for way in ("ca_file=", "fingerprint=", "insecure=True"))
    assert len(printed) == 3


OPENTELEMETRY = """
import sys, types

class Span:
    def __init__(self, name, attributes): self.name, self.attributes, self.status = name, dict(attributes), None
    def set_attribute(self, name, value): self.attributes[name] = value
    def set_status(self, status): self.status = status
    def end(self): print("span", self.name, sorted(self.attributes), self.status)

class Counter:
    def add(self, amount, attributes): print("counter", amount, sorted(attributes))

class Tracer:
    def start_span(self, name, *, kind, attributes): return Span(name, attributes)

class Meter:
    def create_counter(self, name): return Counter()

trace = types.ModuleType("opentelemetry.trace")
trace.get_tracer = lambda name: Tracer()
trace.SpanKind = types.SimpleNamespace(CLIENT="client")
trace.StatusCode = types.SimpleNamespace(ERROR="error")
metrics = types.ModuleType("opentelemetry.metrics")
metrics.get_meter = lambda name: Meter()
for module in (trace, metrics):
    sys.modules[module.__name__] = module
"""
"""What the recipe uses of OpenTelemetry, with the signatures of its API."""


def test_the_recipe_for_opentelemetry_makes_a_span_of_every_request(
    servers: dict[str, str], tmp_path: Path
) -> None:
    (tmp_path / "opentelemetry").mkdir()
    (tmp_path / "opentelemetry" / "__init__.py").write_text(
        OPENTELEMETRY + "sys.modules[__name__].trace, sys.modules[__name__].metrics = trace, metrics",
        encoding="utf-8",
    )
    path = os.pathsep.join([str(tmp_path), *filter(None, [os.environ.get("PYTHONPATH")])])
    printed = run("\n".join(blocks("telemetry")), servers, PYTHONPATH=path)
    spans = [line for line in printed.splitlines() if line.startswith("span ")]
    assert [line.split(" [")[0] for line in spans] == ["span POST", "span jobs_list", "span jobs_get"] * 2
    assert all("http.response.status_code" in line and line.endswith(" None") for line in spans[:2])
    assert spans[2].endswith(" error")
    assert PASSWORD not in printed


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
    assert "4 passed" in done.stdout, done.stdout + done.stderr
