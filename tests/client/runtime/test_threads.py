"""The first answers of a kind may be read by many threads at once."""

from __future__ import annotations

import subprocess
import sys

import pytest

PROGRAM = """
import json, sys, threading
from pathlib import Path
from veeam_jobs_runtime.decoding.reader import Reader
import httpx2

sys.setswitchinterval(1e-6)
camel = {camel}
strict = {strict}
reader = Reader(strict=strict, xml_shapes_module="veeam_jobs.em.xml_shapes", both_notations=True)
from veeam_jobs.em import models
link = {{"Rel": "Up", "Href": "h", "Name": None, "Type": "BackupServerReference"}}
row = {{"Type": "Job", "UID": "urn:veeam:Job:1", "Name": "Mail", "Href": "h", "Links": [link] * 5}}

def lower(value):
    if isinstance(value, dict):
        return {{("uid" if k == "UID" else k[:1].lower() + k[1:]): lower(v) for k, v in value.items()}}
    return [lower(one) for one in value] if isinstance(value, list) else value

pages = {{}}
for name in ("Jobs", "AgentBackupJobs", "NASJobs", "BackupJobSessions", "BackupServers"):
    member = {{"NASJobs": "NASJobs"}}.get(name, name)
    page = {{member: [dict(row, State="Stopped", Result="Failed") for _ in range(20)]}}
    if camel:
        page = {{("nasJobs" if k == "NASJobs" else k[:1].lower() + k[1:]): lower(v) for k, v in page.items()}}
    pages[name] = json.dumps(page).encode()
start = threading.Barrier(8)
failures = []

def work():
    start.wait()
    for name, content in pages.items():
        cls = getattr(models, name)
        try:
            answer = reader.read(httpx2.Response(200, content=content, headers={{"Content-Type": "application/json"}}), cls)
            rows = getattr(answer, answer._unwrap)
            assert len(rows) == 20 and all(type(one).__mro__[1].__name__ == "Struct" for one in rows)
        except BaseException as failure:
            failures.append(repr(failure))

threads = [threading.Thread(target=work) for _ in range(8)]
[one.start() for one in threads]
[one.join() for one in threads]
print(failures or "read")
"""


@pytest.mark.parametrize("strict", [False, True], ids=["lenient", "strict"])
@pytest.mark.parametrize("camel", [False, True], ids=["PascalCase", "camelCase"])
def test_eight_threads_read_their_first_answers_at_once(camel: bool, strict: bool) -> None:
    for _ in range(3):
        done = subprocess.run(
            [sys.executable, "-c", PROGRAM.format(camel=camel, strict=strict)],
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )
        assert (done.returncode, done.stdout) == (0, "read\n"), done.stderr
