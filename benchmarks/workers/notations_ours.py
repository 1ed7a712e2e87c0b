"""Reads pages of Enterprise Manager in both JSON notations again and again, the bare decoder beside the client's reading."""

from __future__ import annotations

import importlib
import json
import sys
from collections.abc import Callable
from pathlib import Path
from time import process_time
from typing import Any

import httpx2
import msgspec

from veeam_jobs_runtime.decoding.reader import Reader


def response(file: Path) -> httpx2.Response:
    return httpx2.Response(
        200, content=file.read_bytes(), headers={"Content-Type": "application/json; charset=utf-8"}
    )


def main() -> None:
    folder, model = Path(sys.argv[1]), sys.argv[2]
    type_ = getattr(importlib.import_module("veeam_jobs.em.models"), model)
    reader = Reader(xml_shapes_module="veeam_jobs.em.xml_shapes", both_notations=True)
    pascal, camel = response(folder / "pascal.json"), response(folder / "camel.json")
    bare = msgspec.json.Decoder(type_, strict=False)
    ways: dict[str, Callable[[], Any]] = {
        "bare": lambda: bare.decode(pascal.content),
        "pascal": lambda: reader.read(pascal, type_),
        "camel": lambda: reader.read(camel, type_),
    }
    assert reader.read(pascal, type_) == reader.read(camel, type_) == bare.decode(pascal.content)
    for _ in sys.stdin:
        seconds = {}
        for name, way in ways.items():
            start = process_time()
            result = way()
            seconds[name] = process_time() - start
            del result
        print(json.dumps(seconds), flush=True)


main()
