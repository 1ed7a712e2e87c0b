"""Join the records of requests and answers that the workers keep into one HAR file."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from veeam_jobs_kit.contract.reports.files import replace_file
from veeam_jobs_kit.contract.wire.redaction import redact

HAR = "contract.har"
PART = "har.json"
"""Name of the file of one worker."""


def join_records(records: Path, folder: Path, secrets: Iterable[str]) -> bool:
    """Join the files of all workers below `records` into one file in `folder`; return whether there were any.

    Secrets are masked before anything is written. Nothing else in `folder` is read or touched: it is the user's.
    """
    parts = sorted(records.glob(f"*/{PART}"))
    whole: dict[str, Any] = {}
    for part in parts:
        try:
            found = json.loads(part.read_bytes())
        except ValueError:
            # A worker that was ended in the middle leaves half a file.
            continue
        if whole:
            whole["log"]["entries"] += found["log"]["entries"]
        else:
            whole = found
    if whole:
        whole["log"]["entries"].sort(key=lambda entry: str(entry.get("startedDateTime")))
        replace_file(folder / HAR, redact(json.dumps(whole, ensure_ascii=False), secrets))
    return bool(parts)
