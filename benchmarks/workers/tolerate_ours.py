"""Decodes the answers of a file and says of each whether it raised, or had values left out."""

from __future__ import annotations

import importlib
import json
import logging
import pkgutil
import sys
from pathlib import Path
from typing import Any

import veeam_jobs.vspc.api

from veeam_jobs_runtime.decoding.decoder import read_json

logging.disable()


def responses() -> dict[str, Any]:
    found = {}
    for module in pkgutil.walk_packages(veeam_jobs.vspc.api.__path__, "veeam_jobs.vspc.api."):
        if not module.ispkg:
            endpoint = importlib.import_module(module.name)
            found[endpoint.OPERATION.id] = getattr(endpoint, "RESPONSE", None)
    return found


def main() -> None:
    known = responses()
    for line in sys.stdin:
        outcomes = []
        for text in Path(line.strip()).read_text().splitlines():
            operation, _, _, _, _, body = json.loads(text)
            try:
                decoded = read_json(body.encode(), known[operation])
                outcomes.append("left out" if decoded.violations else "read")
            except Exception:
                outcomes.append("raised")
        print(json.dumps(outcomes), flush=True)


main()
