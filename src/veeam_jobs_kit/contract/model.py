"""What a contract run is asked to do and what it found: plain data, no behaviour."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal, TypeAlias

Api: TypeAlias = Literal["vspc", "em"]
Phase: TypeAlias = Literal["examples", "coverage", "fuzzing", "stateful"]
PHASES: tuple[Phase, ...] = ("examples", "coverage", "fuzzing", "stateful")
SIGN_IN = "sign-in"
"""Beside the phases of Schemathesis: what is checked while signing in and off."""

BOUNDARIES = "boundary values of"
"""How the omission of a phase that a like operation stands for begins."""


class CouldNotRun(Exception):
    """The server was not judged; the message is one sentence for the user."""


@dataclass(frozen=True, slots=True)
class Account:
    """Who signs in; the password stays out of every repr."""

    username: str
    password: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Trust:
    """How to know the server by its certificate; with nothing set the system's trust store decides."""

    ca_file: str | None = None
    fingerprint: str | None = None
    insecure: bool = False


@dataclass(frozen=True, slots=True)
class Target:
    """The server to be judged; `base_url` includes the path of the API."""

    api: Api
    base_url: str
    account: Account | None = None
    trust: Trust = Trust()
    replicas: tuple[str, ...] = ()
    """Base URLs of more servers with the same content, so that processes that write need not share one."""


@dataclass(frozen=True, slots=True)
class Options:
    """How hard and how long to look."""

    allow_writes: bool = False
    exact: bool = False
    """The server offers what the document says and nothing else, as a mock does."""
    thorough: bool = False
    max_time: float = 180.0
    max_examples: int = 20
    seed: int | None = None
    rate_limit: str | None = None
    report_dir: Path | None = None
    only: tuple[str, ...] = ()
    """operationIds; empty means every operation that may be called."""
    skip_checks: tuple[str, ...] = ()
    checks: tuple[str, ...] = ()
    """Names of checks; empty means all that can hold."""
    phases: tuple[Phase, ...] = PHASES
    media_types: tuple[str, ...] = ()
    """Of the answers; empty means every one the document knows."""


@dataclass(frozen=True, slots=True)
class Selected:
    """An operation that will be called."""

    id: str
    label: str
    coverage: bool
    """Whether every boundary of every parameter is tried, or a sample."""

    @property
    def resource(self) -> str:
        """`jobs` of `jobs_get`."""
        return self.id.partition("_")[0]


@dataclass(frozen=True, slots=True)
class NotRun:
    """Something left out, and why."""

    what: str
    why: str


@dataclass(frozen=True, slots=True)
class Plan:
    """Which operations are called, and which are not."""

    operations: tuple[Selected, ...]
    left_out: tuple[NotRun, ...]


@dataclass(frozen=True, slots=True)
class Job:
    """One process's share of a run, sent to it as JSON over its standard input."""

    name: str
    run: str
    """What the report calls it: the shares of one run are told together."""
    api: Api
    base_url: str
    username: str | None
    password: str | None = field(repr=False)
    trust: Trust
    media_type: str
    document: Mapping[str, Any] = field(repr=False)
    operations: tuple[Selected, ...]
    checks: tuple[str, ...]
    phases: tuple[str, ...]
    allow_writes: bool
    exact: bool
    max_time: float
    max_examples: int
    seed: int | None
    rate_limit: str | None
    report_dir: str


@dataclass(frozen=True, slots=True)
class Violation:
    """One breach of the contract, with the shortest request that shows it."""

    label: str
    check: str
    title: str
    message: str
    curl: str | None
    job: str
    times: int = 1


@dataclass(frozen=True, slots=True)
class CheckCount:
    """How often a check was made of one operation, and how often it failed."""

    passed: int
    failed: int


@dataclass(frozen=True, slots=True)
class OperationResult:
    """What one operation went through in one job."""

    job: str
    id: str
    label: str
    cases: int
    statuses: Mapping[str, int]
    checks: Mapping[str, CheckCount]
    phases: tuple[str, ...]

    @property
    def resource(self) -> str:
        """`jobs` of `jobs_get`."""
        return self.id.partition("_")[0]


@dataclass(frozen=True, slots=True)
class Report:
    """The outcome of a run."""

    api: str
    base_url: str
    seconds: float
    results: tuple[OperationResult, ...]
    violations: tuple[Violation, ...]
    not_run: tuple[NotRun, ...]
    errors: tuple[str, ...]
    """What kept the run, or a part of it, from happening."""
    report_dir: str | None = None
    complete: bool = True
    """Whether every operation of the plan was called, and the time sufficed."""

    @property
    def cases(self) -> int:
        return sum(result.cases for result in self.results)

    @property
    def judged(self) -> bool:
        """Whether more was asked of the server than to sign in."""
        return any(result.phases != (SIGN_IN,) for result in self.results)

    @property
    def exit_code(self) -> int:
        """0 conforms, 1 violations, 2 could not run."""
        if self.violations:
            return 1
        return 2 if self.errors or not self.judged else 0
