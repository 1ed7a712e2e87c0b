"""Compare ids, in whichever form the client and the server write them."""

from __future__ import annotations

from urllib.parse import unquote
from uuid import UUID

from veeam_jobs_runtime.errors import DecodeError
from veeam_jobs_runtime.operations import Request


def is_same(first: object, second: object) -> bool:
    """Return whether two ids are the same. A missing id equals a missing one.

    Neither case counts, nor what a URN has before its last colon, nor how a UUID is written (hyphens, braces).
    """
    return bool(first and second) and _bare(first) == _bare(second)


def asked_id(request: Request) -> str:
    """Return the id in the path of a request: its last part."""
    return unquote(request.path.rpartition("/")[2])


def other_than_asked(what: str, came: object, asked: str, request: Request) -> DecodeError:
    """Return the error for an answer about another `what` than the one requested, or without an id."""
    shown = f"it is {came}" if came else "it does not say which it is"
    return DecodeError(
        f"The answer contains another {what} than was asked for: expected {asked}, but {shown}.",
        method=request.operation.method,
        path=request.path,
    )


def _bare(value: object) -> str:
    text = str(value).rpartition(":")[2].casefold()
    try:
        return UUID(text).hex
    except ValueError:
        return text
