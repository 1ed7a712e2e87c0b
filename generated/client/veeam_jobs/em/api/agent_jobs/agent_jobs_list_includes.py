# Generated from spec/em by "python -m generator". Do not edit.
"""GET /agents/jobs/{ID}/includes (agentJobs_listIncludes)"""

from __future__ import annotations

from uuid import UUID

from veeam_jobs_runtime.operations import OperationFacts, Request, fill_path, id_of_uid

from ...models.object_in_agent_backup_job_list import ObjectInAgentBackupJobList

OPERATION = OperationFacts(
    id="agentJobs_listIncludes",
    method="GET",
    path="/agents/jobs/{ID}/includes",
    safe=True,
    roles=("Portal Administrator",),
)

RESPONSE = ObjectInAgentBackupJobList


def build(id: UUID | str) -> Request:
    """Fill the request in; nothing is sent."""
    return Request(
        operation=OPERATION,
        path=fill_path(OPERATION.path, ID=id_of_uid(id)),
    )
