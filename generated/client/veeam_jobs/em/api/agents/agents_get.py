# Generated from spec/em by "python -m generator". Do not edit.
"""GET /agents (agents_get)"""

from __future__ import annotations

from veeam_jobs_runtime.operations import OperationFacts, Request, fill_path

from ...models.agents import Agents

OPERATION = OperationFacts(
    id="agents_get",
    method="GET",
    path="/agents",
    safe=True,
    roles=(
        "Portal Administrator",
        "Portal User",
        "VM Restore Operator",
        "File Restore Operator",
    ),
)

RESPONSE = Agents


def build() -> Request:
    """Fill the request in; nothing is sent."""
    return Request(
        operation=OPERATION,
        path=fill_path(OPERATION.path),
    )
