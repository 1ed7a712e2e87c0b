# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from typing import ClassVar

import msgspec


class ResponseError(msgspec.Struct, kw_only=True, gc=False):
    """Error.

    An error of a request.

    Attributes:
        message: Human-readable description of the error. Lines are separated by `\\r\\n`.
        type: Category of the error, which tells you whether a retry can help.
        code: Code of the error. Usually the HTTP status, but not always.
        parameter_name: Name of the invalid parameter. Sent with 400; no machine-readable description lists
            this field.
        property_name: Name of the invalid property of the body, sent instead of `parameter_name`. No
            machine-readable description lists this field.
        failed_json_patch: The entry of a JSON Patch that could not be applied. Only in responses to PATCH.
        retry_after: Time to wait before the next request, in seconds. Sent with 429, in the body instead of a
            `Retry-After` header.
    """

    message: str | None = None
    """Human-readable description of the error. Lines are separated by `\\r\\n`."""
    type: ErrorType | None = None
    """Category of the error, which tells you whether a retry can help."""
    code: int | None = None
    """Code of the error. Usually the HTTP status, but not always."""
    parameter_name: str | None = msgspec.field(name="parameterName", default=None)
    """Name of the invalid parameter. Sent with 400; no machine-readable description lists this field."""
    property_name: str | None = msgspec.field(name="propertyName", default=None)
    """Name of the invalid property of the body, sent instead of `parameter_name`. No machine-readable
    description lists this field.
    """
    failed_json_patch: FailedJsonPatch | None = msgspec.field(name="failedJsonPatch", default=None)
    """The entry of a JSON Patch that could not be applied. Only in responses to PATCH."""
    retry_after: int | None = msgspec.field(name="retryAfter", default=None)
    """Time to wait before the next request, in seconds. Sent with 429, in the body instead of a `Retry-After`
    header.
    """
    _required: ClassVar[tuple[str, ...]] = (
        "message",
        "type",
        "code",
    )


from .error_type import ErrorType  # noqa: E402
from .failed_json_patch import FailedJsonPatch  # noqa: E402
