"""Why a request is refused, before any API has put it into its own words."""

from __future__ import annotations

from collections.abc import Mapping

from veeam_jobs_kit.mock.views import Json


class Problem(Exception):
    """A refusal: status, message for people, and the parameter or member of the body at fault where there is one.

    `code` is the OAuth 2.0 word for it, used where a token is refused; `patch` is the change of a JSON Patch that
    cannot be made; `retry_after` the seconds to wait before asking again.
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
