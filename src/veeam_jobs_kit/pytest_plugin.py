"""Pytest fixtures for tests of programs that use the APIs: `vspc_mock` and `em_mock`. Pytest finds the plugin by itself.

Each is a mock on a free port of 127.0.0.1, started once per test session and reset for every test: the same data, a clock
that stands still until `advance`, no faults. Nothing is imported before a test uses a fixture.

`em_mock` imitates Enterprise Manager 12, whose JSON members are in PascalCase. For version 13, which sends camelCase, run
`pytest --veeam-em-version 13`, or run a test with both:
`@pytest.mark.parametrize("em_mock", ["12", "13"], indirect=True)`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from veeam_jobs_kit.mock import EmMock, EmVersion, VspcMock


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the option for the release that `em_mock` imitates."""
    parser.getgroup("veeam-jobs").addoption(
        "--veeam-em-version",
        choices=("12", "13"),
        default="12",
        help="The release that em_mock imitates, unless a test chooses one: 12 (PascalCase) or 13 (camelCase).",
    )


@pytest.fixture(scope="session")
def _vspc_mock_server() -> Iterator[VspcMock]:
    from veeam_jobs_kit.mock import Clock, start

    with start("vspc", clock=Clock(speed=0)) as mock:
        yield mock


@pytest.fixture(scope="session")
def _em_mock_servers() -> Iterator[Callable[[EmVersion], EmMock]]:
    """Yield a function that returns the mock of a release, started on first use."""
    from veeam_jobs_kit.mock import Clock, Options, start

    running: dict[EmVersion, EmMock] = {}
    with ExitStack() as stack:

        def serve(version: EmVersion) -> EmMock:
            if version not in running:
                options = Options(em_version=version)
                running[version] = stack.enter_context(start("em", clock=Clock(speed=0), options=options))
            return running[version]

        yield serve


@pytest.fixture
def vspc_mock(_vspc_mock_server: VspcMock) -> Iterator[VspcMock]:
    """Serve a mock of Veeam Service Provider Console: `.url`, `.client()`, `.faults`, `.requests`, `.clock`, `.reset()`."""
    _vspc_mock_server.reset()
    yield _vspc_mock_server
    _vspc_mock_server.close()


@pytest.fixture
def em_mock(
    request: pytest.FixtureRequest, _em_mock_servers: Callable[[EmVersion], EmMock]
) -> Iterator[EmMock]:
    """Serve a mock of Veeam Backup Enterprise Manager: `.url`, `.client()`, `.faults`, `.requests`, `.clock`, `.reset()`."""
    mock = _em_mock_servers(getattr(request, "param", request.config.getoption("--veeam-em-version")))
    mock.reset()
    yield mock
    mock.close()
