# Generated from spec/vspc by "python -m generator". Do not edit.
"""DELETE /infrastructure/backupServers/jobs/{jobUid}/assign (jobs_unassign)"""

from __future__ import annotations

from uuid import UUID

from veeam_jobs_runtime.operations import OperationFacts, Request, encode_query, fill_path
from veeam_jobs_runtime.types import UNSET, Unset

from ...models.empty_response import EmptyResponse

OPERATION = OperationFacts(
    id="jobs_unassign",
    method="DELETE",
    path="/infrastructure/backupServers/jobs/{jobUid}/assign",
    safe=False,
    roles=("PortalAdministrator",),
    deduplicates=True,
)

RESPONSE = EmptyResponse


def build(
    job_uid: UUID | str, *, x_request_id: UUID | str | Unset = UNSET, x_client_version: str | Unset = UNSET
) -> Request:
    """Fill the request in; nothing is sent."""
    return Request(
        operation=OPERATION,
        path=fill_path(OPERATION.path, jobUid=job_uid),
        headers=encode_query(
            [
                ("X-Request-id", x_request_id),
                ("X-Client-Version", x_client_version),
            ]
        ),
    )
