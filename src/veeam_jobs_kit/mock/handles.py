"""A running mock in the hands of a test: its address, a client, and everything that steers it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, overload

from veeam_jobs_kit.mock.clock import Clock
from veeam_jobs_kit.mock.lab import Lab
from veeam_jobs_kit.mock.received import Received
from veeam_jobs_kit.mock.users import ADMINISTRATOR, PASSWORD
from veeam_jobs_kit.mock.views import Json

if TYPE_CHECKING:
    from veeam_jobs import AsyncEnterpriseManagerClient, AsyncVspcClient, EnterpriseManagerClient, VspcClient


@dataclass(frozen=True, slots=True)
class Faults:
    """The faults of a mock."""

    lab: Lab

    def add(self, fault: str) -> None:
        """Set a fault, or several divided by semicolons: `429 jobs_list next=3`. Raises FaultError."""
        self.lab.add_faults(fault)

    def clear(self) -> None:
        """Take all of them away."""
        self.lab.clear_faults()

    def __iter__(self) -> Iterator[dict[str, Json]]:
        """Each as the admin port lists it: `id`, `fault`, `struck`, `left`."""
        return iter(self.lab.faults())


@dataclass(frozen=True, slots=True)
class Requests(Sequence[Received]):
    """What a mock received, oldest first; always as it is now."""

    lab: Lab

    def __len__(self) -> int:
        return len(self.lab.requests())

    @overload
    def __getitem__(self, index: int) -> Received: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[Received]: ...
    def __getitem__(self, index: int | slice) -> Received | Sequence[Received]:
        return self.lab.requests()[index]

    def to(self, operation: str) -> list[Received]:
        """Those to one operation."""
        return self.lab.requests({"operation": operation})

    def clear(self) -> None:
        """Forget them."""
        self.lab.forget_requests()


@dataclass(frozen=True)
class RunningMock:
    """A mock that runs. `url` is without the path of the API; `transport` leads to it where it has no socket.

    `client()` makes a client that signs in with its first call and is closed when the mock is reset or ends;
    `async_client()` makes one for `async with`. Both take the options of the client, and without credentials among them
    sign in as `username`.
    """

    url: str
    lab: Lab
    transport: Any = None
    username: str = ADMINISTRATOR
    password: str = PASSWORD
    _open: ExitStack = field(default_factory=ExitStack, repr=False)

    @property
    def clock(self) -> Clock:
        """Its time: read it, or `advance` it."""
        return self.lab.clock

    @property
    def faults(self) -> Faults:
        """Set and clear faults."""
        return Faults(self.lab)

    @property
    def requests(self) -> Requests:
        """What was received, to assert on."""
        return Requests(self.lab)

    def reset(self) -> None:
        """Back to the start: world, clock, faults, log. Clients made here are closed."""
        self.close()
        self.lab.reset()

    def close(self) -> None:
        """Close the clients that were made here."""
        self.lab.clear_faults()
        self._open.close()

    def _options(self, given: dict[str, Any]) -> dict[str, Any]:
        account = {} if "api_key" in given else {"username": self.username, "password": self.password}
        return {"transport": self.transport, **account, **given}


class VspcMock(RunningMock):
    """A mock of Veeam Service Provider Console."""

    def client(self, **options: Any) -> VspcClient:
        """A client, open until the mock is reset."""
        from veeam_jobs import VspcClient

        return self._open.enter_context(VspcClient(self.url, **self._options(options)))

    def async_client(self, **options: Any) -> AsyncVspcClient:
        """A client for `async with`."""
        from veeam_jobs import AsyncVspcClient

        return AsyncVspcClient(self.url, **self._options(options))


class EmMock(RunningMock):
    """A mock of Veeam Backup Enterprise Manager."""

    def client(self, **options: Any) -> EnterpriseManagerClient:
        """A client, open until the mock is reset."""
        from veeam_jobs import EnterpriseManagerClient

        return self._open.enter_context(EnterpriseManagerClient(self.url, **self._options(options)))

    def async_client(self, **options: Any) -> AsyncEnterpriseManagerClient:
        """A client for `async with`."""
        from veeam_jobs import AsyncEnterpriseManagerClient

        return AsyncEnterpriseManagerClient(self.url, **self._options(options))
