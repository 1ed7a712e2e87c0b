# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from veeam_jobs_runtime.enums import OpenStrEnum


class ErrorType(OpenStrEnum):
    """Error type.

    Category of the error, which tells you whether a retry can help.
    """

    UNSPECIFIED = "unspecified"
    """The category is not specified."""
    TRANSPORT = "transport"
    """Parts of the product could not reach each other (assumption)."""
    LOGICAL = "logical"
    """The request cannot be executed; a retry does not help (assumption)."""
    RETRYABLE_LOGICAL = "retryableLogical"
    """The request cannot be executed now; a retry may succeed later (assumption)."""
    SECURITY = "security"
    """The caller is not signed in or does not have permission (assumption)."""
