"""What the processes of tests/forked.py are copies of: one that has imported the mocks and made one of each API."""

from __future__ import annotations

from contextlib import closing

from veeam_jobs_kit.cli import app, errors, mock, terminal_text
from veeam_jobs_kit.mock.control.faults.state import FaultState
from veeam_jobs_kit.mock.server.create import create
from veeam_jobs_kit.mock.world.clock import Clock
from veeam_jobs_kit.mock.world.options import Options

IMPORTED = (app, errors, mock, terminal_text)

with (
    closing(create("vspc", Options(jobs=1), Clock(), FaultState(1))),
    closing(create("em", Options(jobs=1), Clock(), FaultState(1))),
):
    pass
