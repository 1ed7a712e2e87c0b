"""Make text from servers safe to show: control characters are escaped."""

from __future__ import annotations


def one_line(text: str) -> str:
    """Return a text as one line: white space collapsed, control characters escaped (`\\x1b`)."""
    return " ".join(_escaped(text, keep="").split())


def harmless(text: str) -> str:
    """Return a text with its lines and its indents, control characters escaped."""
    return _escaped(text, keep="\n")


def _escaped(text: str, keep: str) -> str:
    if text.isprintable():
        return text
    return "".join(sign if sign.isprintable() or sign in keep else _stand_in(sign) for sign in text)


def _stand_in(sign: str) -> str:
    return " " if sign.isspace() else sign.encode("unicode_escape").decode("ascii")
