"""What a mock needs to know of a bundle: its operations, their parameters, bodies, answers and roles."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal
from urllib.parse import urlsplit

from veeam_jobs_kit import bundles
from veeam_jobs_kit.mock.views import component_names, escape, resolve, view

Api = Literal["vspc", "em"]
METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")


@dataclass(frozen=True, slots=True)
class Parameter:
    """One parameter. `schema` is a pointer into the bundle; `is_json` marks JSON sent in one query parameter."""

    name: str
    location: str
    required: bool
    is_json: bool
    schema: str


@dataclass(frozen=True, slots=True)
class Body:
    """What a request may send: media type -> pointer to its schema."""

    required: bool
    media: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Forms:
    """Entity or reference, by the value of a query parameter (Enterprise Manager's `format`)."""

    parameter: str
    entity_value: str
    entity: str
    reference: str


@dataclass(frozen=True, slots=True)
class Operation:
    """One operation as the mock serves it.

    `answers` maps a status (or `default`) to media type -> the component schemas that answer may have.
    `schemes` are the security schemes, any of which admits; empty means anyone.
    """

    id: str
    method: str
    path: str
    safe: bool
    paging: str | None
    roles: tuple[str, ...]
    schemes: tuple[str, ...]
    parameters: tuple[Parameter, ...]
    body: Body | None
    answers: Mapping[str, Mapping[str, tuple[str, ...]]]
    forms: Forms | None
    tasks: Mapping[str, str]

    def schemas_of(self, status: int) -> tuple[str, ...]:
        """Component schemas of the answer with this status."""
        media = self.answers.get(str(status), self.answers.get("default", {}))
        return next(iter(media.values()), ())

    def documents(self, status: int) -> bool:
        """Whether the description lets this operation answer so."""
        return str(status) in self.answers or "default" in self.answers

    @property
    def success(self) -> int:
        """The status of a plain success: the lowest documented one."""
        return min(int(status) for status in self.answers if status.startswith("2"))

    @property
    def path_parameters(self) -> tuple[str, ...]:
        return tuple(part[1:-1] for part in self.path.split("/") if part.startswith("{"))


@dataclass(frozen=True, slots=True)
class Document:
    """A bundle, read. `base_path` is where the server puts it: `/api/v3` or `/api`."""

    api: Api
    bundle: Mapping[str, Any]
    base_path: str
    operations: tuple[Operation, ...]
    _unwrapped: dict[str, tuple[str | None, str | None, bool]] = field(
        default_factory=dict, init=False, repr=False, compare=False
    )

    @property
    def schemas(self) -> Mapping[str, Mapping[str, Any]]:
        found: Mapping[str, Mapping[str, Any]] = self.bundle["components"]["schemas"]
        return found

    def unwrapped(self, schema: str) -> tuple[str | None, str | None, bool]:
        """Of an envelope or list: the member that holds the content, the schema of the content, whether it is many."""
        if schema not in self._unwrapped:
            self._unwrapped[schema] = self._look_into(schema)
        return self._unwrapped[schema]

    def _look_into(self, schema: str) -> tuple[str | None, str | None, bool]:
        member = self.schemas[schema].get("x-unwrap")
        if member is None:
            return None, schema, False
        held = view(view(self.schemas[schema], self.bundle).properties[member], self.bundle)
        if held.type == "array":
            return member, view(held.keywords["items"], self.bundle).name, True
        return member, held.name, False


def read(api: Api, version: str | None = None, bundle: Mapping[str, Any] | None = None) -> Document:
    """The document of an API: of its newest version, of the version named, or of an OpenAPI 3.1 bundle given."""
    data = bundles.load(api, version, openapi="3.1") if bundle is None else bundle
    return Document(api, data, _base_path(data), tuple(_operations(data)))


def base_path(api: Api, version: str | None = None) -> str:
    """Where a server puts its API: `/api/v3` or `/api`."""
    return _base_path(bundles.load(api, version, openapi="3.1"))


def _base_path(bundle: Mapping[str, Any]) -> str:
    return urlsplit(str(bundle["servers"][0]["url"])).path.rstrip("/")


def _operations(bundle: Mapping[str, Any]) -> Iterator[Operation]:
    for path, item in bundle["paths"].items():
        for method in METHODS:
            if method in item:
                yield _operation(bundle, path, method, item[method])


def _operation(bundle: Mapping[str, Any], path: str, method: str, data: Mapping[str, Any]) -> Operation:
    pointer = f"/paths/{escape(path)}/{method}"
    security = data.get("security", bundle.get("security", []))
    return Operation(
        id=data["operationId"],
        method=method.upper(),
        path=path,
        safe=data.get("x-safe", method in ("get", "head")),
        paging=data.get("x-paging"),
        roles=tuple(data.get("x-roles", ())),
        schemes=tuple(name for requirement in security for name in requirement),
        parameters=tuple(
            _parameter(bundle, f"{pointer}/parameters/{index}")
            for index, _ in enumerate(data.get("parameters", ()))
        ),
        body=_body(bundle, pointer, data),
        answers={
            str(status): _answer(bundle, f"{pointer}/responses/{status}") for status in data["responses"]
        },
        forms=_forms(data.get("x-forms")),
        tasks={name: action.get("task", name) for name, action in data.get("x-actions", {}).items()},
    )


def _parameter(bundle: Mapping[str, Any], pointer: str) -> Parameter:
    where, data = resolve(pointer, bundle)
    is_json = "content" in data
    return Parameter(
        name=data["name"],
        location=data["in"],
        required=data.get("required", False),
        is_json=is_json,
        schema=f"{where}/content/application~1json/schema" if is_json else f"{where}/schema",
    )


def _body(bundle: Mapping[str, Any], pointer: str, data: Mapping[str, Any]) -> Body | None:
    if "requestBody" not in data:
        return None
    where, body = resolve(f"{pointer}/requestBody", bundle)
    media = {name: f"{where}/content/{escape(name)}/schema" for name in body["content"]}
    return Body(required=body.get("required", False), media=media)


def _answer(bundle: Mapping[str, Any], pointer: str) -> Mapping[str, tuple[str, ...]]:
    _, response = resolve(pointer, bundle)
    return {
        name: tuple(component_names(media["schema"], bundle))
        for name, media in response.get("content", {}).items()
    }


def _forms(data: Mapping[str, Any] | None) -> Forms | None:
    if data is None:
        return None
    entity = data["entity"]
    return Forms(data["parameter"], entity["value"], entity["schema"], data["reference"]["schema"])
