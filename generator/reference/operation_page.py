"""The page of one operation."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from generator import model
from generator.reference import calls, notes, text
from generator.reference.api_pages import ApiPages, PagePlace
from generator.reference.examples import Fold, folds


@dataclass(frozen=True, slots=True)
class Payload:
    """The body of a request or a response."""

    status: str
    description: str
    types: str
    headers: text.MarkdownTable | None
    examples: tuple[Fold, ...]


@dataclass(frozen=True, slots=True)
class OperationPage:
    """Content of the page of an operation, for its template."""

    title: str
    trail: str
    request: str
    description: str
    facts: text.MarkdownTable
    call: calls.CallExample
    methods: text.MarkdownTable | None
    parameters: text.MarkdownTable | None
    headers: text.MarkdownTable | None
    body: Payload | None
    answers: tuple[Payload, ...]
    errors: text.MarkdownTable | None
    contradictions: tuple[notes.Recorded, ...]
    assumptions: tuple[str, ...]
    related: tuple[str, ...]


def operation_page(
    api_pages: ApiPages, resource: model.Resource, operation: model.DocumentedOperation
) -> OperationPage:
    place = api_pages.operation_place(operation)
    common = common_headers(api_pages.api)
    shares_headers = operation.request_headers == common
    return OperationPage(
        title=text.line(operation.summary),
        trail=f"{api_pages.trail(place)} / {api_pages.resource_link(place, resource)}",
        request=f"{operation.method} {operation.path}",
        description=text.prose(operation.description),
        facts=_facts(api_pages, place, operation, shares_headers=shares_headers and bool(common)),
        call=calls.call(api_pages.api, operation),
        methods=_methods(api_pages, operation),
        parameters=_parameters(api_pages, place, operation),
        headers=None if shares_headers else header_table(operation.request_headers),
        body=_body(api_pages, place, operation),
        answers=tuple(
            _answer(api_pages, place, operation, response)
            for response in operation.responses
            if _is_good(response)
        ),
        errors=_errors(api_pages, place, operation),
        contradictions=notes.recorded(notes.operation_contradictions(operation), operation.id),
        assumptions=notes.assumptions(operation.assumptions),
        related=tuple(_related(api_pages, place, operation)),
    )


def common_headers(api: model.Api) -> tuple[model.Header, ...]:
    """Return the request headers that most operations share; they are listed once, on the page of the API."""
    counted: dict[tuple[model.Header, ...], int] = {}
    for operation in api.operations:
        counted[operation.request_headers] = counted.get(operation.request_headers, 0) + 1
    return max(counted, key=lambda headers: counted[headers], default=())


def header_table(headers: Iterable[model.Header]) -> text.MarkdownTable | None:
    return text.table(
        ("Header", "Required", "Value", "Meaning"),
        (
            (
                text.code(header.name),
                "yes" if header.required else "",
                text.code(header.value),
                text.cell(header.description),
            )
            for header in headers
        ),
    )


def _facts(
    api_pages: ApiPages, place: PagePlace, operation: model.DocumentedOperation, *, shares_headers: bool
) -> text.MarkdownTable:
    versions = api_pages.versions.get(operation.id, ())
    rows = [
        ("Changes data", "no" if operation.safe else "yes"),
        ("Roles", _roles(operation)),
        *((f"Roles in {version}", _listed(roles)) for version, roles in operation.older_roles.items()),
        (
            place.link("Versions", f"{api_pages.api.name}/versions.md") if versions else "",
            ", ".join(versions),
        ),
        ("Paging", {"offset": "by `limit` and `offset`"}.get(operation.paging or "", "")),
        ("May answer 202", "yes: the result can be requested later" if operation.may_be_accepted else ""),
        ("Headers", _shared_headers(api_pages, place) if shares_headers else ""),
        (place.link("Sources", f"{api_pages.api.name}/sources.md"), notes.sources(operation.sources)),
    ]
    return text.MarkdownTable(("Operation", text.code(operation.id)), tuple(row for row in rows if row[1]))


def _shared_headers(api_pages: ApiPages, place: PagePlace) -> str:
    return place.link("common request headers", f"{api_pages.api.name}/index.md#request-headers")


def _roles(operation: model.DocumentedOperation) -> str:
    if operation.anonymous:
        return "none: no sign-in needed"
    return _listed(operation.roles)


def _listed(roles: Iterable[str]) -> str:
    return ", ".join(text.cell(role) for role in roles)


def _methods(api_pages: ApiPages, operation: model.DocumentedOperation) -> text.MarkdownTable | None:
    """Return the table of methods of an operation that has several."""
    given = calls.methods(api_pages.api, operation)
    if operation.forms and len(given) > 1:
        forms = operation.forms
        conditions = (f"`{forms.parameter}={forms.entity_value}`", ""), (f"without `{forms.parameter}`", "")
        schemas = (forms.entity, forms.reference)
        place = api_pages.operation_place(operation)
        return text.table(
            ("Method", "Request", "Response"),
            (
                (
                    f"`{calls.signature(api_pages.api, operation, method)}`",
                    request,
                    api_pages.schema_link(place, schema),
                )
                for method, (request, _), schema in zip(given, conditions, schemas, strict=True)
            ),
        )
    if not operation.actions:
        return None
    return text.table(
        ("Method", "Task", "Description"),
        (
            (
                f"`{calls.signature(api_pages.api, operation, method)}`<br>`action={action.value}`",
                text.code(action.task or ""),
                text.cell(action.summary),
            )
            for method, action in zip(given, operation.actions, strict=True)
        ),
    )


def _parameters(
    api_pages: ApiPages, place: PagePlace, operation: model.DocumentedOperation
) -> text.MarkdownTable | None:
    return text.table(
        ("Name", "In", "Type", "Meaning"),
        (
            (
                text.stacked(
                    text.code(parameter.name),
                    "required" if parameter.required else "",
                    f"since {parameter.since}" if parameter.since else "",
                ),
                parameter.location,
                text.stacked(
                    api_pages.type_text(place, parameter.type) + (", as JSON" if parameter.is_json else ""),
                    _range(parameter),
                    f"default {text.value(parameter.default)}" if parameter.default is not None else "",
                ),
                text.stacked(text.cell(parameter.description), _example(parameter)),
            )
            for parameter in operation.parameters
        ),
    )


def _range(parameter: model.DocumentedParameter) -> str:
    low, high = parameter.minimum, parameter.maximum
    if high in _WIDEST:
        high = None
    if low is not None and high is not None:
        return f"{low} to {high}"
    if low is not None:
        return f"from {low}"
    return f"up to {high}" if high is not None else ""


_WIDEST = (2**31 - 1, 2**63 - 1)
"""Upper bounds that the type has anyway."""


def _example(parameter: model.DocumentedParameter) -> str:
    return text.example(parameter.example) if parameter.example != parameter.default else ""


def _body(api_pages: ApiPages, place: PagePlace, operation: model.DocumentedOperation) -> Payload | None:
    if not operation.body:
        return None
    body = operation.body
    types = f"{api_pages.payload_types(place, body.media)} as {_media_types(body.media)}"
    needed = "" if body.required else " Optional."
    return Payload("", text.prose(body.description) + needed, types, None, folds(body.media, opened=True))


def _answer(
    api_pages: ApiPages, place: PagePlace, operation: model.DocumentedOperation, response: model.Response
) -> Payload:
    types = (
        f"{api_pages.payload_types(place, response.media)} as {_media_types(response.media)}"
        if response.media
        else ""
    )
    headers = text.table(
        ("Header", "Value", "Meaning"),
        (
            (text.code(header.name), text.code(header.value), text.cell(header.description))
            for header in response.headers
        ),
    )
    first = response == operation.success
    return Payload(
        response.status, text.prose(response.description), types, headers, folds(response.media, opened=first)
    )


def _media_types(media: Iterable[model.Media]) -> str:
    return " or ".join(text.code(entry.media_type) for entry in media)


def _errors(
    api_pages: ApiPages, place: PagePlace, operation: model.DocumentedOperation
) -> text.MarkdownTable | None:
    return text.table(
        ("Status", "Body", "Meaning"),
        (
            (
                place.link(response.status, f"{api_pages.api.name}/errors.md#{response.status.lower()}"),
                api_pages.payload_types(place, response.media),
                text.cell(text.first_paragraph(response.description)),
            )
            for response in operation.responses
            if not _is_good(response)
        ),
    )


def _is_good(response: model.Response) -> bool:
    return response.status.startswith("2")


def _related(api_pages: ApiPages, place: PagePlace, operation: model.DocumentedOperation) -> Iterable[str]:
    """Yield links to operations at the same path, its parent and its children."""
    for other in api_pages.api.operations:
        if other is not operation and _are_neighbours(operation.path, other.path):
            shown = f"{api_pages.operation_link(place, other, text.line(other.summary))}"
            yield f"{shown}: `{other.method} {other.path}`"


def _are_neighbours(path: str, other: str) -> bool:
    short, long = sorted((path.rstrip("/").split("/"), other.rstrip("/").split("/")), key=len)
    return len(long) - len(short) <= 1 and len(short) > 1 and long[: len(short)] == short
