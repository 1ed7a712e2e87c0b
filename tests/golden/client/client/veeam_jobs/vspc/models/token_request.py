# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from typing import Any

import msgspec

from veeam_jobs_runtime.types import UNSET, Unset


class TokenRequest(msgspec.Struct, kw_only=True, gc=False):
    """Credentials.

    Attributes:
        grant_type: How.
        password: The secret.
    """

    grant_type: str
    """How."""
    password: str | None | Unset = UNSET
    """The secret."""

    def __repr__(self) -> str:
        """Without what it holds: secrets do not belong into logs."""
        return f"{type(self).__name__}(***)"

    def __rich_repr__(self) -> list[tuple[str, Any]]:
        """As `repr`, for rich, which would look into a model."""
        return [("fields", "***")]
