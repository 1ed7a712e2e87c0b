"""Values of enumerations in another case than the description has them."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from veeam_jobs_description.document import Document
from veeam_jobs_description.operations import Operation, Parameter
from veeam_jobs_description.references import resolve
from veeam_jobs_description.schemas import read_schema
from veeam_jobs_kit.mock.http.messages import RawRequest
from veeam_jobs_kit.mock.http.tolerances import Reading


def in_described_case(
    raw: RawRequest, operation: Operation, document: Document, names: Collection[str]
) -> Reading | None:
    """Respell values of these query parameters that differ from a described one in case alone."""
    respelled: list[str] = []
    query = []
    spellings = {
        parameter.name: _spellings(parameter, document)
        for parameter in operation.parameters
        if parameter.name in names
    }
    for name, value in raw.query:
        described = spellings.get(name, {}).get(value.lower(), value)
        if described != value:
            respelled.append(f"{name}={value} is read as {described}")
        query.append((name, described))
    return Reading("; ".join(respelled), replace(raw, query=tuple(query))) if respelled else None


def _spellings(parameter: Parameter, document: Document) -> dict[str, str]:
    schema = read_schema(resolve(parameter.schema, document.bundle)[1], document.bundle)
    if "items" in schema.keywords:
        schema = read_schema(schema.keywords["items"], document.bundle)
    return {str(value).lower(): str(value) for value in schema.values}
