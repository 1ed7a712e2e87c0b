"""Fixtures of the runtime's tests."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.client.runtime.runtime_harness import Flavour


@pytest.fixture(params=["sync", "async"])
def flavour(request: pytest.FixtureRequest) -> Iterator[Flavour]:
    """Runs a test once with the blocking clients, once with the async ones."""
    with Flavour(request.param) as flavour:
        yield flavour
