"""The runtime as package `runtime`, straight from the templates: these tests need no generated client."""

from __future__ import annotations

import sys
from pathlib import Path

TEMPLATES = Path(__file__).resolve().parents[3] / "templates" / "client"
sys.path.insert(0, str(TEMPLATES))
sys.path.insert(0, str(Path(__file__).parent))

import pytest  # noqa: E402
from runtime_harness import Flavour  # noqa: E402


@pytest.fixture(params=["sync", "async"])
def flavour(request: pytest.FixtureRequest):  # type: ignore[no-untyped-def]
    """Runs a test once with the blocking clients, once with the async ones."""
    with Flavour(request.param) as flavour:
        yield flavour
