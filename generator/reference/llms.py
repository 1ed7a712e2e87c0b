"""Write `llms.txt`: one line per operation, for language models."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from generator.reference import text
from generator.reference.api_pages import ApiPages, PagePlace


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


def llms_page(all_pages: Sequence[ApiPages]) -> LlmsPage:
    place = PagePlace("llms.txt")
    operations = sum(len(api_pages.api.operations) for api_pages in all_pages)
    apis = (
        place.link(text.line(api_pages.api.title), api_pages.place("index.md").path)
        + f": {text.first_sentence(api_pages.api.description)}"
        for api_pages in all_pages
    )
    groups = (
        Group(
            f"{api_pages.api.name.upper()}: {text.line(resource.title)}",
            tuple(
                f"{place.link(operation.id, api_pages.operation_place(operation).path)}: "
                f"{operation.method} {operation.path} {text.line(operation.summary)}"
                for operation in resource.operations
            ),
        )
        for api_pages in all_pages
        for resource in api_pages.api.resources
    )
    return LlmsPage(
        f"{operations} operations of {len(all_pages)} REST APIs for backup jobs, with schemas, roles and Python calls.",
        tuple(apis),
        tuple(groups),
    )
