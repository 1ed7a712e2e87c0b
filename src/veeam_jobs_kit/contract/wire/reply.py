"""One answer of the server, with the request that it answers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from veeam_jobs_kit.contract.wire.bodies import json_or_none


@dataclass(frozen=True, slots=True)
class Reply:
    """An answer that arrived. Header names are in lower case; `url` and `sent` hold no secrets."""

    operation_id: str
    method: str
    url: str
    sent: Mapping[str, str]
    """Headers of the request, without those that sign in."""
    status: int
    headers: Mapping[str, str]
    content: bytes = field(repr=False)
    seconds: float
    """From sending the request to the last byte of the answer."""
    curl: str = ""
    """The request as a command for a POSIX shell, with variables in place of host and credentials."""

    @property
    def is_success(self) -> bool:
        """Whether the status is a 2xx."""
        return 200 <= self.status < 300

    @property
    def media_type(self) -> str:
        """The media type in lower case, without parameters; empty where the answer names none."""
        return self.headers.get("content-type", "").partition(";")[0].strip().lower()

    def json(self) -> Any:
        """Return the body as a value, with or without a byte order mark; None where it is not JSON."""
        return json_or_none(self.content)
