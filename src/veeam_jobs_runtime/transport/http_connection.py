"""The HTTP client of a session, and its state."""

from __future__ import annotations

from typing import Any

from veeam_jobs_runtime.secrets.masking import Secret


class HttpConnection:
    """The HTTP client of a session, and its state. Sessions that use the same client share it."""

    def __init__(
        self, http: Any, *, owned: bool = True, proxy: str | None = None, secrets: tuple[str, ...] = ()
    ) -> None:
        self.http = http
        self.secrets = tuple(Secret(text) for text in secrets)
        """Passwords of proxies."""
        self.owned = owned
        """Whether closing the session closes the HTTP client; one that the user brought is the user's."""
        self.proxy = proxy
        self.closed = False
        self.answered = False
        """Whether the server ever answered."""
        self.loop: object = None
        """The event loop it was first used in."""
