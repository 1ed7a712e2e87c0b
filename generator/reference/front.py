"""The front page of the whole reference."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from generator.reference import text
from generator.reference.api_pages import ApiPages, PagePlace


@dataclass(frozen=True, slots=True)
class FrontPage:
    """Table of the APIs, and the link to the machine-readable index."""

    example: str
    """Sentence with the page of one operation, as an example."""

    apis: text.MarkdownTable | None
    notations: tuple[str, ...]
    index_link: str


def front_page(all_pages: Sequence[ApiPages]) -> FrontPage:
    place = PagePlace("index.md")
    apis = text.table(
        ("API", "Version", "Operations", "Schemas", "Description"),
        (
            (
                place.link(text.line(api_pages.api.title), api_pages.place("index.md").path),
                text.code(api_pages.api.version),
                str(len(api_pages.api.operations)),
                str(len(api_pages.api.schemas)),
                text.cell(text.first_sentence(api_pages.api.description)),
            )
            for api_pages in all_pages
        ),
    )
    notations = (
        f"{text.line(api_pages.api.title)}: servers send JSON members in {' or '.join(api_pages.api.notations)}; see "
        + place.link("which servers send which", f"{api_pages.place('index.md').path}#json-notations")
        for api_pages in all_pages
        if api_pages.api.notations
    )
    return FrontPage(_example(all_pages), apis, tuple(notations), place.link("llms.txt", "llms.txt"))


def _example(all_pages: Sequence[ApiPages]) -> str:
    """Name the page of the first `get` operation, whose page is the simplest."""
    for api_pages in all_pages:
        for operation in api_pages.api.operations:
            if operation.verb == "get":
                page = text.code(f"{api_pages.api.name}/operations/{operation.id}")
                return f"{text.code(operation.id)} of {api_pages.api.name.upper()} is at {page}."
    return ""
