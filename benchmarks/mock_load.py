"""Many clients at once, for a while: what goes wrong, whether memory grows, what a second worker adds."""

from __future__ import annotations

import argparse
import base64
import http.client
import statistics
import sys
import tempfile
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from benchmarks.mock_servers import ANYWHERE, HEADERS, JOBS, free_port, load, resident_megabytes, running
from benchmarks.report import Section, times

CONNECTIONS = 200
_EM_LOGIN = base64.b64encode(b"portal-administrator:mock-password").decode()
_PAGES = {
    "VSPC": f"/api/v3{JOBS}?limit=100",
    "Enterprise Manager": "/api/query?type=Job&format=Entities&pageSize=100",
}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=int, default=60)
    parser.add_argument("--worker-seconds", type=int, default=10)
    given = parser.parse_args()
    print(measure(given.seconds).markdown())
    print(measure_workers(given.worker_seconds).markdown())


def measure(seconds: int = 60) -> Section:
    """Ask each API for the same page over 200 connections. SystemExit where a server does not come up."""
    with _both() as (pid, ports, headers):
        rows = [_loaded(name, pid, ports[name], headers[name], seconds) for name in _PAGES]
    return Section(
        "The mock under load",
        f"{CONNECTIONS} connections of wrk for {seconds} s, one process with both APIs and 1,000 jobs, a page of 100.",
        ("API", "pages", "pages/s", "errors", "MB resident: after 5 s, at most, at the end"),
        rows,
    )


def measure_workers(seconds: int = 10) -> Section:
    """Another page of VSPC every time, from one worker and from two, in turns."""
    with tempfile.TemporaryDirectory() as folder:
        script = Path(folder) / "anywhere.lua"
        script.write_text(ANYWHERE % 936, encoding="utf-8")
        rates: dict[int, list[float]] = {1: [], 2: []}
        for _ in range(3):
            for workers, found in rates.items():
                with _both(workers) as (_, ports, _):
                    path, port = _PAGES["VSPC"].partition("?")[0], ports["VSPC"]
                    load(port, path, 2, connections=32, script=script)
                    found.append(load(port, path, seconds, connections=32, script=script).per_second)
    medians = {workers: statistics.median(found) for workers, found in rates.items()}
    return Section(
        "Workers of the mock",
        f"32 connections of wrk for {seconds} s, a page of 100 jobs anywhere; medians of 3 rounds in turns.",
        ("workers", "pages/s", "of one"),
        [(str(workers), f"{rate:.0f}", times(rate / medians[1])) for workers, rate in medians.items()],
        notes=("wrk runs on the same processors.",),
    )


@contextmanager
def _both(workers: int = 1) -> Iterator[tuple[int, Mapping[str, int], Mapping[str, Mapping[str, str]]]]:
    """A mock of both APIs: its process id, and the ports and headers to ask with."""
    vspc, em = free_port(), free_port()
    command = [
        sys.executable,
        "-m",
        "veeam_jobs_kit.cli",
        "mock",
        "--vspc-port",
        str(vspc),
        "--em-port",
        str(em),
    ]
    command += ["--workers", str(workers)] if workers > 1 else []
    with running(command, vspc, _PAGES["VSPC"]) as (pid, _):
        ports = dict(zip(_PAGES, (vspc, em), strict=True))
        yield pid, ports, dict(zip(_PAGES, (HEADERS, _session(em)), strict=True))


def _session(port: int) -> Mapping[str, str]:
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
    connection.request("POST", "/api/sessionMngr/?v=latest", headers={"Authorization": f"Basic {_EM_LOGIN}"})
    return {"X-RestSvcSessionId": str(connection.getresponse().headers["X-RestSvcSessionId"])}


def _loaded(name: str, pid: int, port: int, headers: Mapping[str, str], seconds: int) -> tuple[str, ...]:
    memory: list[float] = []
    done = threading.Event()

    def watch() -> None:
        while not done.wait(1):
            memory.append(resident_megabytes(pid) or 0)

    watcher = threading.Thread(target=watch)
    watcher.start()
    got = load(port, _PAGES[name], seconds, connections=CONNECTIONS, headers=headers)
    done.set()
    watcher.join()
    settled = memory[min(4, len(memory) - 1)]
    return (
        name,
        f"{got.pages:,}",
        f"{got.per_second:.0f}",
        got.errors or "none",
        f"{settled:.0f}, {max(memory):.0f}, {memory[-1]:.0f}",
    )


if __name__ == "__main__":
    main()
