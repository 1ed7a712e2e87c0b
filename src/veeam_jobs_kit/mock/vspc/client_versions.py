"""`X-Client-Version`: replace enumeration values that are newer than the client with `Unknown` (page `back_comp`).

A console refuses a version that it does not know (tests/evidence/vspc7-unsupported-version.json). Which ones it knows was
not seen: here those from 3.0 to the newest that is described, also on an older console. (assumption)
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from veeam_jobs_description import bundles
from veeam_jobs_description.document import Document
from veeam_jobs_description.schemas import Json, Schema
from veeam_jobs_kit.mock.http.messages import Answer, Call
from veeam_jobs_kit.mock.http.problems import Problem
from veeam_jobs_kit.mock.world.coercion import Fitter

UNSUPPORTED = "UnsupportedApiVersion"
"""The code of the refusal, which has a shape of its own."""

_FIRST = (3, 0)
_UNKNOWN = "unknown"


class ClientVersions:
    """Finds the enumeration values that are newer than a client."""

    def __init__(self, document: Document, fitter: Fitter) -> None:
        self._fitter = fitter
        self._last = _number(bundles.versions("vspc")[-1])
        self._base_path = document.base_path
        self._schemas = document.schemas
        self._newest = max(
            (
                _number(since)
                for schema in document.schemas.values()
                for since in schema.get("x-enum-since", {}).values()
            ),
            default=(),
        )

    def admit(self, call: Call) -> None:
        """Check the version that a client announces. Raises Problem 400 for one that the console does not know."""
        if call.client_version is None or _FIRST <= _number(call.client_version) <= self._last:
            return
        path = call.operation.path
        for name, value in call.path.items():
            path = path.replace(f"{{{name}}}", value)
        raise Problem(
            400,
            f"The HTTP resource that matches the request URI '{call.base_url}{self._base_path}{path}' is not supported.",
            "X-Client-Version",
            code=UNSUPPORTED,
        )

    def hides_anything(self, version: str | None) -> bool:
        """Return whether a client of this version could meet a value that it does not know."""
        return version is not None and _number(version) < self._newest

    def shown(self, answer: Answer, version: str | None) -> Answer:
        """Return the answer as a client of this version sees it."""
        if version is None or answer.schema is None or not self.hides_anything(version):
            return answer
        view = self._fitter.view(self._schemas[answer.schema])
        return replace(answer, value=self._shown(answer.value, view, _number(version)))

    def _shown(self, value: Json, view: Schema, version: tuple[int, ...]) -> Json:
        if isinstance(value, Mapping):
            return {name: self._member(name, inner, view, version) for name, inner in value.items()}
        if isinstance(value, list) and "items" in view.keywords:
            items = self._fitter.view(view.keywords["items"])
            return [self._shown(item, items, version) for item in value]
        since = view.keywords.get("x-enum-since", {}).get(value) if isinstance(value, str) else None
        if since is not None and _number(since) > version:
            return next((known for known in view.values if str(known).lower() == _UNKNOWN), value)
        return value

    def _member(self, name: str, value: Json, view: Schema, version: tuple[int, ...]) -> Json:
        described = view.properties.get(name)
        return self._shown(value, self._fitter.view(described), version) if described else value


def _number(version: str) -> tuple[int, ...]:
    """Convert `3.6.1` to (3, 6, 1), and `3.6.0` to (3, 6). A text that is not a version counts as the newest."""
    parts = version.strip().split(".")
    if len(parts) < 2 or not all(part.isascii() and part.isdecimal() and len(part) < 10 for part in parts):
        return (2**31,)
    numbers = [int(part) for part in parts]
    while len(numbers) > 2 and not numbers[-1]:
        numbers.pop()
    return tuple(numbers)
