"""How long to wait for an answer, and reading it whole within that time."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Iterator
from typing import Any

import requests
import urllib3

ANSWER_TIME = 30.0
"""Seconds for a whole answer: a server that sends one byte in a while would hold the run up."""
LARGEST = 64 * 2**20
"""Bytes of an answer; more is an error."""
_CHUNK = 2**16


def at_most(timeout: Any, seconds: float) -> Any:
    """Return a timeout of requests, one number or those to connect and to read, cut to some seconds."""
    if isinstance(timeout, tuple):
        return tuple(seconds if each is None else min(each, seconds) for each in timeout)
    return min(timeout, seconds)


def read_whole(response: requests.Response, seconds: float = ANSWER_TIME) -> requests.Response:
    """Read the body, within the time for a whole answer.

    Raises requests.ReadTimeout for an answer that takes longer, and the errors of `Response.content`.
    """
    until, size = time.monotonic() + seconds, 0
    parts: list[bytes] = []
    with _as_requests_errors(response):
        while part := response.raw.read1(_CHUNK, decode_content=True):
            parts.append(part)
            size += len(part)
            if time.monotonic() > until or size > LARGEST:
                response.close()
                limit = f"{size} bytes" if size > LARGEST else f"{seconds:.0f} seconds"
                raise requests.ReadTimeout(
                    f"The answer was not complete after {limit}", request=response.request
                )
    response._content, response._content_consumed = b"".join(parts), True  # type: ignore[attr-defined]
    return response


@contextlib.contextmanager
def _as_requests_errors(response: requests.Response) -> Iterator[None]:
    """Raise the errors of urllib3 as those of requests, as `Response.iter_content` does."""
    try:
        yield
    except urllib3.exceptions.ReadTimeoutError as error:
        raise requests.ReadTimeout(error, request=response.request) from error
    except urllib3.exceptions.ProtocolError as error:
        raise requests.exceptions.ChunkedEncodingError(error, request=response.request) from error
    except urllib3.exceptions.DecodeError as error:
        raise requests.exceptions.ContentDecodingError(error, request=response.request) from error
    except urllib3.exceptions.SSLError as error:
        raise requests.exceptions.SSLError(error, request=response.request) from error
