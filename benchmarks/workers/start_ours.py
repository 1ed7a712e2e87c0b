"""Imports the client, or what it stands on, and makes a call or none, in a new process."""

from __future__ import annotations

import sys
from time import perf_counter

what, url = sys.argv[1:]


def transport() -> None:
    import httpx2
    from veeam_jobs import VspcClient

    body = b'{"meta": {"pagingInfo": {"total": 1, "count": 1, "offset": 0}}, "data": [{"name": "Nightly"}]}'
    headers = {"Content-Type": "application/json"}
    answer = httpx2.MockTransport(lambda request: httpx2.Response(200, content=body, headers=headers))
    with VspcClient("http://127.0.0.1", api_key="key", transport=answer) as console:
        assert console.jobs.list().all()[0].name == "Nightly"


def loopback() -> None:
    from veeam_jobs import VspcClient

    with VspcClient(url, api_key="key") as console:
        assert len(console.jobs.list().all()) == 1


def libraries() -> None:
    import httpx2  # noqa: F401
    import msgspec  # noqa: F401


def package() -> None:
    import veeam_jobs  # noqa: F401


sys.stdin.readline()
start = perf_counter()
{"transport": transport, "loopback": loopback, "libraries": libraries, "package": package}[what]()
print(perf_counter() - start, flush=True)
