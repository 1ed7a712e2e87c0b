"""How to reach a server: its URL, the trust in its certificate, the time to wait."""

from __future__ import annotations

import warnings
from os import PathLike
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import urlsplit

from .errors import InsecureWarning
from .records import Record

if TYPE_CHECKING:
    import httpx2

_CONNECT_SECONDS: Final = 10.0
_READ_SECONDS: Final = 60.0
_LOOPBACK: Final = frozenset({"localhost", "127.0.0.1", "::1"})


class Connection(Record, frozen=True):
    """How to reach a server, in the words of the constructors."""

    ca_file: str | PathLike[str] | None = None
    fingerprint: str | None = None
    insecure: bool = False
    timeout: float | httpx2.Timeout | None = None
    transport: Any = None

    def open(self) -> httpx2.Client:
        """A blocking HTTP client."""
        import httpx2

        return httpx2.Client(**self._options())

    def open_async(self) -> httpx2.AsyncClient:
        """An async HTTP client."""
        import httpx2

        return httpx2.AsyncClient(**self._options())

    def _options(self) -> dict[str, Any]:
        from .tls import Trust, verify_option

        trust = Trust(self.ca_file, self.fingerprint, self.insecure)
        if self.transport is not None and (self.ca_file or self.fingerprint):
            raise ValueError("transport= brings its own TLS: ca_file and fingerprint would not be looked at.")
        return {
            "verify": verify_option(trust, stacklevel=6),
            "timeout": timeout_of(_READ_SECONDS if self.timeout is None else self.timeout),
            "transport": self.transport,
            "cookies": _no_cookies(),
            "headers": {"User-Agent": "veeam-jobs"},
            "follow_redirects": False,
        }


def timeout_of(seconds: float | httpx2.Timeout) -> httpx2.Timeout:
    """Seconds to wait for an answer, of which connecting may take 10 at most."""
    import httpx2

    if isinstance(seconds, httpx2.Timeout):
        return seconds
    return httpx2.Timeout(seconds, connect=min(_CONNECT_SECONDS, seconds))


def _no_cookies() -> Any:
    """A cookie jar that stays empty: Enterprise Manager prefers a stale cookie to a good session header."""
    from http.cookiejar import CookieJar, DefaultCookiePolicy

    return CookieJar(DefaultCookiePolicy(allowed_domains=[]))


def api_url(url: str, root: str) -> str:
    """The base URL of an API: what the user gave, with as much of `root` added as is not there yet.

    Raises ValueError for a URL without scheme or host, with credentials, query or fragment.
    """
    parts = urlsplit(url.strip())
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise ValueError("The URL must name scheme and host, like https://vspc.example.com:1280")
    if parts.username is not None or parts.password is not None:
        raise ValueError("Give user name and password as arguments, not inside the URL.")
    if parts.query or parts.fragment:
        raise ValueError("The URL must end before ? and #.")
    _warn_if_readable(parts.scheme, parts.hostname)
    path = parts.path.rstrip("/")
    steps = root.strip("/").split("/")
    present = next(
        count
        for count in range(len(steps), -1, -1)
        if (path + "/").endswith("/" + "".join(step + "/" for step in steps[:count]))
    )
    return f"{parts.scheme}://{parts.netloc}{path}" + "".join("/" + step for step in steps[present:])


def _warn_if_readable(scheme: str, host: str) -> None:
    if scheme == "https" or host in _LOOPBACK:
        return
    warnings.warn("http:// sends your password readable over the network.", InsecureWarning, stacklevel=4)
