"""A request as handlers see it, and the answer they give: plain data on both sides of the wire."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from veeam_jobs_kit.mock.document import Operation
from veeam_jobs_kit.mock.views import Json


@dataclass(frozen=True, slots=True)
class Principal:
    """Who asks: a user with roles. `organization` limits what is seen; `session` is the logon session, if any."""

    name: str
    roles: frozenset[str]
    organization: str | None = None
    session: str | None = None
    read_only: bool = False


ANYONE = Principal("", frozenset())


@dataclass(frozen=True, slots=True)
class RawRequest:
    """What came over the wire. Header names are in lower case; `base_url` is `http://host:port`.

    `notes` is for what is found out about it on the way, to be written down: operation and user.
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
    """A request that passed: values typed and validated by the document.

    `request_id` is its `X-Request-id`, `client_version` its `X-Client-Version`, `accept` its `Accept`.
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


@dataclass(frozen=True, slots=True)
class Answer:
    """What a handler gives back. `schema` names the component that describes `value`; no schema, no body.

    `content` is the body itself, where it was ready; there is no value then.
    """

    status: int
    schema: str | None = None
    value: Json = None
    headers: tuple[tuple[str, str], ...] = field(default=())
    content: bytes | None = None
