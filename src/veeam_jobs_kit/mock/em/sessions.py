"""Logon sessions of Enterprise Manager: Basic credentials in, a token out, dead after some idle minutes."""

from __future__ import annotations

import base64
import binascii
import random
import uuid
from collections.abc import Mapping
from dataclasses import dataclass
from http.cookies import CookieError, SimpleCookie

from veeam_jobs_kit.mock.calls import Answer, Call, Principal, RawRequest
from veeam_jobs_kit.mock.clock import Clock
from veeam_jobs_kit.mock.document import Document
from veeam_jobs_kit.mock.em.links import link
from veeam_jobs_kit.mock.problems import Problem
from veeam_jobs_kit.mock.store import Store
from veeam_jobs_kit.mock.users import PASSWORD
from veeam_jobs_kit.mock.views import Json
from veeam_jobs_kit.mock.xml import presentable

HEADER = "X-RestSvcSessionId"
ADMINISTRATOR = "Portal Administrator"
_SERVICES: Mapping[str, str] = {
    "/logonSessions": "LogonSessionList",
    "/tasks": "TaskList",
    "/agents": "AgentsService",
    "/nas": "NasService",
    "/querySvc": "QueryService",
    "/lookupSvc": "LookupService",
}
"""What a session links to besides lists of resources: the path, and the type of the link."""


@dataclass(frozen=True, slots=True)
class Sessions:
    """Opens, finds and closes sessions. `users` maps a user name to its role."""

    document: Document
    store: Store
    clock: Clock
    chance: random.Random
    users: Mapping[str, str]
    idle: float
    """Seconds without a request after which a session is dead."""

    immortal: bool = False
    """A deliberate bug: sessions outlive their end."""

    def admit(self, raw: RawRequest) -> Principal:
        """Who the Basic credentials of a logon name, or Problem 401."""
        scheme, _, encoded = raw.headers.get("authorization", "").partition(" ")
        try:
            text = base64.b64decode(encoded.strip(), validate=True).decode("utf-8")
        except (binascii.Error, UnicodeDecodeError):
            text = ""
        shown, _, password = text.partition(":")
        name = shown.rpartition("\\")[2].lower()
        if scheme.lower() != "basic" or name not in self.users or password != PASSWORD:
            raise Problem(401, "Unauthorized")
        return Principal(presentable(shown), frozenset({self.users[name]}))

    def principal(self, raw: RawRequest) -> Principal:
        """Who the session of a request belongs to, or Problem 401. Every call keeps the session alive."""
        token = _token(raw)
        session = self.store.live("session", token) if token else None
        if token is None or session is None or self._is_over(session):
            raise Problem(401, "Unauthorized")
        self.store.put_live("session", token, {**session, "used": self.clock.elapsed()})
        return Principal(session["user"], frozenset({session["role"]}), session=session["id"])

    def create(self, call: Call) -> Answer:
        """The operation `logonSessions_create`."""
        uid = str(uuid.UUID(int=self.chance.getrandbits(128), version=4))
        token = base64.b64encode(uid.encode()).decode()
        (role,) = call.principal.roles
        session = {
            "id": uid,
            "user": call.principal.name,
            "role": role,
            "used": self.clock.elapsed(),
            "tasks": 0,
        }
        self.store.put_live("session", token, session)
        href = f"/logonSessions/{uid}"
        headers = (
            (HEADER, token),
            ("Set-Cookie", f"{HEADER}={token}; Path=/api;"),
            ("Location", f"{call.base_url}{self.document.base_path}{href}"),
        )
        return Answer(201, "LogonSession", self._shown(session), headers)

    def list_open(self, call: Call) -> Answer:
        """The operation `logonSessions_list`: an administrator sees every session, others their own. (assumption)"""
        seen = [
            self._shown(session)
            for session in self.store.all_live("session")
            if self.find(str(session["id"])) and self._may_see(call.principal, str(session["id"]))
        ]
        return Answer(200, "LogonSessions", {"LogonSessions": seen})

    def get(self, call: Call) -> Answer:
        """The operation `logonSessions_get`, for the sessions that the list shows."""
        return Answer(200, "LogonSession", self._shown(self._seen(call)))

    def delete(self, call: Call) -> Answer:
        """The operation `logonSessions_delete`: an administrator may close any session, others their own. (assumption)"""
        session = self._seen(call)
        if not self.immortal:
            self.store.drop_live("session", base64.b64encode(str(session["id"]).encode()).decode())
        return Answer(204)

    def find(self, uid: str) -> Mapping[str, Json] | None:
        """An open session by its id."""
        session = self.store.live("session", base64.b64encode(uid.encode()).decode())
        return None if session is None or self._is_over(session) else session

    def _is_over(self, session: Mapping[str, Json]) -> bool:
        return float(session["used"]) + self.idle <= self.clock.elapsed() and not self.immortal

    def next_task(self, uid: str) -> str:
        """The id of the next task of a session."""
        token = base64.b64encode(uid.encode()).decode()
        session = self.store.live("session", token) or {"tasks": 0}
        number = int(session["tasks"]) + 1
        self.store.put_live("session", token, {**session, "tasks": number})
        return f"task-{number}"

    def _seen(self, call: Call) -> Mapping[str, Json]:
        uid = call.path["ID"].lower()
        session = self.find(uid)
        if session is None or not self._may_see(call.principal, uid):
            raise Problem(404, "Resource was not found.")
        return session

    def _may_see(self, principal: Principal, uid: str) -> bool:
        return uid == principal.session or ADMINISTRATOR in principal.roles

    def _shown(self, session: Mapping[str, Json]) -> dict[str, Json]:
        href = f"/logonSessions/{session['id']}"
        return {
            "Type": "LogonSession",
            "Href": href,
            "Links": self._links(str(session["role"]), href),
            "UserName": session["user"],
            "SessionId": session["id"],
        }

    def _links(self, role: str, href: str) -> list[Json]:
        """Where this role may go: the lists and services of the document it is admitted to."""
        links = [link("Up", "/", "EnterpriseManager")]
        for operation in self.document.operations:
            if operation.method != "GET" or role not in operation.roles:
                continue
            if operation.path in _SERVICES:
                links.append(link("Down", operation.path, _SERVICES[operation.path]))
            elif operation.forms and "{" not in operation.path:
                item = self.document.unwrapped(operation.forms.entity)[1]
                links.append(link("Down", operation.path, f"{item}ReferenceList"))
                links.append(link("Down", f"{operation.path}?format=Entity", f"{item}List"))
        return [*links, link("Delete", href)]


def _token(raw: RawRequest) -> str | None:
    """The token of a request. A cookie wins over the header, even a stale one: so the pages say."""
    try:
        cookie = SimpleCookie(raw.headers.get("cookie", "")).get(HEADER)
    except CookieError:
        cookie = None
    return cookie.value if cookie else raw.headers.get(HEADER.lower())
