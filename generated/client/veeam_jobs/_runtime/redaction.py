"""Keeps secrets out of messages and logs."""

from __future__ import annotations

import logging
import re
from typing import Final
from urllib.parse import parse_qsl, quote, urlencode, urlsplit

MASK = "***"

# Compiled when first searched with, which few programs come to.
_SECRET_NAME: Final = r"(?i)token|password|passwd|secret|api_?key|credential|mfa_code|^code$|sessionid"

# httpcore2 prints the headers of every response at DEBUG, the session id of Enterprise Manager among them.
_SECRET_HEADER: Final = (
    r"""(?i)(\(b['"](?:x-restsvcsessionid|set-cookie|authorization)['"], b)(?:'[^']*'|"[^"]*")"""
)
_LOGGERS_WITH_HEADERS = ("httpcore2.http11", "httpcore2.http2", "httpcore2.proxy")


def redact_url(url: str) -> str:
    """The URL without user information and without the values of query parameters that hold secrets."""
    parts = urlsplit(url)
    query = [
        (name, MASK if re.search(_SECRET_NAME, name) else value)
        for name, value in parse_qsl(parts.query, keep_blank_values=True)
    ]
    host = parts.netloc.rpartition("@")[2]
    return parts._replace(netloc=host, query=urlencode(query, quote_via=quote, safe="*")).geturl()


class _MaskSecretHeaders(logging.Filter):
    def filter(self, record: logging.LogRecord) -> bool:
        if isinstance(record.msg, str):
            record.msg = re.sub(_SECRET_HEADER, rf"\1'{MASK}'", record.msg)
        return True


_FILTER = _MaskSecretHeaders()


def mask_headers_in_logs() -> None:
    """Mask session ids in what the HTTP library logs. Doing it twice changes nothing."""
    for name in _LOGGERS_WITH_HEADERS:
        logging.getLogger(name).addFilter(_FILTER)
