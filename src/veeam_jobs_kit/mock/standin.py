"""Answers for operations that have no behaviour here: a valid request gets the answer its document shows."""

from __future__ import annotations

from veeam_jobs_kit.mock.calls import Answer, Call
from veeam_jobs_kit.mock.document import Document
from veeam_jobs_kit.mock.fitting import Fitter


def stand_in(call: Call, document: Document, fitter: Fitter) -> Answer:
    """The documented success, its body made of the examples of its schema. Nothing changes in the mock."""
    status = call.operation.success
    schema = next(iter(call.operation.schemas_of(status)), None)
    if schema is None:
        return Answer(status)
    return Answer(status, schema, fitter.fit(fitter.sample(document.schemas[schema]), schema))
