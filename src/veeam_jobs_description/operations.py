"""Operations of a bundle: their parameters, bodies, answers, links, roles and security."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from veeam_jobs_description.references import escape, resolve
from veeam_jobs_description.schemas import component_names

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")

Media = Mapping[str, tuple[str, ...]]
"""Media type -> the component schemas that a body of it may be."""


@dataclass(frozen=True, slots=True)
class Parameter:
    """One parameter. `schema` is a pointer into the bundle; `is_json` marks JSON sent in one query parameter."""

    name: str
    location: str
    required: bool
    is_json: bool
    schema: str

    @property
    def is_shared(self) -> bool:
        """Whether several operations may refer to this parameter."""
        return self.schema.startswith("/components/")


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
    """Component schema of the whole entity."""
    reference: str
    """Component schema of the reference."""


@dataclass(frozen=True, slots=True)
class OperationLink:
    """An OpenAPI link: an operation, and runtime expressions (or values) for its parameters by name."""

    operation_id: str
    parameters: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Operation:
    """One operation.

    `answers` maps a status (`200`, `4XX` or `default`) to media type -> the component schemas that answer may have; `links`
    maps it to the links of the answer. `schemes` are the security schemes, any of which admits; empty means anyone.
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
    answers: Mapping[str, Media]
    links: Mapping[str, tuple[OperationLink, ...]]
    forms: Forms | None
    tasks: Mapping[str, str]

    @property
    def label(self) -> str:
        """Method and path: `GET /jobs/{jobUid}`."""
        return f"{self.method} {self.path}"

    @property
    def resource(self) -> str:
        """`jobs` of `jobs_get`."""
        return self.id.partition("_")[0]

    @property
    def path_parameters(self) -> tuple[str, ...]:
        """Names of the parameters in the path, in its order."""
        return _names_in(self.path)

    @property
    def success(self) -> int:
        """The status of a plain success: the lowest documented one."""
        return min(int(status) for status in self.answers if status.startswith("2"))

    def answer(self, status: int) -> Media | None:
        """Return the description of answers with this status, the most exact one; None if there is none."""
        for key in (str(status), f"{status // 100}XX", "default"):
            if key in self.answers:
                return self.answers[key]
        return None

    def schemas_of(self, status: int) -> tuple[str, ...]:
        """Return the component schemas of the answer with this status."""
        return next(iter((self.answer(status) or {}).values()), ())

    def documents(self, status: int) -> bool:
        """Return whether the description has this status for the operation."""
        return self.answer(status) is not None


@cache
def _names_in(path: str) -> tuple[str, ...]:
    return tuple(re.findall(r"\{([^}]+)\}", path))


def operation_items(bundle: Mapping[str, Any]) -> Iterator[tuple[str, str, Mapping[str, Any]]]:
    """Yield path, method in lower case, and the operation object of each operation, as written in the bundle."""
    for path, item in bundle["paths"].items():
        for method in METHODS:
            if method in item:
                yield path, method, item[method]


def read_operations(bundle: Mapping[str, Any]) -> Iterator[Operation]:
    """Yield each operation of a bundle, with references resolved."""
    for path, method, data in operation_items(bundle):
        yield _operation(bundle, path, method, data)


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
        parameters=_parameters(bundle, path, pointer),
        body=_body(bundle, pointer, data),
        answers={
            str(status): _answer(bundle, f"{pointer}/responses/{status}") for status in data["responses"]
        },
        links={str(status): _links(bundle, f"{pointer}/responses/{status}") for status in data["responses"]},
        forms=read_forms(data),
        tasks={name: action.get("task", name) for name, action in data.get("x-actions", {}).items()},
    )


def _parameters(bundle: Mapping[str, Any], path: str, pointer: str) -> tuple[Parameter, ...]:
    """Return the parameters of the path, replaced by those of the operation with the same name and location."""
    found = {}
    for holder in (f"/paths/{escape(path)}", pointer):
        for index, _ in enumerate(resolve(holder, bundle)[1].get("parameters", ())):
            parameter = _parameter(bundle, f"{holder}/parameters/{index}")
            found[parameter.location, parameter.name] = parameter
    return tuple(found.values())


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


def _answer(bundle: Mapping[str, Any], pointer: str) -> Media:
    content = resolve(pointer, bundle)[1].get("content", {})
    return {name: tuple(component_names(media.get("schema", {}), bundle)) for name, media in content.items()}


def _links(bundle: Mapping[str, Any], pointer: str) -> tuple[OperationLink, ...]:
    """Return the links of an answer, except those that name their operation by address instead of by id."""
    links = resolve(pointer, bundle)[1].get("links", {}).values()
    return tuple(
        OperationLink(link["operationId"], link.get("parameters", {}))
        for link in links
        if "operationId" in link
    )


def read_forms(operation: Mapping[str, Any]) -> Forms | None:
    """Return the forms that an operation offers; None if it has only one."""
    data = operation.get("x-forms")
    if data is None:
        return None
    entity = data["entity"]
    return Forms(data["parameter"], entity["value"], entity["schema"], data["reference"]["schema"])


def request_parts(bundle: Mapping[str, Any]) -> list[Any]:
    """Return the parts of a bundle that describe requests, as written: parameters, bodies, bodies of `x-actions`."""
    components = bundle.get("components", {})
    parts: list[Any] = [components.get("parameters", {}), components.get("requestBodies", {})]
    parts += [item.get("parameters", []) for item in bundle["paths"].values()]
    for _, _, operation in operation_items(bundle):
        parts += [operation.get("parameters", []), operation.get("requestBody", {})]
        bodies = (action.get("body") for action in operation.get("x-actions", {}).values())
        parts += [{"$ref": f"#/components/schemas/{name}"} for name in bodies if name]
    return parts
