"""The suite finds every planted bug, and nothing in a mock without."""

from __future__ import annotations

import logging
import re
from dataclasses import replace

import pytest

from veeam_jobs_description import bundles
from veeam_jobs_description.operations import read_operations
from veeam_jobs_kit.contract import self_test
from veeam_jobs_kit.contract.findings.report import ContractReport
from veeam_jobs_kit.contract.hunts import Hunt, chosen_hunts, hunts
from veeam_jobs_kit.contract.self_test import Clean, Trial
from veeam_jobs_kit.mock import canaries
from veeam_jobs_kit.mock.control.canaries.wire import WIRE


def test_every_canary_is_hunted() -> None:
    assert {hunt.canary for hunt in hunts()} == set(canaries())
    assert len({hunt.name for hunt in hunts()}) == len(hunts())


def test_an_everyday_run_looks_for_the_wire_and_every_kind_of_meaning() -> None:
    chosen = {hunt.canary for hunt in chosen_hunts()}
    assert set(WIRE) <= chosen
    meanings = {hunt.canary for hunt in hunts() if not (hunt.phases or hunt.writes)}
    kinds = {(canaries()[name].api, canaries()[name].kind) for name in meanings}
    assert {(canaries()[name].api, canaries()[name].kind) for name in chosen - set(WIRE)} == kinds


def test_bugs_of_members_are_looked_for_in_either_notation_and_in_xml() -> None:
    seen = {(hunt.media_type, hunt.em_version) for hunt in hunts() if hunt.canary == "em-not-a-time-in-list"}
    assert seen == {("application/json", "12"), ("application/json", "13"), ("application/xml", "12")}


@pytest.mark.parametrize(
    "hunt", [hunt for hunt in hunts() if hunt.canary in WIRE], ids=lambda hunt: hunt.name
)
def test_a_planted_bug_is_found(hunt: Hunt) -> None:
    trial = self_test.try_canary(hunt)
    assert trial.report.errors == ()
    assert hunt.checks[0] in trial.found


def test_a_bug_that_shows_only_where_no_member_is_selected_is_found() -> None:
    # The documented example of `select` leaves the member out.
    (hunt,) = (hunt for hunt in hunts() if hunt.canary == "vspc-undocumented-value-in-object")
    assert "answer_matches_schema" in self_test.try_canary(hunt).found


def test_the_clean_mocks_have_every_operation_of_every_version() -> None:
    named: set[str] = set(self_test.gone())
    for operation in read_operations(bundles.load("vspc")):
        named.add(operation.id)
    assert len(bundles.versions("vspc")) >= 6
    for version in bundles.versions("vspc"):
        assert {operation.id for operation in read_operations(bundles.load("vspc", version))} <= named


def test_every_version_can_be_looked_at_in_full() -> None:
    newest = bundles.load("vspc")["info"]["version"]
    looked_at = {
        thing.version or newest for thing in self_test.cleans(every_version=True) if thing.api == "vspc"
    }
    bundled = {re.fullmatch(r"vspc-([\d.]+)\.json", name) for name in bundles.available()}
    assert looked_at == {found[1] for found in bundled if found}


@pytest.mark.parametrize("thing", self_test.cleans(), ids=lambda thing: thing.name)
def test_a_clean_mock_conforms(thing: Clean) -> None:
    trial = self_test.try_clean_mock(replace(thing, max_examples=1, phases=("fuzzing",)), 60.0)
    assert trial.report.violations == ()
    assert trial.passed
    assert trial.report.notation == {"em clean": "PascalCase", "em 13 clean": "camelCase"}.get(thing.name)
    checked = {name for result in trial.report.results for name in result.checks}
    of_em = {"members_keep_notation", "session_ends_with_logoff"} if thing.api == "em" else set()
    assert {"answer_matches_schema"} | of_em <= checked


def test_both_notations_of_enterprise_manager_are_looked_at() -> None:
    assert {thing.em_version for thing in self_test.cleans() if thing.api == "em"} == {"12", "13"}


def test_a_run_cut_short_is_no_pass() -> None:
    report = ContractReport("vspc", "http://host", 1.0, (), (), (), (), complete=False)
    assert not Trial("vspc clean", "", self_test.CONFORMS, (), report).passed


def test_a_mock_that_logs_a_mistake_of_its_own_does_not_pass(monkeypatch: pytest.MonkeyPatch) -> None:
    trial = Trial(
        "em clean", "", self_test.CONFORMS, (), ContractReport("em", "http://host", 1.0, (), (), (), ())
    )

    def crash(*_: object) -> Trial:
        logging.getLogger("veeam_jobs_kit.mock.storage.schedule").error("A mistake of the mock.")
        return trial

    assert trial.passed
    monkeypatch.setattr(self_test, "_trial", crash)
    looked_at = self_test.try_clean_mock(Clean("em"), 60.0)
    assert looked_at.report.errors == ("A mistake of the mock.",)
    assert not looked_at.passed
