"""Asynchronous actions: requests answered with 202 and carried out later."""

from __future__ import annotations

import json
import random
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from veeam_jobs_description.document import Document
from veeam_jobs_description.schemas import Json
from veeam_jobs_kit.mock.http.messages import Answer, Call
from veeam_jobs_kit.mock.http.problems import Problem
from veeam_jobs_kit.mock.storage.schedule import Step
from veeam_jobs_kit.mock.storage.store import Store
from veeam_jobs_kit.mock.vspc.collections import Collections, missing
from veeam_jobs_kit.mock.vspc.jobs import EMPTY
from veeam_jobs_kit.mock.vspc.users import Users
from veeam_jobs_kit.mock.world.clock import Clock
from veeam_jobs_kit.mock.world.uuids import random_uuid

ACTION_SECONDS = 2.0
"""Seconds for which an action is running."""

Item = Mapping[str, Json]
_INFO = "AsyncActionInfo"


@dataclass(frozen=True, slots=True)
class AsyncActions:
    """Delay requests, carry them out later, and keep their answers for a while."""

    document: Document
    store: Store
    clock: Clock
    collections: Collections
    users: Users
    rng: random.Random

    def handlers(self) -> Mapping[str, Callable[[Call], Answer]]:
        """Return the operations that are handled here."""
        return {
            "asyncActions_list": self.list_own,
            "asyncActions_get": self.get,
            "asyncActions_getResult": self.get_result,
            "asyncActions_cancel": self.cancel,
            "asyncActions_attachRequestData": self.attach,
            "asyncActions_deleteResult": self.delete_result,
        }

    def show(self, infos: Iterable[Item]) -> None:
        """Store the actions of the examples without an expiry. Running ones end like any other."""
        for info in infos:
            uid = str(info["id"]).lower()
            answer = None if info["status"] == "running" else _kept(EMPTY)
            self.store.sessions.put(
                "action", uid, {"info": info, "answer": answer, "expires": None, "call": None}
            )
            if answer is None:
                self.store.schedule.add(Step(ACTION_SECONDS, "action", {"id": uid}))

    def accept(self, call: Call) -> Answer:
        """Answer 202 with an action. The same `X-Request-id` again leads to the same action."""
        uid = (call.request_id or random_uuid(self.rng)).lower()
        if self.store.sessions.get("action", uid) is None:
            info = {
                "id": uid,
                "initiatorUid": self._initiator(call),
                "actionName": call.operation.id,
                "status": "running",
                "requestBody": None if call.body is None else json.dumps(call.body),
                "queryParameters": {name: _texts(value) for name, value in call.query.items()},
            }
            kept = {
                "operation": call.operation.id,
                "user": call.principal.name,
                "base_url": call.base_url,
                "path": dict(call.path),
                "query": dict(call.query),
                "body": call.body,
            }
            action = {"info": info, "answer": None, "expires": None, "call": kept}
            self.store.sessions.put("action", uid, action)
            self.store.schedule.add(Step(self.clock.elapsed() + ACTION_SECONDS, "action", {"id": uid}))
        location = f"{call.base_url}{self.document.base_path}/asyncActions/{uid}"
        return Answer(202, headers=(("Location", location),))

    def carry_out(self, step: Step, perform: Callable[[Call], Answer]) -> None:
        """Carry out a delayed request, unless it was canceled."""
        uid = str(step.body["id"])
        action = self.store.sessions.get("action", uid)
        if action is None or action["info"]["status"] != "running":
            return
        kept = action["call"]
        answer = perform(self._call(kept)) if kept else EMPTY
        status = "succeed" if answer.status < 400 else "failed"
        minutes = next(iter(self.store.records.page("AsyncActionsConfig", limit=1)), {}).get(
            "resultRetentionTime", 5
        )
        changed = {"info": {**action["info"], "status": status}, "answer": _kept(answer)}
        expires = step.moment + 60 * minutes if kept else None
        self.store.sessions.put("action", uid, {**action, **changed, "expires": expires})

    def list_own(self, call: Call) -> Answer:
        """Answer `asyncActions_list`: the actions of the user who calls."""
        mine = [
            action["info"]
            for action in self.store.sessions.all("action")
            if not self._is_over(action) and action["info"]["initiatorUid"] == self._initiator(call)
        ]
        return self.collections.many(call, mine)

    def get(self, call: Call) -> Answer:
        """Answer `asyncActions_get`."""
        return self.collections.one(call, self._action(call)["info"])

    def get_result(self, call: Call) -> Answer:
        """Return the answer of the delayed request. Raises Problem 404 if there is no result (yet). (assumption)"""
        answer = self._action(call)["answer"]
        if answer is None:
            raise Problem(404, f"There is no result of the action {call.path['actionId']}.")
        schema = "AsyncActionResult" if answer["status"] < 400 else "ErrorResponse"
        return Answer(answer["status"], schema, answer["value"])

    def cancel(self, call: Call) -> Answer:
        """Cancel an action that is running; leave any other as it is."""
        action = self._action(call)
        if action["info"]["status"] == "running":
            self._put(call, action, info={**action["info"], "status": "canceled"})
        return EMPTY

    def attach(self, call: Call) -> Answer:
        """Store other input for a running action. It is shown with the action, and not used."""
        action = self._action(call)
        if action["info"]["status"] != "running":
            raise Problem(409, "The action has ended.")
        given = {name: value for name, value in call.body.items() if value is not None}
        info = {**action["info"], **given}
        self._put(call, action, info=info)
        return self.collections.one(call, info)

    def delete_result(self, call: Call) -> Answer:
        """Delete the result of an action."""
        self._put(call, self._action(call), answer=None)
        return EMPTY

    def _action(self, call: Call) -> Item:
        uid = str(call.path["actionId"])
        action = self.store.sessions.get("action", uid.lower())
        if action is None or self._is_over(action):
            raise missing("actionUid", uid)
        return action

    def _is_over(self, action: Item) -> bool:
        return action["expires"] is not None and action["expires"] <= self.clock.elapsed()

    def _put(self, call: Call, action: Item, **changes: Json) -> None:
        self.store.sessions.put("action", str(call.path["actionId"]).lower(), {**action, **changes})

    def _initiator(self, call: Call) -> str:
        own = self.store.records.page("User", {"login": call.principal.name}, limit=1)
        return str(own[0]["instanceUid"])

    def _call(self, kept: Item) -> Call:
        operation = next(
            candidate for candidate in self.document.operations if candidate.id == kept["operation"]
        )
        principal = self.users.principal(str(kept["user"]))
        return Call(operation, principal, kept["base_url"], kept["path"], kept["query"], kept["body"])


def _kept(answer: Answer) -> Item:
    value = answer.value if answer.content is None else json.loads(answer.content)
    return {"status": answer.status, "value": value}


def _texts(value: Json) -> list[str]:
    values = value if isinstance(value, list) else [value]
    return [item if isinstance(item, str) else json.dumps(item) for item in values]
