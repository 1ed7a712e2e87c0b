"""What every client has besides its resources: own requests, options, the report, closing."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from types import TracebackType
from typing import TYPE_CHECKING, Any, Final, Self, TypeVar, Unpack

import msgspec

from veeam_jobs_runtime import arguments
from veeam_jobs_runtime.effects import Send
from veeam_jobs_runtime.operations import encode_query
from veeam_jobs_runtime.options import CallOptions, as_defaults
from veeam_jobs_runtime.public_names import publish
from veeam_jobs_runtime.transport.connection import Connection

if TYPE_CHECKING:
    import httpx2

    from veeam_jobs_runtime.decoding.report import Report
    from veeam_jobs_runtime.pending import AsyncPendingResult, PendingResult
    from veeam_jobs_runtime.policy import Policy
    from veeam_jobs_runtime.session import AsyncSession, Session

C = TypeVar("C", bound="SyncClient | AsyncClient")

_SAFE_METHODS: Final = frozenset({"GET", "HEAD", "OPTIONS"})


class SyncClient:
    """What the blocking clients share."""

    _session: Session
    _may_await = False

    def _open(self, policy: Policy, connection: Connection) -> None:
        from veeam_jobs_runtime.session import Session

        self._session = Session(policy, connection.open(policy.base_url), _action_handle)

    def request(
        self,
        method: str,
        path: str,
        *,
        params: Mapping[str, object] | None = None,
        json: Any = None,
        **options: Unpack[CallOptions],
    ) -> httpx2.Response:
        """Call an operation that is not described, with the same credentials, retries, errors and options.

        `path` is below the base URL, or a full link of the server: of a link only the path and the query count.
        The response comes as it is, 202 included. Sent again are GET, HEAD and OPTIONS, and whatever carries
        an `X-Request-id`.
        """
        sent = _own_request(self._session.policy, method, path, params, json, options)
        return self._session.send(sent, safe=sent.method in _SAFE_METHODS)

    @property
    def report(self) -> Report:
        """Values that did not fit the description and were left out of answers, counted per operation and place."""
        return self._session.policy.report

    def with_options(
        self,
        *,
        timeout: float | httpx2.Timeout | None = None,
        deadline: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Self:
        """Return a copy of this client with other defaults for its calls; options of a single call still win.

        It shares connections, session and locks with this one, and needs no closing: closing it ends its own use, not
        that of this one. When this one is closed, it is closed, too.
        """
        options: CallOptions = {
            "timeout": timeout,
            "deadline": deadline,
            "retries": retries,
            "headers": headers,
        }
        return _derived(self, options)

    def close(self) -> None:
        """Sign out where the API supports it, and close the connections."""
        self._session.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def __repr__(self) -> str:
        return _shown(self)


class AsyncClient:
    """What the async clients share."""

    _session: AsyncSession
    _may_await = True

    def _open(self, policy: Policy, connection: Connection) -> None:
        from veeam_jobs_runtime.session import AsyncSession

        self._session = AsyncSession(policy, connection.open_async(policy.base_url), _async_action_handle)

    async def request(
        self,
        method: str,
        path: str,
        *,
        params: Mapping[str, object] | None = None,
        json: Any = None,
        **options: Unpack[CallOptions],
    ) -> httpx2.Response:
        """Call an operation that is not described, with the same credentials, retries, errors and options.

        `path` is below the base URL, or a full link of the server: of a link only the path and the query count.
        The response comes as it is, 202 included. Sent again are GET, HEAD and OPTIONS, and whatever carries
        an `X-Request-id`.
        """
        sent = _own_request(self._session.policy, method, path, params, json, options)
        return await self._session.send(sent, safe=sent.method in _SAFE_METHODS)

    @property
    def report(self) -> Report:
        """Values that did not fit the description and were left out of answers, counted per operation and place."""
        return self._session.policy.report

    def with_options(
        self,
        *,
        timeout: float | httpx2.Timeout | None = None,
        deadline: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Self:
        """Return a copy of this client with other defaults for its calls; options of a single call still win.

        It shares connections, session and locks with this one, and needs no closing: closing it ends its own use, not
        that of this one. When this one is closed, it is closed, too.
        """
        options: CallOptions = {
            "timeout": timeout,
            "deadline": deadline,
            "retries": retries,
            "headers": headers,
        }
        return _derived(self, options)

    async def close(self) -> None:
        """Sign out where the API supports it, and close the connections."""
        await self._session.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()

    def __repr__(self) -> str:
        return _shown(self)


def _action_handle(*arguments: Any) -> PendingResult[Any]:
    from veeam_jobs_runtime.handles.actions import ActionHandle

    return ActionHandle(*arguments)


def _async_action_handle(*arguments: Any) -> AsyncPendingResult[Any]:
    from veeam_jobs_runtime.handles.actions import AsyncActionHandle

    return AsyncActionHandle(*arguments)


def _own_request(
    policy: Policy,
    method: str,
    path: str,
    params: Mapping[str, object] | None,
    json: Any,
    options: CallOptions,
) -> Send:
    method, path = arguments.method(method), arguments.path(path)
    query = encode_query(arguments.mapping("params", params).items())
    if json is None:
        return policy.send_of(method, path, query, options=options)
    content_type = (("Content-Type", "application/json"),)
    return policy.send_of(method, path, query, content_type, _encoded(json), options)


def _encoded(json: Any) -> bytes:
    try:
        return msgspec.json.encode(json)
    except (OverflowError, RecursionError):
        pass
    raise ValueError("json= cannot be written as JSON: a number is too large, or it is nested too deeply.")


def _derived(client: C, options: CallOptions) -> C:
    policy = client._session.policy
    twin = object.__new__(type(client))
    # Resources are made anew: those at hand keep to the options they were made with.
    kept = {
        name: value
        for name, value in vars(client).items()
        if not isinstance(getattr(type(client), name, None), cached_property)
    }
    vars(twin).update(kept)
    session: Any = client._session
    twin._session = session.derived(
        msgspec.structs.replace(policy, defaults=as_defaults(options, policy.defaults))
    )
    return twin


def _shown(client: object) -> str:
    session = vars(client).get("_session")
    address = repr(session.policy.base_url) if session is not None else "not set up"
    return f"{type(client).__name__}({address})"


publish(globals())
