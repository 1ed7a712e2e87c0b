# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

from veeam_jobs_runtime.enums import OpenStrEnum


class QueryFormat(OpenStrEnum):
    """How much of each.

    The description lists every value.
    """

    REFERENCES = "References"
    """Little."""
    ENTITIES = "Entities"
    """All."""
