"""The reference in Markdown: one page per operation and schema, and pages about each API as a whole.

reference/index.md  llms.txt
reference/<api>/index.md  roles.md  versions.md  enumerations.md  errors.md  contradictions.md  sources.md
reference/<api>/<resource>.md
reference/<api>/operations/<operationId>.md
reference/<api>/schemas/<Name>.md
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Any

from generator import model
from generator.reference import overviews, provenance
from generator.reference.api_pages import ApiPages, pages_of_api
from generator.reference.front import front_page
from generator.reference.llms import llms_page
from generator.reference.operation_page import operation_page
from generator.reference.render import Renderer
from generator.reference.schema_page import schema_page

__all__ = ["build_reference"]


def build_reference(
    apis: Sequence[model.Api],
    version_matrix: Mapping[str, Mapping[str, Sequence[str]]],
    names: Collection[str] | None = None,
) -> dict[str, str]:
    """Return path relative to `generated/` -> Markdown. `version_matrix`: API -> operationId -> versions that have it.

    With `names`, only the pages of these APIs, and the pages about all APIs.

    Raises ValueError if two pages have one path: a resource has the name of a page about the whole API.
    """
    renderer = Renderer()
    all_pages = [pages_of_api(api, version_matrix.get(api.name, {})) for api in apis]
    files: dict[str, str] = {}
    for path, template, page in _pages(all_pages, names):
        key = f"reference/{path}"
        if key in files:
            raise ValueError(f"{key} is claimed by two pages: rename the resource")
        files[key] = renderer.render(template, page)
    return dict(sorted(files.items()))


def _pages(all_pages: Sequence[ApiPages], names: Collection[str] | None) -> Iterator[tuple[str, str, Any]]:
    """Yield every page: its path, its template, its context."""
    yield "index.md", "index.md.jinja", front_page(all_pages)
    yield "llms.txt", "llms.txt.jinja", llms_page(all_pages)
    for api_pages in all_pages:
        if names is not None and api_pages.api.name not in names:
            continue
        yield from _pages_of_api(api_pages)
        for resource in api_pages.api.resources:
            page = overviews.resource_page(api_pages, resource)
            yield api_pages.resource_place(resource).path, "resource.md.jinja", page
            for operation in resource.operations:
                path = api_pages.operation_place(operation).path
                yield path, "operation.md.jinja", operation_page(api_pages, resource, operation)
        for schema in api_pages.api.schemas.values():
            yield api_pages.schema_place(schema.name).path, "schema.md.jinja", schema_page(api_pages, schema)


def _pages_of_api(api_pages: ApiPages) -> Iterator[tuple[str, str, Any]]:
    """Yield the pages about a whole API, leaving out empty ones and the links to them."""
    candidates = {
        "roles": ("Roles: who may call what", overviews.roles_page(api_pages)),
        "versions": ("Versions: which server has what", overviews.versions_page(api_pages)),
        "enumerations": ("Enumerations and their values", overviews.enumerations_page(api_pages)),
        "errors": ("Errors", overviews.errors_page(api_pages)),
        "contradictions": ("Contradictions and assumptions", provenance.contradictions_page(api_pages)),
        "sources": ("Sources", provenance.sources_page(api_pages)),
    }
    present = {name: (title, page) for name, (title, page) in candidates.items() if page}
    front = overviews.api_page(api_pages, [(name, title) for name, (title, _) in present.items()])
    yield api_pages.place("index.md").path, "api.md.jinja", front
    for name, (_, page) in present.items():
        yield api_pages.place(f"{name}.md").path, f"{name}.md.jinja", page
