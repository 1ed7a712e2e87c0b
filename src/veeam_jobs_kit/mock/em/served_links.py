"""Remove links to operations that the document does not contain."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from urllib.parse import parse_qsl

from veeam_jobs_description.document import Document
from veeam_jobs_description.operations import Operation
from veeam_jobs_description.schemas import Json

_ORDERS = (
    "Create", "Start", "Stop", "Retry", "Clone", "Sync", "Test", "Restore", "Failover", "ToggleScheduleEnabled",
    "ToggleRestoreScopesEnabled", "VeeamZip", "QuickBackup",
)  # fmt: skip
METHODS: Mapping[str, str] = {"Edit": "PUT", "Delete": "DELETE", **dict.fromkeys(_ORDERS, "POST")}
"""The HTTP method for the relation of a link; other relations are for GET."""
_NESTED = (dict, list)


class ServedLinks:
    """Finds the operation that a link leads to, and removes links that lead to none."""

    def __init__(self, document: Document) -> None:
        self._routes: dict[tuple[str, int], list[tuple[tuple[str, ...], Operation]]] = {}
        self._words = {step for operation in document.operations for step in operation.path.split("/")}
        self._known: dict[tuple[str, ...], Operation | None] = {}
        for operation in document.operations:
            steps = tuple(operation.path.split("/"))
            self._routes.setdefault((operation.method, len(steps)), []).append((steps, operation))

    def leads(self, link: Mapping[str, Json]) -> bool:
        """Return whether the document contains the operation that this link leads to."""
        path, _, query = str(link["Href"]).partition("?")
        operation = self.operation(METHODS.get(str(link["Rel"]), "GET"), path)
        if operation is None:
            return False
        action = dict(parse_qsl(query)).get("action") if "action" in query else None
        return action is None or action in operation.tasks

    def operation(self, method: str, path: str) -> Operation | None:
        """Return the operation at a path below the API, or None. Fixed segments match before parameters."""
        # A world has many thousands of addresses, and only few shapes of them: ids are all the same.
        steps = [step if step in self._words else "" for step in path.split("/")]
        shape = (method, *steps)
        if shape not in self._known:
            self._known[shape] = self._find(method, steps)
        return self._known[shape]

    def _find(self, method: str, steps: Sequence[str]) -> Operation | None:
        found = [
            operation
            for pattern, operation in self._routes.get((method, len(steps)), ())
            if _matches(pattern, steps)
        ]
        return min(found, key=lambda operation: operation.path.count("{"), default=None)

    def cleared(self, value: Json) -> Json:
        """Return a value without the links to operations that are not served."""
        if isinstance(value, dict):
            return {
                name: self._member(name, inner) if isinstance(inner, _NESTED) else inner
                for name, inner in value.items()
            }
        return [self.cleared(item) for item in value] if isinstance(value, list) else value

    def _member(self, name: str, value: Json) -> Json:
        if name == "Links" and isinstance(value, list):
            return list(self._alive(value))
        return self.cleared(value)

    def _alive(self, links: Sequence[Mapping[str, Json]]) -> Iterator[Json]:
        return (link for link in links if self.leads(link))


def _matches(pattern: tuple[str, ...], steps: Sequence[str]) -> bool:
    return all(
        segment == step or segment.startswith("{") for segment, step in zip(pattern, steps, strict=True)
    )
