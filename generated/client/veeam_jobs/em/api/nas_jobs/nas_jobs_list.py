# Generated from spec/em by "python -m generator". Do not edit.
"""GET /nas/jobs (nasJobs_list)"""

from __future__ import annotations

from typing import TYPE_CHECKING

from veeam_jobs_runtime.operations import OperationFacts, Request, encode_query, fill_path
from veeam_jobs_runtime.types import UNSET, Unset

from ...models.entity_references import EntityReferences
from ...models.nas_jobs import NASJobs

if TYPE_CHECKING:
    from ...models.resource_format import ResourceFormat

OPERATION = OperationFacts(
    id="nasJobs_list",
    method="GET",
    path="/nas/jobs",
    safe=True,
    roles=("Portal Administrator",),
)

RESPONSE = NASJobs
REFERENCE = EntityReferences


def build(*, format: ResourceFormat | str | Unset = UNSET) -> Request:
    """Fill the request in; nothing is sent."""
    return Request(
        operation=OPERATION,
        path=fill_path(OPERATION.path),
        query=encode_query(
            [
                ("format", format),
            ],
        ),
    )
