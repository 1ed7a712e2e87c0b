# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from uuid import UUID

import msgspec


class AsyncActionInfo(msgspec.Struct, kw_only=True, gc=False):
    """Asynchronous action.

    A request that the server accepted and works on by itself, with what the request brought along.
    """

    id: UUID | None = None
    """UID of the action. The `X-Request-id` of the request, where you sent one."""
    initiator_uid: UUID | None = msgspec.field(name="initiatorUid", default=None)
    """User whose request it was."""
    action_name: str | None = msgspec.field(name="actionName", default=None)
    """Which operation was called. Made for people who look for a fault, so do not build on its spelling; that it
    is the vendor's name of the operation, as in the example, is an assumption.
    """
    status: AsyncActionStatus | None = None
    """How far an action has come. All but `running` are final."""
    request_body: str | None = msgspec.field(name="requestBody", default=None)
    """Body of the request, as one text; null when there was none."""
    query_parameters: dict[str, list[str]] | None = msgspec.field(name="queryParameters", default=None)
    """Query parameters of the request by name, each with all of its values; empty when there were none."""


from .async_action_status import AsyncActionStatus  # noqa: E402
