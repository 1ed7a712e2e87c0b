"""Take secrets out of what the request log shows: paths, queries, bodies, reasons of refusals.

What cannot be read is not shown, because what is secret in it is not known.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from urllib.parse import parse_qsl, unquote_plus, urlencode

from veeam_jobs_description.schemas import Json
from veeam_jobs_kit.mock.http.validation import read_json

MASK = "***"
SHOWN = 4000
"""The number of characters of a body that are shown."""

_WORDS = "pass|token|secret|credential|session|authorization|key|code"
_SECRET = re.compile(_WORDS, re.IGNORECASE)
_NAME = rf"[\w:.-]*(?:{_WORDS})[\w:.-]*"
_SESSION = re.compile(r"(/logonSessions/)[^/?\s]+", re.IGNORECASE)
_ELEMENT = re.compile(rf"<({_NAME})(\s[^>]*)?(?<!/)>.*?(</\1\s*>|\Z)", re.IGNORECASE | re.DOTALL)
_ATTRIBUTE = re.compile(rf"""(\s{_NAME}\s*=\s*)("[^"]*"?|'[^']*'?)""", re.IGNORECASE)
_MEMBER = re.compile(rf"""("[^"]*(?:{_WORDS})[^"]*"\s*:\s*)("(?:[^"\\]|\\.)*"|[^,}}\]]*)""", re.IGNORECASE)
_VALUE_OF = re.compile(rf"(The value of \S*(?:{_WORDS})\S* is not valid):.*", re.IGNORECASE | re.DOTALL)


def path(text: str) -> str:
    """Mask the id of a logon session, from which its token can be computed."""
    return _SESSION.sub(rf"\1{MASK}", text)


def query(text: str) -> str:
    """Mask the values of parameters whose name looks like a secret."""
    if not _SECRET.search(unquote_plus(text)):
        return text
    pairs = parse_qsl(text, keep_blank_values=True)
    return urlencode([(name, MASK if _SECRET.search(name) else value) for name, value in pairs], safe="*")


def reason(text: str) -> str:
    """Mask what a refusal quotes of a secret."""
    return path(_VALUE_OF.sub(r"\1.", _MEMBER.sub(rf'\1"{MASK}"', text)))


def body(content: bytes, media_type: str, size: int) -> str:
    """Return a body as text with its secrets masked, or its size if it cannot be read or was not kept."""
    kind = media_type.partition(";")[0].strip().lower()
    unreadable = f"({size:,} bytes of {kind or 'no type'})"
    if len(content) < size:
        return unreadable
    try:
        text = content.decode("utf-8-sig")
        if kind.endswith("json"):
            shown = json.dumps(_masked(read_json(text)), ensure_ascii=False)
        elif kind == "application/x-www-form-urlencoded":
            shown = query(text)
        elif kind.endswith("xml") and "\0" not in text and "<!" not in text:
            shown = _ATTRIBUTE.sub(rf'\1"{MASK}"', _ELEMENT.sub(rf"<\1>{MASK}</\1>", text))
        else:
            return unreadable
    except ValueError:
        return unreadable
    return shown if len(shown) <= SHOWN else f"{shown[:SHOWN]}… {unreadable}"


def _masked(value: Json) -> Json:
    """Mask the members whose name looks like a secret, and the values that a JSON Patch gives them."""
    if isinstance(value, list):
        return [_masked(item) for item in value]
    if not isinstance(value, Mapping):
        return value
    patched = _SECRET.search(str(value.get("path", ""))) is not None
    return {
        name: MASK if _SECRET.search(name) or (patched and name == "value") else _masked(inner)
        for name, inner in value.items()
    }
