"""The client of the tiny documents, built and imported once."""

from __future__ import annotations

from types import ModuleType

import pytest

from tests.generator.client.documents import both, import_client


@pytest.fixture(scope="session")
def files() -> dict[str, str]:
    """What the generator makes of the tiny documents."""
    return both()


@pytest.fixture(scope="session")
def client(files: dict[str, str], tmp_path_factory: pytest.TempPathFactory) -> ModuleType:
    """The same, imported."""
    return import_client(files, tmp_path_factory.mktemp("client"))
