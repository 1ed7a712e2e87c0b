# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from typing import Any, ClassVar

import msgspec


class UnsupportedVersionError(msgspec.Struct, kw_only=True, gc=False):
    """Unsupported version error.

    Reason why the console cannot determine the requested version of an operation. Compare the path and
    `X-Client-Version` of your request with the version of the console (`vspc.about.get`). The name of this
    schema is ours.

    Attributes:
        code: Code of the error. `UnsupportedApiVersion` has been seen: the path does not exist in the
            requested version. There may be other codes (assumption).
        message: Human-readable description of the error, with the URL of the request.
        inner_error: Details of the cause, in a form that no source describes; null in the only response that
            has been seen.
    """

    code: str | None = None
    """Code of the error. `UnsupportedApiVersion` has been seen: the path does not exist in the requested
    version. There may be other codes (assumption).
    """
    message: str | None = None
    """Human-readable description of the error, with the URL of the request."""
    inner_error: Any = msgspec.field(name="innerError", default=None)
    """Details of the cause, in a form that no source describes; null in the only response that has been seen.
    """
    _required: ClassVar[tuple[str, ...]] = (
        "code",
        "message",
    )
