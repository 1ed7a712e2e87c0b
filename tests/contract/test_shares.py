"""How a run is divided among processes."""

from __future__ import annotations

import pytest

from veeam_jobs_kit import bundles
from veeam_jobs_kit.contract.model import Account, Options, Target
from veeam_jobs_kit.contract.plan import make_plan
from veeam_jobs_kit.contract.shares import how_many, seconds_between, share, share_of_rate

TARGET = Target("vspc", "http://127.0.0.1:1280/api/v3", Account("a", "b"))
REPLICATED = Target("vspc", TARGET.base_url, TARGET.account, replicas=("http://127.0.0.1:1281/api/v3",))


@pytest.mark.parametrize(
    ("target", "options", "processes"),
    [
        (TARGET, Options(), 2),
        (TARGET, Options(rate_limit="20/s"), 1),
        (TARGET, Options(allow_writes=True), 1),
        (REPLICATED, Options(allow_writes=True), 2),
        (TARGET, Options(only=("jobs_get",)), 1),
    ],
)
def test_processes_are_started_where_they_help(target: Target, options: Options, processes: int) -> None:
    plan = make_plan("vspc", bundles.load("vspc"), options, signed_in=True)
    assert how_many(target, plan.operations, options) == processes


def test_every_operation_is_in_one_share_and_resources_stay_together() -> None:
    document = bundles.load("vspc")
    selected = make_plan("vspc", document, Options(allow_writes=True), signed_in=True).operations
    first, second = share(document, selected, 2)
    assert sorted(item.id for item in (*first, *second)) == sorted(item.id for item in selected)
    assert not {item.resource for item in first} & {item.resource for item in second}


def test_a_rate_is_shared() -> None:
    assert share_of_rate("20/s", 2) == "10/s"
    assert share_of_rate("1/m", 2) == "1/m"
    assert share_of_rate(None, 2) is None
    assert seconds_between("20/s") == 0.05
    assert seconds_between("30/m") == 2.0
    assert seconds_between(None) == 0.0
