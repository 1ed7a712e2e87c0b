"""Tell failures of servers, of the network and of settings from bugs, and explain them."""

from __future__ import annotations

import re
import ssl
from typing import Any

from ..profiles import ProfileError
from .errors import UnclearAnswer
from .job_servers import SECONDS
from .text import one_line

_CONNECT = 10.0
"""Seconds after which the client gives up to connect, at most."""


def explain(error: Exception, seconds: float = SECONDS) -> str:
    """Return one line that says what went wrong and what to do, safe for a terminal. `seconds` was the timeout."""
    import veeam_jobs

    if isinstance(error, veeam_jobs.TransportError):
        return one_line(_no_answer(error, seconds))
    if isinstance(error, veeam_jobs.TimeoutExpired) and error.task is None:
        return f"no {'answer' if _is_timeout(error.__cause__) else 'whole answer'} within {seconds:g} s."
    if isinstance(error, veeam_jobs.MfaRequired):
        return "the account signs in with a second factor; use one that does not."
    if isinstance(error, veeam_jobs.Unauthorized):
        return "the server does not accept this user name and password (401)."
    if is_refused_sign_in(error):
        assert isinstance(error, veeam_jobs.ApiError)
        return one_line(
            f"the server does not accept this user name and password ({error.status}: {error.message.rstrip('.')})."
        )
    return one_line(str(error))


def is_expected(error: BaseException) -> bool:
    """Return whether the cause is the server, the network or a setting, and not a bug."""
    import veeam_jobs

    return isinstance(error, (veeam_jobs.ApiError, ProfileError, UnclearAnswer))


def is_refused_sign_in(error: BaseException) -> bool:
    """Return whether a console refused user name and password: it answers 400 or 403 to the request for a token."""
    import veeam_jobs

    if not isinstance(error, veeam_jobs.BadRequest | veeam_jobs.Forbidden):
        return False
    return error.method == "POST" and (error.path or "").rstrip("/").endswith("/token")


def is_hung_up(error: BaseException) -> bool:
    """Return whether a server closed the connection, or sent what is not HTTP, in place of an answer."""
    import httpx2

    return isinstance(
        error.__cause__, httpx2.RemoteProtocolError | httpx2.ReadError | httpx2.WriteError
    ) and not getattr(error, "tls", False)


def _is_timeout(cause: BaseException | None) -> bool:
    """Return whether nothing came: a body that came too slowly has no such cause."""
    import httpx2

    return isinstance(cause, httpx2.TimeoutException)


def _no_answer(error: Any, seconds: float) -> str:
    import httpx2

    cause = error.__cause__
    if error.tls:
        shown = getattr(_tls_cause(error), "shown", "")
        if shown:
            return (
                f"its certificate is not the one that was pinned; it has the fingerprint {shown}. Find out why"
                " before you sign in again with the new one."
            )
        return (
            f"its certificate is not trusted ({_tls_reason(error)}). Sign in again to see what can be done."
        )
    if isinstance(cause, httpx2.TimeoutException):
        return f"no answer within {min(_CONNECT, seconds) if isinstance(cause, httpx2.ConnectTimeout) else seconds:g} s."
    if isinstance(cause, httpx2.ConnectError):
        return f"cannot be reached: {_without_number(str(cause))}."
    if is_hung_up(error):
        return "closed the connection without an answer that can be read."
    return str(error.message)


def _tls_reason(error: BaseException) -> str:
    cause = _tls_cause(error)
    if isinstance(cause, ssl.SSLCertVerificationError):
        return str(cause.verify_message).rstrip(".")
    return "TLS" if cause is None else str(cause.reason or cause)


def _tls_cause(error: BaseException) -> ssl.SSLError | None:
    """Return the error of TLS behind an error. A `FingerprintMismatch` has the fingerprint `shown`."""
    cause: BaseException | None = error
    while cause is not None and not isinstance(cause, ssl.SSLError):
        cause = cause.__cause__ or cause.__context__
    return cause


def _without_number(text: str) -> str:
    """Return `[Errno 111] Connection refused` without the number."""
    return re.sub(r"^\[Errno -?\d+\]\s*", "", text).rstrip(".")
