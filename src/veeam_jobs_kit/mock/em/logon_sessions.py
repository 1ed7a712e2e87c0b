"""Logon sessions of Enterprise Manager: Basic sign-in, a session token, expiry when idle."""

from __future__ import annotations

import base64
import binascii
import random
from collections.abc import Mapping
from dataclasses import dataclass
from http.cookies import CookieError, SimpleCookie

from veeam_jobs_description.document import Document
from veeam_jobs_description.schemas import Json
from veeam_jobs_kit.mock.em.links import link
from veeam_jobs_kit.mock.http.messages import Answer, Call, Principal, RawRequest
from veeam_jobs_kit.mock.http.problems import Problem
from veeam_jobs_kit.mock.http.xml import presentable
from veeam_jobs_kit.mock.storage.store import Store
from veeam_jobs_kit.mock.world.clock import Clock
from veeam_jobs_kit.mock.world.users import PASSWORD
from veeam_jobs_kit.mock.world.uuids import random_uuid

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
"""The services that a session links to: the path, and the type of the link."""


@dataclass(frozen=True, slots=True)
class LogonSessions:
    """Opens, finds and closes sessions. `users` maps a user name to its role."""

    document: Document
    store: Store
    clock: Clock
    rng: random.Random
    users: Mapping[str, str]
    idle: float
    """Seconds without a request after which a session expires."""

    immortal: bool = False
    """Canary: sessions do not end."""

    def admit(self, raw: RawRequest) -> Principal:
        """Return the user of the Basic credentials of a sign-in. Raises Problem 401."""
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
        """Return the user of the session of a request, and keep the session alive. Raises Problem 401."""
        token = _token(raw)
        session = self.store.sessions.get("session", token) if token else None
        if token is None or session is None or self._is_over(session):
            raise Problem(401, "Unauthorized")
        self.store.sessions.put("session", token, {**session, "used": self.clock.elapsed()})
        return Principal(session["user"], frozenset({session["role"]}), session=session["id"])

    def create(self, call: Call) -> Answer:
        """Answer `logonSessions_create`."""
        uid = random_uuid(self.rng)
        token = base64.b64encode(uid.encode()).decode()
        (role,) = call.principal.roles
        session = {
            "id": uid,
            "user": call.principal.name,
            "role": role,
            "used": self.clock.elapsed(),
            "tasks": 0,
        }
        self.store.sessions.put("session", token, session)
        href = f"/logonSessions/{uid}"
        headers = (
            (HEADER, token),
            ("Set-Cookie", f"{HEADER}={token}; Path=/api;"),
            ("Location", f"{call.base_url}{self.document.base_path}{href}"),
        )
        return Answer(201, "LogonSession", self._shown(session), headers)

    def list_open(self, call: Call) -> Answer:
        """Answer `logonSessions_list`: an administrator sees every session, others their own. (assumption)"""
        seen = [
            self._shown(session)
            for session in self.store.sessions.all("session")
            if self.find(str(session["id"])) and self._may_see(call.principal, str(session["id"]))
        ]
        return Answer(200, "LogonSessions", {"LogonSessions": seen})

    def get(self, call: Call) -> Answer:
        """Answer `logonSessions_get`, for the sessions that the list shows."""
        return Answer(200, "LogonSession", self._shown(self._seen(call)))

    def delete(self, call: Call) -> Answer:
        """Answer `logonSessions_delete`: an administrator may close any session, others their own. (assumption)"""
        session = self._seen(call)
        if not self.immortal:
            self.store.sessions.remove("session", base64.b64encode(str(session["id"]).encode()).decode())
        return Answer(204)

    def find(self, uid: str) -> Mapping[str, Json] | None:
        """Return an open session by its ID, or None."""
        session = self.store.sessions.get("session", base64.b64encode(uid.encode()).decode())
        return None if session is None or self._is_over(session) else session

    def _is_over(self, session: Mapping[str, Json]) -> bool:
        return float(session["used"]) + self.idle <= self.clock.elapsed() and not self.immortal

    def next_task(self, uid: str) -> str:
        """Return the ID of the next task of a session."""
        token = base64.b64encode(uid.encode()).decode()
        session = self.store.sessions.get("session", token) or {"tasks": 0}
        number = int(session["tasks"]) + 1
        self.store.sessions.put("session", token, {**session, "tasks": number})
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
        """Return the links of a session: the lists and services that this role may use."""
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
    """Return the token of a request. A cookie has priority over the header, even an expired one, as the pages say."""
    try:
        cookie = SimpleCookie(raw.headers.get("cookie", "")).get(HEADER)
    except CookieError:
        cookie = None
    return cookie.value if cookie else raw.headers.get(HEADER.lower())
