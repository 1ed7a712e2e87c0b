"""The suite judged by itself: it must pass a clean mock and find the one bug of every canary.

A contract suite that reports nothing proves nothing, until it has been seen to find what is there.
"""

from __future__ import annotations

import contextlib
import logging
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor, as_completed
from dataclasses import dataclass, replace
from pathlib import Path

from veeam_jobs_kit import bundles, mock

from .address import base_url_for
from .model import PHASES, Account, Api, Options, Phase, Report, Target
from .plan import operations
from .runner import run_contract
from .shares import PROCESSES

JSON, XML = "application/json", "application/xml"
AT_ONCE = 2
"""Fuzzing is bound by the processor; more side by side only gets in each other's way."""
OLDER = ("3.0", "3.5.1", "3.6", "3.6.1", "3.6.2")
"""VSPC before the newest."""
BEFORE = OLDER[-1]
"""The last VSPC that has operations the newest has no longer."""
CANARY_SECONDS = 40.0
MOCK_USER = "portal-administrator"
CONFORMS = "conforms"


@dataclass(frozen=True, slots=True)
class Clean:
    """A mock without bugs, looked at in full: every operation, writing included, since it is ours."""

    api: Api
    version: str | None = None
    only: tuple[str, ...] = ()
    max_examples: int = 20
    phases: tuple[Phase, ...] = PHASES

    @property
    def name(self) -> str:
        return " ".join((self.api, *([self.version] if self.version else []), "clean"))

    @property
    def description(self) -> str:
        """What is looked at, as the table says it."""
        version = f" of version {self.version}" if self.version else ""
        what = f" The {len(self.only)} operations that the newest has no longer." if self.only else ""
        return f"A mock{version} without bugs.{what}"


@dataclass(frozen=True, slots=True)
class Hunt:
    """Where a canary shows itself: just enough of a run to see it in a few seconds."""

    check: str
    operations: tuple[str, ...]
    phases: tuple[Phase, ...] = ("fuzzing",)
    media_type: str = JSON
    max_examples: int = 5


HUNTS: Mapping[str, Hunt] = {
    "vspc-wrong-type": Hunt("response_schema_conformance", ("agentJobs_list",)),
    "vspc-missing-required": Hunt("response_schema_conformance", ("agentJobs_list",)),
    "vspc-bad-uuid": Hunt("response_schema_conformance", ("agentJobs_list",)),
    "vspc-bad-boolean": Hunt("response_schema_conformance", ("jobs_get",), phases=("examples",)),
    "vspc-bad-content-type": Hunt("content_type_conformance", ("agentJobs_list",)),
    "vspc-auth-not-enforced": Hunt("ignored_auth", ("agentJobs_list",)),
    "vspc-crash-on-large-offset": Hunt("not_a_server_error", ("agentJobs_list",), phases=("coverage",)),
    "vspc-accepts-bad-limit": Hunt("negative_data_rejection", ("agentJobs_list",), phases=("coverage",)),
    "vspc-405-without-allow": Hunt("unsupported_method", ("jobs_get",), phases=("coverage",)),
    "em-xml-bad-enum": Hunt("response_schema_conformance", ("agentJobs_get",), ("examples",), XML),
    "em-xml-missing-attribute": Hunt("response_schema_conformance", ("agentJobs_get",), ("examples",), XML),
    "em-xml-wrong-namespace": Hunt("response_schema_conformance", ("agentJobs_list",), ("examples",), XML),
    "em-xml-wrong-order": Hunt("response_schema_conformance", ("agentJobs_get",), ("examples",), XML),
    "em-xml-missing-wrapper": Hunt("response_schema_conformance", ("agentJobs_get",), ("examples",), XML),
    "em-json-wrong-type": Hunt("response_schema_conformance", ("agentJobs_get",), ("examples",)),
    "em-undocumented-status": Hunt("status_code_conformance", ("agentJobs_list",), ("examples",)),
    "em-session-outlives-logoff": Hunt("session_ends_with_logoff", ("enterpriseManager_get",)),
}


@dataclass(frozen=True, slots=True)
class Trial:
    """One mock and what became of it."""

    name: str
    description: str
    wanted: str
    """CONFORMS, or the check that must fail."""
    found: tuple[str, ...]
    """Checks that failed."""
    report: Report

    @property
    def passed(self) -> bool:
        if self.report.errors:
            return False
        if self.wanted != CONFORMS:
            return self.wanted in self.found
        return not self.found and self.report.complete


Tell = Callable[[Trial], None]


def cleans(*, every_version: bool = False) -> tuple[Clean, ...]:
    """Between them every operation of every version; with `every_version`, each version in full."""
    newest = Clean("vspc", max_examples=10), Clean("em")
    if every_version:
        return *newest, *(Clean("vspc", version, max_examples=4) for version in OLDER)
    return *newest, Clean("vspc", BEFORE, only=gone())


def gone() -> tuple[str, ...]:
    """Operations of VSPC that the newest version has no longer."""
    before, newest = (
        [item["operationId"] for _, _, item in operations(bundles.load("vspc", version))]
        for version in (BEFORE, None)
    )
    return tuple(name for name in before if name not in newest)


def self_test(
    tell: Tell, *, max_time: float = 120.0, every_version: bool = False, report_dir: Path | None = None
) -> tuple[Trial, ...]:
    """Run the clean mocks, then every canary; `tell` hears of each as it ends.

    A clean mock is looked at by as many processes as may run at once, a canary by one. Returns the trials in the order
    of the table, however they ended.
    """
    done: list[Trial] = []
    for thing in cleans(every_version=every_version):
        done.append(clean(thing, max_time, report_dir))
        tell(done[-1])
    with _quiet(), ThreadPoolExecutor(AT_ONCE) as pool:
        running = [pool.submit(canary, name, report_dir) for name in HUNTS]
        for ended in as_completed(running):
            tell(ended.result())
    return (*done, *(hunt.result() for hunt in running))


@contextlib.contextmanager
def _quiet() -> Iterator[None]:
    """A canary that crashes on purpose need not fill the terminal."""
    logging.disable(logging.CRITICAL)
    try:
        yield
    finally:
        logging.disable(logging.NOTSET)


def clean(thing: Clean, max_time: float, report_dir: Path | None = None) -> Trial:
    """A mock without bugs: it must pass, nothing may be left out, and it may not log a mistake of its own."""
    run = Options(
        allow_writes=True,
        exact=True,
        max_time=max_time,
        max_examples=thing.max_examples,
        only=thing.only,
        phases=thing.phases,
        report_dir=report_dir / thing.name.replace(" ", "-") if report_dir else None,
    )
    world = mock.Options(version=thing.version)
    with _mistakes() as mistakes:
        trial = _trial(thing.name, thing.description, CONFORMS, thing.api, world, run)
    return replace(trial, report=replace(trial.report, errors=(*trial.report.errors, *mistakes)))


@contextlib.contextmanager
def _mistakes() -> Iterator[list[str]]:
    """What the mocks of this process log as errors: steps they gave up, which no answer shows."""
    told: list[str] = []
    handler = logging.Handler(logging.ERROR)
    handler.emit = lambda record: told.append(handler.format(record))  # type: ignore[method-assign]
    logger = logging.getLogger(mock.__name__)
    logger.addHandler(handler)
    try:
        yield told
    finally:
        logger.removeHandler(handler)


def canary(name: str, report_dir: Path | None = None) -> Trial:
    """A mock with one bug, looked at where the bug is."""
    hunt, bug = HUNTS[name], mock.CANARIES[name]
    run = Options(
        exact=True,
        max_time=CANARY_SECONDS,
        max_examples=hunt.max_examples,
        only=hunt.operations,
        checks=(hunt.check,),
        phases=hunt.phases,
        media_types=(hunt.media_type,),
        report_dir=report_dir / name if report_dir else None,
    )
    return _trial(name, bug.description, hunt.check, bug.api, mock.Options(canary=name), run)


def _trial(
    name: str, description: str, wanted: str, api: Api, world: mock.Options, options: Options
) -> Trial:
    """Each process has a mock of its own, so that what one writes does not meet the other."""
    document = bundles.load(api, world.version)
    with contextlib.ExitStack() as stack:
        servers = PROCESSES if options.allow_writes else 1
        urls = [stack.enter_context(mock.serve(api, options=world)) for _ in range(servers)]
        base_url, *replicas = [base_url_for(url, document) for url in urls]
        target = Target(api, base_url, Account(MOCK_USER, mock.PASSWORD), replicas=tuple(replicas))
        report = run_contract(target, document, options)
    found = tuple(dict.fromkeys(violation.check for violation in report.violations))
    return Trial(name, description, wanted, found, report)
