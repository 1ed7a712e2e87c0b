# Generated from spec/em by "python -m generator". Do not edit.
"""GET /nas (nas_get)"""

from __future__ import annotations

from veeam_jobs_runtime.operations import OperationFacts, Request, fill_path

from ...models.nas_service import NASService

OPERATION = OperationFacts(
    id="nas_get",
    method="GET",
    path="/nas",
    safe=True,
    roles=(
        "Portal Administrator",
        "Portal User",
    ),
)

RESPONSE = NASService


def build() -> Request:
    """Fill the request in; nothing is sent."""
    return Request(
        operation=OPERATION,
        path=fill_path(OPERATION.path),
    )
