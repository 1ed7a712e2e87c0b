"""Input of a contract run, as plain data."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal, TypeAlias

from veeam_jobs_description.bundles import Notation
from veeam_jobs_description.document import Api

Phase: TypeAlias = Literal["examples", "coverage", "fuzzing", "stateful"]
PHASES: tuple[Phase, ...] = ("examples", "coverage", "fuzzing", "stateful")
PromiseState: TypeAlias = Literal["broken", "held", "held in part", "not proven"]
NOT_IN_SCOPE = "not in scope"
"""How the reason of a promise begins that calls operations which were not chosen."""
TIME_IS_UP = "the time was up; give it more with --max-time"
"""Why something was not done, where the run had to end."""
SIGN_IN = "sign-in"
"""Name of the phase for checks while signing in and off, besides those of Schemathesis."""

OTHER_SHARDS = " operations of other shards"
"""End of the omission that says how much other shards test."""
BOUNDARIES = "boundary values of"
"""Prefix of omissions where a similar operation was tested with boundary values instead."""


class CouldNotRun(Exception):
    """The server was not tested; the message is one sentence for the user."""


@dataclass(frozen=True, slots=True)
class Account:
    """User name and password; the repr does not contain the password."""

    username: str
    password: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class ServerTrust:
    """How to verify the certificate of the server; by default with the system's trust store."""

    ca_file: str | None = None
    fingerprint: str | None = None
    insecure: bool = False


@dataclass(frozen=True, slots=True)
class Target:
    """The server to test; `base_url` includes the path of the API."""

    api: Api
    base_url: str
    account: Account | None = None
    trust: ServerTrust = ServerTrust()
    also_as: Account | None = None
    """A second account, for promises about what one user sees of another."""
    replicas: tuple[str, ...] = ()
    """Base URLs of servers with the same content, so that processes that write do not share one."""


@dataclass(frozen=True, slots=True)
class WireLimits:
    """What one process may send, and how fast."""

    writes_on: tuple[str, ...] | None = None
    """Ids of the objects that may be changed, or `all`; None for a run that only reads."""
    deletes: bool = False
    """Whether DELETE may be sent, on the same objects."""
    auth_probes: int | None = None
    """Most requests with wrong credentials, or none, to operations that need them; None for no limit."""
    interval: float = 0.0
    """Seconds between the starts of two requests."""
    operation_time: float = 600.0
    """Seconds to wait for the answers of one operation in all."""
    dry_run: bool = False
    """Whether nothing at all is sent, and every answer made up."""


@dataclass(frozen=True, slots=True)
class WireFacts:
    """What went over the wire, counted where it leaves."""

    requests: Mapping[str, int] = field(default_factory=dict)
    """Purpose -> number of requests: `signing in and off`, `search for objects`, `fuzzing`, …"""
    by_operation: Mapping[str, int] = field(default_factory=dict)
    """Method and path template -> number of requests."""
    outcomes: Mapping[str, Mapping[str, int]] = field(default_factory=dict)
    """Purpose -> `2xx`, `4xx`, … -> number of answers; the rest of its requests had none."""
    statuses: Mapping[str, Mapping[str, int]] = field(default_factory=dict)
    """Method and path template -> status -> number of answers; the rest of its requests had none."""
    writes: Mapping[str, int] = field(default_factory=dict)
    """The same for those that could change something; empty for a run that only reads."""
    unauthorized: int = 0
    """Answers with status 401."""
    slow_downs: int = 0
    """How often the server asked to slow down, with 429 or 503."""
    rate_before: float | None = None
    """Most requests in a second before it did; None without a limit."""
    rate_after: float | None = None
    """The same in the end."""
    refused: Mapping[str, int] = field(default_factory=dict)
    """Reason -> number of requests that were not sent."""
    stopped: str | None = None
    """Why the run was stopped for the server's failures; None if it was not."""
    given_up: Mapping[str, str] = field(default_factory=dict)
    """Method and path template -> why the operation was not called any more."""

    @property
    def total(self) -> int:
        """All requests on the wire."""
        return sum(self.requests.values())


@dataclass(frozen=True, slots=True)
class ContractOptions:
    """Settings of a contract run."""

    allow_writes: bool = False
    writes_on: tuple[str, ...] = ()
    """Ids of the objects that may be changed, or `all`; objects that the run makes may be, too."""
    allow_deletes: bool = False
    """Whether DELETE may be sent to a server that is not on this machine."""
    auth_probes: int | None = None
    """Most requests with wrong credentials; None for no limit."""
    operation_time: float | None = None
    """Seconds to wait for the answers of one operation in all; None for a sixth of `max_time`."""
    workers: int | None = None
    """Processes to use; None to choose."""
    shard: tuple[int, int] | None = None
    """Part of the operations to test and number of parts: `(2, 3)` for the second of three."""
    resume: bool = False
    """Whether to go on with an interrupted run, from the reports in `report_dir`."""
    dry_run: bool = False
    """Whether to send nothing, and only count what would be sent."""
    exact: bool = False
    """Whether the server offers exactly what the description says, as a mock does."""
    thorough: bool = False
    max_time: float = 180.0
    max_examples: int = 20
    seed: int | None = None
    rate_limit: str | None = None
    report_dir: Path | None = None
    only: tuple[str, ...] = ()
    """operationIds to call; empty for all that may be called."""
    skip_checks: tuple[str, ...] = ()
    checks: tuple[str, ...] = ()
    """Names of the checks to run; empty for all that apply."""
    phases: tuple[Phase, ...] = PHASES
    media_types: tuple[str, ...] = ()
    """Media types of responses to test; empty for all that are described."""
    notation: Notation | None = None
    """Notation of JSON members, where there are two; None to detect it."""
    only_promises: bool = False
    """Whether to check promises alone, without fuzzing."""
    promises: tuple[str, ...] = ()
    """Names of the promises to check; empty for all."""
    max_response_time: float | None = None
    """Seconds after which an answer counts as a violation; None for no limit."""
    har: bool = False
    """Whether to record every request and answer."""
    min_useful: float | None = None
    """Share of the operations, in percent, that must give a useful answer; None for all of them."""
    allow_unproven: bool = False


@dataclass(frozen=True, slots=True)
class Selected:
    """An operation that will be called."""

    id: str
    label: str
    coverage: bool
    """Whether boundary values of every parameter are sent."""
    auth_probes: bool = True
    """Whether it is called with wrong credentials, and without."""
    done: tuple[str, ...] = ()
    """Phases that an interrupted run finished before; they are not repeated."""

    @property
    def resource(self) -> str:
        """`jobs` of `jobs_get`."""
        return self.id.partition("_")[0]


@dataclass(frozen=True, slots=True)
class NotRun:
    """Something left out of a run, and the reason."""

    what: str
    why: str


@dataclass(frozen=True, slots=True)
class Plan:
    """The operations to call, and those left out."""

    operations: tuple[Selected, ...]
    left_out: tuple[NotRun, ...]


@dataclass(frozen=True, slots=True)
class WorkerTask:
    """The part of a run that one worker process does; sent to it as JSON on standard input."""

    name: str
    run: str
    """Name of the run in the report; the tasks of one run are reported together."""
    api: Api
    base_url: str
    username: str | None
    password: str | None = field(repr=False)
    trust: ServerTrust
    media_type: str
    notation: Notation | None
    """Notation of the description; None where JSON has only one, and for XML."""
    document: Mapping[str, Any] = field(repr=False)
    operations: tuple[Selected, ...]
    checks: tuple[str, ...]
    phases: tuple[str, ...]
    exact: bool
    max_time: float
    """Seconds of the run for this task; it began with them."""
    until: float
    """When to send no more, on the monotonic clock, which all processes of a machine share."""
    max_examples: int
    seed: int | None
    limits: WireLimits
    report_dir: str
    max_response_time: float | None = None
    har: bool = False


@dataclass(frozen=True, slots=True)
class PromiseResult:
    """What checking one promise came to."""

    name: str
    statement: str
    rests_on: tuple[str, ...]
    held: tuple[str, ...]
    """operationIds that it held for."""
    cases: int
    """Comparisons that say so."""
    broken: int
    """Findings; they stand among those of the report."""
    not_proven: tuple[NotRun, ...]
    unanswered: tuple[NotRun, ...] = ()
    """Those of `not_proven` where the server did not answer, or the time was up."""

    @property
    def is_settled(self) -> bool:
        """Whether it ended with an outcome, and the server answered: there is nothing to check again."""
        return not self.unanswered and bool(self.held or self.broken or self.not_proven)

    @property
    def state(self) -> PromiseState:
        """`not proven` where nothing could be compared.

        `held in part` where the server did not answer everything, or the time was up before every operation had its turn.
        """
        if self.broken:
            return "broken"
        if not self.held:
            return "not proven"
        cut_short = any(item.why == TIME_IS_UP for item in self.not_proven)
        return "held in part" if self.unanswered or cut_short else "held"
