"""Imports one operation of the peer, and makes a call or none, in a new process."""

from __future__ import annotations

import sys
from time import perf_counter

what, url = sys.argv[1:]
sys.stdin.readline()
start = perf_counter()
from veeam_spc.v3_6_2.api.backup_server_jobs import get_backup_server_jobs  # noqa: E402

if what == "loopback":
    from veeam_spc.v3_6_2.client import AuthenticatedClient

    with AuthenticatedClient(base_url=url + "/api/v3", token="key") as client:
        page = get_backup_server_jobs.sync(client=client, limit=500, offset=0)
        assert page is not None
        assert len(page.data) == 1

print(perf_counter() - start, flush=True)
