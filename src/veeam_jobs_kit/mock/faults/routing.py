"""Which operation a request is for, found before the mock looks at it."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from veeam_jobs_kit.mock.document import Document, Operation


@dataclass(slots=True)
class OperationFinder:
    """Finds operations by method and path; patterns are made when first needed, for most runs need none."""

    document: Document
    _patterns: list[tuple[re.Pattern[str], Operation]] = field(default_factory=list)

    def find(self, method: str, path: str) -> tuple[str, Operation | None]:
        """The path below the base path of the API, and the operation, if one fits."""
        base = self.document.base_path
        below = path.removeprefix(base) if path.startswith(base + "/") else path
        candidates = (operation for pattern, operation in self._all() if pattern.fullmatch(below))
        return below, next((operation for operation in candidates if operation.method == method), None)

    def _all(self) -> list[tuple[re.Pattern[str], Operation]]:
        if not self._patterns:
            # Fixed segments before parameters, as the routes are.
            ordered = sorted(self.document.operations, key=lambda operation: operation.path.replace("{", "~"))
            self._patterns = [(_pattern(operation.path), operation) for operation in ordered]
        return self._patterns


def _pattern(path: str) -> re.Pattern[str]:
    segments = ("[^/]+" if part.startswith("{") else re.escape(part) for part in path.rstrip("/").split("/"))
    return re.compile("/".join(segments) + "/?")
