"""The constructors of the clients. What they have besides resources is in `client_base`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from os import PathLike
from typing import TYPE_CHECKING, Any, ClassVar, Final, Literal, Self, TypeVar

from veeam_jobs_runtime import arguments
from veeam_jobs_runtime.client_base import AsyncClient, SyncClient
from veeam_jobs_runtime.clock import SYSTEM_CLOCK, Clock
from veeam_jobs_runtime.effects import Headers, Steps
from veeam_jobs_runtime.options import ValidatedOptions
from veeam_jobs_runtime.public_names import publish
from veeam_jobs_runtime.secrets.masking import hidden, hidden_url
from veeam_jobs_runtime.transport.connection import Connection, api_url
from veeam_jobs_runtime.types import UNSET, Unset

if TYPE_CHECKING:
    import httpx2

    from veeam_jobs_runtime.auth import Auth
    from veeam_jobs_runtime.decoding.report import OnViolation
    from veeam_jobs_runtime.decoding.writer import Writer
    from veeam_jobs_runtime.hooks import EventHooks, Hooks
    from veeam_jobs_runtime.policy import Policy
    from veeam_jobs_runtime.products import Product
    from veeam_jobs_runtime.versions import VersionGate

V = TypeVar("V")

_LARGEST_ANSWER: Final = 256 * 1024 * 1024
_CONNECTION_VARIABLES: Final = ("ca_file", "fingerprint", "insecure", "timeout", "deadline", "retries")


class _Setup:
    """What constructors need of SyncClient or AsyncClient, one of which every client is."""

    _may_await: ClassVar[bool]
    if TYPE_CHECKING:

        def _open(self, policy: Policy, connection: Connection) -> None: ...


class _VspcSetup(_Setup):
    """The constructor of the Service Provider Console clients."""

    _variables: ClassVar[tuple[str, ...]] = ("url", "username", "password", "api_key", *_CONNECTION_VARIABLES)
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
        deadline: float | None = None,
        retries: int = 2,
        strict: bool = False,
        on_violation: OnViolation | None = None,
        client_version: str | Unset | None = UNSET,
        max_answer_size: int | None = _LARGEST_ANSWER,
        event_hooks: EventHooks | None = None,
        proxy: str | httpx2.URL | httpx2.Proxy | None = None,
        trust_env: bool = True,
        http_client: httpx2.Client | httpx2.AsyncClient | None = None,
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
            timeout: Seconds to wait for each part of an answer (default 60), or an `httpx2.Timeout`.
            deadline: Seconds a whole call may take: signing in, waiting because the server throttles, every attempt.
                Any time where it is None.
            retries: How often a request that changes nothing is sent again after a passing failure.
            strict: Raise DecodeError where an answer does not fit its description: types, required members, XML
                elements that are not described. Otherwise `report` counts values and elements that were left out.
            on_violation: Called with the operationId and the violation for each value that was left out.
            client_version: API version to announce (`X-Client-Version`), by default the one this client was made
                for. The console then sends `Unknown` in place of enumeration values that are newer; None
                announces nothing and lets you see them (page `back_comp`).
            max_answer_size: Bytes an answer may have, unpacked (default 256 MiB); None is any number. A larger one is
                given up with DecodeError as soon as that shows.
            event_hooks: Functions to call with a RequestEvent, a ResponseEvent or a RetryEvent, like
                `{"response": [print]}`.
            proxy: URL of a proxy, like `http://proxy.example.com:3128`.
            trust_env: Whether `HTTP_PROXY`, `HTTPS_PROXY`, `ALL_PROXY`, `NO_PROXY`, `SSL_CERT_FILE` and `SSL_CERT_DIR`
                count.
            http_client: A client of httpx2 to send with, which brings its own trust, proxies and timeouts, and
                stays open.
            transport: A transport of httpx2, for tests.
            clock: Time and chance, for tests.
        """
        url, password, api_key, proxy = hidden_url(url), hidden(password), hidden(api_key), hidden(proxy)
        from veeam_jobs_runtime.auth import ApiKeyAuth, PasswordAuth
        from veeam_jobs_runtime.products import CONSOLE
        from veeam_jobs_runtime.versions import VersionGate

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
            deadline=deadline,
            max_answer_size=max_answer_size,
            hooks=_hooks(event_hooks, may_await=self._may_await),
            on_violation=on_violation,
            headers=headers,
            gate=VersionGate(),
        )
        self._open(
            policy,
            Connection(ca_file, fingerprint, insecure, timeout, transport, http_client, proxy, trust_env),
        )

    @classmethod
    def from_environment(cls, server: str | None = None, **options: Any) -> Self:
        """Make a client from environment variables; `options` override them.

        `VEEAM_JOBS_URL`, then `VEEAM_JOBS_API_KEY`, or `VEEAM_JOBS_USERNAME` and `VEEAM_JOBS_PASSWORD`; where they are
        set `VEEAM_JOBS_CA_FILE`, `_FINGERPRINT`, `_INSECURE`, `_TIMEOUT`, `_DEADLINE`, `_RETRIES`.

        Args:
            server: The name of a server, like `north`: its own variables, like `VEEAM_JOBS_URL_NORTH` and
                `VEEAM_JOBS_PASSWORD_NORTH`, go before those for all.
            options: Arguments of the constructor.

        Raises ValueError naming the variable that is missing or cannot be meant.
        """
        return _from_environment(cls, cls._variables, server, options)


class VspcBase(SyncClient, _VspcSetup):
    """A client of Service Provider Console, still without resources."""


class AsyncVspcBase(AsyncClient, _VspcSetup):
    """An async client of Service Provider Console, still without resources."""


class _EnterpriseManagerSetup(_Setup):
    """The constructor of the Enterprise Manager clients."""

    _variables: ClassVar[tuple[str, ...]] = ("url", "username", "password", *_CONNECTION_VARIABLES)
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
        deadline: float | None = None,
        retries: int = 2,
        strict: bool = False,
        on_violation: OnViolation | None = None,
        max_answer_size: int | None = _LARGEST_ANSWER,
        event_hooks: EventHooks | None = None,
        proxy: str | httpx2.URL | httpx2.Proxy | None = None,
        trust_env: bool = True,
        http_client: httpx2.Client | httpx2.AsyncClient | None = None,
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
            timeout: Seconds to wait for each part of an answer (default 60), or an `httpx2.Timeout`.
            deadline: Seconds a whole call may take: signing in, waiting because the server throttles, every attempt.
                Any time where it is None.
            retries: How often a request that changes nothing is sent again after a passing failure.
            strict: Raise DecodeError where an answer does not fit its description: types, required members, XML
                elements that are not described. Otherwise `report` counts values and elements that were left out.
            on_violation: Called with the operationId and the violation for each value that was left out.
            max_answer_size: Bytes an answer may have, unpacked (default 256 MiB); None is any number. A larger one is
                given up with DecodeError as soon as that shows.
            event_hooks: Functions to call with a RequestEvent, a ResponseEvent or a RetryEvent, like
                `{"response": [print]}`.
            proxy: URL of a proxy, like `http://proxy.example.com:3128`.
            trust_env: Whether `HTTP_PROXY`, `HTTPS_PROXY`, `ALL_PROXY`, `NO_PROXY`, `SSL_CERT_FILE` and `SSL_CERT_DIR`
                count.
            http_client: A client of httpx2 to send with, which brings its own trust, proxies and timeouts, and
                stays open.
            transport: A transport of httpx2, for tests.
            clock: Time and chance, for tests.
        """
        url, password, proxy = hidden_url(url), hidden(password), hidden(proxy)
        from veeam_jobs_runtime.auth import SessionAuth
        from veeam_jobs_runtime.decoding.writer import Writer
        from veeam_jobs_runtime.products import MANAGER

        if not username or not password:
            raise ValueError("Give username and password.")
        base_url = api_url(url, "/api")
        if format not in ("json", "xml"):
            raise ValueError(f"format must be json or xml, not {format!r}.")
        writer = Writer(self.xml_shapes_module if format == "xml" else None)
        auth = SessionAuth(clock, base_url, username, password, api_version, writer.accept)
        policy = _policy(
            MANAGER,
            base_url,
            auth,
            clock,
            retries=retries,
            strict=strict,
            deadline=deadline,
            max_answer_size=max_answer_size,
            hooks=_hooks(event_hooks, may_await=self._may_await),
            on_violation=on_violation,
            xml_shapes_module=self.xml_shapes_module,
            writer=writer,
            task_types=self.task_types,
        )
        self._open(
            policy,
            Connection(ca_file, fingerprint, insecure, timeout, transport, http_client, proxy, trust_env),
        )

    @classmethod
    def from_environment(cls, server: str | None = None, **options: Any) -> Self:
        """Make a client from environment variables; `options` override them.

        `VEEAM_JOBS_URL`, `VEEAM_JOBS_USERNAME`, `VEEAM_JOBS_PASSWORD`; where they are set `VEEAM_JOBS_CA_FILE`,
        `_FINGERPRINT`, `_INSECURE`, `_TIMEOUT`, `_DEADLINE`, `_RETRIES`.

        Args:
            server: The name of a server, like `north`: its own variables, like `VEEAM_JOBS_URL_NORTH` and
                `VEEAM_JOBS_PASSWORD_NORTH`, go before those for all.
            options: Arguments of the constructor.

        Raises ValueError naming the variable that is missing or cannot be meant.
        """
        return _from_environment(cls, cls._variables, server, options)


class EnterpriseManagerBase(SyncClient, _EnterpriseManagerSetup):
    """A client of Enterprise Manager, still without resources."""


class AsyncEnterpriseManagerBase(AsyncClient, _EnterpriseManagerSetup):
    """An async client of Enterprise Manager, still without resources."""


def _policy(
    product: Product,
    base_url: str,
    auth: Auth,
    clock: Clock,
    *,
    retries: int,
    strict: bool,
    deadline: float | None,
    max_answer_size: int | None,
    hooks: Hooks | None,
    on_violation: OnViolation | None,
    headers: Headers = (),
    gate: VersionGate | None = None,
    xml_shapes_module: str | None = None,
    writer: Writer | None = None,
    task_types: frozenset[str] = frozenset(),
) -> Policy:
    from veeam_jobs_runtime.decoding.reader import Reader
    from veeam_jobs_runtime.decoding.report import Report
    from veeam_jobs_runtime.decoding.writer import Writer
    from veeam_jobs_runtime.policy import Policy
    from veeam_jobs_runtime.retries import RetryPolicy

    arguments.count("retries", retries)
    arguments.switch("strict", strict)
    arguments.headers(headers)
    if max_answer_size is not None:
        arguments.count("max_answer_size", max_answer_size, least=1)
    return Policy(
        base_url=base_url,
        auth=auth,
        reader=Reader(strict, xml_shapes_module, both_notations=xml_shapes_module is not None),
        retry=RetryPolicy(retries=retries, random=clock.random),
        clock=clock,
        product=product,
        writer=writer or Writer(),
        result_of_read=_result_of_read,
        headers=headers,
        gate=gate,
        task_types=task_types,
        defaults=ValidatedOptions(
            deadline=None if deadline is None else arguments.seconds("deadline", deadline)
        ),
        max_answer_size=max_answer_size,
        hooks=hooks,
        report=Report(on_violation),
    )


def _result_of_read(*arguments: Any) -> Steps[Any]:
    """Wait for the result of a read that the server put off; few programs meet one, so it is imported late."""
    from veeam_jobs_runtime.handles.actions import result_of_read

    return result_of_read(*arguments)


def _hooks(given: EventHooks | None, *, may_await: bool) -> Hooks | None:
    if given is None:
        return None
    from veeam_jobs_runtime.hooks import read_hooks

    return read_hooks(given, may_await=may_await)


def _from_environment(
    make: Callable[..., V], names: tuple[str, ...], server: str | None, options: Mapping[str, Any]
) -> V:
    from os import environ

    from veeam_jobs_runtime.transport.environment import read_environment

    return make(**read_environment(names, server, options, environ), **options)


publish(globals())
