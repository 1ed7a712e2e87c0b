"""The constructors of the clients, and what every client has besides its resources."""

from __future__ import annotations

from collections.abc import Mapping
from os import PathLike
from types import TracebackType
from typing import TYPE_CHECKING, Any, ClassVar, Final, Self

import msgspec

from .clock import SYSTEM_CLOCK, Clock
from .connection import Connection, api_url
from .effects import Headers
from .operations import encode_query

if TYPE_CHECKING:
    import httpx2

    from .auth import Auth
    from .policy import Policy
    from .session import AsyncSession, Session

_SAFE_METHODS: Final = frozenset({"GET", "HEAD", "OPTIONS"})


class _SyncClient:
    """What the blocking clients share."""

    _session: Session

    def _open(self, policy: Policy, connection: Connection) -> None:
        from .session import Session

        self._session = Session(policy, connection.open())

    def request(
        self,
        method: str,
        path: str,
        *,
        params: Mapping[str, object] | None = None,
        json: Any = None,
        headers: Mapping[str, str] | None = None,
    ) -> httpx2.Response:
        """Call what the description lacks, with the same credentials, retries and errors.

        `path` is below the base URL, or a full link of the server. The response comes as it is, 202 included.
        """
        policy = self._session.policy
        sent = policy.send_of(method, path, encode_query((params or {}).items()), *_body(json, headers))
        return self._session.send(sent, safe=sent.method in _SAFE_METHODS)

    def close(self) -> None:
        """Sign out as far as the API can, and close the connections."""
        self._session.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._session.policy.base_url!r})"


class _AsyncClient:
    """What the async clients share."""

    _session: AsyncSession

    def _open(self, policy: Policy, connection: Connection) -> None:
        from .session import AsyncSession

        self._session = AsyncSession(policy, connection.open_async())

    async def request(
        self,
        method: str,
        path: str,
        *,
        params: Mapping[str, object] | None = None,
        json: Any = None,
        headers: Mapping[str, str] | None = None,
    ) -> httpx2.Response:
        """Call what the description lacks, with the same credentials, retries and errors.

        `path` is below the base URL, or a full link of the server. The response comes as it is, 202 included.
        """
        policy = self._session.policy
        sent = policy.send_of(method, path, encode_query((params or {}).items()), *_body(json, headers))
        return await self._session.send(sent, safe=sent.method in _SAFE_METHODS)

    async def close(self) -> None:
        """Sign out as far as the API can, and close the connections."""
        await self._session.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._session.policy.base_url!r})"


class _VspcSetup:
    """The constructor of the Service Provider Console clients."""

    def __init__(
        self,
        url: str,
        *,
        username: str | None = None,
        password: str | None = None,
        api_key: str | None = None,
        ca_file: str | PathLike[str] | None = None,
        fingerprint: str | None = None,
        insecure: bool = False,
        timeout: float | httpx2.Timeout | None = None,
        retries: int = 2,
        strict: bool = False,
        client_version: str | None = None,
        transport: httpx2.BaseTransport | httpx2.AsyncBaseTransport | None = None,
        clock: Clock = SYSTEM_CLOCK,
    ) -> None:
        """Prepare a client; nothing is sent before the first call.

        Args:
            url: Where the console is, like `https://vspc.example.com:1280`; `/api/v3` is added.
            username: User name, together with `password`.
            password: Password of the user.
            api_key: A simple API key, instead of user name and password.
            ca_file: PEM file with the CA to trust instead of those of the system.
            fingerprint: SHA-256 of the one certificate to trust; checked before anything is sent.
            insecure: Trust any certificate. Warns.
            timeout: Seconds to wait for an answer (default 60), or an `httpx2.Timeout`.
            retries: How often a request that changes nothing is sent again after a passing failure.
            strict: Raise DecodeError where an answer does not fit its description.
            client_version: API version to announce, like `3.6.1`: newer enumeration values come as `Unknown`.
            transport: A transport of httpx2, for tests.
            clock: Time and chance, for tests.
        """
        from .auth import ApiKeyAuth, PasswordAuth

        base_url = api_url(url, "/api/v3")
        auth: Auth
        if api_key is not None and username is None and password is None:
            auth = ApiKeyAuth(clock, api_key)
        elif api_key is None and username and password:
            auth = PasswordAuth(clock, base_url, username, password)
        else:
            raise ValueError("Give either username and password, or api_key.")
        headers: Headers = (("X-Client-Version", client_version),) if client_version else ()
        policy = _policy(base_url, auth, clock, retries=retries, strict=strict, headers=headers)
        self._open(policy, Connection(ca_file, fingerprint, insecure, timeout, transport))

    def _open(self, policy: Policy, connection: Connection) -> None:
        raise NotImplementedError


class VspcBase(_SyncClient, _VspcSetup):
    """A client of Service Provider Console, still without resources."""


class AsyncVspcBase(_AsyncClient, _VspcSetup):
    """An async client of Service Provider Console, still without resources."""


class _EnterpriseManagerSetup:
    """The constructor of the Enterprise Manager clients."""

    xml_shapes_module: ClassVar[str | None] = None
    """Generated module with the tables for XML answers."""
    task_types: ClassVar[frozenset[str]] = frozenset({"Task"})
    """Models that a 202 answer holds."""

    def __init__(
        self,
        url: str,
        *,
        username: str,
        password: str,
        api_version: str = "latest",
        ca_file: str | PathLike[str] | None = None,
        fingerprint: str | None = None,
        insecure: bool = False,
        timeout: float | httpx2.Timeout | None = None,
        retries: int = 2,
        strict: bool = False,
        transport: httpx2.BaseTransport | httpx2.AsyncBaseTransport | None = None,
        clock: Clock = SYSTEM_CLOCK,
    ) -> None:
        """Prepare a client; nothing is sent before the first call.

        Args:
            url: Where Enterprise Manager is, like `https://em.example.com:9398`; `/api` is added.
            username: User name, like `DOMAIN\\user`.
            password: Password of the user.
            api_version: API version to log on with, like `v1_7`.
            ca_file: PEM file with the CA to trust instead of those of the system.
            fingerprint: SHA-256 of the one certificate to trust; checked before anything is sent.
            insecure: Trust any certificate. Warns.
            timeout: Seconds to wait for an answer (default 60), or an `httpx2.Timeout`.
            retries: How often a request that changes nothing is sent again after a passing failure.
            strict: Raise DecodeError where an answer does not fit its description.
            transport: A transport of httpx2, for tests.
            clock: Time and chance, for tests.
        """
        from .auth import SessionAuth

        if not username or not password:
            raise ValueError("Give username and password.")
        base_url = api_url(url, "/api")
        auth = SessionAuth(clock, base_url, username, password, api_version)
        policy = _policy(
            base_url,
            auth,
            clock,
            retries=retries,
            strict=strict,
            xml_shapes_module=self.xml_shapes_module,
            task_types=self.task_types,
        )
        self._open(policy, Connection(ca_file, fingerprint, insecure, timeout, transport))

    def _open(self, policy: Policy, connection: Connection) -> None:
        raise NotImplementedError


class EnterpriseManagerBase(_SyncClient, _EnterpriseManagerSetup):
    """A client of Enterprise Manager, still without resources."""


class AsyncEnterpriseManagerBase(_AsyncClient, _EnterpriseManagerSetup):
    """An async client of Enterprise Manager, still without resources."""


def _policy(
    base_url: str,
    auth: Auth,
    clock: Clock,
    *,
    retries: int,
    strict: bool,
    headers: Headers = (),
    xml_shapes_module: str | None = None,
    task_types: frozenset[str] = frozenset(),
) -> Policy:
    from .policy import Policy
    from .reader import Reader
    from .retries import RetryPolicy

    if retries < 0:
        raise ValueError("retries counts from 0.")
    return Policy(
        base_url=base_url,
        auth=auth,
        reader=Reader(strict=strict, xml_shapes_module=xml_shapes_module),
        retry=RetryPolicy(retries=retries, random=clock.random),
        clock=clock,
        headers=headers,
        task_types=task_types,
    )


def _body(json: Any, headers: Mapping[str, str] | None) -> tuple[Headers, bytes | None]:
    given = tuple((headers or {}).items())
    if json is None:
        return given, None
    return (("Content-Type", "application/json"), *given), msgspec.json.encode(json)
