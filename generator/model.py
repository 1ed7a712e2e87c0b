"""Frozen dataclasses of what a bundle contains. Contexts and templates read only these."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

from veeam_jobs_description.operations import Forms

RunEffect = Literal["begins", "ends"]
"""What an operation does to a run of a job."""


@dataclass(frozen=True, slots=True)
class TypeRef:
    """The type of a value. `name` is a schema for kind "schema", else a JSON type; `item` is set for arrays and maps."""

    kind: Literal["scalar", "schema", "array", "map", "union", "any"]
    name: str = ""
    format: str | None = None
    item: TypeRef | None = None
    options: tuple[TypeRef, ...] = ()

    def schema_names(self) -> tuple[str, ...]:
        """Return the names of the schemas this type mentions, in order."""
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
class DocumentedExample:
    """One example of a payload; `value` is JSON-shaped, or text for XML."""

    name: str
    summary: str
    media_type: str
    value: Any


@dataclass(frozen=True, slots=True)
class DocumentedParameter:
    """One parameter of an operation. `is_json` marks a value sent as JSON in one query parameter.

    `is_id_of_uid` marks the last part of a UID, in place of which the whole UID may be given to the client.
    """

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
    is_id_of_uid: bool = False


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
    examples: tuple[DocumentedExample, ...]


@dataclass(frozen=True, slots=True)
class Response:
    """One answer: `status` is a code or "default"."""

    status: str
    description: str
    headers: tuple[Header, ...]
    media: tuple[Media, ...]


@dataclass(frozen=True, slots=True)
class DocumentedBody:
    """What a request sends."""

    required: bool
    description: str
    media: tuple[Media, ...]


@dataclass(frozen=True, slots=True)
class DocumentedAction:
    """One value of the `action` query parameter that an operation offers as a method of its own."""

    value: str
    verb: str
    summary: str
    task: str | None
    body: str | None
    sources: tuple[str, ...]
    run: RunEffect | None = None


@dataclass(frozen=True, slots=True)
class DocumentedRun:
    """How an operation that begins or ends a run of a job can be followed, by operationIds.

    `read` reads what tells how the run goes: the job itself, or the session of the run. `sessions` lists the sessions
    of the job, where runs have sessions. `effect` is None where the actions of the operation say it.
    """

    read: str
    effect: RunEffect | None = None
    sessions: str | None = None


@dataclass(frozen=True, slots=True)
class QueryProperty:
    """What one type of the query service can be filtered and sorted by; `type` is that of its values."""

    name: str
    type: str


@dataclass(frozen=True, slots=True)
class QueryPlace:
    """Where an answer of the query service holds what it found of one type.

    `member` of `container` (or one of `aliases` in its place) holds the list, called `list` in JSON (None where its name
    is unknown) with elements called `item` in XML.
    """

    container: str
    member: str
    aliases: tuple[str, ...]
    list: str | None
    item: str


@dataclass(frozen=True, slots=True)
class DocumentedOperation:
    """One operation; `id` is `<resource>_<verb>`. `unwrap` is the member of the answer that callers want.

    `older_roles` maps a version that admitted other roles to those roles. `credentials` says what a call is signed
    with: the session (token, key or session id), user name and password (HTTP Basic), or nothing. `query_properties`
    are those of each type that a query service knows, `query_places` say where an answer holds what it found.
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
    parameters: tuple[DocumentedParameter, ...]
    body: DocumentedBody | None
    responses: tuple[Response, ...]
    actions: tuple[DocumentedAction, ...]
    forms: Forms | None
    returns: str | None
    unwrap: str | None
    assumptions: tuple[str, ...]
    contradictions: tuple[Contradiction, ...]
    query_properties: Mapping[str, tuple[QueryProperty, ...]]
    query_places: Mapping[str, QueryPlace]
    run: DocumentedRun | None = None

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
    operations: tuple[DocumentedOperation, ...]


@dataclass(frozen=True, slots=True)
class EnumValue:
    """One value of an enumeration."""

    value: str
    description: str
    since: str | None
    removed: str | None


@dataclass(frozen=True, slots=True)
class DocumentedField:
    """One member of an object schema. `xml` says where XML keeps it: "attribute", "element", "text", or "none"."""

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
class DocumentedSchema:
    """One named schema. `links` are the link rows of an entity.

    `envelope` names the members one of which an answer must have to be one at all.
    """

    name: str
    title: str
    description: str
    kind: Literal["object", "enumeration", "union", "alias"]
    type: TypeRef
    fields: tuple[DocumentedField, ...]
    values: tuple[EnumValue, ...]
    is_open: bool
    unwrap: str | None
    envelope: tuple[str, ...]
    xml_name: str | None
    sources: tuple[str, ...]
    links: tuple[Mapping[str, str], ...]
    assumptions: tuple[str, ...]
    contradictions: tuple[Contradiction, ...]


@dataclass(frozen=True, slots=True)
class Versions:
    """The server versions that a document describes, oldest first.

    `unmarked` is the version that items without a mark were first seen in. Pages of versions up to `camel_case_until`
    spell enumeration values in camelCase; None: those of no version do.
    """

    described: tuple[str, ...]
    unmarked: str
    camel_case_until: str | None = None


@dataclass(frozen=True, slots=True)
class Client:
    """What the client of an API is called, and what stands in calls that are shown.

    `name` begins the names of its classes, `base` those of the runtime's classes that they are made from; `variable` holds a
    client, `server` is an address. `credential_header` carries what a session is signed with, `credential` and `user` are
    that and the credentials in a shell. `version_header` announces a version, `request_id_header` tells a repeated request.
    `product` is what the API belongs to; `example` a few lines that show off a client.
    """

    name: str
    base: str
    variable: str
    server: str
    credential_header: str
    credential: str
    user: str
    version_header: str | None
    request_id_header: str | None
    product: str
    example: str | None

    @property
    def class_name(self) -> str:
        return f"{self.name}Client"


@dataclass(frozen=True, slots=True)
class Api:
    """One API as a whole. `name` is that of its folder in `spec/`.

    `notations` says which servers send JSON members in PascalCase and which in camelCase; empty where all send one.
    `files` names the file of each operation and schema that was read from one.
    """

    name: str
    title: str
    version: str
    description: str
    server: str
    resources: tuple[Resource, ...]
    schemas: Mapping[str, DocumentedSchema]
    response_headers: tuple[Header, ...]
    source_titles: Mapping[str, str]
    contradictions: tuple[Contradiction, ...]
    notations: Mapping[str, str]
    versions: Versions
    client: Client
    files: Mapping[str, str] = field(default_factory=dict)

    def file_of(self, name: str) -> Path:
        """Return the file of an operation or schema as shown in findings; the root of the document if there is none."""
        return Path(self.files.get(name, f"spec/{self.name}/openapi.yaml"))

    @property
    def operations(self) -> tuple[DocumentedOperation, ...]:
        return tuple(operation for resource in self.resources for operation in resource.operations)
