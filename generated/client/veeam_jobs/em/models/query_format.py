# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

from ..._runtime.enums import OpenStrEnum


class QueryFormat(OpenStrEnum):
    """The form of what a query finds.

    The description lists every value.
    """

    REFERENCES = "References"
    """Names, UIDs and links."""
    ENTITIES = "Entities"
    """The whole resources."""
