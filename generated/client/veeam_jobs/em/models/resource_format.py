# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

from ..._runtime.enums import OpenStrEnum


class ResourceFormat(OpenStrEnum):
    """The form in which a resource is sent. Without any, it is a reference.

    The description lists every value.
    """

    ENTITY = "Entity"
    """The whole resource, or a list of whole resources."""
