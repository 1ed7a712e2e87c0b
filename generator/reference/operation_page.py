"""The page of one operation."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from generator import model
from generator.reference import calls, notes, text
from generator.reference.book import Book, Place
from generator.reference.examples import Fold, folds


@dataclass(frozen=True, slots=True)
class Payload:
    """A body that is sent or comes back."""

    status: str
    description: str
    types: str
    headers: text.Table | None
    examples: tuple[Fold, ...]


@dataclass(frozen=True, slots=True)
class OperationPage:
    """Everything the template of an operation lays out."""

    title: str
    trail: str
    request: str
    description: str
    facts: text.Table
    call: calls.Call
    methods: text.Table | None
    parameters: text.Table | None
    headers: text.Table | None
    body: Payload | None
    answers: tuple[Payload, ...]
    errors: text.Table | None
    contradictions: tuple[notes.Recorded, ...]
    assumptions: tuple[str, ...]
    related: tuple[str, ...]


def operation_page(book: Book, resource: model.Resource, operation: model.Operation) -> OperationPage:
    place = book.operation_place(operation)
    common = common_headers(book.api)
    shares_headers = operation.request_headers == common
    return OperationPage(
        title=text.line(operation.summary),
        trail=f"{book.trail(place)} / {book.resource_link(place, resource)}",
        request=f"{operation.method} {operation.path}",
        description=text.prose(operation.description),
        facts=_facts(book, place, operation, shares_headers=shares_headers and bool(common)),
        call=calls.call(book.api, operation),
        methods=_methods(book, operation),
        parameters=_parameters(book, place, operation),
        headers=None if shares_headers else header_table(operation.request_headers),
        body=_body(book, place, operation),
        answers=tuple(
            _answer(book, place, operation, response)
            for response in operation.responses
            if _is_good(response)
        ),
        errors=_errors(book, place, operation),
        contradictions=notes.recorded(notes.operation_contradictions(operation), operation.id),
        assumptions=notes.assumptions(operation.assumptions),
        related=tuple(_related(book, place, operation)),
    )


def common_headers(api: model.Api) -> tuple[model.Header, ...]:
    """The request headers that most operations share: told once, on the page of the API."""
    counted: dict[tuple[model.Header, ...], int] = {}
    for operation in api.operations:
        counted[operation.request_headers] = counted.get(operation.request_headers, 0) + 1
    return max(counted, key=lambda headers: counted[headers], default=())


def header_table(headers: Iterable[model.Header]) -> text.Table | None:
    return text.table(
        ("Header", "Needed", "Value", "Meaning"),
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


def _facts(book: Book, place: Place, operation: model.Operation, *, shares_headers: bool) -> text.Table:
    versions = book.versions.get(operation.id, ())
    rows = [
        ("Changes the server", "no" if operation.safe else "yes"),
        ("Roles", _roles(operation)),
        *((f"Roles in {version}", _listed(roles)) for version, roles in operation.older_roles.items()),
        (place.link("Versions", f"{book.api.name}/versions.md") if versions else "", ", ".join(versions)),
        ("Pages", {"offset": "by `limit` and `offset`"}.get(operation.paging or "", "")),
        ("May answer later", "yes: 202, then ask for the result" if operation.may_be_accepted else ""),
        ("Headers", _shared_headers(book, place) if shares_headers else ""),
        (place.link("Sources", f"{book.api.name}/sources.md"), notes.sources(operation.sources)),
    ]
    return text.Table(("Operation", text.code(operation.id)), tuple(row for row in rows if row[1]))


def _shared_headers(book: Book, place: Place) -> str:
    return place.link("those of every request", f"{book.api.name}/index.md#request-headers")


def _roles(operation: model.Operation) -> str:
    if operation.anonymous:
        return "none: no sign-in is needed"
    return _listed(operation.roles)


def _listed(roles: Iterable[str]) -> str:
    return ", ".join(text.cell(role) for role in roles)


def _methods(book: Book, operation: model.Operation) -> text.Table | None:
    """Which method does what, where one operation has several."""
    given = calls.methods(book.api, operation)
    if operation.forms and len(given) > 1:
        forms = operation.forms
        told = (f"`{forms.parameter}={forms.entity_value}`", ""), (f"without `{forms.parameter}`", "")
        schemas = (forms.entity, forms.reference)
        place = book.operation_place(operation)
        return text.table(
            ("Method", "Request", "Answer"),
            (
                (
                    f"`{calls.signature(book.api, operation, method)}`",
                    request,
                    book.schema_link(place, schema),
                )
                for method, (request, _), schema in zip(given, told, schemas, strict=True)
            ),
        )
    if not operation.actions:
        return None
    return text.table(
        ("Method", "Task", "What it does"),
        (
            (
                f"`{calls.signature(book.api, operation, method)}`<br>`action={action.value}`",
                text.code(action.task or ""),
                text.cell(action.summary),
            )
            for method, action in zip(given, operation.actions, strict=True)
        ),
    )


def _parameters(book: Book, place: Place, operation: model.Operation) -> text.Table | None:
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
                    book.type_text(place, parameter.type) + (", as JSON" if parameter.is_json else ""),
                    _range(parameter),
                    f"default {text.value(parameter.default)}" if parameter.default is not None else "",
                ),
                text.stacked(text.cell(parameter.description), _example(parameter)),
            )
            for parameter in operation.parameters
        ),
    )


def _range(parameter: model.Parameter) -> str:
    low, high = parameter.minimum, parameter.maximum
    if high in _WIDEST:
        high = None
    if low is not None and high is not None:
        return f"{low} to {high}"
    if low is not None:
        return f"from {low}"
    return f"up to {high}" if high is not None else ""


_WIDEST = (2**31 - 1, 2**63 - 1)
"""Upper bounds that say no more than the type does."""


def _example(parameter: model.Parameter) -> str:
    return text.example(parameter.example) if parameter.example != parameter.default else ""


def _body(book: Book, place: Place, operation: model.Operation) -> Payload | None:
    if not operation.body:
        return None
    body = operation.body
    types = f"{book.payload_types(place, body.media)} as {_media_types(body.media)}"
    needed = "" if body.required else " Optional."
    return Payload("", text.prose(body.description) + needed, types, None, folds(body.media, opened=True))


def _answer(book: Book, place: Place, operation: model.Operation, response: model.Response) -> Payload:
    types = (
        f"{book.payload_types(place, response.media)} as {_media_types(response.media)}"
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


def _errors(book: Book, place: Place, operation: model.Operation) -> text.Table | None:
    return text.table(
        ("Status", "Body", "Meaning"),
        (
            (
                place.link(response.status, f"{book.api.name}/errors.md#{response.status.lower()}"),
                book.payload_types(place, response.media),
                text.cell(text.first_paragraph(response.description)),
            )
            for response in operation.responses
            if not _is_good(response)
        ),
    )


def _is_good(response: model.Response) -> bool:
    return response.status.startswith("2")


def _related(book: Book, place: Place, operation: model.Operation) -> Iterable[str]:
    """What stands at the same path, right above it and right below it."""
    for other in book.api.operations:
        if other is not operation and _are_neighbours(operation.path, other.path):
            shown = f"{book.operation_link(place, other, text.line(other.summary))}"
            yield f"{shown}: `{other.method} {other.path}`"


def _are_neighbours(one: str, other: str) -> bool:
    short, long = sorted((one.rstrip("/").split("/"), other.rstrip("/").split("/")), key=len)
    return len(long) - len(short) <= 1 and len(short) > 1 and long[: len(short)] == short
