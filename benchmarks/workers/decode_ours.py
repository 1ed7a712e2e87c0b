"""Decodes one page again and again: as the client does, or with msgspec alone into the same structs."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from statistics import median
from time import perf_counter

import httpx2
import msgspec
from veeam_jobs.vspc.models.backup_server_job_page import BackupServerJobPage

from veeam_jobs_runtime.decoding.reader import Reader


def main() -> None:
    content = Path(sys.argv[1]).read_bytes()
    headers = {"Content-Type": "application/json; charset=utf-8"}
    response = httpx2.Response(200, content=content, headers=headers)
    reader = Reader()
    for line in sys.stdin:
        seconds = []
        for _ in range(int(sys.argv[2])):
            start = perf_counter()
            if line.strip() == "msgspec":
                page = msgspec.json.decode(content, type=BackupServerJobPage)
            else:
                page = reader.read(response, BackupServerJobPage)
            seconds.append(perf_counter() - start)
            assert len(page.data or ()) == 500
            del page
        print(json.dumps(median(seconds)), flush=True)


main()
