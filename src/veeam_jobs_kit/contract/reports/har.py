"""Join the records of requests and answers that the workers keep into one HAR file."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

HAR = "contract.har"
PART = "har.json"
"""Name of the file of one worker."""


def join_records(folder: Path) -> bool:
    """Join the files of all workers below a folder into one and remove them; return whether there were any."""
    parts = sorted(folder.glob(f"*/{PART}"))
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
    for part in parts:
        part.unlink()
        part.parent.rmdir()
    if whole:
        whole["log"]["entries"].sort(key=lambda entry: str(entry.get("startedDateTime")))
        (folder / HAR).write_text(json.dumps(whole, ensure_ascii=False), encoding="utf-8")
    return bool(parts)
