"""The suite judged by itself: it must pass a clean mock and find the one bug of every canary.

A contract suite that reports nothing proves nothing, until it has been seen to find what is there.
"""

from __future__ import annotations

import contextlib
import logging
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor, as_completed
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from .address import base_url_for
from .model import PHASES, Account, Api, Options, Phase, Report, Target
from .runner import run_contract

JSON, XML = "application/json", "application/xml"
APIS: tuple[Api, ...] = ("vspc", "em")
AT_ONCE = 2
"""Fuzzing is bound by the processor; more side by side only gets in each other's way."""
CANARY_SECONDS = 40.0
MOCK_USER = "portal-administrator"


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
    """`conforms`, or the check that must fail."""
    found: tuple[str, ...]
    """Checks that failed."""
    report: Report

    @property
    def passed(self) -> bool:
        if self.report.errors:
            return False
        return not self.found if self.wanted == "conforms" else self.wanted in self.found


Tell = Callable[[Trial], None]


def self_test(tell: Tell, *, max_time: float = 120.0, report_dir: Path | None = None) -> tuple[Trial, ...]:
    """Run both clean mocks, then every canary; `tell` hears of each as it ends.

    Returns the trials in the order of the table, however they ended.
    """
    works = list(_works(max_time, report_dir))
    with _quiet(), ThreadPoolExecutor(AT_ONCE) as pool:
        running = [pool.submit(work) for work in works]
        for done in as_completed(running):
            tell(done.result())
    return tuple(done.result() for done in running)


@contextlib.contextmanager
def _quiet() -> Iterator[None]:
    """A canary that crashes on purpose need not fill the terminal."""
    logging.disable(logging.CRITICAL)
    try:
        yield
    finally:
        logging.disable(logging.NOTSET)


def _works(max_time: float, report_dir: Path | None) -> Iterator[Callable[[], Trial]]:
    for api in APIS:
        yield partial(clean, api, max_time, report_dir)
    for name in HUNTS:
        yield partial(canary, name, report_dir)


def clean(
    api: Api,
    max_time: float,
    report_dir: Path | None = None,
    *,
    max_examples: int = 20,
    phases: tuple[Phase, ...] = PHASES,
) -> Trial:
    """A mock without bugs, looked at in full."""
    folder = report_dir / f"{api}-clean" if report_dir else None
    run = Options(exact=True, max_time=max_time, max_examples=max_examples, phases=phases, report_dir=folder)
    return _trial(f"{api} clean", "A mock without bugs.", "conforms", api, None, run)


def canary(name: str, report_dir: Path | None = None) -> Trial:
    """A mock with one bug, looked at where the bug is."""
    from veeam_jobs_kit.mock import CANARIES

    hunt, bug = HUNTS[name], CANARIES[name]
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
    return _trial(name, bug.description, hunt.check, bug.api, name, run)


def _trial(name: str, description: str, wanted: str, api: Api, bug: str | None, options: Options) -> Trial:
    from veeam_jobs_kit import bundles, mock

    with mock.serve(api, canary=bug) as url:
        base_url = base_url_for(url, bundles.load(api))
        report = run_contract(
            Target(api, base_url, Account(MOCK_USER, mock.PASSWORD)), bundles.load(api), options
        )
    found = tuple(dict.fromkeys(violation.check for violation in report.violations))
    return Trial(name, description, wanted, found, report)
