"""Reports of shards become one, with one verdict; what is missing never looks like a pass."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from veeam_jobs_kit.contract.findings.joining import CannotJoin, join_resumed, join_shards
from veeam_jobs_kit.contract.findings.model import Finding
from veeam_jobs_kit.contract.findings.report import (
    CheckCount,
    ContractReport,
    OperationResult,
    Proof,
    Versions,
)
from veeam_jobs_kit.contract.model import NotRun, PromiseResult, WireFacts


def result(identifier: str, cases: int = 2) -> OperationResult:
    counts = {"not_a_server_error": CheckCount(cases, 0)}
    return OperationResult(
        "vspc", identifier, f"GET /{identifier}", cases, {"200": cases}, counts, ("fuzzing",)
    )


def part(number: int, count: int = 2, **changes: Any) -> ContractReport:
    """A report of a shard that conforms."""
    name = f"jobs{number}_list"
    report = ContractReport(
        api="vspc",
        base_url="http://host/api/v3",
        seconds=1.5,
        results=(result(name),),
        violations=(),
        not_run=(NotRun("4 operations of other shards", f"this run tests shard {number}/{count}"),),
        errors=(),
        proofs=(Proof("vspc", name, f"GET /{name}", 2, 2, "useful"),),
        versions=Versions("1", "3.7"),
        wire=WireFacts(requests={"fuzzing": 2}, slow_downs=number, rate_before=5.0, rate_after=2.5),
        shard=(number, count),
        finished=(f"vspc {name} fuzzing",),
    )
    return replace(report, **changes)


def test_all_shards_that_conform_conform() -> None:
    joined = join_shards([part(2), part(1)])
    assert (joined.exit_code, joined.unproven, joined.errors) == (0, (), ())
    assert joined.shard is None
    assert {each.id for each in joined.results} == {"jobs1_list", "jobs2_list"}
    assert joined.wire.total == 4
    assert (joined.wire.slow_downs, joined.wire.rate_after) == (3, 5.0)
    assert joined.not_run == ()


def test_a_missing_shard_is_no_pass() -> None:
    joined = join_shards([part(1, 3), part(3, 3)])
    assert joined.exit_code == 2
    assert joined.errors == ("Shard 2/3 is missing.",)
    assert not joined.complete


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"proofs": (Proof("vspc", "jobs2_list", "GET /jobs2_list", 0, 2, "not proven"),)}, 3),
        ({"proofs": (Proof("vspc", "x", "GET /x", 0, 2, "not proven"),), "results": ()}, 3),
        ({"interrupted": True}, 130),
        ({"errors": ("It broke.",)}, 2),
        ({"wire": WireFacts(requests={"fuzzing": 1}, stopped="the server failed")}, 3),
        ({"wire": WireFacts(requests={"fuzzing": 1}, given_up={"GET /x": "slow"})}, 3),
        ({"violations": (Finding("a", "GET /a", "check", "title", "this", "that"),)}, 1),
    ],
)
def test_a_shard_that_does_not_conform_decides(changes: dict[str, Any], code: int) -> None:
    assert join_shards([part(1), part(2, **changes)]).exit_code == code


def test_what_a_shard_accepts_is_not_accepted_for_the_others() -> None:
    nothing = (Proof("vspc", "jobs2_list", "GET /jobs2_list", 0, 2, "not proven"),)
    joined = join_shards([part(1, allow_unproven=True), part(2, proofs=nothing)])
    assert joined.exit_code == 3
    assert any("Shard 2/2" in sentence for sentence in joined.unproven)


@pytest.mark.parametrize(
    ("changes", "what"),
    [
        ({"base_url": "http://other"}, "server"),
        ({"seed": 4}, "seed"),
        ({"versions": Versions("1", "3.6")}, "version of the description"),
        ({"versions": Versions("2", "3.7")}, "version of this tool"),
        ({"api": "em"}, "API"),
        ({"user": "b"}, "user"),
        ({"shard": (2, 3)}, "shards"),
        ({"shard": (1, 2)}, "more than once"),
        ({"shard": None}, "not of a shard"),
    ],
)
def test_reports_that_do_not_belong_together_are_not_joined(changes: dict[str, Any], what: str) -> None:
    with pytest.raises(CannotJoin, match=what):
        join_shards([part(1), part(2, **changes)])


def test_no_reports_are_no_pass() -> None:
    with pytest.raises(CannotJoin):
        join_shards([])


def test_a_run_and_its_rest_are_one() -> None:
    begun = part(
        1,
        interrupted=True,
        complete=False,
        not_run=(
            NotRun("vspc: jobs2_list", "not reached"),
            NotRun("vspc: the rest of the run", "interrupted by the user"),
        ),
    )
    rest = part(2, shard=(1, 2), not_run=())
    joined = join_resumed(begun, rest)
    assert (joined.interrupted, joined.complete, joined.not_run) == (False, True, ())
    assert {each.id for each in joined.results} == {"jobs1_list", "jobs2_list"}
    assert joined.exit_code == 0


def test_a_violation_of_the_first_part_stays() -> None:
    found = Finding("a", "GET /a", "check", "title", "this", "that")
    begun = part(1, interrupted=True, violations=(found,))
    joined = join_resumed(begun, part(2, shard=(1, 2), violations=(found,)))
    assert joined.exit_code == 1
    assert [each.times for each in joined.violations] == [2]


SILENT = (NotRun("all operations", "GET /jobs was not answered."),)
UNANSWERED = PromiseResult("a promise", "It holds.", (), (), 0, 0, SILENT, SILENT)
HELD = replace(UNANSWERED, held=("jobs_list",), cases=3, not_proven=(), unanswered=())
BROKEN = replace(HELD, held=(), broken=1)
OF_THE_PROMISE = Finding("jobs_list", "GET /jobs", "a promise", "title", "this", "that")


def resumed(begun: dict[str, Any], rest: dict[str, Any]) -> ContractReport:
    earlier = part(1, interrupted=True, complete=False, **begun)
    return join_resumed(earlier, part(2, shard=(1, 2), **rest))


def test_a_promise_that_was_checked_again_counts_once() -> None:
    begun = {"promises": (UNANSWERED,), "violations": (OF_THE_PROMISE,)}
    joined = resumed(begun, {"promises": (HELD,)})
    assert (joined.promises, joined.violations, joined.unproven) == ((HELD,), (), ())
    joined = resumed(begun, {"promises": (BROKEN,), "violations": (OF_THE_PROMISE,)})
    assert (joined.promises, joined.violations) == ((BROKEN,), (OF_THE_PROMISE,))


def test_a_promise_that_was_not_checked_again_stays_as_it_was() -> None:
    joined = resumed({"promises": (BROKEN,), "violations": (OF_THE_PROMISE,)}, {})
    assert (joined.promises, joined.violations) == ((BROKEN,), (OF_THE_PROMISE,))


def test_a_promise_that_was_not_answered_again_keeps_what_was_found_before() -> None:
    begun = {"promises": (replace(UNANSWERED, broken=1),), "violations": (OF_THE_PROMISE,)}
    for rest in ({"promises": (UNANSWERED,)}, {"promises": (HELD,), "interrupted": True}):
        joined = resumed(begun, rest)
        assert joined.violations == (OF_THE_PROMISE,)
        assert joined.promises[0].state == "broken"


def test_missing_shards_are_one_line() -> None:
    joined = join_shards([part(2, 9), part(6, 9)])
    assert joined.errors == ("Shards 1, 3-5, 7-9 of 9 are missing.",)
    assert joined.exit_code != 0


def test_a_resumed_report_says_so_and_asks_for_the_same_second_account() -> None:
    early, late = (replace(part(1), shard=None, interrupted=interrupted) for interrupted in (True, False))
    assert join_resumed(early, late).resumed == 1
    assert join_resumed(join_resumed(early, replace(late, interrupted=True)), late).resumed == 2
    with pytest.raises(CannotJoin, match="second user"):
        join_resumed(early, replace(late, also_as="somebody"))
