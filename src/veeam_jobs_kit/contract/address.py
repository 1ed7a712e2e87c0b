"""Where the API is, from the address a user gives."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from urllib.parse import urlsplit

from .model import CouldNotRun

LOOPBACK = ("127.0.0.1", "::1", "localhost")


def base_url_for(url: str, document: Mapping[str, Any]) -> str:
    """The address with the path of the API behind it: `https://host:1280` becomes `https://host:1280/api/v3`.

    An address that has a path of its own is left alone.
    """
    parts = urlsplit(url if "://" in url else f"https://{url}")
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise CouldNotRun(f"{url} is no address of a server; write it like https://host.example.com:1280.")
    if parts.username or parts.password:
        raise CouldNotRun("Leave user name and password out of the address; see --username.")
    path = parts.path.rstrip("/") or api_path(document)
    return f"{parts.scheme}://{parts.netloc}{path}"


def api_path(document: Mapping[str, Any]) -> str:
    """The path that every operation of a bundle lies below."""
    url: str = document["servers"][0]["url"]
    return urlsplit(url.replace("{", "").replace("}", "")).path.rstrip("/")


def is_loopback(base_url: str) -> bool:
    """Whether the server runs on this machine."""
    return urlsplit(base_url).hostname in LOOPBACK
