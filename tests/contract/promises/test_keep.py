"""Promises take turns, keep to their time, and always end with an outcome."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator

import pytest

from veeam_jobs_description import bundles
from veeam_jobs_description.document import Api
from veeam_jobs_kit.contract.promises import promises
from veeam_jobs_kit.contract.promises.keep import check_promises, unmet_need
from veeam_jobs_kit.contract.promises.model import Held, Need, NotProven, Outcome, Promise
from veeam_jobs_kit.contract.promises.server import Server
from veeam_jobs_kit.contract.wire.connection import Connection, NoAnswer


def promise(name: str, check: Callable[[Server], Iterator[Outcome]], *needs: Need) -> Promise:
    return Promise(name, ("vspc",), "It holds.", ("errors",), check, frozenset(needs))


def server() -> Server:
    return Server("vspc", {"paths": {}}, Connection("http://localhost", {}, None, None))  # type: ignore[arg-type]


def run(*chosen: Promise, seconds: float = 60.0, to: Server | None = None) -> list[tuple[str, Outcome]]:
    found = check_promises(to or server(), chosen, time.monotonic() + seconds)
    return [(each.name, outcome) for each, outcome in found]


def three(server: Server) -> Iterator[Outcome]:
    yield from (Held(f"operation{number}", 1) for number in range(3))


def test_promises_take_turns() -> None:
    assert [name for name, _ in run(promise("a", three), promise("b", three))] == [
        "a",
        "b",
        "a",
        "b",
        "a",
        "b",
    ]


def test_what_writes_or_ends_sessions_comes_last_and_alone() -> None:
    to = server()
    to.may_write = True
    to.account = object()  # type: ignore[assignment]
    names = [
        name
        for name, _ in run(
            promise("w", three, "writes"), promise("s", three, "own session"), promise("r", three), to=to
        )
    ]
    assert names == ["r"] * 3 + ["s"] * 3 + ["w"] * 3


@pytest.mark.parametrize(
    ("need", "option"),
    [("writes", "--allow-writes"), ("second account", "--also-as"), ("own session", "--username")],
)
def test_an_unmet_need_is_not_proven_and_says_what_to_do(need: Need, option: str) -> None:
    [(_, outcome)] = run(promise("a", three, need))
    assert isinstance(outcome, NotProven)
    assert option in outcome.why


@pytest.mark.parametrize("api", ["vspc", "em"])
def test_what_is_not_in_scope_is_not_changed(api: Api) -> None:
    """Whatever writes or opens sessions names what it calls, and is left alone unless all of it is in scope."""
    to = Server(api, bundles.load(api), Connection("http://localhost", {}, None, None), only=frozenset({"jobs_list"}))  # type: ignore[arg-type]  # fmt: skip
    to.may_write, to.account = True, object()  # type: ignore[assignment]
    described = {operation.id for operation in to.described()}
    lone = [each for each in promises(api) if each.is_lone]
    assert lone
    for each in lone:
        assert each.changes, each.name
        assert set(each.changes) <= described
        for short in range(len(each.changes)):
            to.only = frozenset({"jobs_list", *each.changes[:short]})
            assert "not in scope" in (unmet_need(to, each) or ""), each.name
        to.only = frozenset(each.changes)
        assert unmet_need(to, each) is None
        to.only = frozenset()
        assert unmet_need(to, each) is None


def test_without_time_nothing_is_asked() -> None:
    [(_, outcome)] = run(promise("a", three), seconds=-1.0)
    assert isinstance(outcome, NotProven)
    assert outcome.unanswered


def test_a_sample_cut_by_the_time_says_so_and_ends_what_was_begun(monkeypatch: pytest.MonkeyPatch) -> None:
    ended: list[str] = []
    clock = [100.0]
    monkeypatch.setattr(time, "monotonic", lambda: clock[0])

    def slow(server: Server) -> Iterator[Outcome]:
        try:
            yield Held("first", 1)
            clock[0] += 5.0
            yield Held("second", 1)
            yield Held("third", 1)
        finally:
            ended.append("yes")

    outcomes = [outcome for _, outcome in run(promise("a", slow), seconds=2.0)]
    assert [type(outcome) for outcome in outcomes] == [Held, Held, NotProven]
    assert not outcomes[-1].unanswered  # type: ignore[union-attr]
    assert ended == ["yes"]


def test_a_server_that_stops_answering_is_not_proven_and_the_next_promise_is_checked() -> None:
    def dies(server: Server) -> Iterator[Outcome]:
        yield Held("first", 1)
        raise NoAnswer("GET /jobs was not answered.")

    outcomes = run(promise("a", dies), promise("b", three))
    assert [outcome for name, outcome in outcomes if name == "a"][-1] == NotProven(
        "the operations that follow", "GET /jobs was not answered.", unanswered=True
    )
    assert len([name for name, _ in outcomes if name == "b"]) == 3


def test_an_answer_of_another_shape_is_no_crash() -> None:
    def stumbles(server: Server) -> Iterator[Outcome]:
        rows: dict[str, str] = {}
        yield Held("first", len(rows["rows"]))

    [(_, outcome)] = run(promise("a", stumbles))
    assert isinstance(outcome, NotProven)
    assert "shape" in outcome.why
    assert outcome.unanswered, "a fault of ours must not pass for a server that keeps its promises"


def test_a_promise_about_nothing_says_so() -> None:
    [(_, outcome)] = run(promise("a", lambda server: iter(())))
    assert outcome == NotProven("all operations", "no operation in scope is concerned")
