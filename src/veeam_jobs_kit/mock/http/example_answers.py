"""Answers of operations without code: the documented success, with examples as values."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Protocol

from veeam_jobs_description.document import Document
from veeam_jobs_description.schemas import Json
from veeam_jobs_kit.mock.http.messages import Answer, Call


class Samples(Protocol):
    """Makes values of a schema."""

    def fit(self, value: Json, schema: str) -> Json: ...
    def sample(self, schema: Mapping[str, Any]) -> Json: ...


def stand_in(call: Call, document: Document, samples: Samples) -> Answer:
    """Return the documented success of an operation, with a body made of the examples of its schema."""
    status = call.operation.success
    schema = next(iter(call.operation.schemas_of(status)), None)
    if schema is None:
        return Answer(status)
    return Answer(status, schema, samples.fit(samples.sample(document.schemas[schema]), schema))
