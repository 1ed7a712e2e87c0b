# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from ..._runtime.enums import OpenStrEnum


class ErrorType(OpenStrEnum):
    """Error type.

    What kind of error this is, and so whether trying again can help.
    """

    UNSPECIFIED = "unspecified"
    """Not said."""
    TRANSPORT = "transport"
    """Parts of the product could not reach each other (assumption)."""
    LOGICAL = "logical"
    """The request cannot be carried out as it is; sending it again does not help (assumption)."""
    RETRYABLE_LOGICAL = "retryableLogical"
    """Not now; the same request may succeed later (assumption)."""
    SECURITY = "security"
    """Not signed in, or not allowed (assumption)."""
