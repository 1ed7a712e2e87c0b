"""Escape characters that the encoding of the output lacks."""

from __future__ import annotations

import sys


def printable(text: str) -> str:
    """Return a text with `\\u0420` for every character that standard output cannot encode."""
    encoding = getattr(sys.stdout, "encoding", None) or "utf-8"
    return text.encode(encoding, "backslashreplace").decode(encoding)


def never_fail_to_print() -> None:
    """Make standard output and standard error escape characters they cannot encode, instead of failing."""
    for stream in (sys.stdout, sys.stderr):
        if getattr(stream, "errors", None) == "strict" and hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")
