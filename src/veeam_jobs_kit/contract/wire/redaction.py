"""Mask secrets in everything that a run writes."""

from __future__ import annotations

import base64
import html
import json
from collections.abc import Iterable
from urllib.parse import quote, quote_plus

MASK = "[Filtered]"
_SHORTEST = 4
"""Shorter secrets are not masked: they would match everywhere."""


def spellings(secret: str, username: str | None = None) -> set[str]:
    """Return the secret in every form in which it may appear: plain, in a URL, in JSON, in HTML, JSON in HTML, in base64."""
    plain = {secret, base64.b64encode(secret.encode()).decode()}
    if username is not None:
        plain.add(base64.b64encode(f"{username}:{secret}".encode()).decode())
    in_json = {json.dumps(text)[1:-1] for text in plain}
    in_html = {html.escape(text) for text in plain | in_json}
    in_url = {quote(text, safe="") for text in plain} | {quote_plus(text) for text in plain}
    return plain | in_json | in_html | in_url


def redact(text: str, secrets: Iterable[str]) -> str:
    """Return the text with every secret masked, the longest first, so that no part of one remains."""
    for secret in sorted(secrets, key=len, reverse=True):
        if len(secret) >= _SHORTEST:
            text = text.replace(secret, MASK)
    return text
