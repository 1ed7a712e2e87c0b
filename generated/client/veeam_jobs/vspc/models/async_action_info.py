# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from typing import ClassVar
from uuid import UUID

import msgspec


class AsyncActionInfo(msgspec.Struct, kw_only=True, gc=False):
    """Asynchronous action.

    A request that the server accepted and processes in the background, with the data of the request.

    Attributes:
        id: UID of the action. Equals the `X-Request-id` of the request if you sent one.
        initiator_uid: UID of the user who sent the request.
        action_name: Operation that was called. The name is meant for troubleshooting, so do not rely on its
            spelling. That it is the vendor's name of the operation, as in the example, is an assumption.
        status: State of an asynchronous action. All values but `running` are final.
        request_body: Body of the request as one string; null when the request had no body.
        query_parameters: Query parameters of the request by name, each with all of its values; empty when
            there were none. Null in the response to `vspc.async_actions.attach_request_data` when none were
            attached.
    """

    id: UUID | None = None
    """UID of the action. Equals the `X-Request-id` of the request if you sent one."""
    initiator_uid: UUID | None = msgspec.field(name="initiatorUid", default=None)
    """UID of the user who sent the request."""
    action_name: str | None = msgspec.field(name="actionName", default=None)
    """Operation that was called. The name is meant for troubleshooting, so do not rely on its spelling. That it
    is the vendor's name of the operation, as in the example, is an assumption.
    """
    status: AsyncActionStatus | None = None
    """State of an asynchronous action. All values but `running` are final."""
    request_body: str | None = msgspec.field(name="requestBody", default=None)
    """Body of the request as one string; null when the request had no body."""
    query_parameters: dict[str, list[str]] | None = msgspec.field(name="queryParameters", default=None)
    """Query parameters of the request by name, each with all of its values; empty when there were none. Null in
    the response to `vspc.async_actions.attach_request_data` when none were attached.
    """
    _required: ClassVar[tuple[str, ...]] = (
        "id",
        "initiator_uid",
        "action_name",
        "status",
        "query_parameters",
    )
    _nullable: ClassVar[tuple[str, ...]] = ("query_parameters",)


from .async_action_status import AsyncActionStatus  # noqa: E402
