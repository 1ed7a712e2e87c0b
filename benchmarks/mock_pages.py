"""Pages a second: the mock against a raw ASGI application with the same jobs in memory, and against Prism.

The raw application does the least that paging takes: it reads `limit` and `offset`, slices a list of encoded jobs and
joins them. Prism answers every page with the four jobs of the document's example, whatever is asked for. In a large
world, the first visit to a page makes its jobs: "anywhere" is then slow, and fast the next time.
"""

from __future__ import annotations

import argparse
import json
import statistics
import sys
import tempfile
from contextlib import ExitStack
from pathlib import Path
from urllib.parse import parse_qs

from benchmarks.mock_servers import (
    ANYWHERE,
    JOBS,
    PRISM,
    free_port,
    get,
    load,
    mock_command,
    prism_command,
    query,
    running,
)
from benchmarks.report import Section, times

PREFIX = "/api/v3"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--jobs", type=int, default=1000)
    parser.add_argument("--seconds", type=int, default=2, help="how long each server is asked each time")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--prism", default=PRISM, help="how Prism is called; empty leaves it out")
    given = parser.parse_args()
    print(measure(given.jobs, given.seconds, given.rounds, given.prism).markdown())


def measure(jobs: int = 1000, seconds: int = 2, rounds: int = 3, prism_call: str = PRISM) -> Section:
    """Ask the servers in turns. SystemExit where one of them does not come up."""
    with ExitStack() as stack:
        mock, raw, prism = free_port(), free_port(), free_port()
        stack.enter_context(running(mock_command(mock, jobs), mock, PREFIX + JOBS + "?limit=1"))
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        file, anywhere = folder / "jobs.json", folder / "anywhere.lua"
        count = _keep_jobs(mock, file)
        raw_command = [sys.executable, "-m", "benchmarks.mock_pages", "--raw", str(raw), str(file)]
        stack.enter_context(running(raw_command, raw, "/"))
        if prism_call:
            stack.enter_context(running(prism_command(prism_call, prism), prism, JOBS + "?limit=1"))
        rows = []
        for limit, offset in ((100, 0), (500, 0), (100, count - 100)):
            page = query({"limit": limit, "offset": offset})
            cases = {"raw ASGI": (raw, "/?" + page), "mock": (mock, f"{PREFIX}{JOBS}?{page}")}
            if prism_call:
                cases["Prism"] = (prism, f"{JOBS}?{page}")
            rows += _measured(f"{limit} jobs from {offset}", cases, seconds, rounds)
        anywhere.write_text(ANYWHERE % max(1, count - 100), encoding="utf-8")
        cases = {"raw ASGI": (raw, "/"), "mock": (mock, PREFIX + JOBS)}
        rows += _measured("100 jobs anywhere", cases, seconds, rounds, anywhere)
        for name, parameters in _QUERIES.items():
            path = f"{PREFIX}{JOBS}?" + query({"limit": 100, **parameters})
            get(mock, path)
            plain = (mock, f"{PREFIX}{JOBS}?limit=100")
            rows += _measured(name, {"unfiltered": plain, "mock": (mock, path)}, seconds, rounds)
    return Section(
        f"Pages of the mock, {count:,} jobs",
        f"Eight connections of wrk; medians of {rounds} rounds of {seconds} s, the servers in turns.",
        ("page", "server", "pages/s", "mock / it"),
        rows,
        notes=(
            "Prism sends the four jobs of the example, whatever is asked for; the raw application slices and joins"
            " encoded jobs and does nothing else.",
        ),
    )


_QUERIES = {
    "filtered": {"filter": json.dumps([{"property": "status", "operation": "equals", "value": "Failed"}])},
    "sorted": {"sort": json.dumps([{"property": "lastRun", "direction": "descending"}])},
    "filtered and sorted": {
        "filter": json.dumps([{"property": "type", "operation": "equals", "value": "BackupVm"}]),
        "sort": json.dumps([{"property": "name", "collation": "lexicographic"}]),
    },
}


def _measured(
    page: str, cases: dict[str, tuple[int, str]], seconds: int, rounds: int, script: Path | None = None
) -> list[tuple[str, str, str, str]]:
    found: dict[str, list[float]] = {name: [] for name in cases}
    for _ in range(rounds):
        for name, (port, path) in cases.items():
            measured = load(port, path, seconds, script=script)
            if "Non-2xx" in measured.errors:
                raise SystemExit(f"{name} did not answer {path} as it should: {measured.errors}")
            found[name].append(measured.per_second)
    medians = {name: statistics.median(values) for name, values in found.items()}
    return [
        (page, name, f"{rate:.0f}", "" if name == "mock" else times(medians["mock"] / rate))
        for name, rate in medians.items()
    ]


def _keep_jobs(port: int, file: Path) -> int:
    """Every job of the mock in a file, one on each line; up to 10,000 of them."""
    jobs: list[str] = []
    while len(jobs) < 10_000:
        page = json.loads(get(port, f"{PREFIX}{JOBS}?" + query({"limit": 500, "offset": len(jobs)}))[1])
        jobs += [json.dumps(job, separators=(",", ":"), ensure_ascii=False) for job in page["data"]]
        if not page["data"]:
            break
    file.write_text("\n".join(jobs), encoding="utf-8")
    total: int = page["meta"]["pagingInfo"]["total"]
    return total


def _serve_raw(port: int, file: Path) -> None:
    import uvicorn

    jobs = file.read_bytes().split(b"\n")

    async def application(scope, receive, send):  # type: ignore[no-untyped-def]
        asked = parse_qs(scope["query_string"].decode())
        # Pages beyond what is kept begin anew: what is measured is the work, not the content.
        offset, limit = int(asked.get("offset", ["0"])[0]) % len(jobs), int(asked.get("limit", ["100"])[0])
        page = jobs[offset : offset + limit]
        head = b'{"meta":{"pagingInfo":{"total":%d,"count":%d,"offset":%d}},"data":[' % (
            len(jobs),
            len(page),
            offset,
        )
        body = b"".join((head, b",".join(page), b'],"errors":[]}'))
        headers = [(b"content-type", b"application/json"), (b"content-length", b"%d" % len(body))]
        await send({"type": "http.response.start", "status": 200, "headers": headers})
        await send({"type": "http.response.body", "body": body})

    uvicorn.run(
        application, port=port, log_level="error", access_log=False, lifespan="off", server_header=False
    )


if __name__ == "__main__":
    if sys.argv[1:2] == ["--raw"]:
        _serve_raw(int(sys.argv[2]), Path(sys.argv[3]))
    else:
        main()
