"""A drift report, as plain data."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal, TypeAlias

from veeam_jobs_description.bundles import Notation
from veeam_jobs_description.document import Api
from veeam_jobs_kit.contract.model import Account, ServerTrust

Kind: TypeAlias = Literal[
    "operation-missing",
    "operation-undocumented",
    "method-undocumented",
    "status-undocumented",
    "header-undocumented",
    "media-type-undocumented",
    "member-undocumented",
    "member-never-seen",
    "value-undocumented",
    "type-differs",
    "null-undocumented",
    "required-absent",
    "format-differs",
    "layout-differs",
]

KINDS: Mapping[Kind, str] = {
    "operation-missing": "Described operations that the server does not have",
    "operation-undocumented": "Operations that the server has and this version does not describe",
    "method-undocumented": "Methods in Allow that nobody described",
    "status-undocumented": "Undocumented statuses",
    "header-undocumented": "Undocumented headers",
    "media-type-undocumented": "Undocumented media types",
    "member-undocumented": "Undocumented members",
    "member-never-seen": "Described members that were never seen",
    "value-undocumented": "Undocumented values of enumerations",
    "type-differs": "Members of another type than described",
    "null-undocumented": "Null where it is not described",
    "required-absent": "Required members that are absent",
    "format-differs": "Values that are not of the described format",
    "layout-differs": "Members at another place in XML than described",
}
"""Every kind of difference with a heading, in the order of reports."""


@dataclass(frozen=True, slots=True)
class Difference:
    """One difference between the server and its description, counted."""

    kind: Kind
    where: str
    """What it is about: `BackupServerJob.status`, or an operation like `GET /about`."""
    detail: str
    """What came, or is missing, in a few words; never a value of the user's data."""
    seen: int
    """How often it was seen; for members never seen, 0."""
    of: int
    """In how many rows, values or answers it was looked for."""
    operations: tuple[str, ...] = ()
    """operationIds whose answers show it."""
    media_types: tuple[str, ...] = ()
    schema: str | None = None
    member: str | None = None
    enumeration: str | None = None
    """Component schema that lists the values of this member."""
    value: str | None = None
    """The undocumented value; None where it does not look like one of an enumeration."""
    types: tuple[str, ...] = ()
    """JSON types that came."""
    format: str | None = None
    """Format of an undocumented text, where all have one."""
    nullable: bool = False
    """Whether an undocumented member was null at times."""
    samples: tuple[str, ...] = ()
    """Redacted values, with `--samples` only."""


@dataclass(frozen=True, slots=True)
class Unknown:
    """An operation that could not be looked at: nothing is known about it."""

    operation_id: str
    label: str
    why: str


@dataclass(frozen=True, slots=True)
class OperationSeen:
    """What came back from one operation."""

    operation_id: str
    label: str
    described: bool
    """Whether the compared version describes it."""
    missing: bool
    """Whether the server does not have it."""
    requests: int
    readable: int
    """Answers with a body that could be looked at."""
    rows: int
    """Objects in lists, or the object itself."""
    statuses: Mapping[str, int]
    seconds: float
    """Median time of a request."""
    schemas: tuple[str, ...]
    """Component schemas of the answers."""


@dataclass(frozen=True, slots=True)
class MemberSeen:
    """What came in one member of one schema, in one media type."""

    media_type: str
    schema: str
    member: str
    described: bool
    rows: int
    """Objects of the schema."""
    present: int
    nulls: int
    types: Mapping[str, int]
    values: Mapping[str, int]
    """Values of an enumeration, counted; empty for other members."""
    hashes: tuple[str, ...]
    """Salted hashes of values, to recognize a renamed member; empty without a salt."""
    operations: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class VersionFit:
    """How well one version of the description fits."""

    version: str
    contradicted: int
    """Differences that this version cannot explain: all but members never seen."""
    never_seen: int


@dataclass(frozen=True, slots=True)
class DriftReport:
    """How a server differs from its description."""

    api: Api
    base_url: str
    described: str
    """Version of the description that the differences are about."""
    server_says: str | None
    """What the server says its version is; None where it was not told."""
    api_version_said: str | None
    """Version of the API that comes with that."""
    notation: Notation | None
    started: str
    seconds: float
    requests: int
    pages: int
    user: str | None
    salt_id: str | None
    differences: tuple[Difference, ...]
    unknown: tuple[Unknown, ...]
    empty: tuple[str, ...]
    """operationIds that answered without a row, or whose collection is empty: nothing is known about their members."""
    operations: tuple[OperationSeen, ...]
    members: tuple[MemberSeen, ...]
    fits: tuple[VersionFit, ...] = ()
    best: tuple[str, ...] = ()
    """The versions that fit best; several where the rows do not tell them apart."""
    interrupted: bool = False
    """Whether the user stopped the run."""

    @property
    def complete(self) -> bool:
        """Whether every operation in scope could be looked at."""
        return not self.unknown and bool(self.operations) and not self.interrupted

    @property
    def exit_code(self) -> int:
        """0 looked at everything, 3 something in scope could not be looked at, 130 interrupted."""
        if self.interrupted:
            return 130
        return 0 if self.complete else 3

    @property
    def version_note(self) -> str | None:
        """A sentence about the version that fits; None where there is one version only."""
        if not self.best:
            return None
        fitting = " or ".join(self.best)
        again = "" if len(self.best) == 1 else " (the rows that were read do not tell them apart)"
        note = f"The description of {fitting} fits best{again}."
        if self.server_says is None:
            return f"{note} The server does not say its version."
        if self.api_version_said is None:
            return f"{note} The server says {self.server_says}; no source names the API of that version."
        if self.api_version_said in self.best:
            return f"{note} So does the server: {self.server_says} comes with API {self.api_version_said}."
        return f"{note} But the server says {self.server_says}, which comes with API {self.api_version_said}."


@dataclass(frozen=True, slots=True)
class DriftOptions:
    """Settings of a drift run."""

    api: Api
    base_url: str
    version: str | None = None
    """Version of the description to compare with; None for the newest."""
    account: Account | None = None
    trust: ServerTrust = field(default_factory=ServerTrust)
    notation: Notation | None = None
    pages: int = 1
    """Pages to read of each list."""
    page_size: int = 100
    only: tuple[str, ...] = ()
    rate: float | None = None
    """Requests in a second, at most."""
    max_time: float = 600.0
    samples: bool = False
    salt: bytes | None = field(default=None, repr=False)
