# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec

from veeam_jobs_runtime.types import UNSET, Unset


class Link(msgspec.Struct, kw_only=True, gc=False):
    """One way to go.

    Attributes:
        href: Where.
    """

    href: str | None | Unset = msgspec.field(name="Href", default=UNSET)
    """Where."""
