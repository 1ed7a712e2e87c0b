"""The suite finds every planted bug, and nothing in a mock without."""

from __future__ import annotations

import logging
import re
from dataclasses import replace

import pytest

from veeam_jobs_kit import bundles
from veeam_jobs_kit.contract import selftest
from veeam_jobs_kit.contract.model import Report
from veeam_jobs_kit.contract.plan import operations
from veeam_jobs_kit.contract.selftest import HUNTS, Clean, Trial
from veeam_jobs_kit.mock import CANARIES


def test_every_canary_is_hunted() -> None:
    assert set(HUNTS) == set(CANARIES)


@pytest.mark.parametrize("name", HUNTS)
def test_a_planted_bug_is_found(name: str) -> None:
    trial = selftest.canary(name)
    assert trial.report.errors == ()
    assert HUNTS[name].check in trial.found


def test_the_clean_mocks_have_every_operation_of_every_version() -> None:
    named: set[str] = set(selftest.gone())
    for _, _, operation in operations(bundles.load("vspc")):
        named.add(operation["operationId"])
    for version in ("3.0", "3.5.1", "3.6", "3.6.1", "3.6.2", "3.7"):
        document = bundles.load("vspc", version)
        assert {operation["operationId"] for _, _, operation in operations(document)} <= named


def test_every_version_can_be_looked_at_in_full() -> None:
    newest = bundles.load("vspc")["info"]["version"]
    looked_at = {
        thing.version or newest for thing in selftest.cleans(every_version=True) if thing.api == "vspc"
    }
    bundled = {re.fullmatch(r"vspc-([\d.]+)\.json", name) for name in bundles.available()}
    assert looked_at == {found[1] for found in bundled if found}


@pytest.mark.parametrize("thing", selftest.cleans(), ids=lambda thing: thing.name)
def test_a_clean_mock_conforms(thing: Clean) -> None:
    trial = selftest.clean(replace(thing, max_examples=1, phases=("fuzzing",)), 60.0)
    assert trial.report.violations == ()
    assert trial.passed


def test_a_run_cut_short_is_no_pass() -> None:
    report = Report("vspc", "http://host", 1.0, (), (), (), (), complete=False)
    assert not Trial("vspc clean", "", selftest.CONFORMS, (), report).passed


def test_a_mock_that_logs_a_mistake_of_its_own_does_not_pass(monkeypatch: pytest.MonkeyPatch) -> None:
    trial = Trial("em clean", "", selftest.CONFORMS, (), Report("em", "http://host", 1.0, (), (), (), ()))

    def crash(*_: object) -> Trial:
        logging.getLogger("veeam_jobs_kit.mock.settling").error("A mistake of the mock.")
        return trial

    assert trial.passed
    monkeypatch.setattr(selftest, "_trial", crash)
    looked_at = selftest.clean(Clean("em"), 60.0)
    assert looked_at.report.errors == ("A mistake of the mock.",)
    assert not looked_at.passed
