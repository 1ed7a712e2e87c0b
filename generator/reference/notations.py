"""Texts about APIs whose servers send JSON members in two notations."""

from __future__ import annotations

from collections.abc import Iterable

from generator import model
from generator.notations import CAMEL
from generator.reference.api_pages import ApiPages, PagePlace
from veeam_jobs_runtime.decoding.notation import camel_case


def bundle_file(api: model.Api, notation: str) -> str:
    """Return the file name of the bundle for one notation."""
    return f"{api.name}-camel.json" if notation == CAMEL else f"{api.name}.json"


def example(api: model.Api, notation: str) -> str:
    """Return the member name of this API that shows the difference best, in one notation."""
    names = {field.name for schema in api.schemas.values() for field in schema.fields}
    found = _telling(sorted(names, key=lambda name: (-len(name), name)))
    return camel_case(found) if notation == CAMEL else found


def notation_remarks(api_pages: ApiPages, place: PagePlace, schema: model.DocumentedSchema) -> Iterable[str]:
    """Yield a remark on the camelCase names of the members of a schema.

    Requests always use PascalCase, so schemas of requests get a remark that says so.
    """
    name = _telling([field.name for field in schema.fields])
    if CAMEL not in api_pages.api.notations or not name:
        return
    link = place.link("camelCase", f"{api_pages.place('index.md').path}#json-notations")
    if schema.name in api_pages.answered:
        yield (
            f"Servers that send {link} name members by the camel-case rule of .NET: "
            f"`{name}` is `{camel_case(name)}` there. XML is unchanged."
        )
    else:
        yield f"Used in requests only: members are in PascalCase for every server, including those that answer in {link}."


def _telling(names: list[str]) -> str:
    """Return the first name in which more than one letter changes, or the first that changes at all."""
    changed = [name for name in names if camel_case(name) != name]
    return next((name for name in changed if camel_case(name)[1:] != name[1:]), changed[0] if changed else "")
