"""Whole runs, as a server sees them: nothing is written, whatever it claims, and every end is a proper one."""

from __future__ import annotations

import copy
import json
import os
import time
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from tests.contract.recorder import TOKEN, UID, Answer, Arrived, Recorder, everything, record, redirects
from tests.contract.toy import DOCUMENT
from veeam_jobs_description import bundles
from veeam_jobs_description.document import Api
from veeam_jobs_kit.contract.findings.report import ContractReport
from veeam_jobs_kit.contract.model import Account, ContractOptions, CouldNotRun, Target
from veeam_jobs_kit.contract.reports.files import write_reports
from veeam_jobs_kit.contract.reports.json_report import report_json
from veeam_jobs_kit.contract.run import earlier_report, run_contract

PASSWORD = "correct horse battery"


def target_of(server: Recorder, api: Api = "vspc") -> Target:
    return Target(api, server.url("/api/v3" if api == "vspc" else "/api"), Account("admin", PASSWORD))


def run(
    server: Recorder,
    document: Mapping[str, Any] = DOCUMENT,
    *,
    progress: Callable[[str, int], None] = lambda name, cases: None,
    earlier: ContractReport | None = None,
    **options: Any,
) -> ContractReport:
    settings = ContractOptions(**{"max_examples": 2, "max_time": 60.0, **options})
    return run_contract(target_of(server), document, settings, progress, earlier=earlier)


def unmarked() -> dict[str, Any]:
    """The toy without any `x-…`."""
    made = copy.deepcopy(DOCUMENT)
    for item in made["paths"].values():
        for operation in item.values():
            for name in [name for name in operation if name.startswith("x-")]:
                del operation[name]
    return made


@pytest.mark.parametrize(
    ("answer", "document", "options"),
    [
        (everything, DOCUMENT, {"exact": True, "thorough": True, "max_examples": 1}),
        (everything, unmarked(), {"exact": True, "phases": ("coverage",)}),
        (redirects, DOCUMENT, {"exact": True, "phases": ("coverage",), "only": ("jobs_get",)}),
        (everything, DOCUMENT, {"only_promises": True, "max_time": 10.0}),
        (everything, DOCUMENT, {"auth_probes": 0, "phases": ("examples", "fuzzing"), "workers": 2, "seed": 3, "max_examples": 1}),
        (everything, DOCUMENT, {"writes_on": (UID, "all"), "allow_deletes": True, "phases": ("examples",), "shard": (1, 2)}),
    ],
)  # fmt: skip
def test_no_write_arrives_in_any_mode(
    answer: Callable[[Arrived], Answer], document: Mapping[str, Any], options: dict[str, Any]
) -> None:
    with record(answer) as server:
        report = run(server, document, **options)
    assert server.arrived
    assert server.writes() == []
    assert report.wire.total == len(server.arrived)
    assert report.wire.writes == {}
    unsigned = sum(report.wire.requests.get(name, 0) for name in ("wrong credentials",))
    assert unsigned <= options.get("auth_probes", unsigned)


def test_no_write_arrives_at_enterprise_manager_in_either_notation() -> None:
    with record() as server:
        options = ContractOptions(
            exact=True,
            max_examples=1,
            phases=("coverage",),
            only=("jobs_get",),
            max_time=60.0,
        )
        camel = bundles.load_camel("em", None)
        report = run_contract(target_of(server, "em"), bundles.load("em"), options, camel_document=camel)
    assert server.writes() == []
    assert report.notation == "PascalCase"
    assert report.wire.total == len(server.arrived) > 50
    # Logged off as often as signed in: by each process.
    assert [sum(each.method == method for each in server.arrived) for method in ("POST", "DELETE")] == [2, 2]


def test_a_dry_run_lists_the_requests_and_sends_none() -> None:
    with record() as server:
        report = run(
            server,
            dry_run=True,
            allow_writes=True,
            writes_on=(UID,),
            allow_deletes=True,
            phases=("coverage",),
        )
    assert server.arrived == []
    assert report.wire.by_operation["GET /jobs"] > 1
    assert report.wire.by_operation["POST /token"] == 1
    assert set(report.wire.writes) == {"DELETE /jobs/{jobUid}"}


def test_writes_reach_only_what_was_named() -> None:
    other = "00000000-0000-0000-0000-00000000000b"

    def answer(arrived: Arrived) -> Answer:
        if arrived.path.endswith("/token"):
            return everything(arrived)
        rows = [{"instanceUid": uid, "name": "a"} for uid in (other, UID)]
        asked = arrived.path.partition("?")[0].rpartition("/")[2]
        found = [row for row in rows if row["instanceUid"] == asked]
        if asked == "jobs":
            return Answer(200, {"data": rows, "meta": {}})
        return Answer(200, found[0]) if found else Answer(404, {"errors": [{"message": "no"}]})

    with record(answer) as server:
        report = run(
            server, allow_writes=True, writes_on=(UID,), allow_deletes=True, phases=("coverage", "fuzzing")
        )
    written = {(method, path.partition("?")[0]) for method, path in server.writes()}
    assert written == {("DELETE", f"/api/v3/jobs/{UID}")}
    assert report.wire.writes["DELETE /jobs/{jobUid}"] > 0


def test_everything_of_a_server_in_use_is_not_free_to_change() -> None:
    options = ContractOptions(allow_writes=True, writes_on=("all",), max_time=5.0)
    target = Target("vspc", "http://vspc.example.com:1/api/v3", Account("a", PASSWORD))
    report = run_contract(target, DOCUMENT, options)
    assert report.exit_code == 2
    assert "this machine" in report.errors[0]
    assert report.wire.total == 0


def interrupted_after(cases: int) -> Callable[[str, int], None]:
    left = [True]

    def progress(name: str, count: int) -> None:
        if count >= cases and left:
            left.clear()
            raise KeyboardInterrupt

    return progress


def test_an_interrupted_run_ends_with_whole_reports_and_can_be_resumed(tmp_path: Path) -> None:
    only = ("fuzzing",)
    with record() as server:
        report = run(server, progress=interrupted_after(2), phases=only, report_dir=tmp_path, max_examples=20)
        write_reports(report, tmp_path)
        assert (report.interrupted, report.exit_code, report.complete) == (True, 130, False)
        assert report.wire.total == len(server.arrived)
        files = [file for file in tmp_path.rglob("*") if file.is_file()]
        assert files
        assert all(file.stat().st_size for file in files)
        assert not any(TOKEN in file.read_text("utf-8", "replace") for file in files)
        first = len(server.arrived)
        options = ContractOptions(resume=True, report_dir=tmp_path)
        earlier = earlier_report(target_of(server), DOCUMENT, options)
        assert earlier is not None
        assert earlier.finished == report.finished
        whole = run(server, earlier=earlier, phases=only, report_dir=tmp_path)
    assert not whole.interrupted
    assert whole.wire.total == len(server.arrived) > first
    assert {entry.split()[1] for entry in whole.finished} == {"jobs_list", "jobs_get"}
    assert not any(item.why == "not reached" for item in whole.not_run)


def test_what_is_done_is_not_repeated(tmp_path: Path) -> None:
    with record() as server:
        report = run(server, phases=("fuzzing",), only=("jobs_list",), report_dir=tmp_path)
        assert report.finished == ("vspc jobs_list fuzzing",)
        server.arrived.clear()
        whole = run(server, phases=("fuzzing",), earlier=report, report_dir=tmp_path)
    fuzzed = [
        each
        for each in server.arrived
        if "X-Schemathesis" not in each.path and each.path.startswith("/api/v3/jobs?")
    ]
    assert {result.id for result in whole.results} >= {"jobs_list", "jobs_get"}
    listed = next(result for result in whole.results if result.id == "jobs_list")
    assert listed == next(result for result in report.results if result.id == "jobs_list")
    assert fuzzed == []


@pytest.mark.parametrize(
    ("change", "what"),
    [
        ({"seed": 8}, "seed"),
        ({"base_url": "http://127.0.0.1:1/api/v3"}, "server"),
        ({"shard": (1, 2)}, "shard"),
        ({"user": "another"}, "user"),
    ],
)
def test_another_run_is_not_resumed(tmp_path: Path, change: dict[str, Any], what: str) -> None:
    with record(lambda arrived: Answer(401)) as server:
        report = run(server, report_dir=tmp_path)
        write_reports(replace(report, **change), tmp_path)
        with pytest.raises(CouldNotRun, match=what):
            earlier_report(target_of(server), DOCUMENT, ContractOptions(resume=True, report_dir=tmp_path))
    with pytest.raises(CouldNotRun, match="no run to go on with"):
        earlier_report(
            target_of(server), DOCUMENT, ContractOptions(resume=True, report_dir=tmp_path / "none")
        )


def test_a_slow_operation_costs_itself_and_not_the_run() -> None:
    def answer(arrived: Arrived) -> Answer:
        if arrived.path.partition("?")[0].endswith("/jobs"):
            time.sleep(2.0)
        return everything(arrived)

    with record(answer) as server:
        report = run(server, phases=("fuzzing",), operation_time=3.0, max_examples=20)
    assert list(report.wire.given_up) == ["GET /jobs"]
    assert not report.complete
    assert any(item.what.endswith("jobs_list") and "given up" in item.why for item in report.not_run)
    other = next(result for result in report.results if result.id == "jobs_get")
    assert other.requests >= 10


def test_a_server_that_drops_every_connection_ends_the_run_with_a_report() -> None:
    def answer(arrived: Arrived) -> Answer:
        return everything(arrived) if arrived.path.endswith("/token") else Answer(0)

    with record(answer) as server:
        report = run(server, phases=("coverage", "fuzzing"))
    assert report.exit_code not in (0, 130)
    assert len(server.arrived) < 60


def test_too_many_requests_are_waited_out_and_are_no_violation() -> None:
    turn = iter(range(10_000))

    def answer(arrived: Arrived) -> Answer:
        if next(turn) % 10 == 5:
            return Answer(429, {"errors": [{"message": "slow", "retryAfter": 0}]})
        return everything(arrived)

    with record(answer) as server:
        report = run(server, phases=("examples",), only=("jobs_get",))
    assert report.wire.total == len(server.arrived)
    assert report.wire.slow_downs > 0
    assert (report.wire.rate_after or 0) < (report.wire.rate_before or 0)
    assert sum(result.statuses.get("429", 0) for result in report.results) > 0  # told, and no violation
    assert not any("429" in finding.received for finding in report.violations)


def test_nothing_is_written_where_the_user_happens_to_be(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    with record() as server:
        run(server, phases=("fuzzing",), only=("jobs_list",))
    assert os.listdir(tmp_path) == []


def test_a_shard_sends_the_same_every_time() -> None:
    seen = []
    for _ in range(2):
        with record() as server:
            report = run(server, phases=("fuzzing",), seed=5, shard=(1, 2))
        seen.append([(each.method, each.path) for each in server.arrived])
    assert seen[0] == seen[1]
    assert report.shard == (1, 2)
    assert len(seen[0]) > 5
    assert any("other shards" in item.what for item in report.not_run)


def test_the_facts_of_the_wire_are_in_the_report() -> None:
    with record() as server:
        report = run(server, phases=("examples",), only=("jobs_get",))
    told = json.loads(report_json(report))
    assert told["wire"]["requests"]["signing in and off"] == 1
    assert sum(told["wire"]["requests"].values()) == len(server.arrived)
