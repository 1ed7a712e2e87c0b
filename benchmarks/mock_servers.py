"""What the benchmarks of the mock share: starting servers, asking them until they answer, measuring them with wrk."""

from __future__ import annotations

import http.client
import os
import re
import shlex
import shutil
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
BUNDLE = ROOT / "generated" / "openapi" / "vspc.json"
JOBS = "/infrastructure/backupServers/jobs"
HEADERS = {"Authorization": "Bearer mock-api-key"}
PRISM = "npx --yes @stoplight/prism-cli@5"
"""Prism, by npm. Another way to call it can be given with --prism."""


ANYWHERE = """
function request()
  return wrk.format("GET", wrk.path .. "?limit=100&offset=" .. math.random(0, %d))
end
"""
"""A script of wrk, given the last offset: another page every time, so that nothing kept of the last one helps."""


def mock_command(port: int, jobs: int) -> list[str]:
    """The VSPC mock as a user starts it."""
    main = [sys.executable, "-m", "veeam_jobs_kit.cli"]
    return [*main, "mock", "--api", "vspc", "--vspc-port", str(port), "--jobs", str(jobs), "--no-schedules"]


def prism_command(prism: str, port: int) -> list[str]:
    """Prism on the same bundle, without its log."""
    return [*shlex.split(prism), "mock", "-v", "silent", "-p", str(port), str(BUNDLE)]


def free_port() -> int:
    """A port nobody listens on."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        port: int = listener.getsockname()[1]
        return port


@contextmanager
def running(
    command: Sequence[str], port: int, path: str, patience: float = 600
) -> Iterator[tuple[int, float]]:
    """A server: its process id, and the seconds from its start to its first answer."""
    began = time.perf_counter()
    # npx starts a process of its own for Prism: the two end as one group.
    process = subprocess.Popen(
        command,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
        cwd=ROOT,
        start_new_session=True,
    )
    try:
        while not answers(port, path):
            if process.poll() is not None or time.perf_counter() - began > patience:
                os.killpg(process.pid, signal.SIGKILL)
                told = process.stderr.read().strip() if process.stderr else ""
                raise SystemExit(f"{shlex.join(command)} did not come up: {told}")
            time.sleep(0.005)
        yield process.pid, time.perf_counter() - began
    finally:
        with suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGTERM)
        process.wait(10)


def answers(port: int, path: str) -> bool:
    """Whether a GET is answered with 200."""
    try:
        return get(port, path)[0] == 200
    except OSError:
        return False


def get(port: int, path: str) -> tuple[int, bytes]:
    """Status and body of one GET."""
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
    connection.request("GET", path, headers=HEADERS)
    answer = connection.getresponse()
    return answer.status, answer.read()


@dataclass(frozen=True, slots=True)
class Load:
    """What wrk got out of a server. `errors` are its words for what went wrong, empty for nothing."""

    pages: int
    per_second: float
    errors: str


def load(
    port: int,
    path: str,
    seconds: int,
    *,
    connections: int = 8,
    headers: Mapping[str, str] = HEADERS,
    script: Path | None = None,
) -> Load:
    """Ask a server as fast as it answers; a script may choose the paths. SystemExit where wrk is not installed."""
    wrk = shutil.which("wrk")
    if wrk is None:
        raise SystemExit("wrk is needed to measure servers; it is a package of every distribution.")
    named = [part for name, value in headers.items() for part in ("-H", f"{name}: {value}")]
    chosen = ["-s", str(script)] if script else []
    url = f"http://127.0.0.1:{port}{path}"
    command = [wrk, "-t1", f"-c{connections}", f"-d{seconds}", *named, *chosen, url]
    told = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    pages, rate = re.search(r"(\d+) requests in", told), re.search(r"Requests/sec:\s+([\d.]+)", told)
    if pages is None or rate is None:
        raise SystemExit(f"{url} was not measured:\n{told}")
    wrong = re.findall(r"Socket errors: .*|Non-2xx or 3xx responses: .*", told)
    return Load(int(pages[1]), float(rate[1]), "; ".join(wrong))


def resident_megabytes(pid: int) -> float | None:
    """Memory of a process, where the system tells it as Linux does."""
    status = Path(f"/proc/{pid}/status")
    if not status.exists():
        return None
    found = re.search(r"VmRSS:\s+(\d+) kB", status.read_text(encoding="utf-8"))
    return int(found[1]) / 1024 if found else None


def query(parameters: Mapping[str, object]) -> str:
    """Parameters as they stand in an address."""
    from urllib.parse import urlencode

    return urlencode({name: str(value) for name, value in parameters.items()})
