"""Turn connection errors into one sentence that says what to do."""

from __future__ import annotations

import socket
import ssl
from collections.abc import Mapping
from typing import Any
from urllib.parse import urlsplit

from veeam_jobs_runtime.answers import placed
from veeam_jobs_runtime.effects import Send
from veeam_jobs_runtime.errors import ApiError, DecodeError, TransportError
from veeam_jobs_runtime.products import Product, where
from veeam_jobs_runtime.records import Record
from veeam_jobs_runtime.secrets.redaction import redact_url
from veeam_jobs_runtime.transport.tls import FingerprintMismatch

# A connection that ended in the middle of TLS is as good to try again as any other.
_CUT_OFF = (ssl.SSLEOFError, ssl.SSLZeroReturnError, ssl.SSLSyscallError)
_LINKS = 12
"""How far a chain of causes is followed."""


class ConnectionFacts(Record, frozen=True):
    """Facts about the connection, used to explain a failure."""

    product: Product
    answered: bool = False
    """Whether the server answered this client before, or began to answer."""
    proxy: str | None = None
    """Where the proxy is, if requests go through one."""


def request_failure(error: Exception, sent: Send, facts: ConnectionFacts) -> ApiError | ValueError | None:
    """Return the error to raise instead of one of the HTTP library; None for any other error."""
    import httpx2

    if isinstance(error, httpx2.InvalidURL):
        return ValueError(
            "The URL of this request cannot be sent: it is too long or contains characters that are not allowed in a URL."
        )
    if isinstance(error, httpx2.DecodingError):
        return placed(DecodeError(f"The answer cannot be decompressed: {error}."), sent)
    if not isinstance(error, httpx2.RequestError | httpx2.StreamError | OSError | UnicodeError):
        return None
    chain = error_chain(error)
    failure = TransportError(_reason(error, chain, sent, facts))
    failure.tls = any(_is_tls_failure(cause) for cause in chain)
    failure.lasting = isinstance(error, httpx2.LocalProtocolError | httpx2.UnsupportedProtocol) or (
        isinstance(error, httpx2.ProxyError) and str(error).startswith("4")
    )
    return placed(failure, sent)


def keeps_cause(error: Exception) -> bool:
    """Return whether an error of the HTTP library can be shown. Some quote a header, which can be a secret."""
    import httpx2

    return not isinstance(error, httpx2.LocalProtocolError | httpx2.InvalidURL)


def error_chain(error: BaseException) -> list[BaseException]:
    """Return an error and its causes, down to the error of the operating system."""
    chain: list[BaseException] = []
    cause: BaseException | None = error
    while cause is not None and cause not in chain and len(chain) < _LINKS:
        chain.append(cause)
        if isinstance(cause, BaseExceptionGroup):
            cause = cause.exceptions[0]
        elif isinstance(cause, OSError):
            # The context of an error of the operating system may be an error that the caller is handling.
            cause = cause.__cause__
        else:
            cause = cause.__cause__ or cause.__context__
    return chain


def proxy_of(url: str, environment: Mapping[str, str]) -> str | None:
    """Return the proxy that environment variables name for a URL, without its password.

    `environment` is what `urllib.request.getproxies()` tells. The HTTP library decides by the same variables.
    """
    from urllib.request import proxy_bypass

    parts = urlsplit(url)
    found = environment.get(parts.scheme) or environment.get("all")
    if not found or proxy_bypass(parts.hostname or ""):
        return None
    return redact_url(found)


def _is_tls_failure(error: BaseException) -> bool:
    return isinstance(error, ssl.SSLError) and not isinstance(error, _CUT_OFF)


def _reason(error: Exception, chain: list[BaseException], sent: Send, facts: ConnectionFacts) -> str:
    import httpx2

    if isinstance(error, httpx2.ProxyError):
        return f"the proxy{_named(facts)} refused to connect: {error}. Check its address and credentials."
    for cause in chain:
        reason = _tls_reason(cause, sent, facts) or _socket_reason(cause, sent, facts)
        if reason is not None:
            return reason
    return _http_reason(error, sent, facts)


def _tls_reason(cause: BaseException, sent: Send, facts: ConnectionFacts) -> str | None:
    if isinstance(cause, FingerprintMismatch):
        return (
            f"{cause.args[0]}. If the certificate was replaced, compare the fingerprint on the server"
            " itself and pass the new one as fingerprint=."
        )
    if isinstance(cause, ssl.SSLCertVerificationError):
        return (
            f"the certificate of the server is not trusted ({cause.verify_message}). Pass ca_file= with"
            " the CA that signed it, or fingerprint= with its SHA-256, or, in a lab, insecure=True."
        )
    if _is_tls_failure(cause):
        why = getattr(cause, "reason", None) or type(cause).__name__
        return f"no TLS connection ({why}). Check that it is the HTTPS port of the API. {where(facts.product, sent.url)}"
    return None


def _socket_reason(cause: BaseException, sent: Send, facts: ConnectionFacts) -> str | None:
    if facts.proxy is not None and isinstance(cause, socket.gaierror | ConnectionRefusedError):
        why = cause.strerror if isinstance(cause, socket.gaierror) else "connection refused"
        return (
            f"no connection to the proxy{_named(facts)} ({why}). Check its address, and that it is running."
        )
    if isinstance(cause, socket.gaierror):
        return (
            f"no answer: the name {urlsplit(sent.url).hostname} cannot be resolved ({cause.strerror})."
            " Check its spelling, and that this machine uses a DNS server that knows it."
        )
    if isinstance(cause, ConnectionRefusedError):
        return (
            f"no answer: connection refused, nothing listens on {urlsplit(sent.url).netloc}."
            f" Check that the service is running. {where(facts.product, sent.url)}"
        )
    return None


def _http_reason(error: Exception, sent: Send, facts: ConnectionFacts) -> str:
    import httpx2

    if isinstance(error, httpx2.ConnectTimeout):
        target = f"the proxy{_named(facts)}" if facts.proxy else urlsplit(sent.url).netloc
        return (
            f"no answer in time (ConnectTimeout): no connection to {target}. Check for a firewall on"
            f" the way, and that it is the right machine. {where(facts.product, sent.url)}"
        )
    if isinstance(error, httpx2.PoolTimeout):
        return (
            "no answer in time (PoolTimeout): all connections of this client are busy. Make fewer calls at"
            " a time, or raise timeout=."
        )
    if isinstance(error, httpx2.TimeoutException):
        return f"no answer in time ({type(error).__name__}). Raise timeout= if the server needs longer."
    if isinstance(error, httpx2.LocalProtocolError):
        return "the request cannot be sent: a header contains characters that HTTP does not allow."
    what = f"no answer ({type(error).__name__}: {error})"
    if _may_want_tls(error, sent, facts):
        return f"{what}. Check whether the URL needs https://."
    if isinstance(error, httpx2.ConnectError):
        return f"{what}. Check that the server is up and reachable."
    return f"{what}. Check that the server is up and that nothing in between closes the connection."


def _may_want_tls(error: Exception, sent: Send, facts: ConnectionFacts) -> bool:
    """Return whether this looks like plain HTTP sent to a TLS port: it hangs up, or its answer is not HTTP."""
    import httpx2

    if not sent.url.startswith("http:") or facts.answered or facts.proxy is not None:
        return False
    return isinstance(error, httpx2.RemoteProtocolError | httpx2.ReadError | httpx2.WriteError)


def _named(facts: ConnectionFacts) -> str:
    return f" {facts.proxy}" if facts.proxy else ""


def timeouts_of(request: Any) -> dict[str, float | None]:
    """Return the timeouts of a request of the HTTP library; changing the dict changes the request, even while it is sent."""
    waits: dict[str, float | None] = request.extensions["timeout"]
    return waits
