"""Which links lead somewhere: the mock serves what its document describes, and sends no link to anything else."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from urllib.parse import parse_qsl

from veeam_jobs_kit.mock.document import Document, Operation
from veeam_jobs_kit.mock.views import Json

_ORDERS = (
    "Create", "Start", "Stop", "Retry", "Clone", "Sync", "Test", "Restore", "Failover", "ToggleScheduleEnabled",
    "ToggleRestoreScopesEnabled", "VeeamZip", "QuickBackup",
)  # fmt: skip
METHODS: Mapping[str, str] = {"Edit": "PUT", "Delete": "DELETE", **dict.fromkeys(_ORDERS, "POST")}
"""How the link of a relation is used; every other relation is there to be read."""
_NESTED = (dict, list)


class Reach:
    """Knows every path of a document."""

    def __init__(self, document: Document) -> None:
        self._routes: dict[tuple[str, int], list[tuple[tuple[str, ...], Operation]]] = {}
        self._words = {step for operation in document.operations for step in operation.path.split("/")}
        self._known: dict[tuple[str, ...], Operation | None] = {}
        for operation in document.operations:
            steps = tuple(operation.path.split("/"))
            self._routes.setdefault((operation.method, len(steps)), []).append((steps, operation))

    def leads(self, link: Mapping[str, Json]) -> bool:
        """Whether the document describes what this link is for."""
        path, _, query = str(link["Href"]).partition("?")
        operation = self.operation(METHODS.get(str(link["Rel"]), "GET"), path)
        if operation is None:
            return False
        action = dict(parse_qsl(query)).get("action") if "action" in query else None
        return action is None or action in operation.tasks

    def operation(self, method: str, path: str) -> Operation | None:
        """What answers at a path below the API, fixed segments before parameters."""
        # A world has many thousands of addresses, and only few shapes of them: ids are all the same.
        steps = [step if step in self._words else "" for step in path.split("/")]
        shape = (method, *steps)
        if shape not in self._known:
            self._known[shape] = self._find(method, steps)
        return self._known[shape]

    def _find(self, method: str, steps: Sequence[str]) -> Operation | None:
        found = [
            one for pattern, one in self._routes.get((method, len(steps)), ()) if _matches(pattern, steps)
        ]
        return min(found, key=lambda one: one.path.count("{"), default=None)

    def cleared(self, value: Json) -> Json:
        """A value without the links that lead nowhere."""
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
    return all(one == step or one.startswith("{") for one, step in zip(pattern, steps, strict=True))
