"""Takes secrets out of everything a run leaves behind."""

from __future__ import annotations

import base64
import html
import json
import os
from collections.abc import Iterable
from pathlib import Path
from urllib.parse import quote, quote_plus

MASK = "[Filtered]"
_SHORTEST = 4
"""A shorter secret would be found everywhere; it also protects nothing."""


def spellings(secret: str, username: str | None = None) -> set[str]:
    """The secret in every form in which it may appear: plain, in a URL, in JSON, in HTML, in base64."""
    plain = {secret, base64.b64encode(secret.encode()).decode()}
    if username is not None:
        plain.add(base64.b64encode(f"{username}:{secret}".encode()).decode())
    wrapped = {json.dumps(text)[1:-1] for text in plain} | {html.escape(text) for text in plain}
    return plain | wrapped | {quote(text, safe="") for text in plain} | {quote_plus(text) for text in plain}


def redact(text: str, secrets: Iterable[str]) -> str:
    """The text with every secret masked, the longest first, so that no part of one stays behind."""
    for secret in sorted(secrets, key=len, reverse=True):
        if len(secret) >= _SHORTEST:
            text = text.replace(secret, MASK)
    return text


def redact_files(folder: Path, secrets: Iterable[str]) -> None:
    """Mask every secret in every file below a folder, however the file came about."""
    known = [secret for secret in secrets if len(secret) >= _SHORTEST]
    for file in sorted(path for path in folder.rglob("*") if path.is_file() and not path.is_symlink()):
        text = file.read_bytes().decode("utf-8", "surrogateescape")
        masked = redact(text, known)
        if masked != text:
            # Beside the file, then in its place: no moment with half a report.
            beside = file.with_name(file.name + ".part")
            beside.write_bytes(masked.encode("utf-8", "surrogateescape"))
            os.replace(beside, file)
