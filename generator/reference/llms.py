"""`llms.txt`: every operation in one line, for readers that take in text by the page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from generator.reference import text
from generator.reference.book import Book, Place


@dataclass(frozen=True, slots=True)
class Group:
    """The operations of one resource, one line each."""

    title: str
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class LlmsPage:
    """The whole index."""

    summary: str
    apis: tuple[str, ...]
    groups: tuple[Group, ...]


def llms_page(books: Sequence[Book]) -> LlmsPage:
    place = Place("llms.txt")
    operations = sum(len(book.api.operations) for book in books)
    apis = (
        place.link(text.line(book.api.title), book.place("index.md").path)
        + f": {text.first_sentence(book.api.description)}"
        for book in books
    )
    groups = (
        Group(
            f"{book.api.name.upper()}: {text.line(resource.title)}",
            tuple(
                f"{place.link(operation.id, book.operation_place(operation).path)}: "
                f"{operation.method} {operation.path} {text.line(operation.summary)}"
                for operation in resource.operations
            ),
        )
        for book in books
        for resource in book.api.resources
    )
    return LlmsPage(
        f"{operations} operations of {len(books)} REST APIs for backup jobs, with schemas, roles and Python calls.",
        tuple(apis),
        tuple(groups),
    )
