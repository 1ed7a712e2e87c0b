"""Pytest fixtures for tests of programs that use the APIs: `vspc_mock` and `em_mock`. Pytest finds the plugin by itself.

Each is a mock on a free port of 127.0.0.1, started once per test session and reset for every test: the same data, a clock
that stands still until `advance`, no faults. Nothing is imported before a test uses a fixture.

`em_mock` imitates Enterprise Manager 12, whose JSON members are in PascalCase. For version 13, which sends camelCase, run
`pytest --veeam-em-version 13`, or run a test with both:
`@pytest.mark.parametrize("em_mock", ["12", "13"], indirect=True)`.

`@pytest.mark.veeam_world(yaml)` gives a test a world of its own: the text of a world file, or its path.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
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


def pytest_configure(config: pytest.Config) -> None:
    """Describe the marker for a world of one test."""
    config.addinivalue_line(
        "markers",
        "veeam_world(world): the data of vspc_mock and em_mock, as YAML text or the path of a world file",
    )


def _world_of(request: pytest.FixtureRequest) -> Path | None:
    """Return the world file of a test, None for one without a world of its own."""
    marker = request.node.get_closest_marker("veeam_world")
    if marker is None:
        return None
    (world,) = marker.args
    if isinstance(world, Path) or "\n" not in world:
        return Path(world)
    folder: Path = request.getfixturevalue("tmp_path")
    file = folder / "world.yaml"
    file.write_text(world, encoding="utf-8")
    return file


@pytest.fixture
def vspc_mock(request: pytest.FixtureRequest) -> Iterator[VspcMock]:
    """Serve a mock of Veeam Service Provider Console: `.url`, `.client()`, `.faults`, `.requests`, `.clock`, `.reset()`."""
    world = _world_of(request)
    if world is not None:
        from veeam_jobs_kit.mock import Clock, Options, start

        with start("vspc", clock=Clock(speed=0), options=Options(world=world)) as own:
            yield own
        return
    mock: VspcMock = request.getfixturevalue("_vspc_mock_server")
    mock.reset()
    yield mock
    mock.close()


@pytest.fixture
def em_mock(request: pytest.FixtureRequest) -> Iterator[EmMock]:
    """Serve a mock of Veeam Backup Enterprise Manager: `.url`, `.client()`, `.faults`, `.requests`, `.clock`, `.reset()`."""
    version = getattr(request, "param", request.config.getoption("--veeam-em-version"))
    world = _world_of(request)
    if world is not None:
        from veeam_jobs_kit.mock import Clock, Options, start

        options = Options(world=world, em_version=version)
        with start("em", clock=Clock(speed=0), options=options) as own:
            yield own
        return
    mock: EmMock = request.getfixturevalue("_em_mock_servers")(version)
    mock.reset()
    yield mock
    mock.close()
