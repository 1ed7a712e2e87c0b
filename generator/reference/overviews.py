"""Pages about an API as a whole: its front page, resources, roles, versions, enumerations and errors."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from generator import model
from generator.reference import calls, text
from generator.reference.api_pages import ApiPages, PagePlace
from generator.reference.examples import Fold, folds
from generator.reference.notations import bundle_file, example
from generator.reference.operation_page import common_headers, header_table
from generator.versions import version_key
from veeam_jobs_runtime.decoding.notation import camel_case

CHECK = "✓"


@dataclass(frozen=True, slots=True)
class ApiPage:
    """The front page of one API."""

    title: str
    description: str
    facts: text.MarkdownTable
    headers: text.MarkdownTable | None
    answer_headers: text.MarkdownTable | None
    anonymous: tuple[str, ...]
    notations: text.MarkdownTable | None
    resources: text.MarkdownTable | None
    overviews: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ResourcePage:
    """One resource and its operations."""

    title: str
    trail: str
    description: str
    operations: text.MarkdownTable | None


@dataclass(frozen=True, slots=True)
class Section:
    """One titled table."""

    title: str
    table: text.MarkdownTable


@dataclass(frozen=True, slots=True)
class RolesPage:
    """Operations by role: a summary, then one matrix per resource."""

    trail: str
    summary: text.MarkdownTable | None
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
    enumerations: text.MarkdownTable


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


def api_page(api_pages: ApiPages, overviews: Iterable[tuple[str, str]]) -> ApiPage:
    """Return the front page; `overviews` are the names and titles of the pages about the whole API."""
    api, place = api_pages.api, api_pages.place("index.md")
    common = common_headers(api)
    facts = (
        ("Version", text.code(api.version)),
        (
            "Python client",
            f"`{api.client.class_name}`, `Async{api.client.class_name}`",
        ),
        ("Size", f"{len(api.operations)} operations, {len(api.schemas)} schemas"),
    )
    return ApiPage(
        title=text.line(api.title),
        description=text.prose(api.description),
        facts=text.MarkdownTable(("Base URL", text.code(api.server)), facts),
        headers=header_table(common),
        answer_headers=header_table(api.response_headers),
        anonymous=tuple(
            api_pages.operation_link(place, entry) for entry in api.operations if entry.anonymous
        ),
        notations=text.table(
            ("JSON members", "Bundle", "Example", "Servers"),
            (
                (name, f"`{bundle_file(api, name)}`", text.code(example(api, name)), text.cell(servers))
                for name, servers in api.notations.items()
            ),
        ),
        resources=text.table(
            ("Resource", "Operations", "Description"),
            (
                (
                    api_pages.resource_link(place, resource),
                    str(len(resource.operations)),
                    text.cell(resource.description),
                )
                for resource in api.resources
            ),
        ),
        overviews=tuple(place.link(shown, api_pages.place(f"{name}.md").path) for name, shown in overviews),
    )


def resource_page(api_pages: ApiPages, resource: model.Resource) -> ResourcePage:
    place = api_pages.resource_place(resource)
    return ResourcePage(
        title=text.line(resource.title),
        trail=api_pages.trail(place),
        description=text.prose(resource.description),
        operations=text.table(
            ("Operation", "Client method", "Request"),
            (
                (
                    api_pages.operation_link(place, operation, text.line(operation.summary)),
                    text.stacked(
                        *(
                            f"`{calls.signature(api_pages.api, operation, method)}`"
                            for method in calls.methods(api_pages.api, operation)
                        )
                    ),
                    f"`{operation.method} {operation.path}`",
                )
                for operation in resource.operations
            ),
        ),
    )


def roles_page(api_pages: ApiPages) -> RolesPage:
    place = api_pages.place("roles.md")
    roles = all_roles(api_pages.api)
    admitted = {role: [entry for entry in api_pages.api.operations if role in entry.roles] for role in roles}
    return RolesPage(
        trail=api_pages.trail(place),
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
        matrices=_matrices(api_pages, place, roles, lambda operation: operation.roles),
    )


def all_roles(api: model.Api) -> tuple[str, ...]:
    """Return all roles that operations admit: those with most operations first, then by name."""
    roles = {role for operation in api.operations for role in operation.roles}
    power = {role: sum(role in operation.roles for operation in api.operations) for role in roles}
    return tuple(sorted(roles, key=lambda role: (-power[role], role)))


def versions_page(api_pages: ApiPages) -> VersionsPage | None:
    """Return the page of versions, or None for an API with one version."""
    known = sorted(
        {version for versions in api_pages.versions.values() for version in versions}, key=version_key
    )
    if len(known) < 2:
        return None
    place = api_pages.place("versions.md")
    matrices = _matrices(
        api_pages, place, tuple(known), lambda operation: api_pages.versions.get(operation.id, ())
    )
    later = [
        version for version in known if version_key(version) > version_key(api_pages.api.versions.unmarked)
    ]
    news = (_news(api_pages, place, version) for version in later)
    return VersionsPage(
        trail=api_pages.trail(place),
        oldest=api_pages.api.versions.unmarked,
        matrices=matrices,
        news=tuple(section for section in news if section),
        spelling=_spelling(api_pages.api) if api_pages.api.versions.camel_case_until in known else "",
    )


def enumerations_page(api_pages: ApiPages) -> EnumerationsPage | None:
    place = api_pages.place("enumerations.md")
    found = text.table(
        ("Enumeration", "Kind", "Values"),
        (
            (
                api_pages.schema_link(place, schema.name),
                "open" if schema.is_open else "closed",
                ", ".join(text.code(entry.value) for entry in schema.values),
            )
            for schema in api_pages.api.schemas.values()
            if schema.kind == "enumeration"
        ),
    )
    return EnumerationsPage(api_pages.trail(place), found) if found else None


def errors_page(api_pages: ApiPages) -> ErrorsPage | None:
    place = api_pages.place("errors.md")
    gathered: dict[str, list[model.Response]] = {}
    for operation in api_pages.api.operations:
        for response in operation.responses:
            if not response.status.startswith("2"):
                gathered.setdefault(response.status, []).append(response)
    statuses = tuple((status, _errors(api_pages, place, gathered[status])) for status in sorted(gathered))
    return ErrorsPage(api_pages.trail(place), statuses) if statuses else None


def _errors(
    api_pages: ApiPages, place: PagePlace, responses: list[model.Response]
) -> tuple[ErrorAnswer, ...]:
    """Return the distinct answers of one status, each with the number of operations that send it."""
    different: list[model.Response] = []
    for response in responses:
        if response not in different:
            different.append(response)
    return tuple(
        ErrorAnswer(
            description=text.prose(response.description),
            types=api_pages.payload_types(place, response.media),
            count=_counted(responses.count(response), "operation"),
            examples=folds(response.media, opened=False),
        )
        for response in different
    )


def _matrices(
    api_pages: ApiPages,
    place: PagePlace,
    columns: tuple[str, ...],
    marked: Callable[[model.DocumentedOperation], Iterable[str]],
) -> tuple[Section, ...]:
    """Return one table per resource, with a row per operation and a check in the columns it is `marked` with."""
    if not columns:
        return ()
    headers = ("Operation", *(text.cell(column) for column in columns))
    return tuple(
        Section(
            text.line(resource.title),
            text.MarkdownTable(
                headers,
                tuple(
                    (
                        api_pages.operation_link(place, operation),
                        *(CHECK if column in marked(operation) else "" for column in columns),
                    )
                    for operation in resource.operations
                ),
            ),
        )
        for resource in api_pages.api.resources
        if resource.operations
    )


def _news(api_pages: ApiPages, place: PagePlace, version: str) -> Section | None:
    """Return what a version added and removed, as a table."""
    rows = (*_operation_news(api_pages, place, version), *_schema_news(api_pages, place, version))
    found = text.table(("Change", "What", "Where"), rows)
    return Section(version, found) if found else None


def _operation_news(api_pages: ApiPages, place: PagePlace, version: str) -> Iterable[tuple[str, str, str]]:
    for operation in api_pages.api.operations:
        link = api_pages.operation_link(place, operation)
        if api_pages.versions.get(operation.id, ("",))[0] == version:
            yield "added", "operation", link
        if operation.removed == version:
            yield "removed", "operation", link
        for parameter in operation.parameters:
            if parameter.since == version:
                yield "added", f"parameter {text.code(parameter.name)}", link


def _schema_news(api_pages: ApiPages, place: PagePlace, version: str) -> Iterable[tuple[str, str, str]]:
    for schema in api_pages.api.schemas.values():
        link = api_pages.schema_link(place, schema.name)
        for field in schema.fields:
            yield from _marks(field.since, field.removed, version, f"field {text.code(field.name)}", link)
        for entry in schema.values:
            yield from _marks(entry.since, entry.removed, version, f"value {text.code(entry.value)}", link)


def _marks(
    since: str | None, removed: str | None, version: str, what: str, link: str
) -> Iterable[tuple[str, str, str]]:
    if since == version:
        yield "added", what, link
    if removed == version:
        yield "removed", what, link


def _spelling(api: model.Api) -> str:
    """Explain with an example how the oldest version writes enumeration values."""
    values = [
        entry.value
        for schema in api.schemas.values()
        for entry in schema.values
        if entry.since == api.versions.camel_case_until
    ]
    different = [entry for entry in values if camel_case(entry) != entry]
    if not different:
        return ""
    longest = max(different, key=lambda entry: (len(entry), entry))
    return (
        f"The pages of version {api.versions.camel_case_until} write enumeration values in camelCase: "
        f"`{camel_case(longest)}` for `{longest}`. "
        "Clients of that time write them as in this reference. "
        f"The bundle of version {api.versions.camel_case_until} and the Python client accept both."
    )


def _counted(number: int, noun: str) -> str:
    return f"{number} {noun}{'s' if number != 1 else ''}"
