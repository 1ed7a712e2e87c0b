"""How faults are written: one grammar for header, command line and JSON."""

from __future__ import annotations

import random
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from veeam_jobs_kit.mock import FaultError
from veeam_jobs_kit.mock.document import read
from veeam_jobs_kit.mock.faults.board import MOST, Board, once
from veeam_jobs_kit.mock.faults.grammar import Fault, check_operation, read_faults, read_json
from veeam_jobs_kit.mock.faults.kinds import KINDS

VSPC = {"vspc": read("vspc").operations}
_places: st.SearchStrategy[dict[str, str | None]] = st.one_of(
    st.just({}),
    st.fixed_dictionaries({"operation": st.from_regex(r"\A[a-z]+_[a-z*?]+\Z")}),
    st.fixed_dictionaries(
        {
            "method": st.sampled_from([None, "GET", "POST"]),
            "path": st.text("/abc{}*-. ;'\"\\", min_size=1).map(lambda path: f"/{path}"),
        }
    ),
)


@st.composite
def _faults(draw: st.DrawFn) -> Fault:
    """Any fault there can be, with some of its settings given as JSON would have them."""
    name = draw(st.sampled_from([*KINDS, "429", "520", "599"]))
    given: dict[str, object] = {"kind": name}
    if name in ("extra-field", "unknown-value"):
        given |= draw(
            st.fixed_dictionaries({}, optional={"value": st.text(min_size=1), "member": st.text(min_size=1)})
        )
    if name == "latency":
        given |= draw(
            st.fixed_dictionaries({}, optional={"seconds": st.floats(0, 3600), "jitter": st.floats(0, 9)})
        )
    if name == "429":
        given |= draw(st.fixed_dictionaries({}, optional={"retry-after": st.integers(0, 86400)}))
    common = {"p": st.floats(0, 1), "next": st.integers(1, 1000), "api": st.sampled_from(["vspc", "em"])}
    [fault] = read_json(given | draw(st.fixed_dictionaries({}, optional=common)))
    place = draw(_places)
    return Fault(**{name: getattr(fault, name) for name in Fault.__slots__} | place)


@given(_faults())
def test_a_fault_reads_back_as_it_is_written(fault: Fault) -> None:
    assert read_faults(str(fault)) == (fault,)


@given(st.lists(_faults(), min_size=1, max_size=3))
def test_semicolons_divide_faults(faults: list[Fault]) -> None:
    assert read_faults(" ; ".join(str(fault) for fault in faults)) == tuple(faults)


def assert_a_fault_or_a_sentence(read: Callable[[], tuple[Fault, ...]]) -> None:
    """Nothing but FaultError is raised, and that says something."""
    try:
        found = read()
    except FaultError as error:
        found, why = (), str(error)
    else:
        why = ""
    assert bool(found) is not bool(why)


@given(st.text())
def test_any_text_is_a_fault_or_a_sentence(text: str) -> None:
    assert_a_fault_or_a_sentence(lambda: read_faults(text))


@given(
    st.recursive(
        st.none() | st.booleans() | st.floats() | st.text(),
        lambda inner: (
            st.lists(inner, max_size=3)
            | st.dictionaries(st.sampled_from(["kind", "fault", "p", "operation"]), inner, max_size=3)
        ),
        max_leaves=6,
    )
)
def test_any_json_is_a_fault_or_a_sentence(value: object) -> None:
    assert_a_fault_or_a_sentence(lambda: read_json(value))


def test_json_says_the_same_as_text() -> None:
    text = "429 jobs_* p=0.5 next=3 retry-after=7"
    as_object = {"kind": 429, "operation": "jobs_*", "p": 0.5, "next": 3, "retry-after": 7}
    assert read_json(as_object) == read_json({"fault": text}) == read_json([text]) == read_faults(text)


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("", "KIND [OPERATION]"),
        ("flood", "There are: a status from 400 to 599, latency, drop"),
        ("399", "There is no fault '399'"),
        ("latency second=1", "It takes seconds, jitter, p, next, api"),
        ("latency seconds=fast", "a number from 0 to 3600"),
        ("latency seconds=nan", "a number from 0 to 3600"),
        ("drop next=0", "a whole number from 1 to"),
        ("drop next=1.5", "a whole number from 1 to"),
        ("drop p=1.1", "a number from 0 to 1"),
        ("drop api=vbr", "there are vspc and em"),
        ("drop jobs_list jobs_get", "names no operation"),
        ("drop GET", "names no operation"),
        ("drop 'jobs", "no closing quotation"),
    ],
)
def test_a_wrong_fault_says_what_there_is(text: str, says: str) -> None:
    with pytest.raises(FaultError) as caught:
        read_faults(text)
    assert says in str(caught.value)


@pytest.mark.parametrize(
    ("text", "says"),
    [("drop jobs_lst", "There are jobs_list,"), ("drop jobs_list api=em", "There is no mock of em here")],
)
def test_a_fault_that_can_never_strike_is_refused(text: str, says: str) -> None:
    with pytest.raises(FaultError, match=says):
        check_operation(read_faults(text)[0], VSPC)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("text", "strikes"),
    [
        ("drop", True),
        ("drop jobs_list", True),
        ("drop jobs_*", True),
        ("drop agentJobs_*", False),
        ("drop GET /infrastructure/*", True),
        ("drop /infrastructure/backupServers/jobs", True),
        ("drop POST /infrastructure/*", False),
        ("drop api=em", False),
    ],
)
def test_a_fault_strikes_what_it_is_meant_for(text: str, strikes: bool) -> None:
    [operation] = [one for one in VSPC["vspc"] if one.id == "jobs_list"]
    assert read_faults(text)[0].strikes("vspc", "GET", operation.path, operation) is strikes


def test_a_path_of_the_document_is_taken_as_it_stands_there() -> None:
    [operation] = [one for one in VSPC["vspc"] if one.id == "jobs_get"]
    [fault] = read_faults(f"drop {operation.path}")
    assert fault.strikes("vspc", "GET", operation.path.replace("{jobUid}", "1"), operation)


@given(st.integers(0, 2**32), st.floats(0, 1))
def test_equal_seeds_roll_equal_dice(seed: int, p: float) -> None:
    def rolled() -> list[bool]:
        board = Board(seed)
        [armed] = board.add(read_faults(f"drop p={p!r}"))
        return [board.strikes(armed) for _ in range(20)]

    assert rolled() == rolled()
    if p in (0, 1):
        assert rolled() == [p == 1] * 20


@given(st.integers(1, 20))
def test_a_counted_fault_strikes_so_often_and_no_more(count: int) -> None:
    board = Board()
    [armed] = board.add(read_faults(f"drop next={count}"))
    assert sum(board.strikes(armed) for _ in range(30)) == count
    assert board.shown(armed) == {"id": 1, "fault": f"drop next={count}", "struck": count, "left": 0}


def test_a_full_board_takes_no_more_until_some_are_cleared() -> None:
    board = Board()
    first, *_ = board.add(read_faults("drop;" * MOST))
    with pytest.raises(FaultError, match="Clear some"):
        board.add(read_faults("drop"))
    assert board.clear(first.id) == 1
    [new] = board.add(read_faults("drop next=2"))
    assert (new.place, board.tally.left(new.place)) == (first.place, 2)


def test_a_header_cannot_count_requests() -> None:
    with pytest.raises(FaultError, match="`next` counts requests"):
        once(read_faults("drop next=1"), random.Random())
