# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec


class ResponseError(msgspec.Struct, kw_only=True, gc=False):
    """Error.

    One thing that went wrong.
    """

    message: str | None = None
    """The problem in words, for people. Lines are separated by `\\r\\n`."""
    type: ErrorType | None = None
    """What kind of error this is, and so whether trying again can help."""
    code: int | None = None
    """Code of the error. Usually the HTTP status, but not always."""
    parameter_name: str | None = msgspec.field(name="parameterName", default=None)
    """The parameter that is wrong. With 400; no machine-readable description lists it."""
    property_name: str | None = msgspec.field(name="propertyName", default=None)
    """The property of the body that is wrong, in place of `parameterName`. No machine-readable description lists
    it.
    """
    failed_json_patch: FailedJsonPatch | None = msgspec.field(name="failedJsonPatch", default=None)
    """The entry of a JSON Patch that could not be applied. Only in answers to PATCH."""
    retry_after: int | None = msgspec.field(name="retryAfter", default=None)
    """How long to wait before the next request, in seconds. With 429; stands here in the body, not in a
    `Retry-After` header.
    """


from .error_type import ErrorType  # noqa: E402
from .failed_json_patch import FailedJsonPatch  # noqa: E402
