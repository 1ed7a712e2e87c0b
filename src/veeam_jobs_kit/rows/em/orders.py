"""Start, stop or retry a job of Enterprise Manager, and tell the run of the order from the one before."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from ..errors import UnprovenOrder
from ..incomplete_answers import Doubts
from ..model import JobRow
from ..runs import JobAction, RunState
from .conversion import begin, status_of
from .sessions import SessionQueries
from .urns import kind_of_type, urn_of

if TYPE_CHECKING:
    from veeam_jobs import EnterpriseManagerClient

    from .conversion import AnySession

_TASK_SECONDS = 60.0


@dataclass(frozen=True, slots=True)
class _Before:
    """The newest session of a job before an order, and whether it is certain."""

    session: AnySession | None
    is_clear: bool


class Orders:
    """Orders to one server, at most one, and what its job ran before and after."""

    def __init__(self, client: EnterpriseManagerClient) -> None:
        self._client = client
        self._before: _Before | None = None
        self._ordered = False

    def give(self, action: JobAction, job: JobRow) -> None:
        resource: Any = {
            "Job": self._client.jobs,
            "AgentBackupJob": self._client.agent_jobs,
            "NasJob": self._client.nas_jobs,
        }[kind_of_type(job.type)]
        handle = getattr(resource, action.value)(job.uid)
        task = handle.id
        handle.wait(timeout=_TASK_SECONDS, poll=0.25)
        if handle.outcome_unknown or handle.id != task:
            raise UnprovenOrder(
                f"nobody can say whether the order to {action.value} {job.name!r} was accepted:"
                f" {_untold(handle, task)}. Look at the sessions of the job."
            )
        self._ordered = True

    def last_run(self, job: JobRow) -> RunState:
        """Return the last run of a job. After an order, only a session no older than the one before counts.

        Raises UnprovenOrder where an order was given and sessions came that may be its run, and may not.
        """
        doubts = Doubts()
        session = SessionQueries(self._client, doubts).newest(urn_of(kind_of_type(job.type), job.uid))
        nameless = session is not None and not session.id
        before = self._before
        if not self._ordered or before is None:
            self._before = _Before(session, is_clear=not doubts and not nameless)
            return _run_of(session)
        if doubts or nameless or not before.is_clear:
            reasons = " ".join(doubts.sentences()) or "a session of the job could not be told from others."
            raise UnprovenOrder(
                f"the order was accepted, and how the run of {job.name!r} ends cannot be told: {reasons}"
            )
        return _run_of(session if _is_no_older(session, before.session) else before.session)


def _run_of(session: AnySession | None) -> RunState:
    if session is None:
        return RunState("", "None")
    return RunState(session.id, status_of(session), session.progress, session.failure_message)


def _is_no_older(session: AnySession | None, before: AnySession | None) -> bool:
    """Return whether a session is the one from before an order, or began later."""
    if session is None or before is None:
        return session is not None
    return session.id == before.id or begin(session) > begin(before)


def _untold(handle: Any, task: str) -> str:
    """Return why the outcome of an order is unknown."""
    if handle.is_gone:
        return f"the server no longer knows the task ({task})"
    if handle.id != task:
        return f"asked for the task ({task}), the server answered with another ({handle.id})"
    return f"the task ({task}) ended without saying how"
