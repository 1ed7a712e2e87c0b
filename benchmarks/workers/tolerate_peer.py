"""Decodes the answers of a file with the peer; `null` for operations it lacks or has no model for."""

from __future__ import annotations

import json
import re
import sys
from pathlib import Path
from typing import Any

import veeam_spc.v3_6_2.api as api
from veeam_spc.v3_6_2 import models


def place_of(method: str, path: str) -> tuple[str, str]:
    return method, re.sub(r"\{[^}]*\}", "{}", path)


def decoders() -> dict[tuple[str, str, str], Any]:
    """The model an operation is read with, by method, path and status."""
    found = {}
    for file in Path(api.__file__).parent.rglob("*.py"):
        text = file.read_text(encoding="utf-8")
        method, url = re.search(r'"method": "(\w+)"', text), re.search(r'"url": "([^"]+)"', text)
        if method is None or url is None:
            continue
        for status, model in re.findall(r"response_(2\d\d) = (\w+)\.from_dict\(response\.json", text):
            found[*place_of(method[1], url[1]), status] = getattr(models, model)
    return found


def main() -> None:
    known = decoders()
    for line in sys.stdin:
        outcomes: list[str | None] = []
        for text in Path(line.strip()).read_text().splitlines():
            _, method, path, status, _, body = json.loads(text)
            model = known.get((*place_of(method, path), status))
            if model is None:
                outcomes.append(None)
                continue
            try:
                model.from_dict(json.loads(body))
                outcomes.append("read")
            except Exception:
                outcomes.append("raised")
        print(json.dumps(outcomes), flush=True)


main()
