"""Lists all jobs once with the peer, page after page, and says how long it took and how much memory."""

from __future__ import annotations

import asyncio
import json
import sys
from resource import RUSAGE_SELF, getrusage
from time import perf_counter
from typing import Any

from veeam_spc.v3_6_2.api.backup_server_jobs import get_backup_server_jobs
from veeam_spc.v3_6_2.client import AuthenticatedClient

url, way = sys.argv[1:]


def list_jobs() -> int:
    count = 0
    kept: list[Any] = []
    with AuthenticatedClient(base_url=url + "/api/v3", token="key") as client:
        while True:
            page = get_backup_server_jobs.sync(client=client, limit=500, offset=count)
            count += len(page.data)
            if way != "discard":
                kept += page.data
            if count >= page.meta.paging_info.total:
                return count


async def list_jobs_async() -> int:
    gate = asyncio.Semaphore(8)
    async with AuthenticatedClient(base_url=url + "/api/v3", token="key") as client:

        async def fetch(offset: int) -> Any:
            async with gate:
                return await get_backup_server_jobs.asyncio(client=client, limit=500, offset=offset)

        first = await fetch(0)
        offsets = range(len(first.data), first.meta.paging_info.total, 500)
        pages = [first, *await asyncio.gather(*map(fetch, offsets))]
        return len([job for page in pages for job in page.data])


def main() -> None:
    sys.stdin.readline()
    before = getrusage(RUSAGE_SELF).ru_maxrss
    start = perf_counter()
    count = asyncio.run(list_jobs_async()) if way == "tasks" else list_jobs()
    seconds = perf_counter() - start
    peak = getrusage(RUSAGE_SELF).ru_maxrss
    print(json.dumps({"count": count, "seconds": seconds, "peak": peak, "before": before}), flush=True)


main()
