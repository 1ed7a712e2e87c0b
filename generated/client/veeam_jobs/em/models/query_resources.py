# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec


class QueryResources(msgspec.Struct, kw_only=True, gc=False):
    """Resources found.

    What a query found, for types that have no UID and hence one form only.
    """

    tasks: Tasks | None = msgspec.field(name="Tasks", default=None)
    """Tasks of your logon session."""


from .tasks import Tasks  # noqa: E402
