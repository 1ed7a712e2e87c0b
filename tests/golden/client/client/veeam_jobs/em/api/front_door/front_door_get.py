# Generated from spec/em by "python -m generator". Do not edit.
"""GET / (frontDoor_get)"""

from __future__ import annotations

from veeam_jobs_runtime.operations import OperationFacts, Request, fill_path

from ...models.front_door import FrontDoor

OPERATION = OperationFacts(
    id="frontDoor_get",
    method="GET",
    path="/",
    safe=True,
    roles=(),
)

RESPONSE = FrontDoor


def build() -> Request:
    """Fill the request in; nothing is sent."""
    return Request(
        operation=OPERATION,
        path=fill_path(OPERATION.path),
    )
