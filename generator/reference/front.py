"""The front page of the whole reference."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from generator.reference import text
from generator.reference.book import Book, Place


@dataclass(frozen=True, slots=True)
class FrontPage:
    """The APIs side by side, and the way to the machine-readable index."""

    apis: text.Table | None
    index_link: str


def front_page(books: Sequence[Book]) -> FrontPage:
    place = Place("index.md")
    apis = text.table(
        ("API", "Version", "Operations", "Schemas", "What it is"),
        (
            (
                place.link(text.line(book.api.title), book.place("index.md").path),
                text.code(book.api.version),
                str(len(book.api.operations)),
                str(len(book.api.schemas)),
                text.cell(text.first_sentence(book.api.description)),
            )
            for book in books
        ),
    )
    return FrontPage(apis, place.link("llms.txt", "llms.txt"))
