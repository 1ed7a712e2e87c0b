"""The guard below Schemathesis."""

from __future__ import annotations

import pytest
import requests
from requests.adapters import HTTPAdapter

from tests.contract.toy import serve
from veeam_jobs_kit.contract import guard
from veeam_jobs_kit.contract.model import Trust


@pytest.fixture(autouse=True)
def _restored(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(HTTPAdapter, "send", HTTPAdapter.send)
    monkeypatch.setattr(HTTPAdapter, "init_poolmanager", HTTPAdapter.init_poolmanager)


def test_a_read_only_run_cannot_write() -> None:
    guard.install(read_only=True, sign_in_paths=["/api/v3/token"], trust=Trust())
    with serve() as server:
        with pytest.raises(guard.WriteRefused, match="DELETE /api/v3/jobs/1"):
            requests.delete(f"{server.url}/jobs/1", timeout=5)
        assert requests.post(f"{server.url}/token", data={}, timeout=5).status_code == 400
        assert server.seen == [("POST", "/token")]


@pytest.mark.parametrize("text", ["AA:" * 31 + "AA", "sha256=" + "a" * 64, "a" * 64])
def test_fingerprints_come_in_many_spellings(text: str) -> None:
    assert guard.normal_fingerprint(text) == "a" * 64


def test_another_digest_is_refused() -> None:
    with pytest.raises(ValueError, match="SHA-256"):
        guard.normal_fingerprint("a" * 40)
