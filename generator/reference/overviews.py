"""Pages about an API as a whole: its front page, resources, roles, versions, enumerations and errors."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from generator import model
from generator.reference import calls, text
from generator.reference.book import Book, Place
from generator.reference.examples import Fold, folds
from generator.reference.operation_page import common_headers, header_table
from generator.versions import CAMEL_CASE_UNTIL, OLDEST_DESCRIBED, camel_case, version_key

CHECK = "✓"


@dataclass(frozen=True, slots=True)
class ApiPage:
    """The front page of one API."""

    title: str
    description: str
    facts: text.Table
    headers: text.Table | None
    answer_headers: text.Table | None
    anonymous: tuple[str, ...]
    resources: text.Table | None
    overviews: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ResourcePage:
    """One resource and its operations."""

    title: str
    trail: str
    description: str
    operations: text.Table | None


@dataclass(frozen=True, slots=True)
class Section:
    """One titled table."""

    title: str
    table: text.Table


@dataclass(frozen=True, slots=True)
class RolesPage:
    """Operations by role: a summary, then one matrix per resource."""

    trail: str
    summary: text.Table | None
    matrices: tuple[Section, ...]


@dataclass(frozen=True, slots=True)
class VersionsPage:
    """Operations by version, then what each version added and removed."""

    trail: str
    oldest: str
    matrices: tuple[Section, ...]
    news: tuple[Section, ...]
    spelling: str


@dataclass(frozen=True, slots=True)
class EnumerationsPage:
    """All enumerations with their values."""

    trail: str
    enumerations: text.Table


@dataclass(frozen=True, slots=True)
class ErrorAnswer:
    """One error answer: what it means, its body, and examples of it."""

    description: str
    types: str
    count: str
    examples: tuple[Fold, ...]


@dataclass(frozen=True, slots=True)
class ErrorsPage:
    """Error answers by status."""

    trail: str
    statuses: tuple[tuple[str, tuple[ErrorAnswer, ...]], ...]


def api_page(book: Book, overviews: Iterable[tuple[str, str]]) -> ApiPage:
    """The front page; `overviews` are the names and titles of the pages about the whole API."""
    api, place = book.api, book.place("index.md")
    common = common_headers(api)
    facts = (
        ("Version", text.code(api.version)),
        (
            "Python client",
            f"`{calls.CLIENTS[api.name].class_name}`, `Async{calls.CLIENTS[api.name].class_name}`",
        ),
        ("Size", f"{len(api.operations)} operations, {len(api.schemas)} schemas"),
    )
    return ApiPage(
        title=text.line(api.title),
        description=text.prose(api.description),
        facts=text.Table(("Base URL", text.code(api.server)), facts),
        headers=header_table(common),
        answer_headers=header_table(api.response_headers),
        anonymous=tuple(book.operation_link(place, entry) for entry in api.operations if entry.anonymous),
        resources=text.table(
            ("Resource", "Operations", "What it is"),
            (
                (
                    book.resource_link(place, resource),
                    str(len(resource.operations)),
                    text.cell(resource.description),
                )
                for resource in api.resources
            ),
        ),
        overviews=tuple(place.link(shown, book.place(f"{name}.md").path) for name, shown in overviews),
    )


def resource_page(book: Book, resource: model.Resource) -> ResourcePage:
    place = book.resource_place(resource)
    return ResourcePage(
        title=text.line(resource.title),
        trail=book.trail(place),
        description=text.prose(resource.description),
        operations=text.table(
            ("Operation", "Method of the client", "Request"),
            (
                (
                    book.operation_link(place, operation, text.line(operation.summary)),
                    text.stacked(
                        *(
                            f"`{calls.signature(book.api, operation, method)}`"
                            for method in calls.methods(book.api, operation)
                        )
                    ),
                    f"`{operation.method} {operation.path}`",
                )
                for operation in resource.operations
            ),
        ),
    )


def roles_page(book: Book) -> RolesPage:
    place = book.place("roles.md")
    roles = all_roles(book.api)
    admitted = {role: [entry for entry in book.api.operations if role in entry.roles] for role in roles}
    return RolesPage(
        trail=book.trail(place),
        summary=text.table(
            ("Role", "May read", "May change"),
            (
                (
                    text.cell(role),
                    str(sum(entry.safe for entry in entries)),
                    str(sum(not entry.safe for entry in entries)),
                )
                for role, entries in admitted.items()
            ),
        ),
        matrices=_matrices(book, place, roles, lambda operation: operation.roles),
    )


def all_roles(api: model.Api) -> tuple[str, ...]:
    """Every role that some operation admits, the most powerful first, then by name."""
    roles = {role for operation in api.operations for role in operation.roles}
    power = {role: sum(role in operation.roles for operation in api.operations) for role in roles}
    return tuple(sorted(roles, key=lambda role: (-power[role], role)))


def versions_page(book: Book) -> VersionsPage | None:
    """None for an API with one version only."""
    known = sorted({version for versions in book.versions.values() for version in versions}, key=version_key)
    if len(known) < 2:
        return None
    place = book.place("versions.md")
    matrices = _matrices(book, place, tuple(known), lambda operation: book.versions.get(operation.id, ()))
    later = [version for version in known if version_key(version) > version_key(OLDEST_DESCRIBED)]
    news = (_news(book, place, version) for version in later)
    return VersionsPage(
        trail=book.trail(place),
        oldest=OLDEST_DESCRIBED,
        matrices=matrices,
        news=tuple(section for section in news if section),
        spelling=_spelling(book.api) if CAMEL_CASE_UNTIL in known else "",
    )


def enumerations_page(book: Book) -> EnumerationsPage | None:
    place = book.place("enumerations.md")
    found = text.table(
        ("Enumeration", "Kind", "Values"),
        (
            (
                book.schema_link(place, schema.name),
                "open" if schema.is_open else "closed",
                ", ".join(text.code(entry.value) for entry in schema.values),
            )
            for schema in book.api.schemas.values()
            if schema.kind == "enumeration"
        ),
    )
    return EnumerationsPage(book.trail(place), found) if found else None


def errors_page(book: Book) -> ErrorsPage | None:
    place = book.place("errors.md")
    gathered: dict[str, list[model.Response]] = {}
    for operation in book.api.operations:
        for response in operation.responses:
            if not response.status.startswith("2"):
                gathered.setdefault(response.status, []).append(response)
    statuses = tuple((status, _errors(book, place, gathered[status])) for status in sorted(gathered))
    return ErrorsPage(book.trail(place), statuses) if statuses else None


def _errors(book: Book, place: Place, responses: list[model.Response]) -> tuple[ErrorAnswer, ...]:
    """The different answers among those of one status, each with the number of operations that give it."""
    different: list[model.Response] = []
    for response in responses:
        if response not in different:
            different.append(response)
    return tuple(
        ErrorAnswer(
            description=text.prose(response.description),
            types=book.payload_types(place, response.media),
            count=_counted(responses.count(response), "operation"),
            examples=folds(response.media, opened=False),
        )
        for response in different
    )


def _matrices(
    book: Book, place: Place, columns: tuple[str, ...], marked: Callable[[model.Operation], Iterable[str]]
) -> tuple[Section, ...]:
    """One table per resource: an operation a row, a check in the columns it is `marked` with."""
    if not columns:
        return ()
    headers = ("Operation", *(text.cell(column) for column in columns))
    return tuple(
        Section(
            text.line(resource.title),
            text.Table(
                headers,
                tuple(
                    (
                        book.operation_link(place, operation),
                        *(CHECK if column in marked(operation) else "" for column in columns),
                    )
                    for operation in resource.operations
                ),
            ),
        )
        for resource in book.api.resources
        if resource.operations
    )


def _news(book: Book, place: Place, version: str) -> Section | None:
    """What a version added and removed."""
    rows = (*_operation_news(book, place, version), *_schema_news(book, place, version))
    found = text.table(("Change", "What", "Where"), rows)
    return Section(version, found) if found else None


def _operation_news(book: Book, place: Place, version: str) -> Iterable[tuple[str, str, str]]:
    for operation in book.api.operations:
        link = book.operation_link(place, operation)
        if book.versions.get(operation.id, ("",))[0] == version:
            yield "new", "operation", link
        if operation.removed == version:
            yield "gone", "operation", link
        for parameter in operation.parameters:
            if parameter.since == version:
                yield "new", f"parameter {text.code(parameter.name)}", link


def _schema_news(book: Book, place: Place, version: str) -> Iterable[tuple[str, str, str]]:
    for schema in book.api.schemas.values():
        link = book.schema_link(place, schema.name)
        for field in schema.fields:
            yield from _marks(field.since, field.removed, version, f"field {text.code(field.name)}", link)
        for entry in schema.values:
            yield from _marks(entry.since, entry.removed, version, f"value {text.code(entry.value)}", link)


def _marks(
    since: str | None, removed: str | None, version: str, what: str, link: str
) -> Iterable[tuple[str, str, str]]:
    if since == version:
        yield "new", what, link
    if removed == version:
        yield "gone", what, link


def _spelling(api: model.Api) -> str:
    """How the oldest version spells enumeration values, by a value that it has."""
    values = [
        entry.value
        for schema in api.schemas.values()
        for entry in schema.values
        if entry.since == CAMEL_CASE_UNTIL
    ]
    different = [entry for entry in values if camel_case(entry) != entry]
    if not different:
        return ""
    longest = max(different, key=lambda entry: (len(entry), entry))
    return (
        f"Version {CAMEL_CASE_UNTIL} spells the values of enumerations in camel case: "
        f"`{camel_case(longest)}` where this reference says `{longest}`. The Python client reads both."
    )


def _counted(number: int, noun: str) -> str:
    return f"{number} {noun}{'s' if number != 1 else ''}"
