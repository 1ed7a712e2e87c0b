"""From the start of the process to the first answer, and the memory it then has: the mock against Prism."""

from __future__ import annotations

import argparse
import statistics
from collections.abc import Sequence

from benchmarks.mock_servers import (
    JOBS,
    PRISM,
    free_port,
    mock_command,
    prism_command,
    resident_megabytes,
    running,
)
from benchmarks.report import Section

PATH = JOBS + "?limit=100"
SIZES = (1000, 100_000)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--jobs", type=int, nargs="*", default=SIZES)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--prism", default=PRISM, help="how Prism is called; empty leaves it out")
    given = parser.parse_args()
    print(measure(given.jobs, given.rounds, given.prism).markdown())


def measure(sizes: Sequence[int] = SIZES, rounds: int = 3, prism_call: str = PRISM) -> Section:
    """Start the servers in turns. SystemExit where one of them does not come up."""
    rows = []
    reference = None
    if prism_call:
        found = [_prism(prism_call) for _ in range(rounds)]
        reference = statistics.median(seconds for seconds, _ in found)
        rows.append(_row("Prism", found, reference))
    for jobs in sizes:
        rows.append(_row(f"mock, {jobs:,} jobs", [_mock(jobs) for _ in range(rounds)], reference))
    return Section(
        "Start of the mock",
        f"VSPC alone, the whole process: interpreter, imports, world, first page of 100; medians of {rounds} starts.",
        ("server", "seconds", "of Prism's time", "MB resident"),
        rows,
    )


def _row(name: str, found: list[tuple[float, float]], reference: float | None) -> tuple[str, str, str, str]:
    seconds = statistics.median(each for each, _ in found)
    memory = statistics.median(each for _, each in found)
    share = f"{seconds / reference:.2f}" if reference else ""
    return name, f"{seconds:.2f}", share, f"{memory:.0f}" if memory else "unknown"


def _prism(command: str) -> tuple[float, float]:
    port = free_port()
    with running(prism_command(command, port), port, PATH) as (pid, seconds):
        return seconds, resident_megabytes(pid) or 0


def _mock(jobs: int) -> tuple[float, float]:
    port = free_port()
    with running(mock_command(port, jobs), port, "/api/v3" + PATH) as (pid, seconds):
        return seconds, resident_megabytes(pid) or 0


if __name__ == "__main__":
    main()
