"""The two products, and how to see that the server is the other one, or none of them."""

from __future__ import annotations

from codecs import BOM_UTF8
from collections.abc import Mapping
from typing import Final
from urllib.parse import urlsplit

import msgspec

from veeam_jobs_runtime.records import Record

_EM_NAMESPACE: Final = b"http://www.veeam.com/ent/"
_EM_REALM: Final = "restsvc"
_EM_ERROR_MEMBERS: Final = frozenset({"FirstChanceExceptionMessage", "firstChanceExceptionMessage"})
_NOT_HERE: Final = frozenset({404, 405})
_PLAIN_HTTP_PORT: Final = 9399
_MEGABYTE: Final = 1 << 20


class Product(Record, frozen=True):
    """A product with an API."""

    name: str
    client: str
    """The client made for it."""
    port: int
    """Where it listens unless that was changed at the installation."""


CONSOLE: Final = Product("Service Provider Console", "VspcClient", 1280)
MANAGER: Final = Product("Enterprise Manager", "EnterpriseManagerClient", 9398)


def wrong_server(
    product: Product, url: str, status: int, headers: Mapping[str, str], content: bytes
) -> str | None:
    """Return why a response cannot come from `product`, and what to do; None where it can."""
    shown = _product_of(headers, content)
    if shown not in (None, product):
        return _is_the_other(product, shown)
    if shown is None and _is_web_page(headers, content) and (status < 300 or status in _NOT_HERE):
        return f"The answer is a web page, not the REST API of {product.name}. {where(product, url)}"
    if shown is None and status in _NOT_HERE and not content.strip():
        return f"The server has no such path. {where(product, url)}"
    return None


def where(product: Product, url: str) -> str:
    """Return advice on the port of the API, for the URL that was given."""
    port = _port(url)
    usual = f"It listens on port {product.port} unless that was changed"
    if port == product.port:
        return f"Check that {product.name} runs on this machine. {usual}."
    if port == _PLAIN_HTTP_PORT:
        return f"Port {port} is the old plain-HTTP port of Enterprise Manager. {usual}."
    other = MANAGER if product is CONSOLE else CONSOLE
    if port == other.port:
        return f"Port {port} is that of {other.name}, whose client is {other.client}. {usual}."
    return f"{usual}; the URL names {port}."


def _is_the_other(product: Product, shown: Product | None) -> str:
    assert shown is not None
    return (
        f"This server is {shown.name}, not {product.name}. Use {shown.client} for it, or use the address of"
        f" {product.name} (port {product.port} unless that was changed)."
    )


def _product_of(headers: Mapping[str, str], content: bytes) -> Product | None:
    """Return the product that a response comes from; None where it could be either."""
    if _EM_REALM in headers.get("www-authenticate", "").lower() or "x-restsvcsessionid" in headers:
        return MANAGER
    body = content.removeprefix(BOM_UTF8).lstrip()
    if body.startswith(b"<"):
        return MANAGER if _EM_NAMESPACE in body[:2000] or b"<FirstChanceExceptionMessage" in body else None
    if not body.startswith(b"{") or len(body) > _MEGABYTE:
        return None
    try:
        members = msgspec.json.decode(body, type=dict[str, msgspec.Raw])
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return None
    if "errors" in members or {"error", "error_description"} <= members.keys():
        return CONSOLE
    return MANAGER if members.keys() & _EM_ERROR_MEMBERS else None


def _is_web_page(headers: Mapping[str, str], content: bytes) -> bool:
    start = content.removeprefix(BOM_UTF8).lstrip()[:15].lower()
    if start.startswith((b"<!doctype html", b"<html")):
        return True
    return "html" in headers.get("content-type", "").lower() and not start.startswith((b"{", b"["))


def _port(url: str) -> int:
    parts = urlsplit(url)
    return parts.port or (443 if parts.scheme == "https" else 80)
