# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

from typing import ClassVar

import msgspec


class TaskResult(msgspec.Struct, kw_only=True, gc=False):
    """Task result.

    Result of a task. Absent in XML and null in JSON while the task is running.

    Attributes:
        success: True if the backup server accepted the request. It does not say whether a started backup
            succeeds; read the session for that.
        credentials_needed: Whether the operation requires credentials.
        confirmation_needed: Whether the operation requires a confirmation.
        message: Result of the task as readable text.
    """

    success: bool | None = msgspec.field(name="Success", default=None)
    """True if the backup server accepted the request. It does not say whether a started backup succeeds; read
    the session for that.
    """
    credentials_needed: bool | None = msgspec.field(name="CredentialsNeeded", default=None)
    """Whether the operation requires credentials."""
    confirmation_needed: bool | None = msgspec.field(name="ConfirmationNeeded", default=None)
    """Whether the operation requires a confirmation."""
    message: str | None = msgspec.field(name="Message", default=None)
    """Result of the task as readable text."""
    _required: ClassVar[tuple[str, ...]] = ("success",)
