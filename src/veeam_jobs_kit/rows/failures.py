"""Tell failures of servers, of the network and of settings from bugs, and explain them."""

from __future__ import annotations

import re
import ssl
from typing import Any

from ..profiles import ProfileError
from .errors import UnclearAnswer
from .job_servers import SECONDS
from .text import one_line


def explain(error: Exception) -> str:
    """Return one line that says what went wrong and what to do, safe for a terminal."""
    import veeam_jobs

    if isinstance(error, veeam_jobs.TransportError):
        return one_line(_no_answer(error))
    if isinstance(error, veeam_jobs.MfaRequired):
        return "the account signs in with a second factor; use one that does not."
    if isinstance(error, veeam_jobs.Unauthorized):
        return "the server does not accept this user name and password (401)."
    return one_line(str(error))


def is_expected(error: BaseException) -> bool:
    """Return whether the cause is the server, the network or a setting, and not a bug."""
    import veeam_jobs

    return isinstance(error, (veeam_jobs.ApiError, ProfileError, UnclearAnswer))


def _no_answer(error: Any) -> str:
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
        return f"no answer within {10 if isinstance(cause, httpx2.ConnectTimeout) else SECONDS:g} s."
    if isinstance(cause, httpx2.ConnectError):
        return f"cannot be reached: {_without_number(str(cause))}."
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
