"""Which operations gave a useful answer while promises were checked: a run without any proves nothing, whatever held."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from veeam_jobs_description.operations import operation_items
from veeam_jobs_description.references import follow_reference
from veeam_jobs_kit.contract.findings.evidence import worth
from veeam_jobs_kit.contract.wire.reply import Reply


@dataclass(slots=True)
class UsefulAnswers:
    """Looks at every answer; `scope` are the operationIds that count, all but signing in where none were chosen."""

    bundle: Mapping[str, Any] = field(repr=False)
    scope: frozenset[str]
    found: set[str] = field(default_factory=set)
    """operationIds with at least one useful answer."""
    _written: dict[str, Mapping[str, Any]] = field(default_factory=dict, init=False, repr=False)

    def note(self, reply: Reply) -> None:
        """Note an answer: a 2xx with rows, or with a body of the described shape that is not empty."""
        name = reply.operation_id
        if name in self.scope and name not in self.found and reply.is_success and self._is_useful(reply):
            self.found.add(name)

    def _is_useful(self, reply: Reply) -> bool:
        """JSON alone is read: promises that ask for XML ask for the same in JSON."""
        if not self._written:
            self._written = {each["operationId"]: each for _, _, each in operation_items(self.bundle)}
        response = self._written[reply.operation_id]["responses"].get(str(reply.status))
        if response is None:
            return False
        media = follow_reference(response, self.bundle).get("content", {}).get("application/json", {})
        return "schema" in media and worth(media["schema"], reply.json(), self.bundle) == "useful"
