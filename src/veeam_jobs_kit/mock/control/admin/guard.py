"""Access to the admin port: for programs and for the console page, not for other web pages."""

from __future__ import annotations

import ipaddress
from urllib.parse import urlsplit

from starlette.datastructures import Headers
from starlette.responses import JSONResponse
from starlette.types import ASGIApp, Receive, Scope, Send

_SAFE = ("GET", "HEAD", "OPTIONS")


class Guard:
    """An ASGI middleware that rejects requests of web pages of other origins.

    A browser lets any page send requests to loopback. Requests that change something carry the origin of the page; requests
    after DNS rebinding carry the host name of the attacker in `Host`.
    """

    def __init__(self, app: ASGIApp, host: str) -> None:
        self._app = app
        self._host = host

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http" and (reason := self._objection(scope)):
            await JSONResponse({"error": reason}, status_code=403)(scope, receive, send)
            return
        await self._app(scope, receive, send)

    def _objection(self, scope: Scope) -> str | None:
        headers = Headers(scope=scope)
        host = headers.get("host", "")
        if not self._is_own(host):
            return f"Invalid Host {host!r}: use the address of the admin port, or localhost."
        if scope["method"] in _SAFE:
            return None
        origin, site = headers.get("origin"), headers.get("sec-fetch-site", "none")
        if origin not in (None, f"{scope['scheme']}://{host}") or site not in ("none", "same-origin"):
            return "Requests from web pages of other origins are rejected."
        return None

    def _is_own(self, host: str) -> bool:
        """Accept an IP address, localhost and the host it listens on; any other name could belong to an attacker."""
        try:
            name = urlsplit(f"//{host}").hostname or ""
        except ValueError:
            return False
        if name in ("localhost", self._host.lower()):
            return True
        try:
            ipaddress.ip_address(name)
        except ValueError:
            return False
        return True
