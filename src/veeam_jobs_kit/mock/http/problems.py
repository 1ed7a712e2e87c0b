"""The reason why a request is refused. Each product encodes it in its own format."""

from __future__ import annotations

from collections.abc import Mapping

from veeam_jobs_description.schemas import Json


class Problem(Exception):
    """A request is refused with this status and message.

    `parameter` or `member` names the invalid parameter or member of the body. `code` is the OAuth 2.0 error code of a
    refused sign-in, `patch` the invalid operation of a JSON Patch, `retry_after` the number of seconds to wait.
    """

    def __init__(
        self,
        status: int,
        message: str,
        parameter: str | None = None,
        *,
        member: str | None = None,
        code: str | None = None,
        patch: Mapping[str, Json] | None = None,
        retry_after: int | None = None,
    ) -> None:
        super().__init__(message)
        self.status = status
        self.message = message
        self.parameter = parameter
        self.member = member
        self.code = code
        self.patch = patch
        self.retry_after = retry_after
