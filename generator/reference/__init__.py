"""The reference in Markdown: one page per operation and schema, and pages about each API as a whole.

reference/index.md  llms.txt
reference/<api>/index.md  roles.md  versions.md  enumerations.md  errors.md  contradictions.md  sources.md
reference/<api>/<resource>.md
reference/<api>/operations/<operationId>.md
reference/<api>/schemas/<Name>.md
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from generator import model
from generator.reference import overviews, provenance
from generator.reference.book import Book, open_book
from generator.reference.front import front_page
from generator.reference.llms import llms_page
from generator.reference.operation_page import operation_page
from generator.reference.render import Renderer
from generator.reference.schema_page import schema_page

__all__ = ["build_reference"]


def build_reference(apis: Sequence[model.Api], version_matrix: Mapping[str, Sequence[str]]) -> dict[str, str]:
    """Path relative to `generated/` -> Markdown. `version_matrix`: operationId of VSPC -> versions.

    Raises ValueError where two pages claim one path: a resource called like a page about the whole API.
    """
    renderer = Renderer()
    books = [open_book(api, version_matrix) for api in apis]
    files: dict[str, str] = {}
    for path, template, page in _pages(books):
        key = f"reference/{path}"
        if key in files:
            raise ValueError(f"{key} is claimed by two pages: rename the resource")
        files[key] = renderer.render(template, page)
    return dict(sorted(files.items()))


def _pages(books: Sequence[Book]) -> Iterator[tuple[str, str, Any]]:
    """Every page: its path, its template, its context."""
    yield "index.md", "index.md.jinja", front_page(books)
    yield "llms.txt", "llms.txt.jinja", llms_page(books)
    for book in books:
        yield from _pages_of_api(book)
        for resource in book.api.resources:
            page = overviews.resource_page(book, resource)
            yield book.resource_place(resource).path, "resource.md.jinja", page
            for operation in resource.operations:
                path = book.operation_place(operation).path
                yield path, "operation.md.jinja", operation_page(book, resource, operation)
        for schema in book.api.schemas.values():
            yield book.schema_place(schema.name).path, "schema.md.jinja", schema_page(book, schema)


def _pages_of_api(book: Book) -> Iterator[tuple[str, str, Any]]:
    """The pages about a whole API; one that would be empty is left out, and its link with it."""
    candidates = {
        "roles": ("Roles: who may call what", overviews.roles_page(book)),
        "versions": ("Versions: which server has what", overviews.versions_page(book)),
        "enumerations": ("Enumerations and their values", overviews.enumerations_page(book)),
        "errors": ("Errors", overviews.errors_page(book)),
        "contradictions": ("Contradictions and assumptions", provenance.contradictions_page(book)),
        "sources": ("Sources", provenance.sources_page(book)),
    }
    present = {name: (title, page) for name, (title, page) in candidates.items() if page}
    front = overviews.api_page(book, [(name, title) for name, (title, _) in present.items()])
    yield book.place("index.md").path, "api.md.jinja", front
    for name, (_, page) in present.items():
        yield book.place(f"{name}.md").path, f"{name}.md.jinja", page
