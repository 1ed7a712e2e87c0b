# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

from veeam_jobs_runtime.enums import OpenStrEnum


class SupportedVersionName(OpenStrEnum):
    """Supported API version.

    A version of this API that the server supports. Servers of older products list older versions.
    """

    V1_7 = "v1_7"
    """Version 1.7, of products 12 to 13."""
    V1_6 = "v1_6"
    """Version 1.6, of products 11 and 11a; deprecated."""
    V1_5 = "v1_5"
    """Version 1.5, of products 10 and 10a; deprecated."""
