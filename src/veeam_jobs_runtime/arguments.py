"""Validate arguments before anything is sent; a ValueError says what is allowed."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final

from veeam_jobs_runtime.errors import WrongType

if TYPE_CHECKING:
    import httpx2

    from veeam_jobs_runtime.effects import Headers

LONGEST_WAIT: Final = 2_000_000.0
"""Seconds, some 23 days: what a socket of the operating system can wait; longer waits are cut to this."""

_TOKEN: Final = frozenset("!#$%&'*+-.^_`|~0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ")
_FRAMING: Final = frozenset({"content-length", "transfer-encoding", "connection", "upgrade", "te", "trailer"})


def seconds(name: str, value: object, *, zero: bool = False) -> float:
    """Return a number of seconds above 0 (0 is allowed with `zero`). Raises ValueError for anything else."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise WrongType(f"{name} must be a number of seconds, not {_kind(value)}.")
    if not (value >= 0 if zero else value > 0):
        raise ValueError(
            f"{name} must be a number of seconds, {'0 or more' if zero else 'more than 0'}, not {value}."
        )
    if value == float("inf"):
        raise ValueError(f"{name} must be a finite number of seconds.")
    return float(min(value, LONGEST_WAIT))


def count(name: str, value: object, least: int = 0) -> int:
    """Return a whole number of at least `least`. Raises ValueError for anything else."""
    if isinstance(value, bool) or not isinstance(value, int):
        raise WrongType(f"{name} must be a whole number, not {_kind(value)}.")
    if value < least:
        raise ValueError(f"{name} must be at least {least}, not {value}.")
    return value


def switch(name: str, value: object) -> bool:
    """Return a boolean. Raises WrongType for anything else: a text like "no" would count as true."""
    if not isinstance(value, bool):
        raise WrongType(f"{name} must be True or False, not {_kind(value)}.")
    return value


def text(name: str, value: object) -> str:
    """Return text that can be encoded as UTF-8. Errors do not quote it: it may be a password."""
    if not isinstance(value, str):
        raise WrongType(f"{name} must be a string, not {_kind(value)}.")
    if any("\ud800" <= character <= "\udfff" for character in value):
        raise ValueError(f"{name} contains a lone surrogate (half a character), which cannot be sent.")
    return value


def mapping(name: str, value: object) -> Mapping[Any, Any]:
    """Return a mapping; None counts as an empty one. Raises WrongType for anything else."""
    if value is None:
        return {}
    if not isinstance(value, Mapping):
        raise WrongType(f"{name} must be a mapping like a dict, not {_kind(value)}.")
    return value


def headers(given: Headers) -> None:
    """Check headers before they are sent. Raises ValueError, without quoting the value, for an invalid one.

    A line break in a value would end the header, and begin another one.
    """
    for name, value in given:
        if not isinstance(name, str) or not isinstance(value, str):
            raise WrongType("Names and values of headers must be strings.")
        if not name or not _TOKEN.issuperset(name):
            raise ValueError(f"Invalid header name {name!r}: use letters, digits and hyphens.")
        if name.lower() in _FRAMING:
            raise ValueError(f"Remove the header {name}: the client sets it.")
        if not is_header_value(value):
            raise ValueError(
                f"The header {name} contains characters that HTTP does not allow: use visible ASCII characters"
                " and spaces between them, and no line breaks."
            )


def is_header_value(value: str) -> bool:
    """Return whether a header can carry this text."""
    plain = value.replace("\t", " ")
    return plain.isascii() and (not plain or plain.isprintable()) and plain.strip() == plain


def method(value: object) -> str:
    """Return an HTTP method in upper case. Raises ValueError for an invalid one."""
    if not isinstance(value, str):
        raise WrongType(f"The method must be a string like GET, not {_kind(value)}.")
    if not value or not _TOKEN.issuperset(value):
        raise ValueError(f"{value!r} is not an HTTP method.")
    return value.upper()


def path(value: object) -> str:
    """Return a path or link. Raises ValueError where it has spaces or control characters."""
    if any(character <= " " or character == "\x7f" for character in text("The path", value)):
        raise ValueError("The path contains spaces or control characters: percent-encode them, like %20.")
    return str(value)


def timeout(value: object) -> float | httpx2.Timeout:
    """Return a timeout in seconds, or an `httpx2.Timeout` whose parts are valid. Raises ValueError for anything else."""
    if isinstance(value, int | float):
        return seconds("timeout", value)
    import httpx2

    if not isinstance(value, httpx2.Timeout):
        raise WrongType(f"timeout must be a number of seconds or an httpx2.Timeout, not {_kind(value)}.")
    parts = value.as_dict()
    sound = {
        part: None if given is None else seconds(f"timeout.{part}", given) for part, given in parts.items()
    }
    return httpx2.Timeout(**sound)


def _kind(value: object) -> str:
    return "None" if value is None else f"{type(value).__name__}"
