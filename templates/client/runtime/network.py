"""Turns what goes wrong on the way to a server into one sentence with what to do."""

from __future__ import annotations

import socket
import ssl
from collections.abc import Iterator
from contextlib import contextmanager
from urllib.parse import urlsplit

from .answers import placed
from .effects import Send
from .errors import TransportError
from .products import Product, where
from .tls import FingerprintMismatch

# A connection that ended in the middle of TLS is as good to try again as any other.
_CUT_OFF = (ssl.SSLEOFError, ssl.SSLZeroReturnError, ssl.SSLSyscallError)


@contextmanager
def transport_errors(sent: Send, product: Product) -> Iterator[None]:
    """Raise the errors of the HTTP library as TransportError."""
    import httpx2

    try:
        yield
    except httpx2.RequestError as error:
        chain = error_chain(error)
        failure = TransportError(_reason(error, chain, sent, product))
        failure.tls = any(_is_tls_failure(cause) for cause in chain)
        # The library quotes a header it cannot send, which may be a secret.
        raise placed(failure, sent) from (None if isinstance(error, httpx2.LocalProtocolError) else error)


def error_chain(error: BaseException) -> list[BaseException]:
    """An error and what caused it, down to the first error of the operating system."""
    chain: list[BaseException] = []
    cause: BaseException | None = error
    while cause is not None and cause not in chain:
        chain.append(cause)
        if isinstance(cause, BaseExceptionGroup):
            cause = cause.exceptions[0]
        elif isinstance(cause, OSError):
            # The context of an error of the operating system may be an error that the caller is handling.
            cause = cause.__cause__
        else:
            cause = cause.__cause__ or cause.__context__
    return chain


def _is_tls_failure(error: BaseException) -> bool:
    return isinstance(error, ssl.SSLError) and not isinstance(error, _CUT_OFF)


def _reason(error: Exception, chain: list[BaseException], sent: Send, product: Product) -> str:
    for cause in chain:
        if (reason := _tls_reason(cause, sent, product) or _socket_reason(cause, sent, product)) is not None:
            return reason
    return _http_reason(error, sent, product)


def _tls_reason(cause: BaseException, sent: Send, product: Product) -> str | None:
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
        return f"no TLS connection ({why}). Is it the HTTPS port of the API? {where(product, sent.url)}"
    return None


def _socket_reason(cause: BaseException, sent: Send, product: Product) -> str | None:
    if isinstance(cause, socket.gaierror):
        return (
            f"no answer: the name {urlsplit(sent.url).hostname} cannot be resolved ({cause.strerror})."
            " Check its spelling, and that this machine asks a name server that knows it."
        )
    if isinstance(cause, ConnectionRefusedError):
        return (
            f"no answer: connection refused, nothing listens on {urlsplit(sent.url).netloc}."
            f" Is the service running? {where(product, sent.url)}"
        )
    return None


def _http_reason(error: Exception, sent: Send, product: Product) -> str:
    import httpx2

    if isinstance(error, httpx2.ConnectTimeout):
        return (
            f"no answer in time (ConnectTimeout): no connection to {urlsplit(sent.url).netloc}. A firewall on"
            f" the way, or the wrong machine? {where(product, sent.url)}"
        )
    if isinstance(error, httpx2.PoolTimeout):
        return (
            "no answer in time (PoolTimeout): all connections of this client are busy. Make fewer calls at"
            " a time, or raise timeout=."
        )
    if isinstance(error, httpx2.TimeoutException):
        return f"no answer in time ({type(error).__name__}). Raise timeout= if the server needs longer."
    if isinstance(error, httpx2.LocalProtocolError):
        return "the request cannot be sent: a header holds characters that HTTP does not allow."
    if sent.url.startswith("http:"):
        return f"no answer ({type(error).__name__}: {error}). Does the server want https://?"
    return f"no answer ({type(error).__name__}: {error}). Is the server up, and nothing in between cutting it off?"
