"""Requests and answers as plain data, independent of ASGI."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from veeam_jobs_description.operations import Operation
from veeam_jobs_description.schemas import Json

NOTES = "veeam_jobs_kit.notes"
"""Key of the ASGI scope: what the mock finds out about a request, such as `operation` and `user`, for the request log."""

REASON = "reason"
"""Key of the notes: why a request was refused."""

BODY = "body"
"""Key of the notes: the body of a request as it was received, its media type, and its size."""

RESPOND_ASYNC = "respond_async"
"""Key of the notes: whether VSPC is to answer 202 with an asynchronous action."""

HANG_UP, WAIT = "veeam_jobs_kit.hang_up", "veeam_jobs_kit.wait"
"""Extensions of the ASGI scope: close the connection after what was sent; wait for a number of seconds."""


@dataclass(frozen=True, slots=True)
class Principal:
    """The user who sends a request, and that user's roles.

    `organization` limits what the user sees; `session` is the logon session, where there is one.
    """

    name: str
    roles: frozenset[str]
    organization: str | None = None
    session: str | None = None
    read_only: bool = False


ANYONE = Principal("", frozenset())
"""The principal of requests without a sign-in."""


@dataclass(frozen=True, slots=True)
class RawRequest:
    """A request as it was received. Header names are in lower case; `base_url` is `http://host:port`.

    `notes` collects what the mock finds out about it, for the request log.
    """

    method: str
    base_url: str
    path: Mapping[str, str]
    query: tuple[tuple[str, str], ...]
    headers: Mapping[str, str]
    body: bytes
    notes: dict[str, Json] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Call:
    """A valid request: its values have the types that the description says.

    `request_id` is the header `X-Request-id`, `client_version` is `X-Client-Version`, `accept` is `Accept`.
    `respond_async` asks for 202 with an asynchronous action, where the description has that. `unknown` are the members of
    the body that the description does not have.
    """

    operation: Operation
    principal: Principal
    base_url: str
    path: Mapping[str, str]
    query: Mapping[str, Json]
    body: Json = None
    request_id: str | None = None
    client_version: str | None = None
    accept: str = ""
    respond_async: bool = False
    unknown: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Answer:
    """The result of a handler. `schema` is the component schema of `value`; None means no body.

    `content` is the encoded body, if it is known already; `value` is None then.
    """

    status: int
    schema: str | None = None
    value: Json = None
    headers: tuple[tuple[str, str], ...] = field(default=())
    content: bytes | None = None


@dataclass(frozen=True, slots=True)
class RawAnswer:
    """An answer as it is sent."""

    status: int
    headers: tuple[tuple[str, str], ...]
    body: bytes

    def header(self, name: str) -> str | None:
        """Return the first value of a header, None where it is missing."""
        return next((value for key, value in self.headers if key.lower() == name.lower()), None)
