"""From a profile to a server that answers in rows, and from the client's errors to what a user can do about them."""

from __future__ import annotations

import re
import ssl
import sys
import warnings
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

from .profiles import Profile
from .trouble import Trouble

if TYPE_CHECKING:
    from .rows import (
        IdentityRow,
        JobDetail,
        JobQuestion,
        JobRow,
        ServerRow,
        SessionQuestion,
        SessionRow,
    )
    from .runs import Action, Run

C = TypeVar("C")

SECONDS = 30.0
"""How long an answer may take."""
RETRIES = 1


class Source(Protocol):
    """A server of either product. Every method may raise `veeam_jobs.ApiError`."""

    def jobs(self, question: JobQuestion) -> list[JobRow]:
        """The jobs that are asked for; in no order, and more than the limit, if that is simpler."""
        ...

    def find(self, text: str) -> list[JobRow]:
        """The jobs with this UID or this name, in any case."""
        ...

    def detail(self, job: JobRow) -> JobDetail: ...

    def sessions(self, question: SessionQuestion) -> list[SessionRow]:
        """The sessions that are asked for, newest first."""
        ...

    def servers(self) -> list[ServerRow]: ...

    def identity(self) -> IdentityRow: ...

    def order(self, action: Action, job: JobRow) -> None:
        """Have the server do something with a job; returns when the server has accepted it."""
        ...

    def last_run(self, job: JobRow) -> Run:
        """The run of a job that began last, as it stands now."""
        ...


@contextmanager
def connected(profile: Profile, password: str) -> Iterator[Source]:
    """The server of a profile. Nothing is sent before the first question; at the end it is signed out of."""
    options: dict[str, Any] = {
        "username": profile.user,
        "password": password,
        "ca_file": profile.ca_file,
        "fingerprint": profile.fingerprint,
        "timeout": SECONDS,
        "retries": RETRIES,
    }
    if profile.product == "vspc":
        from veeam_jobs import VspcClient

        from .vspc import VspcSource

        with _made(VspcClient, profile, options) as vspc:
            yield VspcSource(profile.name, profile.url, vspc)
    else:
        from veeam_jobs import EnterpriseManagerClient

        from .em import EnterpriseManagerSource

        with _made(EnterpriseManagerClient, profile, options) as em:
            yield EnterpriseManagerSource(profile.name, profile.url, profile.user, em)


def _made(client: Callable[..., C], profile: Profile, options: dict[str, Any]) -> C:
    """A client; Trouble where the profile holds what it cannot be made of."""
    try:
        return client(profile.url, **options)
    except (ValueError, OSError) as error:
        raise Trouble(str(error)) from error


def explain(error: Exception) -> str:
    """What went wrong and what to do, in the words of the command line."""
    import veeam_jobs

    if isinstance(error, veeam_jobs.TransportError):
        return _no_answer(error)
    if isinstance(error, veeam_jobs.MfaRequired):
        return "the account signs in with a second factor; use one that does not."
    if isinstance(error, veeam_jobs.Unauthorized):
        return "the server does not accept this user name and password (401)."
    return " ".join(str(error).split())


def is_expected(error: BaseException) -> bool:
    """Whether the server, the network or a setting is the reason, and not this program."""
    import veeam_jobs

    return isinstance(error, (veeam_jobs.ApiError, Trouble))


def _no_answer(error: Any) -> str:
    import httpx2

    cause = error.__cause__
    if error.tls:
        mismatch = re.search(r"fingerprint ([0-9a-f]{64}), pinned is", str(error))
        if mismatch:
            return (
                f"its certificate is not the one that was pinned; it has the fingerprint {mismatch[1]}. Find out why"
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
    cause: BaseException | None = error
    while cause is not None:
        if isinstance(cause, ssl.SSLCertVerificationError):
            return str(cause.verify_message).rstrip(".")
        if isinstance(cause, ssl.SSLError):
            return str(cause.reason or cause)
        cause = cause.__cause__ or cause.__context__
    return "TLS"


def _without_number(text: str) -> str:
    """`[Errno 111] Connection refused` without the number."""
    return re.sub(r"^\[Errno -?\d+\]\s*", "", text).rstrip(".")


def warn_in_sentences() -> None:
    """Have warnings of the client, about connections that can be read, printed as sentences."""

    def show(message: Warning | str, *_: object, **__: object) -> None:
        print(f"Warning: {message}", file=sys.stderr)

    warnings.showwarning = show


def names(profiles: Sequence[Profile]) -> str:
    """The names of profiles, for a sentence."""
    return ", ".join(profile.name for profile in profiles)
