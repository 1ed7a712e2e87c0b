"""How to reach a server: its URL, the trust in its certificate, the way through a proxy, the time to wait."""

from __future__ import annotations

import contextlib
import re
import warnings
from os import PathLike
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import unquote, urlsplit

from veeam_jobs_runtime import arguments
from veeam_jobs_runtime.errors import InsecureWarning, WrongType
from veeam_jobs_runtime.records import Record
from veeam_jobs_runtime.release import VERSION
from veeam_jobs_runtime.secrets.masking import Secret, SecretBytes, hidden_url

if TYPE_CHECKING:
    import httpx2

    from veeam_jobs_runtime.transport.http_connection import HttpConnection

_CONNECT_SECONDS: Final = 10.0
_READ_SECONDS: Final = 60.0
_LOOPBACK: Final = frozenset({"localhost", "127.0.0.1", "::1"})
_LAST_PORT: Final = 65535
_PLAIN_HOST: Final = (
    r"[A-Za-z0-9_]([A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?(\.[A-Za-z0-9_]([A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?)*\.?"
)
_FRAMES_TO_THE_USER: Final = 7
"""From the warning that nothing is verified up to the line that makes a client."""
_OTHER_WAYS: Final = ("ca_file", "fingerprint", "insecure", "proxy", "transport")
_NO_URL: Final = "The URL must name scheme and host, like https://vspc.example.com:1280"


class Connection(Record, frozen=True):
    """How to reach a server, in the words of the constructors."""

    _hidden = frozenset({"proxy"})

    ca_file: str | PathLike[str] | None = None
    fingerprint: str | None = None
    insecure: bool = False
    timeout: float | httpx2.Timeout | None = None
    transport: Any = None
    http_client: Any = None
    proxy: Any = None
    trust_env: bool = True

    def open(self, url: str) -> HttpConnection:
        """Open a blocking HTTP client for a URL."""
        import httpx2

        return self._connection(url, httpx2.Client, "handle_request")

    def open_async(self, url: str) -> HttpConnection:
        """Open an async HTTP client for a URL."""
        import httpx2

        return self._connection(url, httpx2.AsyncClient, "handle_async_request")

    def _connection(self, url: str, kind: type[Any], handler: str) -> HttpConnection:
        from veeam_jobs_runtime.transport.http_connection import HttpConnection

        arguments.switch("trust_env", self.trust_env)
        if self.http_client is not None:
            return HttpConnection(self._brought(kind), owned=False)
        if self.transport is not None and not hasattr(self.transport, handler):
            raise WrongType(
                f"transport= has no {handler}."
                " Pass httpx2.BaseTransport to a blocking client, AsyncBaseTransport to an async one."
            )
        options = self._options()
        proxy, secrets = self._proxy_of(url, options)
        try:
            return HttpConnection(kind(**options), proxy=proxy, secrets=secrets)
        except (OSError, ValueError, ImportError, *_invalid_url()) as error:
            mistake = error
        raise self._setup_error(mistake)

    def _brought(self, kind: type[Any]) -> Any:
        """Return the HTTP client that the user passed. Raises ValueError for options that would have no effect on it."""
        if not isinstance(self.http_client, kind):
            raise WrongType(f"http_client= must be an httpx2.{kind.__name__} here.")
        for name in _OTHER_WAYS:
            if getattr(self, name):
                raise ValueError(
                    f"http_client= has its own connection settings, so {name} would be ignored. Set it on that client."
                )
        if self.timeout is not None:
            raise ValueError("http_client= has its own timeout. Set it there, or on single calls.")
        return self.http_client

    def _options(self) -> dict[str, Any]:
        from veeam_jobs_runtime.transport.tls import Trust, check_cert_folder, verify_option

        trust = Trust(self.ca_file, self.fingerprint, self.insecure)
        if self.transport is not None and (self.ca_file or self.fingerprint):
            raise ValueError(
                "transport= has its own TLS settings, so ca_file and fingerprint would be ignored. Set them there."
            )
        if self.transport is not None and self.proxy is not None:
            raise ValueError(
                "transport= has its own connection settings, so proxy would be ignored. Set it on the transport."
            )
        if self.trust_env and self.transport is None and trust == Trust():
            check_cert_folder()
        wait = _READ_SECONDS if self.timeout is None else arguments.timeout(self.timeout)
        return {
            "verify": verify_option(trust, stacklevel=_FRAMES_TO_THE_USER),
            "timeout": timeout_of(wait),
            "transport": self.transport,
            "proxy": None if self.proxy is None else _proxy(self.proxy),
            "trust_env": self.trust_env,
            "cookies": _no_cookies(),
            "headers": {"User-Agent": f"veeam-jobs/{VERSION}"},
            "follow_redirects": False,
        }

    def _proxy_of(self, url: str, options: dict[str, Any]) -> tuple[str | None, tuple[str, ...]]:
        """Return the proxy for a URL, without its password, and the passwords of all proxies."""
        if options["proxy"] is not None:
            return str(options["proxy"].url), _proxy_secrets(options["proxy"].auth)
        if self.transport is not None or not self.trust_env:
            return None, ()
        from urllib.request import getproxies

        found = {name: Secret(value) for name, value in getproxies().items()}
        if not found:
            return None, ()
        for name, value in _proxy_variables():
            _proxy(Secret(value if "://" in value else f"http://{value}"), name)
        from veeam_jobs_runtime.transport.network import proxy_of

        return proxy_of(url, found), tuple(
            secret for address in found.values() for secret in _url_secrets(address)
        )

    def _setup_error(self, error: Exception) -> ValueError:
        """Return the error for an HTTP client that cannot be created, naming the environment variable at fault."""
        if self.trust_env:
            from veeam_jobs_runtime.transport.tls import check_cert_file

            try:
                check_cert_file()
            except ValueError as reason:
                return reason
        if isinstance(error, ImportError):
            return ValueError("A SOCKS proxy needs the package socksio: pip install 'httpx2[socks]'.")
        # The text of the error may quote an address with a password.
        return ValueError(f"The connection cannot be set up ({type(error).__name__}).")


def timeout_of(seconds: float | httpx2.Timeout) -> httpx2.Timeout:
    """Return a timeout in seconds, of which connecting may take at most 10."""
    import httpx2

    if isinstance(seconds, httpx2.Timeout):
        return seconds
    return httpx2.Timeout(seconds, connect=min(_CONNECT_SECONDS, seconds))


def _no_cookies() -> Any:
    """Return a cookie jar that stays empty: Enterprise Manager prefers a stale cookie to a valid session header."""
    from http.cookiejar import CookieJar, DefaultCookiePolicy

    return CookieJar(DefaultCookiePolicy(allowed_domains=[]))


def _proxy(given: Any, name: str = "proxy=") -> Any:
    """Return a proxy of the HTTP library. Raises ValueError, without the address: it may contain a password."""
    import httpx2

    if isinstance(given, httpx2.Proxy):
        return given
    if not isinstance(given, str | httpx2.URL):
        raise WrongType(f"{name} must be the URL of a proxy, not {type(given).__name__}.")
    proxy = None
    try:
        _parse_address(str(given), ("http", "https", "socks5", "socks5h"), userinfo=True)
        proxy = httpx2.Proxy(str(given))
    except (ValueError, httpx2.InvalidURL):
        pass
    if proxy is None:
        raise ValueError(
            f"{name} is not the URL of a proxy. Use one like http://proxy.example.com:3128 (or https, socks5, socks5h)."
        )
    return proxy


def _proxy_secrets(credentials: tuple[str, str] | None) -> tuple[str, ...]:
    """Return a password and its Basic credentials, which must be masked."""
    if credentials is None or not credentials[1]:
        return ()
    from base64 import b64encode

    encoded = b64encode(SecretBytes(":".join(credentials).encode("utf-8", "replace"))).decode()
    return Secret(credentials[1]), Secret(encoded)


def _url_secrets(url: str) -> tuple[str, ...]:
    try:
        parts = urlsplit(url)
        return _proxy_secrets((unquote(parts.username or ""), unquote(parts.password or "")))
    except ValueError:
        return ()


def _proxy_variables() -> list[tuple[str, str]]:
    """Return the environment variables that name a proxy, with their values."""
    from os import environ

    names = ("http_proxy", "https_proxy", "all_proxy")
    return [(name, Secret(value)) for name, value in environ.items() if name.lower() in names and value]


def _invalid_url() -> tuple[type[Exception]]:
    import httpx2

    return (httpx2.InvalidURL,)


def api_url(url: str, root: str) -> str:
    """Return the base URL of an API: the given URL, completed with `root`.

    Raises ValueError, without the URL, for one without scheme or host, with credentials, query or fragment, and for what
    no connection can be made to.
    """
    if not isinstance(url, str):
        raise WrongType(
            f"The URL must be a string like https://vspc.example.com:1280, not {type(url).__name__}."
        )
    url = hidden_url(url.strip())
    # Whatever is wrong with it, a password must not be part of what is said about it.
    if "@" in re.split(r"[/?#]", url.partition("://")[2], maxsplit=1)[0]:
        raise ValueError("Pass user name and password as arguments, not in the URL.")
    try:
        scheme, host, netloc, path = _parse_address(url, ("http", "https"))
    except ValueError as mistake:
        # Without its frames: they hold the parts of an address, of which one may be a password.
        raise mistake.with_traceback(None) from None
    _warn_if_readable(scheme, host)
    path = path.rstrip("/")
    steps = root.strip("/").split("/")
    present = next(
        count
        for count in range(len(steps), -1, -1)
        if (path + "/").endswith("/" + "".join(step + "/" for step in steps[:count]))
    )
    return f"{scheme}://{netloc}{path}" + "".join("/" + step for step in steps[present:])


def _parse_address(
    url: str, schemes: tuple[str, ...], *, userinfo: bool = False
) -> tuple[str, str, str, str]:
    """Return scheme, host, network location and path of a usable URL. Raises ValueError for any other."""
    if any(character <= " " or "\x7f" <= character <= "\xa0" or character == "\\" for character in url):
        raise ValueError(
            "The URL contains spaces, line breaks or other characters that are not allowed in a URL."
        )
    parts = None
    with contextlib.suppress(ValueError):
        parts = urlsplit(url)
    if parts is None:
        # Raised here, without the error of the parser as its context: that one repeats the URL.
        raise ValueError(
            "The URL has no valid host. Put an IPv6 address in brackets, like https://[::1]:1280."
        )
    if parts.scheme not in schemes or not parts.hostname:
        raise ValueError(_NO_URL)
    if not userinfo and (parts.query or parts.fragment or url.endswith(("?", "#"))):
        raise ValueError("The URL must not contain ? or #.")
    _check_port(parts)
    _check_host(url, parts.hostname)
    return parts.scheme, parts.hostname, parts.netloc, parts.path


def _check_port(parts: Any) -> None:
    try:
        sound = parts.port is None or 0 < parts.port <= _LAST_PORT
    except ValueError:
        sound = False
    if not sound:
        raise ValueError(f"The port of the URL must be a number from 1 to {_LAST_PORT}.")


def _check_host(url: str, host: str) -> None:
    """Raise ValueError for a host that cannot be resolved or connected to."""
    import httpx2

    sound = True
    try:
        raw = httpx2.URL(url).raw_host.decode()
        if not re.fullmatch(_PLAIN_HOST, raw) and ":" not in raw:
            # What Python itself does with a name before it asks for its address.
            raw.encode("idna")
            sound = re.fullmatch(r"[!-~]+", raw) is not None and not set(raw) & set("%\"<>^`{|}*,;=$&'()+!~")
    except (httpx2.InvalidURL, UnicodeError):
        sound = False
    if not sound:
        raise ValueError("The host of the URL is not a valid name or address.")


def _warn_if_readable(scheme: str, host: str) -> None:
    if scheme == "https" or host in _LOOPBACK:
        return
    warnings.warn("http:// sends your password readable over the network.", InsecureWarning, stacklevel=4)
