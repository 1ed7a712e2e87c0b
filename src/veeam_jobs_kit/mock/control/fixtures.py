"""Handles of running mocks for tests: address, clients, faults, request log, clock, reset."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, overload

from veeam_jobs_description.schemas import Json
from veeam_jobs_kit.mock.control.mock_control import MockControl
from veeam_jobs_kit.mock.control.request_log import Received
from veeam_jobs_kit.mock.world.clock import Clock
from veeam_jobs_kit.mock.world.users import ADMINISTRATOR, PASSWORD

if TYPE_CHECKING:
    from veeam_jobs import AsyncEnterpriseManagerClient, AsyncVspcClient, EnterpriseManagerClient, VspcClient


@dataclass(frozen=True, slots=True)
class Faults:
    """The active faults of a mock."""

    control: MockControl

    def add(self, fault: str) -> None:
        """Add a fault, or several separated by semicolons: `429 jobs_list next=3`. Raises FaultError."""
        self.control.add_faults(fault)

    def clear(self) -> None:
        """Remove all faults."""
        self.control.clear_faults()

    def __iter__(self) -> Iterator[dict[str, Json]]:
        """Iterate over the faults as the admin port lists them: `id`, `fault`, `struck`, `left`."""
        return iter(self.control.faults())


@dataclass(frozen=True, slots=True)
class Requests(Sequence[Received]):
    """The requests that a mock received, oldest first; always up to date."""

    control: MockControl

    def __len__(self) -> int:
        return len(self.control.requests())

    @overload
    def __getitem__(self, index: int) -> Received: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[Received]: ...
    def __getitem__(self, index: int | slice) -> Received | Sequence[Received]:
        return self.control.requests()[index]

    def to(self, operation: str) -> list[Received]:
        """Return the requests to one operation."""
        return self.control.requests({"operation": operation})

    def clear(self) -> None:
        """Clear the request log."""
        self.control.forget_requests()


@dataclass(frozen=True)
class RunningMock:
    """A running mock. `url` is without the path of the API; `transport` is set if the mock has no socket.

    `client()` returns a client that signs in with its first call and is closed when the mock is reset or stopped;
    `async_client()` returns one for `async with`. Both accept the options of the client. Without credentials,
    they sign in as `username`.
    """

    url: str
    control: MockControl
    transport: Any = None
    username: str = ADMINISTRATOR
    password: str = PASSWORD
    _open: ExitStack = field(default_factory=ExitStack, repr=False)

    @property
    def clock(self) -> Clock:
        """The clock of the mock: read it, or `advance` it."""
        return self.control.clock

    @property
    def faults(self) -> Faults:
        """The active faults: add and clear them."""
        return Faults(self.control)

    @property
    def requests(self) -> Requests:
        """The received requests, for assertions."""
        return Requests(self.control)

    def set_outcome(
        self, job: str, result: str, *, message: str | None = None, seconds: int | None = None
    ) -> None:
        """Tell how the next run of a job ends, named by ID or name: `set_outcome("Nightly", "Failed", message="…")`.

        Called again, it tells how the run after that ends. A retry is a run of its own. Raises ValueError.
        """
        self.control.set_outcome(job, result, message, seconds)

    def add_job(self, name: str, **members: Any) -> str:
        """Add a job with the members that a world file can state, and return its ID. Raises ValueError.

        `add_job("Nightly", kind="BackupVm", runs=[{"started": "-9h", "result": "Failed"}])`
        """
        return self.control.add_job({"name": name, **members})

    def reset(self) -> None:
        """Reset data, clock, faults and request log to the start, and close the clients made here."""
        self.close()
        self.control.reset()

    def close(self) -> None:
        """Close the clients made here and clear the faults."""
        self.control.clear_faults()
        self._open.close()

    def _options(self, given: dict[str, Any]) -> dict[str, Any]:
        account = {} if "api_key" in given else {"username": self.username, "password": self.password}
        return {"transport": self.transport, **account, **given}


class VspcMock(RunningMock):
    """A mock of Veeam Service Provider Console."""

    def client(self, **options: Any) -> VspcClient:
        """Return a client that is open until the mock is reset."""
        from veeam_jobs import VspcClient

        return self._open.enter_context(VspcClient(self.url, **self._options(options)))

    def async_client(self, **options: Any) -> AsyncVspcClient:
        """Return a client for `async with`."""
        from veeam_jobs import AsyncVspcClient

        return AsyncVspcClient(self.url, **self._options(options))


class EmMock(RunningMock):
    """A mock of Veeam Backup Enterprise Manager."""

    def client(self, **options: Any) -> EnterpriseManagerClient:
        """Return a client that is open until the mock is reset."""
        from veeam_jobs import EnterpriseManagerClient

        return self._open.enter_context(EnterpriseManagerClient(self.url, **self._options(options)))

    def async_client(self, **options: Any) -> AsyncEnterpriseManagerClient:
        """Return a client for `async with`."""
        from veeam_jobs import AsyncEnterpriseManagerClient

        return AsyncEnterpriseManagerClient(self.url, **self._options(options))
