"""Keeps secrets out of messages and logs."""

from __future__ import annotations

import logging
import re
from typing import Final
from urllib.parse import parse_qsl, quote, urlencode, urlsplit

from veeam_jobs_runtime.secrets.masking import MASK, MaskSecrets

# Compiled when first searched with, which few programs come to.
_SECRET_NAME: Final = r"(?i)token|password|passwd|secret|api_?key|credential|mfa_code|^code$|sessionid"

# httpcore2 prints the headers of every response at DEBUG, the session id of Enterprise Manager among them.
_SECRET_HEADER: Final = (
    r"""(?i)(\(b['"](?:x-restsvcsessionid|set-cookie|cookie|(?:proxy-)?authorization)['"], b)"""
    r"""(?:'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*")"""
)
_URL_IN_A_LINE: Final = r"https?://[^\s'\"<>]+"
_LIBRARY_LOGGERS: Final = (
    "httpcore2.connection",
    "httpcore2.http11",
    "httpcore2.http2",
    "httpcore2.proxy",
    "httpcore2.socks",
    "httpx2",
)
_OWN_LOGGER: Final = "veeam_jobs"


def redact_url(url: str) -> str:
    """Remove credentials from a URL: user information, and the values of query parameters that hold secrets."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return MASK
    query = [
        (name, MASK if re.search(_SECRET_NAME, name) else value)
        for name, value in parse_qsl(parts.query, keep_blank_values=True)
    ]
    host = parts.netloc.rpartition("@")[2]
    # A server may write a surrogate into a link.
    written = urlencode(query, quote_via=quote, safe="*", errors="replace")
    return parts._replace(netloc=host, query=written).geturl()


class _MaskLibraryLines(MaskSecrets):
    """Takes secrets out of what the HTTP library logs: by the names of headers and parameters, and those known."""

    def filter(self, record: logging.LogRecord) -> bool:
        try:
            line = record.getMessage()
        except (TypeError, ValueError):
            return super().filter(record)
        masked = re.sub(_SECRET_HEADER, rf"\1'{MASK}'", line)
        masked = re.sub(_URL_IN_A_LINE, _redacted, masked)
        if masked != line:
            record.msg, record.args = masked, None
        return super().filter(record)


def _redacted(found: re.Match[str]) -> str:
    url = found[0]
    return redact_url(url) if "?" in url or "@" in url else url


_LIBRARY_FILTER: Final = _MaskLibraryLines()
_OWN_FILTER: Final = MaskSecrets()


def mask_secrets_in_logs() -> None:
    """Mask secrets in what this library and the HTTP library log. Doing it twice changes nothing."""
    for name in _LIBRARY_LOGGERS:
        logging.getLogger(name).addFilter(_LIBRARY_FILTER)
    logging.getLogger(_OWN_LOGGER).addFilter(_OWN_FILTER)
