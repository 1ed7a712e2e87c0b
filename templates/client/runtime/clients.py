"""The constructors of the clients, and what every client has besides its resources."""

from __future__ import annotations

from collections.abc import Mapping
from os import PathLike
from types import TracebackType
from typing import TYPE_CHECKING, Any, ClassVar, Final, Literal, Self, Unpack

import msgspec

from .clock import SYSTEM_CLOCK, Clock
from .connection import Connection, api_url
from .effects import Headers, Send
from .operations import encode_query
from .options import CallOptions
from .types import UNSET, Unset

if TYPE_CHECKING:
    import httpx2

    from .auth import Auth
    from .policy import Policy
    from .products import Product
    from .session import AsyncSession, Session
    from .versions import VersionGate
    from .writer import Writer

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
        **options: Unpack[CallOptions],
    ) -> httpx2.Response:
        """Call what the description lacks, with the same credentials, retries, errors and options.

        `path` is below the base URL, or a full link of the server: of a link only the path and the query count.
        The response comes as it is, 202 included. Sent again are GET, HEAD and OPTIONS, and whatever carries
        an `X-Request-id`.
        """
        sent = _own_request(self._session.policy, method, path, params, json, options)
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
        **options: Unpack[CallOptions],
    ) -> httpx2.Response:
        """Call what the description lacks, with the same credentials, retries, errors and options.

        `path` is below the base URL, or a full link of the server: of a link only the path and the query count.
        The response comes as it is, 202 included. Sent again are GET, HEAD and OPTIONS, and whatever carries
        an `X-Request-id`.
        """
        sent = _own_request(self._session.policy, method, path, params, json, options)
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

    api_version: ClassVar[str | None] = None
    """The version of the API the client was made for."""

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
        client_version: str | Unset | None = UNSET,
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
            client_version: API version to announce (`X-Client-Version`), by default the one this client was made
                for. The console then sends `Unknown` in place of enumeration values that are newer; None
                announces nothing and lets you see them (page `back_comp`).
            transport: A transport of httpx2, for tests.
            clock: Time and chance, for tests.
        """
        from .auth import ApiKeyAuth, PasswordAuth
        from .products import CONSOLE
        from .versions import VersionGate

        base_url = api_url(url, "/api/v3")
        auth: Auth
        if api_key is not None and username is None and password is None:
            auth = ApiKeyAuth(clock, api_key)
        elif api_key is None and username and password:
            auth = PasswordAuth(clock, base_url, username, password)
        else:
            raise ValueError("Give either username and password, or api_key.")
        announced = self.api_version if client_version is UNSET else client_version
        headers: Headers = (("X-Client-Version", announced),) if announced else ()
        policy = _policy(
            CONSOLE,
            base_url,
            auth,
            clock,
            retries=retries,
            strict=strict,
            headers=headers,
            gate=VersionGate(),
        )
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
        format: Literal["json", "xml"] = "json",  # noqa: A002
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
            api_version: API version to log on with, like `v1_7`. It is chosen once, at the logon, and holds for
                the session; `latest` is the newest the server speaks. This client is made for `v1_7`
                (products 12 to 13); `v1_4` and older are no longer supported (page `em_web_api_versions`).
            format: What to speak with the server; answers are read in either form.
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
        from .products import MANAGER
        from .writer import Writer

        if not username or not password:
            raise ValueError("Give username and password.")
        base_url = api_url(url, "/api")
        if format not in ("json", "xml"):
            raise ValueError(f"format is json or xml, not {format!r}.")
        writer = Writer(self.xml_shapes_module if format == "xml" else None)
        auth = SessionAuth(clock, base_url, username, password, api_version, writer.accept)
        policy = _policy(
            MANAGER,
            base_url,
            auth,
            clock,
            retries=retries,
            strict=strict,
            xml_shapes_module=self.xml_shapes_module,
            writer=writer,
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
    product: Product,
    base_url: str,
    auth: Auth,
    clock: Clock,
    *,
    retries: int,
    strict: bool,
    headers: Headers = (),
    gate: VersionGate | None = None,
    xml_shapes_module: str | None = None,
    writer: Writer | None = None,
    task_types: frozenset[str] = frozenset(),
) -> Policy:
    from .policy import Policy
    from .reader import Reader
    from .retries import RetryPolicy
    from .writer import Writer

    if retries < 0:
        raise ValueError("retries counts from 0.")
    return Policy(
        base_url=base_url,
        auth=auth,
        reader=Reader(strict=strict, xml_shapes_module=xml_shapes_module),
        retry=RetryPolicy(retries=retries, random=clock.random),
        clock=clock,
        product=product,
        writer=writer or Writer(),
        headers=headers,
        gate=gate,
        task_types=task_types,
    )


def _own_request(
    policy: Policy,
    method: str,
    path: str,
    params: Mapping[str, object] | None,
    json: Any,
    options: CallOptions,
) -> Send:
    query = encode_query((params or {}).items())
    if json is None:
        return policy.send_of(method, path, query, options=options)
    content_type = (("Content-Type", "application/json"),)
    return policy.send_of(method, path, query, content_type, msgspec.json.encode(json), options)
