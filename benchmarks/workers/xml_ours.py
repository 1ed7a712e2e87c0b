"""Reads one page of XML again and again: a bare parse, our reader, and the client's whole decode, one after the other."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from pathlib import Path
from time import process_time
from typing import Any
from xml.etree.ElementTree import fromstring

import httpx2
from veeam_jobs.em.models.backup_job_sessions import BackupJobSessions
from veeam_jobs.em.xml_shapes import SHAPES

from veeam_jobs_runtime.decoding.reader import Reader
from veeam_jobs_runtime.xml.codec import read_xml


def main() -> None:
    content = Path(sys.argv[1]).read_bytes()
    response = httpx2.Response(
        200, content=content, headers={"Content-Type": "application/xml; charset=utf-8"}
    )
    reader = Reader(xml_shapes_module="veeam_jobs.em.xml_shapes")
    ways: dict[str, Callable[[], Any]] = {
        "tree": lambda: fromstring(content),
        "reader": lambda: read_xml(content, SHAPES, ("BackupJobSessions",)),
        "client": lambda: reader.read(response, BackupJobSessions),
    }
    assert len(reader.read(response, BackupJobSessions).backup_job_sessions or ()) == 500
    for _ in sys.stdin:
        seconds = {}
        for name, way in ways.items():
            start = process_time()
            result = way()
            seconds[name] = process_time() - start
            del result
        print(json.dumps(seconds), flush=True)


main()
