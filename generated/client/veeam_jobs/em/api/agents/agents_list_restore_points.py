# Generated from spec/em by "python -m generator". Do not edit.
"""GET /agents/restorePoints (agents_listRestorePoints)"""

from __future__ import annotations

from typing import TYPE_CHECKING

from veeam_jobs_runtime.operations import OperationFacts, Request, encode_query, fill_path
from veeam_jobs_runtime.types import UNSET, Unset

from ...models.entity_references import EntityReferences
from ...models.restore_points import RestorePoints

if TYPE_CHECKING:
    from ...models.resource_format import ResourceFormat

OPERATION = OperationFacts(
    id="agents_listRestorePoints",
    method="GET",
    path="/agents/restorePoints",
    safe=True,
    roles=(
        "Portal Administrator",
        "Portal User",
        "VM Restore Operator",
        "File Restore Operator",
    ),
)

RESPONSE = RestorePoints
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
