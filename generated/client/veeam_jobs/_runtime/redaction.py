"""Keeps secrets out of messages and logs."""

from __future__ import annotations

import logging
import re
from urllib.parse import parse_qsl, quote, urlencode, urlsplit

MASK = "***"

_SECRET_NAME = re.compile(
    r"token|password|passwd|secret|api_?key|credential|mfa_code|^code$|sessionid", re.IGNORECASE
)

# httpcore2 prints the headers of every response at DEBUG, the session id of Enterprise Manager among them.
_SECRET_HEADER = re.compile(
    r"""(\(b['"](?:x-restsvcsessionid|set-cookie|authorization)['"],\ b)(?:'[^']*'|"[^"]*")""",
    re.IGNORECASE | re.VERBOSE,
)
_LOGGERS_WITH_HEADERS = ("httpcore2.http11", "httpcore2.http2", "httpcore2.proxy")


def redact_url(url: str) -> str:
    """The URL without user information and without the values of query parameters that hold secrets."""
    parts = urlsplit(url)
    query = [
        (name, MASK if _SECRET_NAME.search(name) else value)
        for name, value in parse_qsl(parts.query, keep_blank_values=True)
    ]
    host = parts.netloc.rpartition("@")[2]
    return parts._replace(netloc=host, query=urlencode(query, quote_via=quote, safe="*")).geturl()


class _MaskSecretHeaders(logging.Filter):
    def filter(self, record: logging.LogRecord) -> bool:
        if isinstance(record.msg, str):
            record.msg = _SECRET_HEADER.sub(rf"\1'{MASK}'", record.msg)
        return True


_FILTER = _MaskSecretHeaders()


def mask_headers_in_logs() -> None:
    """Mask session ids in what the HTTP library logs. Doing it twice changes nothing."""
    for name in _LOGGERS_WITH_HEADERS:
        logging.getLogger(name).addFilter(_FILTER)
