# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

from ..._runtime.enums import OpenStrEnum


class EnterpriseManagerType(OpenStrEnum):
    """Always `EnterpriseManager`, where it is sent at all."""

    ENTERPRISE_MANAGER = "EnterpriseManager"
