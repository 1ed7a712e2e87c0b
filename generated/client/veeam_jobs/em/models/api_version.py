# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

from ..._runtime.enums import OpenStrEnum


class ApiVersion(OpenStrEnum):
    """A version of this API, as the logon takes it.

    The description lists every value.
    """

    LATEST = "latest"
    """The newest version the server speaks."""
    V1_7 = "v1_7"
    """Version 1.7, of products 12 to 13."""
    V1_6 = "v1_6"
    """Version 1.6, of products 11 and 11a; deprecated."""
    V1_5 = "v1_5"
    """Version 1.5, of products 10 and 10a; deprecated."""
