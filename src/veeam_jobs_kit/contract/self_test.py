"""Test the suite itself: it must pass clean mocks and find the bug of every canary.

A suite that reports nothing must first be shown to find bugs. The mocks accept strict requests only: what the suite sends
fits the description, and what does not has to be refused.
"""

from __future__ import annotations

import contextlib
import logging
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor, as_completed
from dataclasses import dataclass, replace
from pathlib import Path

from veeam_jobs_description import bundles
from veeam_jobs_description.document import Api
from veeam_jobs_description.operations import read_operations
from veeam_jobs_kit import mock
from veeam_jobs_kit.contract.findings.report import ContractReport
from veeam_jobs_kit.contract.hunts import JSON, Hunt, chosen_hunts
from veeam_jobs_kit.contract.model import PHASES, Account, ContractOptions, Phase, Target
from veeam_jobs_kit.contract.plan.sharding import PROCESSES
from veeam_jobs_kit.contract.run import run_contract
from veeam_jobs_kit.contract.wire.address import base_url_for
from veeam_jobs_kit.mock import EmVersion

AT_ONCE = 2
"""Runs in parallel; fuzzing is CPU-bound, so that more would not be faster."""
CLEAN_SECONDS = 240.0
"""The slowest needed 163 s on two cores: a run that is cut short fails, and a busy machine is no fault of the suite."""
CANARY_SECONDS, WRITE_CANARY_SECONDS = 40.0, 150.0
"""A run with writes waits up to two minutes for what a server has promised to do."""
SPEED = 30.0
"""How many times faster than here time passes on a mock: promises about runs wait for their ends.

Schedules begin no runs there: a run that begins by itself would look like one that a write began.
"""
MOCK_USER = "portal-administrator"
CONFORMS = "conforms"
ANY = "a violation"


@dataclass(frozen=True, slots=True)
class Clean:
    """A mock without bugs; by default all operations are tested, writes included."""

    api: Api
    version: str | None = None
    only: tuple[str, ...] = ()
    max_examples: int = 20
    phases: tuple[Phase, ...] = PHASES
    media_types: tuple[str, ...] = ()
    em_version: EmVersion = "12"
    allow_writes: bool = True
    what: str = ""
    """What is tested, if that is not everything."""

    @property
    def name(self) -> str:
        release = [self.em_version] if self.em_version != "12" else []
        return " ".join((self.api, *release, *([self.version] if self.version else []), "clean"))

    @property
    def description(self) -> str:
        """Return what is tested, for the table."""
        version = f" of version {self.version}" if self.version else ""
        return f"A mock{version} without bugs. {self.what}".rstrip()


@dataclass(frozen=True, slots=True)
class Trial:
    """One mock and its result."""

    name: str
    description: str
    wanted: str
    """CONFORMS, the check that must fail, or ANY."""
    found: tuple[str, ...]
    """Checks that failed."""
    report: ContractReport

    @property
    def passed(self) -> bool:
        if self.report.errors:
            return False
        if self.wanted != CONFORMS:
            return bool(self.found) and self.wanted in (ANY, *self.found)
        unanswered = any(promise.unanswered for promise in self.report.promises)
        return not self.found and self.report.complete and not unanswered


OnTrial = Callable[[Trial], None]


def cleans(*, every_version: bool = False) -> tuple[Clean, ...]:
    """Return mocks that cover every operation of every version; with `every_version`, each version in full."""
    if every_version:
        newest = Clean("vspc", max_examples=10), Clean("em"), camel_case_reads()
        return *newest, *(Clean("vspc", version, max_examples=4) for version in older_versions())
    newest = Clean("vspc", max_examples=2), Clean("em", max_examples=4), camel_case_reads()
    only = gone()
    what = f"The {len(only)} operations that the newest has no longer."
    return *newest, Clean("vspc", older_versions()[-1], only=only, what=what)


def older_versions() -> tuple[str, ...]:
    """Return the versions of VSPC before the newest, oldest first; the last of them has operations that are gone."""
    return bundles.versions("vspc")[:-1]


def camel_case_reads() -> Clean:
    """Return a run of JSON reads on Enterprise Manager 13, whose JSON members are in camelCase.

    XML and requests are the same as for 12, which is tested in full; leaving them out saves time.
    """
    return Clean(
        "em",
        max_examples=4,
        phases=("examples", "fuzzing"),
        media_types=(JSON,),
        em_version="13",
        allow_writes=False,
        what="JSON members in camelCase; reads of JSON alone.",
    )


def gone() -> tuple[str, ...]:
    """Return the operations of VSPC that the newest version no longer has."""
    before, newest = (
        [operation.id for operation in read_operations(bundles.load("vspc", version))]
        for version in (older_versions()[-1], None)
    )
    return tuple(name for name in before if name not in newest)


def self_test(tell: OnTrial, *, every_version: bool, report_dir: Path) -> tuple[Trial, ...]:
    """Run the clean mocks, then the canaries of an everyday run; `tell` is called with each trial as it ends.

    A clean mock is tested by several processes, a canary by one. Returns the trials in the order
    of the table, however they ended.
    """
    done: list[Trial] = []
    for thing in cleans(every_version=every_version):
        done.append(try_clean_mock(thing, CLEAN_SECONDS, report_dir))
        tell(done[-1])
    with _quiet(), ThreadPoolExecutor(AT_ONCE) as pool:
        running = [pool.submit(try_canary, hunt, report_dir) for hunt in chosen_hunts()]
        for ended in as_completed(running):
            tell(ended.result())
    return (*done, *(trial.result() for trial in running))


@contextlib.contextmanager
def _quiet() -> Iterator[None]:
    """Disable logging: a canary that crashes on purpose would fill the terminal."""
    logging.disable(logging.CRITICAL)
    try:
        yield
    finally:
        logging.disable(logging.NOTSET)


def try_clean_mock(thing: Clean, max_time: float, report_dir: Path | None = None) -> Trial:
    """Test a mock without bugs: it must pass, nothing may be left out, and it must not log errors."""
    run = ContractOptions(
        allow_writes=thing.allow_writes,
        writes_on=("all",),
        exact=True,
        max_time=max_time,
        max_examples=thing.max_examples,
        only=thing.only,
        phases=thing.phases,
        media_types=thing.media_types,
        report_dir=report_dir / thing.name.replace(" ", "-") if report_dir else None,
    )
    world = mock.Options(
        version=thing.version, em_version=thing.em_version, strict_requests=True, schedules=False
    )
    with _mistakes() as mistakes:
        trial = _trial(thing.name, thing.description, CONFORMS, thing.api, world, run)
    return replace(trial, report=replace(trial.report, errors=(*trial.report.errors, *mistakes)))


@contextlib.contextmanager
def _mistakes() -> Iterator[list[str]]:
    """Collect errors that mocks of this process log: failed scheduled steps, which no response shows."""
    told: list[str] = []
    handler = logging.Handler(logging.ERROR)
    handler.emit = lambda record: told.append(handler.format(record))  # type: ignore[method-assign]
    logger = logging.getLogger(mock.__name__)
    logger.addHandler(handler)
    try:
        yield told
    finally:
        logger.removeHandler(handler)


def try_canary(hunt: Hunt, report_dir: Path | None = None) -> Trial:
    """Test a mock with one bug, where the bug is."""
    bug = mock.canaries()[hunt.canary]
    world = mock.Options(
        canary=hunt.canary, em_version=hunt.em_version, strict_requests=True, schedules=False
    )
    wanted = next(iter(hunt.checks), ANY)
    return _trial(
        hunt.name, bug.description, wanted, hunt.api, world, _run_of(hunt, report_dir), hunt.also_as
    )


def try_without_canary(hunt: Hunt, report_dir: Path | None = None) -> Trial:
    """Look for the same on a mock without a bug: nothing may be found."""
    name = f"clean twin of {hunt.name}"
    world = mock.Options(em_version=hunt.em_version, strict_requests=True, schedules=False)
    what = "The promises looked at for a canary, on a mock without a bug."
    return _trial(name, what, CONFORMS, hunt.api, world, _run_of(hunt, report_dir), hunt.also_as)


def _run_of(hunt: Hunt, report_dir: Path | None) -> ContractOptions:
    return ContractOptions(
        allow_writes=hunt.writes,
        writes_on=("all",) if hunt.writes else (),
        exact=True,
        max_time=WRITE_CANARY_SECONDS if hunt.writes else CANARY_SECONDS,
        max_examples=hunt.max_examples,
        only=hunt.operations,
        checks=hunt.checks,
        phases=hunt.phases or PHASES,
        only_promises=not hunt.phases,
        media_types=(hunt.media_type,) if hunt.phases else (),
        report_dir=report_dir / hunt.name.replace(" ", "-") if report_dir else None,
    )


def _trial(
    name: str,
    description: str,
    wanted: str,
    api: Api,
    world: mock.Options,
    options: ContractOptions,
    also_as: str | None = None,
) -> Trial:
    """Run the suite against a mock, one for each process, so that writes do not interfere."""
    document = bundles.load(api, world.version)
    with contextlib.ExitStack() as stack:
        servers = PROCESSES if options.allow_writes else 1
        urls = [
            stack.enter_context(mock.serve(api, options=world, clock=mock.Clock(speed=SPEED)))
            for _ in range(servers)
        ]
        base_url, *replicas = [base_url_for(url, document) for url in urls]
        account, other = Account(MOCK_USER, mock.PASSWORD), Account(also_as or "", mock.PASSWORD)
        target = Target(api, base_url, account, also_as=other if also_as else None, replicas=tuple(replicas))
        report = run_contract(
            target, document, options, camel_document=bundles.load_camel(api, world.version)
        )
    found = tuple(dict.fromkeys(violation.check for violation in report.violations))
    return Trial(name, description, wanted, found, report)
