# Generated from spec/em by "python -m generator". Do not edit.
"""GET /agents/jobs (agentJobs_list)"""

from __future__ import annotations

from typing import TYPE_CHECKING

from veeam_jobs_runtime.operations import OperationFacts, Request, encode_query, fill_path
from veeam_jobs_runtime.types import UNSET, Unset

from ...models.agent_backup_jobs import AgentBackupJobs
from ...models.entity_references import EntityReferences

if TYPE_CHECKING:
    from ...models.resource_format import ResourceFormat

OPERATION = OperationFacts(
    id="agentJobs_list",
    method="GET",
    path="/agents/jobs",
    safe=True,
    roles=("Portal Administrator",),
)

RESPONSE = AgentBackupJobs
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
