# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec


class TaskResult(msgspec.Struct, kw_only=True, gc=False):
    """Task result.

    How a task ended. Absent in XML and null in JSON while the task is running.
    """

    success: bool | None = msgspec.field(name="Success", default=None)
    """True where the backup server took the order. Whether a backup that was started then succeeds is another
    matter; its session tells.
    """
    credentials_needed: bool | None = msgspec.field(name="CredentialsNeeded", default=None)
    """Whether the operation wants credentials."""
    confirmation_needed: bool | None = msgspec.field(name="ConfirmationNeeded", default=None)
    """Whether the operation wants to be confirmed."""
    message: str | None = msgspec.field(name="Message", default=None)
    """The end in words, for people."""
