"""Secrets that do not show themselves, and texts that lose the secrets somebody repeats in them."""

from __future__ import annotations

import logging
import re
import weakref
from collections.abc import Iterator
from typing import Any, Final, TypeVar, cast

T = TypeVar("T")

MASK: Final = "***"

_PASSING_SECRETS: Final = 16
"""Tokens come and go: as many are remembered, for a late answer may repeat an old one."""
_STANDS_ALONE: Final = 6
"""A secret of fewer characters is masked only where it is a word of its own."""
_BLANK: Final = r"(?:\s|\+|%20|%0[9aAdD]|\\+[nrtvf]|&nbsp;|&#(?:32|9|10|13|160);)+"


class Secret(str):
    """Text that is not shown by accident: `repr` and slices are masked, for tracebacks print the values of variables."""

    __slots__ = ()

    def __repr__(self) -> str:
        return repr(MASK)

    def __getitem__(self, key: Any) -> Secret:
        return Secret(super().__getitem__(key))


def hidden(value: T) -> T:
    """Return text as a Secret; anything else unchanged."""
    return cast(T, Secret(value)) if isinstance(value, str) else value


def hidden_url(url: str) -> str:
    """Return a URL that may contain a password as a Secret; any other unchanged."""
    return Secret(url) if isinstance(url, str) and "@" in url else url


class SecretBytes(bytes):
    """As `Secret`, of bytes."""

    __slots__ = ()

    def __repr__(self) -> str:
        return repr(MASK.encode())

    def __getitem__(self, key: Any) -> Any:
        found = super().__getitem__(key)
        return SecretBytes(found) if isinstance(found, bytes) else found


class Secrets:
    """What one client must not show: passwords, keys, tokens."""

    def __init__(self, *lasting: str | None) -> None:
        self._lasting = tuple(Secret(text) for text in lasting if text)
        self._passing: tuple[Secret, ...] = ()
        self._pattern: re.Pattern[str] | None = None
        _EVERYBODYS.add(self)

    def keep(self, *values: str | None) -> None:
        """Mask these values for as long as the client lives."""
        self._lasting = (*self._lasting, *(Secret(text) for text in values if text))
        self._pattern = None

    def remember(self, *values: str | None) -> None:
        """Mask these values until 16 newer ones replace them."""
        fresh = tuple(Secret(text) for text in values if text)
        self._passing = (*self._passing, *fresh)[-_PASSING_SECRETS:]
        self._pattern = None

    def mask(self, text: str) -> str:
        """Mask the secrets in a text, in any encoding: URL, JSON, HTML or log."""
        pattern = self._pattern
        if pattern is None:
            secrets = sorted({*self._lasting, *self._passing}, key=len, reverse=True)
            pattern = self._pattern = re.compile(
                "|".join(_spellings(secret) for secret in secrets) or r"(?!)"
            )
        return pattern.sub(MASK, text)

    def mask_all(self, value: Any) -> Any:
        """Mask the secrets in all texts of lists, tuples and dicts."""
        if isinstance(value, str):
            return self.mask(value)
        if isinstance(value, list):
            return [self.mask_all(item) for item in value]
        if type(value) is tuple:
            return tuple(self.mask_all(item) for item in value)
        if isinstance(value, dict):
            return {self.mask_all(name): self.mask_all(item) for name, item in value.items()}
        return value


_EVERYBODYS: weakref.WeakSet[Secrets] = weakref.WeakSet()


def mask_for_everybody(text: str) -> str:
    """Mask the secrets of every client of this program in a text."""
    for secrets in list(_EVERYBODYS):
        text = secrets.mask(text)
    return text


class MaskSecrets(logging.Filter):
    """Takes the secrets of all clients out of log lines."""

    def filter(self, record: logging.LogRecord) -> bool:
        """Mask the line; it is always logged."""
        try:
            line = record.getMessage()
        except (TypeError, ValueError):
            # Whoever wrote a line that cannot be printed is told so by the handlers.
            return True
        masked = mask_for_everybody(line)
        if masked != line:
            record.msg, record.args = masked, None
        return True


def _spellings(secret: str) -> str:
    """Return a pattern for all encodings of a secret: URL, JSON, HTML, log."""
    pattern = "".join(_spelling(piece) for piece in _pieces(secret))
    if len(secret) >= _STANDS_ALONE:
        return pattern
    return f"(?<![A-Za-z0-9]){pattern}(?![A-Za-z0-9])"


def _pieces(secret: str) -> Iterator[str]:
    yield from (found[0] for found in re.finditer(r"\s+|[^\s]", secret))


def _spelling(piece: str) -> str:
    if piece.isspace():
        return _BLANK
    if piece.isascii() and piece.isalnum():
        return piece
    from html.entities import codepoint2name

    code = ord(piece)
    units = piece.encode("utf-16-be", "surrogatepass")
    ways = [
        rf"\\*{re.escape(piece)}",
        "".join(rf"\\+u{units[at]:02x}{units[at + 1]:02x}" for at in range(0, len(units), 2)),
        f"&#0*{code};",
        f"&#x0*{code:x};",
    ]
    for encoding in ("utf-8", "latin-1"):
        raw = piece.encode(encoding, "ignore")
        if raw:
            ways += [
                "".join(f"%(?:25)*{byte:02x}" for byte in raw),
                "".join(rf"\\+x{byte:02x}" for byte in raw),
            ]
    name = {"'": "apos"}.get(piece) or codepoint2name.get(code)
    if name:
        ways.append(f"&{name};")
    return f"(?i:{'|'.join(ways)})"
