"""How faults are written: one grammar for header, command line and JSON."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from veeam_jobs_description.document import read
from veeam_jobs_kit.mock import FaultError
from veeam_jobs_kit.mock.control.faults.grammar import Fault, check_operation, read_faults, read_json
from veeam_jobs_kit.mock.control.faults.kinds import KINDS
from veeam_jobs_kit.mock.control.faults.state import MOST, ActiveFault, FaultState

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
        ("399", "Unknown fault '399'"),
        ("latency second=1", "It has seconds, jitter, p, next, api"),
        ("latency seconds=fast", "a number from 0 to 3600"),
        ("latency seconds=nan", "a number from 0 to 3600"),
        ("drop next=0", "a whole number from 1 to"),
        ("drop next=1.5", "a whole number from 1 to"),
        ("drop p=1.1", "a number from 0 to 1"),
        ("drop api=vbr", "use vspc or em"),
        ("drop jobs_list jobs_get", "is not an operation"),
        ("drop GET", "is not an operation"),
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
    assert read_faults(text)[0].applies_to("vspc", "GET", operation.path, operation) is strikes


def test_a_path_of_the_document_is_taken_as_it_stands_there() -> None:
    [operation] = [one for one in VSPC["vspc"] if one.id == "jobs_get"]
    [fault] = read_faults(f"drop {operation.path}")
    assert fault.applies_to("vspc", "GET", operation.path.replace("{jobUid}", "1"), operation)


@given(st.integers(0, 2**32), st.floats(0, 1))
def test_equal_seeds_draw_equal_sequences(seed: int, p: float) -> None:
    def drawn() -> list[bool]:
        state = FaultState(seed)
        [active] = state.add(read_faults(f"drop p={p!r}"))
        return [state.occurs(active) for _ in range(20)]

    assert drawn() == drawn()
    if p in (0, 1):
        assert drawn() == [p == 1] * 20


def drawn_from(state: FaultState, *active: ActiveFault) -> list[list[bool]]:
    """Draw 64 times from each fault in turn."""
    rounds = [[state.occurs(one) for one in active] for _ in range(64)]
    return [list(column) for column in zip(*rounds, strict=True)]


def test_every_fault_has_a_random_sequence_of_its_own() -> None:
    state = FaultState(7)
    first, equal, other = state.add(read_faults("drop p=0.5; drop p=0.5; 503 p=0.5"))
    together = drawn_from(state, first, equal, other)
    assert len({tuple(each) for each in together}) == 3
    # What one draws does not depend on the others: alone, it draws the same.
    alone = FaultState(7)
    [only] = alone.add(read_faults("drop p=0.5"))
    assert drawn_from(alone, only) == together[:1]


def test_faults_of_headers_continue_a_random_sequence_of_their_own() -> None:
    def draw(state: FaultState, header: str) -> tuple[bool, ...]:
        return tuple(map(state.occurs, state.for_one_request(read_faults(header))))

    state, both = FaultState(7), FaultState(7)
    [active] = both.add(read_faults("drop p=0.5"))
    alone = [draw(state, "drop p=0.5") for _ in range(64)]
    beside = [(draw(both, "drop p=0.5"), draw(both, "503 p=0.5"), both.occurs(active)) for _ in range(64)]
    assert len(set(alone)) == 2
    assert [one for one, _, _ in beside] == alone
    assert [other for _, other, _ in beside] != alone
    # Equal faults of one header do not share a sequence.
    twice = FaultState(7)
    pairs = [draw(twice, "drop p=0.5; drop p=0.5") for _ in range(64)]
    assert [(first,) for first, _ in pairs] == alone
    assert [(second,) for _, second in pairs] != alone


def test_after_a_reset_faults_are_drawn_as_at_the_start() -> None:
    state = FaultState(7)

    def draw() -> tuple[object, ...]:
        [active] = state.add(read_faults("drop p=0.5"))
        [of_header] = state.for_one_request(read_faults("drop p=0.5"))
        return state.shown(active), drawn_from(state, active, of_header)

    at_start = draw()
    assert draw() != at_start
    state.reset()
    assert state.active == ()
    assert draw() == at_start


def test_faults_of_another_process_keep_their_sequences_when_one_is_added() -> None:
    parent, worker, undisturbed = FaultState(7), FaultState(8), FaultState(8)
    parent.add(read_faults("drop p=0.5"))
    for state in (worker, undisturbed):
        state.adopt(parent.active)
    expected = drawn_from(undisturbed, *undisturbed.active)[0]
    drawn = [worker.occurs(worker.active[0]) for _ in range(32)]
    parent.add(read_faults("503 p=0.5"))
    worker.adopt(parent.active)
    drawn += [worker.occurs(worker.active[0]) for _ in range(32)]
    assert drawn == expected
    parent.reset()
    worker.adopt(parent.active)
    assert worker.active == ()


@given(st.integers(1, 20))
def test_a_counted_fault_strikes_so_often_and_no_more(count: int) -> None:
    state = FaultState()
    [active] = state.add(read_faults(f"drop next={count}"))
    assert sum(state.occurs(active) for _ in range(30)) == count
    assert state.shown(active) == {"id": 1, "fault": f"drop next={count}", "struck": count, "left": 0}


def test_no_more_faults_are_added_than_fit_until_some_are_cleared() -> None:
    state = FaultState()
    first, *_ = state.add(read_faults("drop;" * MOST))
    with pytest.raises(FaultError, match="Clear some"):
        state.add(read_faults("drop"))
    assert state.clear(first.id) == 1
    [new] = state.add(read_faults("drop next=2"))
    assert new.slot is not None
    assert (new.slot, state.counters.left(new.slot)) == (first.slot, 2)


def test_a_header_cannot_count_requests() -> None:
    with pytest.raises(FaultError, match="`next` counts requests"):
        FaultState().for_one_request(read_faults("drop next=1"))
