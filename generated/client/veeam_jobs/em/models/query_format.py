# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

from veeam_jobs_runtime.enums import OpenStrEnum


class QueryFormat(OpenStrEnum):
    """Query result format.

    Form in which a query returns resources.

    The description lists every value.
    """

    REFERENCES = "References"
    """References: name, UID and links."""
    ENTITIES = "Entities"
    """Full resources."""
