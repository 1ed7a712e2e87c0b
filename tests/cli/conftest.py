"""One set of servers for all tests that only look."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.cli.lab import Lab, lab
from veeam_jobs_kit.rows import job_servers


@pytest.fixture(autouse=True)
def _no_second_try(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whether a server is there is asked just once, to save the wait."""
    monkeypatch.setattr(job_servers, "RETRIES", 0)


@pytest.fixture(scope="module")
def servers(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Lab]:
    with lab(tmp_path_factory.mktemp("profiles")) as running:
        yield running
