# Generated from spec/em by "python -m generator". Do not edit.
"""GET / (enterpriseManager_get)"""

from __future__ import annotations

from veeam_jobs_runtime.operations import OperationFacts, Request, fill_path

from ...models.enterprise_manager import EnterpriseManager

OPERATION = OperationFacts(
    id="enterpriseManager_get",
    method="GET",
    path="/",
    safe=True,
    roles=(),
    credentials="none",
)

RESPONSE = EnterpriseManager


def build() -> Request:
    """Fill the request in; nothing is sent."""
    return Request(
        operation=OPERATION,
        path=fill_path(OPERATION.path),
    )
