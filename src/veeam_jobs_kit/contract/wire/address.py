"""Base URL of an API, and the reasons why it cannot be reached."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from urllib.parse import urlsplit

import requests

from veeam_jobs_description.document import server_path
from veeam_jobs_kit.contract.model import CouldNotRun

_PHRASES: tuple[tuple[tuple[type[Exception], ...], str], ...] = (
    ((requests.exceptions.SSLError,), "the certificate is not trusted, or TLS failed"),
    ((requests.Timeout,), "no answer came in time"),
    ((requests.TooManyRedirects,), "it was redirected to another address, which the run does not follow"),
    ((requests.exceptions.ChunkedEncodingError,), "the answer broke off"),
    ((requests.exceptions.ContentDecodingError,), "the answer could not be decompressed"),
    ((requests.ConnectionError,), "the connection broke"),
    ((requests.exceptions.InvalidURL,), "the address is not valid"),
)
"""Kinds of errors of requests, the most specific first, and what each means."""
LOOPBACK = ("127.0.0.1", "::1", "localhost")


def base_url_for(url: str, document: Mapping[str, Any], base_path: str | None = None) -> str:
    """Return the address with the path of the API appended: `https://host:1280` becomes `https://host:1280/api/v3`.

    An address that has a path is kept as it is; `base_path` replaces the path of the description. Raises CouldNotRun for an
    invalid address.
    """
    parts = urlsplit(url if "://" in url else f"https://{url}")
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise CouldNotRun(f"{url} is not an address of a server: use https://host.example.com:1280.")
    if parts.username or parts.password:
        raise CouldNotRun("Remove user name and password from the address; use --username.")
    path = parts.path.rstrip("/")
    if path and base_path is not None:
        raise CouldNotRun(f"{url} has a path already; remove it, or --base-path.")
    if not path:
        path = server_path(document) if base_path is None else "/" + base_path.strip("/")
    path = path.rstrip("/")
    return f"{parts.scheme}://{parts.netloc}{path}"


def is_loopback(base_url: str) -> bool:
    """Return whether the server runs on this machine."""
    return urlsplit(base_url).hostname in LOOPBACK


def unreachable(base_url: str, error: requests.RequestException) -> str:
    """Return one sentence that says why the server could not be reached."""
    text = str(error)
    if isinstance(error, requests.exceptions.SSLError):
        if "Fingerprints did not match" in text:
            return f"{base_url} showed another certificate than the pinned one."
        return f"The certificate of {base_url} is not trusted: use --fingerprint, --ca-file or --insecure."
    if isinstance(error, requests.Timeout):
        return f"{base_url} did not answer in time."
    if isinstance(error, requests.ConnectionError):
        return f"{base_url} cannot be reached: is the server running, and the port right?"
    return f"{base_url} cannot be asked: {why_no_answer(error)}."


def why_no_answer(error: requests.RequestException) -> str:
    """Return one phrase that says why a request had no answer, or was not sent."""
    for kinds, phrase in _PHRASES:
        if isinstance(error, kinds):
            return phrase
    # Errors of ours, such as those of the guard, are phrases already.
    if type(error).__module__.startswith("veeam_jobs_kit."):
        return str(error)
    return "the request could not be sent"
