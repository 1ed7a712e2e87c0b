"""Requests repeated with the same `X-Request-id`: carried out once (page `async_processing`)."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from dataclasses import dataclass

from veeam_jobs_kit.mock.http.messages import ANYONE, Answer, Call
from veeam_jobs_kit.mock.storage.schedule import Step
from veeam_jobs_kit.mock.storage.store import Store
from veeam_jobs_kit.mock.world.clock import Clock

REMEMBERED_SECONDS = 300.0
"""Seconds for which the id of a request is remembered."""

FORGET = "forget request"
"""The kind of the step that forgets an id."""

_KIND = "request"


@dataclass(frozen=True, slots=True)
class RequestIds:
    """Remembers the answers to changes that have an id.

    Another request under the same id is carried out (assumption); one that was refused is tried again.
    """

    store: Store
    clock: Clock

    def answer(self, call: Call, carry_out: Callable[[Call], Answer]) -> Answer:
        """Return the answer of the first request with this ID, or carry the request out."""
        if call.operation.safe or call.request_id is None or call.principal == ANYONE:
            return carry_out(call)
        key = _key(call)
        kept = self.store.sessions.get(_KIND, key)
        if kept is not None:
            headers = tuple((str(name), str(value)) for name, value in kept["headers"])
            return Answer(kept["status"], kept["schema"], kept["value"], headers)
        answer = carry_out(call)
        self.store.sessions.put(
            _KIND,
            key,
            {
                "status": answer.status,
                "schema": answer.schema,
                "value": answer.value,
                "headers": [list(header) for header in answer.headers],
            },
        )
        self.store.schedule.add(Step(self.clock.elapsed() + REMEMBERED_SECONDS, FORGET, {"key": key}))
        return answer

    def forget(self, step: Step) -> None:
        """Forget a request: the same ID is a new request then."""
        self.store.sessions.remove(_KIND, str(step.body["key"]))


def _key(call: Call) -> str:
    """Return a key that is equal for equal requests of a user. Bodies are not stored, because they may contain secrets."""
    request = [call.principal.name, call.operation.id, dict(call.path), dict(call.query), call.body]
    digest = hashlib.sha256(json.dumps(request, sort_keys=True).encode("utf-8", "surrogatepass"))
    return f"{str(call.request_id).lower()} {digest.hexdigest()}"
