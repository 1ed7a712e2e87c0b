"""Lists all jobs once, in one of several ways, and says how long it took and how much memory."""

from __future__ import annotations

import asyncio
import json
import sys
from resource import RUSAGE_SELF, getrusage
from time import perf_counter

from veeam_jobs import AsyncVspcClient, VspcClient
from veeam_jobs.vspc.api.jobs import jobs_list  # noqa: F401

from veeam_jobs_runtime import session  # noqa: F401
from veeam_jobs_runtime.paging import pager as paging  # noqa: F401

url, way = sys.argv[1:]


def list_jobs() -> int:
    with VspcClient(url, api_key="key") as console:
        if way == "threads":
            return len(console.jobs.list().all(concurrency=8))
        if way == "sequential":
            return len(list(console.jobs.list()))
        return sum(1 for _ in console.jobs.list())


async def list_jobs_async() -> int:
    async with AsyncVspcClient(url, api_key="key") as console:
        return len(await console.jobs.list().all(concurrency=8))


def main() -> None:
    sys.stdin.readline()
    before = getrusage(RUSAGE_SELF).ru_maxrss
    start = perf_counter()
    count = asyncio.run(list_jobs_async()) if way == "tasks" else list_jobs()
    seconds = perf_counter() - start
    peak = getrusage(RUSAGE_SELF).ru_maxrss
    print(json.dumps({"count": count, "seconds": seconds, "peak": peak, "before": before}), flush=True)


main()
