"""Read the sessions of a job of Enterprise Manager: which are of whole runs, which is the oldest, which has ended."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING, Any, Final, Generic, Protocol, TypeVar, cast
from urllib.parse import unquote

from msgspec.structs import replace

from veeam_jobs_runtime.effects import Steps
from veeam_jobs_runtime.errors import DecodeError
from veeam_jobs_runtime.handles.following import looking
from veeam_jobs_runtime.handles.identities import asked_id, is_same, other_than_asked
from veeam_jobs_runtime.operations import Request
from veeam_jobs_runtime.options import CallOptions
from veeam_jobs_runtime.public_names import publish

if TYPE_CHECKING:
    from veeam_jobs_runtime.decoding.envelopes import DecodedAnswer
    from veeam_jobs_runtime.policy import Policy

T = TypeVar("T")

_OVER: Final = frozenset({"stopped", "completed"})
_PART_OF_A_RUN: Final = "agentmanagement"
"""The kind of the sessions that stand below the session of an agent job, one for each computer."""


class SessionLike(Protocol):
    """What a handle reads of the session of a run."""

    @property
    def id(self) -> str: ...
    @property
    def state(self) -> Any: ...
    @property
    def result(self) -> Any: ...
    @property
    def job_uid(self) -> str | None: ...
    @property
    def job_name(self) -> str | None: ...
    @property
    def job_type(self) -> Any: ...
    @property
    def creation_time_utc(self) -> Any: ...
    @property
    def failure_message(self) -> str | None: ...


SessionT = TypeVar("SessionT", bound=SessionLike)


class SessionReader(Generic[SessionT]):
    """How the sessions of one job are read."""

    def __init__(
        self,
        build: Callable[[str], Request],
        form: type[SessionT],
        listing: Callable[[Policy], Steps[Sequence[SessionT]]] | None,
        known: str | None,
        options: CallOptions,
        job: str | None = None,
    ) -> None:
        self.build = build
        """Makes the request that reads the session of an id."""
        self.listing = listing
        """Reads the sessions of the job; None where the order is to a session itself."""
        self.known = known
        """The id of the session the order is to."""
        self.job = job
        """The id of the job; None where the order is to a session itself."""
        self._form = form
        self._options = looking(options)

    def read(self, policy: Policy, request: Request) -> Steps[SessionT]:
        """Read one session. Raises DecodeError if the answer is another session."""
        found = cast(SessionT, (yield from policy.call(request, self._form, self._options)))
        asked = asked_id(request)
        if not is_same(found.id, asked):
            raise other_than_asked("session", found.id, asked, request)
        return found

    def is_mine(self, session: SessionT) -> bool:
        """Return whether a session belongs to the job; False for a session that does not name its job."""
        return self.job is None or is_same(session.job_uid, self.job)

    def linked(self, policy: Policy, href: str) -> Request:
        """Return the request that reads a session by a link, which may lead to sessions of another kind (replicas)."""
        path = policy.linked_path(href).partition("?")[0].rstrip("/")
        return replace(self.build(unquote(path.rpartition("/")[2])), path=path)


def is_over(session: SessionLike) -> bool:
    """Return whether a session has ended. Its `result` means nothing before: a running one can say `Success`."""
    return str(session.state or "").casefold() in _OVER


def linked_session(task: Any) -> str | None:
    """Return the link of a task to the session it started; None where it has none."""
    for link in task.links or ():
        kind = str(link.type or "").casefold().removesuffix("reference")
        is_session = kind.endswith("jobsession") or (
            not kind and "sessions/" in str(link.href or "").casefold()
        )
        if str(link.rel or "").casefold() == "related" and is_session and link.href:
            return str(link.href)
    return None


def whole_runs(sessions: Iterable[SessionT]) -> list[SessionT]:
    """Return the sessions of whole runs, without those of single computers."""
    return [session for session in sessions if str(session.job_type or "").casefold() != _PART_OF_A_RUN]


def oldest(sessions: Sequence[SessionT]) -> SessionT | None:
    """Return the session that was created first; one without a creation time only where none has one."""
    dated = [session for session in sessions if session.creation_time_utc is not None]
    return min(dated or sessions, key=age, default=None)


def newest(sessions: Sequence[SessionT]) -> SessionT | None:
    """Return the session that was created last."""
    return max(sessions, key=age, default=None)


def age(session: SessionLike) -> tuple[bool, float]:
    """Return what sorts sessions by creation time, those without one first."""
    moment = session.creation_time_utc
    return (moment is not None, moment.timestamp() if moment is not None else 0.0)


def session_reader(
    read: Callable[[str], Request],
    form: type[SessionT],
    sessions: Request | None,
    listed: type[T] | None,
    unwrap: Callable[[T], Sequence[SessionT]],
    known: object,
    options: CallOptions,
) -> SessionReader[SessionT]:
    if sessions is None:
        return SessionReader(read, form, None, None if known is None else str(known), options)
    request, look = sessions, looking(options)

    job = asked_id(replace(request, path=request.path.rpartition("/")[0]))

    def listing(policy: Policy) -> Steps[Sequence[SessionT]]:
        answer = yield from policy.answer(request, listed, look)
        method = request.operation.method
        if answer is None:
            raise DecodeError("The answer contains no sessions.", method=method, path=request.path)
        rows = unwrap(answer.value)
        if not _is_complete(answer, rows):
            raise DecodeError(
                "A session of the job cannot be read or has no UID, so new sessions cannot be told from earlier ones.",
                method=method,
                path=request.path,
            )
        return whole_runs(rows)

    return SessionReader(read, form, listing, None, options, job)


def _is_complete(answer: DecodedAnswer[Any], rows: Sequence[SessionLike]) -> bool:
    """Return whether each session received can be read and has a key."""
    return answer.received in (None, len(rows)) and all(row.id for row in rows)


publish(globals())
