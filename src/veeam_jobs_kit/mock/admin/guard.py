"""Who may use the admin port: this machine's programs, and the console page; no page of anybody else."""

from __future__ import annotations

import ipaddress
from urllib.parse import urlsplit

from starlette.datastructures import Headers
from starlette.responses import JSONResponse
from starlette.types import ASGIApp, Receive, Scope, Send

_SAFE = ("GET", "HEAD", "OPTIONS")


class Guard:
    """An ASGI middleware that turns requests of foreign web pages away.

    A browser lets any page send requests to loopback. Those that change something carry the page's origin; those that
    were led here by a name of the attacker's own (DNS rebinding) carry that name as `Host`.
    """

    def __init__(self, app: ASGIApp, host: str) -> None:
        self._app = app
        self._host = host

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http" and (why := self._objection(scope)):
            await JSONResponse({"error": why}, status_code=403)(scope, receive, send)
            return
        await self._app(scope, receive, send)

    def _objection(self, scope: Scope) -> str | None:
        headers = Headers(scope=scope)
        host = headers.get("host", "")
        if not self._is_own(host):
            return f"The admin port is not called {host or 'nothing'}: use its address, or localhost."
        if scope["method"] in _SAFE:
            return None
        origin, site = headers.get("origin"), headers.get("sec-fetch-site", "none")
        if origin not in (None, f"{scope['scheme']}://{host}") or site not in ("none", "same-origin"):
            return "Pages of other origins cannot steer the mocks."
        return None

    def _is_own(self, host: str) -> bool:
        """An address, localhost, or the name it was told to listen on: never a name somebody else could claim."""
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
