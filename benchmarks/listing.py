"""100,000 jobs from a server on loopback, in 200 pages."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from statistics import median

from .environment import ours_python, peer_python, run_once
from .payloads import JOBS, PAGE_SIZE
from .report import Section, Target, duration, times
from .stub import serving

ROUNDS = 3
LATENCIES = (0.0, 0.02)


@dataclass(frozen=True, slots=True)
class Way:
    """One way to list all jobs."""

    name: str
    script: str
    argument: str

    def run(self, url: str) -> dict[str, float]:
        """List once, in a new process; `seconds` without the import, `peak` memory in KiB with it."""
        python = peer_python() if self.script == "list_peer.py" else ours_python()
        result: dict[str, float] = run_once(python, self.script, url, self.argument)
        if result["count"] != JOBS:
            raise RuntimeError(f"{self.name}: {result['count']} jobs instead of {JOBS}.")
        return result


PEER = Way("veeam-spc, one page after the other, kept", "list_peer.py", "sequential")
PEER_TASKS = Way("veeam-spc, 8 pages at a time (asyncio), kept", "list_peer.py", "tasks")
PEER_DISCARD = Way("veeam-spc, one page after the other, let go", "list_peer.py", "discard")
SEQUENTIAL = Way("veeam-jobs, `list(pager)`", "list_ours.py", "sequential")
ITERATE = Way("veeam-jobs, `for job in pager`, let go", "list_ours.py", "iterate")
THREADS = Way("veeam-jobs, `pager.all(concurrency=8)`", "list_ours.py", "threads")
TASKS = Way("veeam-jobs, `await pager.all(concurrency=8)`", "list_ours.py", "tasks")
WAYS = (PEER, PEER_TASKS, PEER_DISCARD, SEQUENTIAL, ITERATE, THREADS, TASKS)


def measure(rounds: int = ROUNDS) -> Section:
    """Let all ways take turns, at each latency."""
    seconds: dict[tuple[float, Way], float] = {}
    peaks: dict[Way, float] = {}
    for latency in LATENCIES:
        with serving(latency) as url:
            results = [{way: way.run(url) for way in WAYS} for _ in range(rounds)]
        for way in WAYS:
            seconds[latency, way] = median(one[way]["seconds"] for one in results)
            peaks[way] = max(peaks.get(way, 0), *(one[way]["peak"] for one in results))
    near, far = LATENCIES

    def faster(way: Way, latency: float) -> float:
        return seconds[latency, PEER] / seconds[latency, way]

    return Section(
        title="Listing",
        intro=f"{JOBS:,} jobs in {JOBS // PAGE_SIZE} pages over plain HTTP from a server process on loopback,"
        f" which answers at once or after {far * 1000:.0f} ms; a new process each, import not counted;"
        f" median of {rounds} rounds in turns. Memory is the highest resident size of the whole process.",
        columns=("what", "0 ms", "peer / it", "20 ms", "peer / it", "peak memory", "it / peer"),
        rows=[
            (
                way.name,
                duration(seconds[near, way]),
                times(faster(way, near)),
                duration(seconds[far, way]),
                times(faster(way, far)),
                f"{peaks[way] / 1024:.0f} MiB",
                f"{peaks[way] / peaks[PEER]:.2f}",
            )
            for way in WAYS
        ],
        targets=(
            Target("20 ms a page, 8 pages at a time (threads), times faster", faster(THREADS, far), 10),
            Target("20 ms a page, 8 pages at a time (asyncio), times faster", faster(TASKS, far), 10),
            Target("20 ms a page, one after the other, times faster", faster(SEQUENTIAL, far), 2.5),
            Target("No latency, one after the other, times faster", faster(SEQUENTIAL, near), 8),
            Target("No latency, 8 pages at a time (threads), times faster", faster(THREADS, near), 8),
            Target("Memory while iterating, of the peer's", peaks[ITERATE] / peaks[PEER], 0.2, at_most=True),
        ),
        notes=("Keeping 100,000 objects, much of the time goes to Python's collector, on both sides.",),
    )


if __name__ == "__main__":
    print(measure(int(sys.argv[1]) if len(sys.argv) > 1 else ROUNDS).markdown())
