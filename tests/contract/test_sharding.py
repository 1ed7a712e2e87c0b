"""How a run is divided among processes."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from tests.contract.toy import DOCUMENT
from veeam_jobs_description import bundles
from veeam_jobs_kit.contract import run
from veeam_jobs_kit.contract.findings.report import ContractReport
from veeam_jobs_kit.contract.model import Account, ContractOptions, NotRun, PromiseResult, Target
from veeam_jobs_kit.contract.plan.selection import make_plan
from veeam_jobs_kit.contract.plan.sharding import how_many, seconds_between, share

TARGET = Target("vspc", "http://127.0.0.1:1280/api/v3", Account("a", "b"))
REPLICATED = Target("vspc", TARGET.base_url, TARGET.account, replicas=("http://127.0.0.1:1281/api/v3",))


@pytest.mark.parametrize(
    ("target", "options", "processes"),
    [
        (TARGET, ContractOptions(), 2),
        (TARGET, ContractOptions(rate_limit="20/s"), 1),
        (TARGET, ContractOptions(allow_writes=True, writes_on=("all",)), 1),
        (REPLICATED, ContractOptions(allow_writes=True, writes_on=("all",)), 2),
        (TARGET, ContractOptions(only=("jobs_get",)), 1),
    ],
)
def test_processes_are_started_where_they_help(
    target: Target, options: ContractOptions, processes: int
) -> None:
    plan = make_plan("vspc", bundles.load("vspc"), options, signed_in=True)
    assert how_many(target, plan.operations, options) == processes


def test_every_operation_is_in_one_share_and_resources_stay_together() -> None:
    document = bundles.load("vspc")
    selected = make_plan(
        "vspc", document, ContractOptions(allow_writes=True, writes_on=("all",)), signed_in=True
    ).operations
    first, second = share(document, selected, 2)
    assert sorted(item.id for item in (*first, *second)) == sorted(item.id for item in selected)
    assert not {item.resource for item in first} & {item.resource for item in second}


def test_a_rate_is_a_pause() -> None:
    assert seconds_between("20/s") == 0.05
    assert seconds_between("30/m") == 2.0
    assert seconds_between(None) == 0.0


HELD = PromiseResult("a promise", "It holds.", (), ("jobs_list",), 1, 0, ())
SILENCE = (NotRun("all operations", "GET /jobs was not answered."),)


@pytest.fixture
def checked(monkeypatch: pytest.MonkeyPatch) -> list[ContractOptions]:
    """The options of every check of promises; nothing is sent."""
    asked: list[ContractOptions] = []
    monkeypatch.setattr(run, "check_all", lambda target, guard, options, *_, **__: asked.append(options))
    monkeypatch.setattr(run, "run_all", lambda *_: None)
    return asked


@pytest.mark.parametrize("shard", [(1, 2), (2, 2), None])
def test_promises_are_checked_once_for_the_operations_of_all_shards(
    checked: list[ContractOptions], shard: tuple[int, int] | None
) -> None:
    run.run_contract(TARGET, DOCUMENT, ContractOptions(shard=shard))
    assert [options.only for options in checked] == ([] if shard == (2, 2) else [()])


@pytest.mark.parametrize(
    ("changes", "again"),
    [
        ({"promises": (HELD,)}, False),
        ({"promises": ()}, True),
        ({"promises": (replace(HELD, not_proven=SILENCE, unanswered=SILENCE),)}, True),
        ({"promises": (HELD, replace(HELD, name="not reached", held=()))}, True),
        ({"promises": (HELD,), "interrupted": True}, True),
        ({"promises": (HELD,), "interrupted": True, "finished": ("vspc jobs_list fuzzing",)}, False),
    ],
)
def test_promises_are_checked_again_unless_an_earlier_run_came_to_their_end(
    checked: list[ContractOptions], changes: dict[str, Any], again: bool
) -> None:
    begun = run.run_contract(TARGET, DOCUMENT, ContractOptions(only_promises=True))
    checked.clear()
    earlier: ContractReport = replace(begun, **changes)
    run.run_contract(TARGET, DOCUMENT, ContractOptions(), earlier=earlier)
    assert bool(checked) == again
