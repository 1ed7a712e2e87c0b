"""Decodes one page again and again, as the peer's endpoint functions do."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from statistics import median
from time import perf_counter

from veeam_spc.v3_6_2.models.get_backup_server_jobs_response_200 import GetBackupServerJobsResponse200


def main() -> None:
    content = Path(sys.argv[1]).read_bytes()
    for _ in sys.stdin:
        seconds = []
        for _ in range(int(sys.argv[2])):
            start = perf_counter()
            page = GetBackupServerJobsResponse200.from_dict(json.loads(content))
            seconds.append(perf_counter() - start)
            assert len(page.data) == 500
            del page
        print(json.dumps(median(seconds)), flush=True)


main()
