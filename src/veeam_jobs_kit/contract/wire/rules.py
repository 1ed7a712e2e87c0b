"""What a run may send: reads, its own signing in and off, and writes only on objects that were named for it.

The decision is made for the request as it goes out: by its method and its exact path, not by what anybody meant to call.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import unquote, urlsplit

from veeam_jobs_description.document import Api
from veeam_jobs_description.operations import Operation, read_operations
from veeam_jobs_description.routing import Match, Router
from veeam_jobs_kit.contract.model import WireLimits
from veeam_jobs_kit.contract.wire.bodies import json_or_none
from veeam_jobs_kit.contract.wire.session_ids import opened_session

SAFE_METHODS = frozenset({"GET", "HEAD", "OPTIONS", "TRACE"})
ALL = "all"
"""Value of `--writes-on` for servers of which every object may be changed: mocks on this machine."""
SIGN_IN_PATHS: Mapping[Api, str] = {"vspc": "/token", "em": "/sessionMngr/"}
"""Path of POST to sign in; written here, so that no description can add another."""
_SIGN_OFF = re.compile(r"/logonSessions/([^/]+)")
_TASK = "/tasks/{ID}"
_RESULT = "/asyncActions/{actionId}/result"
_OVERRIDES = ("x-http-method-override", "x-http-method", "x-method-override")
_UUID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.IGNORECASE)
_XML_ID = re.compile(r'<TaskId>([^<]+)</TaskId>|^\s*(?:<\?[^>]*>\s*)?<\w+[^>]*\sUID="([^"]+)"')
_OWN_IDS = ("instanceUid", "id", "UID", "Uid", "uid", "TaskId", "taskId")


@dataclass(frozen=True, slots=True)
class RequestIntent:
    """A request as the rules see it: where it goes, and what it is for."""

    method: str
    path: str
    """As sent, without the query."""
    match: Match[Operation] | None
    """The path of the description that it goes to, whatever the method."""
    is_sign_in: bool
    is_sign_off: bool

    @property
    def label(self) -> str:
        """Method and path template, like the label of an operation; the plain path where the description has none."""
        return f"{self.method} {self.match.path if self.match is not None else self.path}"

    @property
    def operation(self) -> Operation | None:
        """The described operation; None for undescribed methods and paths."""
        return self.match.operation if self.match is not None else None

    @property
    def is_safe(self) -> bool:
        """Whether the server is left as it is: a method that is safe by HTTP, or an operation marked `x-safe: true`."""
        if self.operation is not None:
            return self.operation.safe is True
        return self.method in SAFE_METHODS

    @property
    def is_secured(self) -> bool:
        """Whether the operation needs credentials by its description."""
        return self.operation is not None and bool(self.operation.schemes)


@dataclass(slots=True)
class Rules:
    """Decides for each request of one process whether it may be sent."""

    api: Api
    base_url: str
    bundle: Mapping[str, Any] = field(repr=False)
    limits: WireLimits
    own_sessions: set[str] = field(default_factory=set)
    """Ids of the sessions that this run opened."""
    created: set[str] = field(default_factory=set)
    """Ids of the objects that this run made, in lower case."""
    _seen: set[str] = field(default_factory=set, repr=False)
    """Ids that the server named, in lower case: of objects that exist."""
    _router: Router[Operation] | None = field(default=None, repr=False)

    def __post_init__(self) -> None:
        try:
            self._router = Router(read_operations(self.bundle), urlsplit(self.base_url).path.rstrip("/"))
        except (KeyError, TypeError, ValueError):
            # A description that cannot be read marks nothing as safe: methods alone decide.
            self._router = None

    def look_at(self, request: Any) -> RequestIntent:
        """Return what a prepared request asks for."""
        method, path = str(request.method).upper(), request.path_url.partition("?")[0]
        base = urlsplit(self.base_url).path.rstrip("/")
        own = self.api == "em" and method == "DELETE" and path.startswith(base)
        sign_off = _SIGN_OFF.fullmatch(path[len(base) :]) if own else None
        return RequestIntent(
            method=method,
            path=path,
            match=self._match(method, path),
            is_sign_in=method == "POST" and path == base + SIGN_IN_PATHS[self.api],
            is_sign_off=sign_off is not None and unquote(sign_off[1]) in self.own_sessions,
        )

    def refusal(self, request: Any, asked: RequestIntent) -> str | None:
        """Return why a prepared request may not be sent; None if it may."""
        if _origin(request.url) != _origin(self.base_url):
            return f"{asked.method} {request.url} goes to another server than {self.base_url}"
        if any(name in request.headers for name in _OVERRIDES):
            return f"{asked.method} {asked.path} has a header that asks for another method"
        if asked.is_safe or asked.is_sign_in or asked.is_sign_off:
            return None
        if self.limits.writes_on is None:
            return f"{asked.method} {asked.path} would change something; this run is read-only"
        if asked.method == "DELETE" and not self.limits.deletes:
            return f"{asked.method} {asked.path} would delete something; see --allow-deletes"
        return self._not_named(request, asked)

    def may_change(self, identifier: str) -> bool:
        """Return whether an object may be changed: it was named for it, or this run made it."""
        return is_named(identifier, self.limits.writes_on or ()) or identifier.lower() in self.created

    def learn(self, request: Any, asked: RequestIntent, response: Any) -> None:
        """Learn from an answer: own sessions, ids that exist, ids that this run made."""
        if asked.is_sign_in:
            if response.ok and (own := opened_session(response.headers, response.content)):
                self.own_sessions.add(own)
            return
        if self.limits.writes_on is None or ALL in self.limits.writes_on:
            return
        if asked.method == "POST" and not asked.is_safe and response.ok:
            there = {found.lower() for found in _UUID.findall(request.url or "")} | self._seen
            self.created |= {found.lower() for found in _own_ids(response)} - there
        if asked.method == "GET" and asked.match is not None and asked.match.path == _TASK:
            mine = asked.match.parameters["ID"].lower() in self.created
            self.created |= {found.lower() for found in _made_by(response) if mine} - self._seen
        if asked.method == "GET" and asked.match is not None and asked.match.path == _RESULT and response.ok:
            mine = asked.match.parameters["actionId"].lower() in self.created
            self.created |= {found.lower() for found in _own_ids(response) if mine} - self._seen
        # What an answer repeats from a write is no news of objects: the same request may be sent again.
        echo = set() if asked.is_safe else {found.lower() for found in _UUID.findall(_text(request.body))}
        self._seen |= {found.lower() for found in _UUID.findall(response.text)} - self.created - echo

    def ids_not_named(self, *texts: str) -> set[str]:
        """Return the ids in a query or body that belong to objects which exist and may not be changed."""
        found = {each.lower() for text in texts for each in _UUID.findall(text)}
        return {each for each in found & self._seen if not self.may_change(each)}

    def _not_named(self, request: Any, asked: RequestIntent) -> str | None:
        if ALL in (self.limits.writes_on or ()):
            return None
        sent = f"{asked.method} {asked.path}"
        if asked.operation is None or asked.match is None:
            return f"{sent} is not described, so nobody knows what it would change"
        if not asked.match.parameters:
            return (
                f"{sent} would change something that has no id, so that it cannot be named with --writes-on"
            )
        for identifier in asked.match.parameters.values():
            if not self.may_change(identifier):
                return f"{sent} would change an object that was not named; see --writes-on"
        if self.ids_not_named(unquote(request.path_url.partition("?")[2]), _text(request.body)):
            return f"{sent} names another object, which was not named with --writes-on"
        return None

    def _match(self, method: str, path: str) -> Match[Operation] | None:
        if self._router is None:
            return None
        segments = [unquote(segment) for segment in path.split("/")]
        if any(segment in (".", "..") or re.search(r"[/\\\x00;]", segment) for segment in segments):
            # Servers read such paths in different ways; none of them is the path of the description.
            return None
        return self._router.match(method, "/".join(segments))


def is_named(identifier: str, named: Collection[str]) -> bool:
    """Return whether an object may be changed because `--writes-on` names it, or all; case does not matter."""
    return ALL in named or identifier.lower() in {each.lower() for each in named}


def _origin(url: str | None) -> tuple[str, str | None, int | None]:
    parts = urlsplit(url or "")
    return parts.scheme, parts.hostname, parts.port or {"http": 80, "https": 443}.get(parts.scheme)


def _text(body: Any) -> str:
    return body.decode("utf-8", "replace") if isinstance(body, bytes) else str(body or "")


def _own_ids(response: Any) -> Iterator[str]:
    """Yield the id of the object that an answer is: not those of objects it refers to."""
    answer = json_or_none(response.content)
    if isinstance(answer, Mapping):
        data = answer.get("data")
        for part in (answer, data if isinstance(data, Mapping) else {}):
            yield from (_last(part[name]) for name in _OWN_IDS if isinstance(part.get(name), str | int))
    elif found := _XML_ID.search(response.text):
        yield _last(found[1] or found[2])
    if location := response.headers.get("Location", "").rstrip("/"):
        yield location.rpartition("/")[2]


def _made_by(task: Any) -> Iterator[str]:
    """Yield the ids of what a task of Enterprise Manager made, such as the clone of a job: its links with `Rel` Related."""
    answer = json_or_none(task.content)
    links = (answer.get("Links") or answer.get("links")) if isinstance(answer, Mapping) else None
    for link in links if isinstance(links, list) else ():
        said = {name.lower(): value for name, value in link.items()} if isinstance(link, Mapping) else {}
        if said.get("rel") == "Related":
            yield str(said.get("href")).partition("?")[0].rpartition("/")[2]


def _last(identifier: Any) -> str:
    """Return the id in `urn:veeam:Job:<id>`."""
    return str(identifier).rpartition(":")[2]
