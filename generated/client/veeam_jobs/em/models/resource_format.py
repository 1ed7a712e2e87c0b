# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

from veeam_jobs_runtime.enums import OpenStrEnum


class ResourceFormat(OpenStrEnum):
    """Resource format.

    Form in which a resource is returned. If omitted, it is a reference.

    The description lists every value.
    """

    ENTITY = "Entity"
    """The full resource, or a list of full resources."""
