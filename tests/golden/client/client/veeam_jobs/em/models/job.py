# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec

from veeam_jobs_runtime.types import UNSET, Unset


class Job(msgspec.Struct, kw_only=True, gc=False):
    """Something that runs.

    Attributes:
        id: The part of `uid` after its last colon: what methods take. They take the whole `uid`, too.
        uid: Its URN.
        name: Its name.
        kind: What it does.
        links: Where to go.
    """

    uid: str | None | Unset = msgspec.field(name="UID", default=UNSET)
    """Its URN."""
    name: str | None | Unset = msgspec.field(name="Name", default=UNSET)
    """Its name."""
    kind: JobKind | None | Unset = msgspec.field(name="Kind", default=UNSET)
    """What it does."""
    links: list[Link] | None | Unset = msgspec.field(name="Links", default=UNSET)
    """Where to go."""

    @property
    def id(self) -> str:
        """What methods take to name it: the part of `uid` after its last colon. Empty without a UID."""
        return str(self.uid or "").rpartition(":")[2]


from .job_kind import JobKind  # noqa: E402
from .link import Link  # noqa: E402
