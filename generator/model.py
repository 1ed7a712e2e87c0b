"""What a bundle says, as plain frozen data: the only thing contexts and templates ever see of a document."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal


@dataclass(frozen=True, slots=True)
class TypeRef:
    """The type of a value. `name` is a schema for kind "schema", else a JSON type; `item` is set for arrays and maps."""

    kind: Literal["scalar", "schema", "array", "map", "union", "any"]
    name: str = ""
    format: str | None = None
    item: TypeRef | None = None
    options: tuple[TypeRef, ...] = ()

    def schema_names(self) -> tuple[str, ...]:
        """Names of the schemas this type mentions, in order."""
        inner = (*([self.item] if self.item else []), *self.options)
        own = (self.name,) if self.kind == "schema" else ()
        return own + tuple(name for part in inner for name in part.schema_names())


@dataclass(frozen=True, slots=True)
class Contradiction:
    """Two pages that disagree: what this description follows, and what the other page says."""

    topic: str
    chosen: str
    instead: str
    sources: tuple[str, ...]
    id: str | None
    where: str


@dataclass(frozen=True, slots=True)
class Example:
    """One example of a payload; `value` is JSON-shaped, or text for XML."""

    name: str
    summary: str
    media_type: str
    value: Any


@dataclass(frozen=True, slots=True)
class Parameter:
    """One parameter of an operation. `is_json` marks a value sent as JSON in one query parameter."""

    name: str
    location: str
    type: TypeRef
    required: bool
    default: Any
    minimum: int | float | None
    maximum: int | float | None
    description: str
    example: Any
    since: str | None
    is_json: bool
    contradictions: tuple[Contradiction, ...] = ()


@dataclass(frozen=True, slots=True)
class Header:
    """A header of requests or responses."""

    name: str
    required: bool
    value: str
    description: str


@dataclass(frozen=True, slots=True)
class Media:
    """One media type of a body or answer."""

    media_type: str
    type: TypeRef
    examples: tuple[Example, ...]


@dataclass(frozen=True, slots=True)
class Response:
    """One answer: `status` is a code or "default"."""

    status: str
    description: str
    headers: tuple[Header, ...]
    media: tuple[Media, ...]


@dataclass(frozen=True, slots=True)
class Body:
    """What a request sends."""

    required: bool
    description: str
    media: tuple[Media, ...]


@dataclass(frozen=True, slots=True)
class Action:
    """One value of the `action` query parameter that an operation offers as a method of its own."""

    value: str
    verb: str
    summary: str
    task: str | None
    body: str | None
    sources: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Forms:
    """Which schema each value of the form-selecting parameter brings back (Enterprise Manager's `format`)."""

    parameter: str
    entity_value: str
    entity: str
    reference: str


@dataclass(frozen=True, slots=True)
class QueryProperty:
    """What one type of the query service can be filtered and sorted by; `type` is that of its values."""

    name: str
    type: str


@dataclass(frozen=True, slots=True)
class Operation:
    """One operation; `id` is `<resource>_<verb>`. `unwrap` is the member of the answer that callers want.

    `older_roles` maps a version that admitted other roles to those roles. `credentials` says what a call is signed
    with: the session (token, key or session id), user name and password (HTTP Basic), or nothing. `query_properties`
    are those of each type that a query service knows.
    """

    id: str
    resource: str
    verb: str
    method: str
    path: str
    summary: str
    description: str
    sources: tuple[str, ...]
    since: str | None
    removed: str | None
    safe: bool
    may_be_accepted: bool
    paging: str | None
    roles: tuple[str, ...]
    older_roles: Mapping[str, tuple[str, ...]]
    credentials: Literal["session", "basic", "none"]
    request_headers: tuple[Header, ...]
    parameters: tuple[Parameter, ...]
    body: Body | None
    responses: tuple[Response, ...]
    actions: tuple[Action, ...]
    forms: Forms | None
    returns: str | None
    unwrap: str | None
    assumptions: tuple[str, ...]
    contradictions: tuple[Contradiction, ...]
    query_properties: Mapping[str, tuple[QueryProperty, ...]]

    @property
    def anonymous(self) -> bool:
        """Whether anybody may call it, without credentials."""
        return self.credentials == "none"

    @property
    def success(self) -> Response:
        """The first 2xx answer that is not 202, or 202 where that is all there is."""
        good = [response for response in self.responses if response.status.startswith("2")]
        return next((response for response in good if response.status != "202"), good[0])


@dataclass(frozen=True, slots=True)
class Resource:
    """A group of operations: `agentJobs`, titled `Agent jobs`."""

    name: str
    title: str
    description: str
    operations: tuple[Operation, ...]


@dataclass(frozen=True, slots=True)
class EnumValue:
    """One value of an enumeration."""

    value: str
    description: str
    since: str | None
    removed: str | None


@dataclass(frozen=True, slots=True)
class Field:
    """One member of an object schema. `xml` says where XML keeps it: "attribute", "element" or "text"."""

    name: str
    type: TypeRef
    required: bool
    nullable: bool
    read_only: bool
    write_only: bool
    description: str
    example: Any
    since: str | None
    removed: str | None
    xml: str
    xml_name: str
    contradictions: tuple[Contradiction, ...]


@dataclass(frozen=True, slots=True)
class Schema:
    """One named schema. `links` are the link rows of an Enterprise Manager entity."""

    name: str
    title: str
    description: str
    kind: Literal["object", "enumeration", "union", "alias"]
    type: TypeRef
    fields: tuple[Field, ...]
    values: tuple[EnumValue, ...]
    is_open: bool
    unwrap: str | None
    xml_name: str | None
    sources: tuple[str, ...]
    links: tuple[Mapping[str, str], ...]
    assumptions: tuple[str, ...]
    contradictions: tuple[Contradiction, ...]


@dataclass(frozen=True, slots=True)
class Api:
    """One API as a whole. `name` is `vspc` or `em`."""

    name: str
    title: str
    version: str
    description: str
    server: str
    resources: tuple[Resource, ...]
    schemas: Mapping[str, Schema]
    response_headers: tuple[Header, ...]
    source_titles: Mapping[str, str]
    contradictions: tuple[Contradiction, ...]

    @property
    def operations(self) -> tuple[Operation, ...]:
        return tuple(operation for resource in self.resources for operation in resource.operations)
