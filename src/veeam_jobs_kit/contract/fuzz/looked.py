"""What the search for objects is answered: it asks without any parameter, which random requests rarely do.

The examples of the document select members, and random values name members that are not there; so these answers are often
the only whole ones.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import requests

from veeam_jobs_description.operations import Operation, read_operations
from veeam_jobs_description.routing import Router
from veeam_jobs_kit.contract.fuzz.answers import JSON, Answer, AnswerJudge
from veeam_jobs_kit.contract.fuzz.schemathesis_events import Scene
from veeam_jobs_kit.contract.wire.reproduction import curl_command, python_line

_CHECK = "answer_matches_schema"


@dataclass(slots=True)
class Looked:
    """Counts what the answers are worth, and keeps what is wrong with them.

    They are JSON: where XML is tested, they prove only that a list is empty, and are not judged.
    """

    scene: Scene = field(repr=False)
    judge: AnswerJudge
    media_type: str
    _router: Router[Operation] = field(init=False, repr=False)
    _counts: dict[str, list[int]] = field(default_factory=dict)
    _wrong: list[dict[str, Any]] = field(default_factory=list)
    undescribed: dict[str, set[str]] = field(default_factory=dict)
    """Label -> members of its answers that are not described."""

    def __post_init__(self) -> None:
        self._router = Router(list(read_operations(self.scene.bundle)))

    def note(self, path: str, query: Mapping[str, str], response: requests.Response) -> None:
        """Count one answer to a GET of a path below the base URL."""
        found = self._router.match("GET", path)
        if found is None or found.operation is None:
            return
        headers = {name.lower(): value for name, value in response.headers.items()}
        answer = Answer(response.status_code, headers, response.content, query)
        worth = self.judge.worth(found.operation.id, answer)
        counts = self._counts.setdefault(found.operation.label, [0, 0])
        counts[0] += worth == "useful" and self.media_type == JSON
        counts[1] += worth == "empty"
        if self.media_type == JSON and response.ok:
            if others := self.judge.undescribed(found.operation.id, answer):
                self.undescribed.setdefault(found.operation.label, set()).update(others)
            self._judge(found.operation, answer, response)

    def _judge(self, operation: Operation, answer: Answer, response: requests.Response) -> None:
        found = self.judge.findings(operation.id, answer)
        if found:
            request = (self.scene.api, self.scene.base_url, "GET", str(response.request.url))
            sent = dict(response.request.headers)
            again = {
                "curl": curl_command(*request, sent, None, sessions=self.scene.secrets, kept={}),
                "python": python_line(*request, JSON, None),
            }
            about = {"kind": "violation", "label": operation.label, "check": _CHECK, **again}
            self._wrong += [{**about, **told} for told in found]

    def violations(self) -> tuple[dict[str, Any], ...]:
        """Return what was wrong with the answers, as a report builder takes it."""
        return tuple(self._wrong)

    def fact(self) -> dict[str, Any]:
        """Return label -> useful answers and lists without rows, as a report builder takes it."""
        return {"kind": "looked", "answers": self._counts}
