"""Fixtures for tests of programs that talk to the APIs: `vspc_mock` and `em_mock`. Found by pytest by itself.

Each is a mock on a free port of 127.0.0.1, started once and put back to its start for every test: the same seed, time
that stands still until `advance`, no faults. Nothing is imported before a test asks for one of them.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from veeam_jobs_kit.mock import EmMock, VspcMock


@pytest.fixture(scope="session")
def _vspc_mock_server() -> Iterator[VspcMock]:
    from veeam_jobs_kit.mock import Clock, start

    with start("vspc", clock=Clock(speed=0)) as mock:
        yield mock


@pytest.fixture(scope="session")
def _em_mock_server() -> Iterator[EmMock]:
    from veeam_jobs_kit.mock import Clock, start

    with start("em", clock=Clock(speed=0)) as mock:
        yield mock


@pytest.fixture
def vspc_mock(_vspc_mock_server: VspcMock) -> Iterator[VspcMock]:
    """A mock of Veeam Service Provider Console: `.url`, `.client()`, `.faults`, `.requests`, `.clock`, `.reset()`."""
    _vspc_mock_server.reset()
    yield _vspc_mock_server
    _vspc_mock_server.close()


@pytest.fixture
def em_mock(_em_mock_server: EmMock) -> Iterator[EmMock]:
    """A mock of Veeam Backup Enterprise Manager: `.url`, `.client()`, `.faults`, `.requests`, `.clock`, `.reset()`."""
    _em_mock_server.reset()
    yield _em_mock_server
    _em_mock_server.close()
