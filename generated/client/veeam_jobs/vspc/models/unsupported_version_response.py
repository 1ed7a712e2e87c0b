# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from typing import ClassVar

import msgspec


class UnsupportedVersionResponse(msgspec.Struct, kw_only=True, gc=False):
    """Unsupported version response.

    The body of a 400 response when the console does not know the path or the API version of the request. It
    is created before the request reaches the API, so its form differs from all other errors. Seen in 2023 in
    a response of a console of version 7 (API 3.4); that older and newer consoles respond in the same way is
    an assumption. The name of this schema is ours.

    Attributes:
        error: Reason why the console cannot determine the requested version of an operation. Compare the path
            and `X-Client-Version` of your request with the version of the console (`vspc.about.get`). The
            name of this schema is ours.
    """

    error: UnsupportedVersionError | None = None
    """Reason why the console cannot determine the requested version of an operation. Compare the path and
    `X-Client-Version` of your request with the version of the console (`vspc.about.get`). The name of this
    schema is ours.
    """
    _required: ClassVar[tuple[str, ...]] = ("error",)


from .unsupported_version_error import UnsupportedVersionError  # noqa: E402
