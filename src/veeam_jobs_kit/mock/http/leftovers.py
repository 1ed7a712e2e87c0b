"""Find members of a body that its schema does not describe: a server drops them, and the request has no effect there."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from veeam_jobs_description.document import Document
from veeam_jobs_description.schemas import Json, read_schema


def undescribed_members(
    value: Json, schema: Mapping[str, Json], document: Document, where: str = ""
) -> Iterator[str]:
    """Yield the path of each member of a JSON value that is not described, with a described name that is like it."""
    seen = read_schema(schema, document.bundle)
    if isinstance(value, list) and "items" in seen.keywords:
        for item in value:
            yield from undescribed_members(item, seen.keywords["items"], document, where)
    if not isinstance(value, Mapping) or not seen.properties or seen.options:
        return
    is_free = bool(seen.keywords.get("additionalProperties"))
    for name, inner in value.items():
        path = f"{where}.{name}" if where else name
        if name in seen.properties:
            yield from undescribed_members(inner, seen.properties[name], document, path)
        elif not is_free:
            like = next((known for known in seen.properties if known.lower() == name.lower()), None)
            yield f"{path} (described: {like})" if like else path
