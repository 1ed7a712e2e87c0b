"""Find why runs of Enterprise Manager failed: in the tasks of a run, as its session mostly does not tell."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, TypeVar

from veeam_jobs import ApiError, F

from ..incomplete_answers import Doubt, Doubts
from ..model import ObjectRow
from ..times import aware
from .conversion import begin, seconds_between, status_of
from .urns import id_of

if TYPE_CHECKING:
    from veeam_jobs import EnterpriseManagerClient

    from .conversion import AnySession

T = TypeVar("T")

_AT_ONCE = 20
"""Maximum number of UIDs in one filter, which is part of the URL."""
_PAGE = 100
_TOLD = frozenset({"Failed", "Warning"})


class Reasons:
    """Reads the tasks of sessions; one that cannot be read is noted in `doubts`.

    Runs of agent jobs have their tasks in child sessions of type `AgentManagement`, one for each computer (page of the
    backup session). Tasks of replication runs are not described, and nothing is asked about them.
    """

    def __init__(self, client: EnterpriseManagerClient, doubts: Doubts) -> None:
        self._client = client
        self._doubts = doubts

    def of(self, sessions: Sequence[AnySession]) -> Mapping[str, str]:
        """Return why sessions failed or ended with warnings, by the ID of the session, for those that do not say it."""
        wanted = [each for each in sessions if status_of(each) in _TOLD and not each.failure_message]
        wanted = [each for each in wanted if each.uid and str(each.type) == "BackupJobSession"]
        found: dict[str, list[str]] = {}
        try:
            for some in _chunks(wanted):
                owners = self._owners(some)
                for task in self._tasks(list(owners)):
                    owner = owners.get(id_of(task.job_session_uid))
                    if owner is not None and task.reason and str(task.result) in _TOLD:
                        found.setdefault(owner, []).append(f"{_name(task)}: {task.reason.strip()}")
        except ApiError as error:
            # The list of jobs is whole without it: what is missing is why some of them failed.
            self._doubts.note(Doubt.REASONLESS, "", str(error))
        return {owner: "; ".join(dict.fromkeys(reasons)) for owner, reasons in found.items()}

    def objects(self, session: AnySession) -> tuple[ObjectRow, ...]:
        """Return what one run did with each of its objects; nothing where tasks are not described."""
        if not session.uid or str(session.type) != "BackupJobSession":
            return ()
        try:
            owners = self._owners([session])
            tasks = list(self._tasks(list(owners), all_results=True))
        except ApiError as error:
            self._doubts.note(Doubt.REASONLESS, "", str(error))
            return ()
        return tuple(_object(task) for task in tasks if id_of(task.job_session_uid) in owners)

    def _owners(self, sessions: Sequence[AnySession]) -> dict[str, str]:
        """Return the ID of each session that may have tasks -> the ID of the session of the run it is part of."""
        owners = {id_of(session.uid): session.id for session in sessions}
        of_agents = {id_of(each.job_uid): each for each in sessions if str(each.job_type) == "AgentBackup"}
        if not of_agents:
            return owners
        earliest = min(begin(session) for session in of_agents.values()).replace(microsecond=0)
        children = (
            self._client.query("BackupJobSession")
            .filter(
                F.job_type == "AgentManagement",
                F.job_uid.in_([str(session.job_uid) for session in of_agents.values()]),
                F.creation_time >= earliest,
            )
            .sort_asc("CreationTime")
            .page_size(_PAGE)
        )
        for child in children:
            run = of_agents.get(id_of(child.job_uid))
            if run is not None and _is_within(child, run):
                owners[id_of(child.uid)] = run.id
        return owners

    def _tasks(self, sessions: Sequence[str], *, all_results: bool = False) -> Iterator[Any]:
        for some in _chunks(sessions):
            urns = [f"urn:veeam:BackupJobSession:{uid}" for uid in some]
            conditions = [F.job_session_uid.in_(urns)]
            conditions += [] if all_results else [F.result != "Success"]
            query = self._client.query("BackupTaskSession").filter(*conditions)
            yield from query.sort_asc("Name").page_size(_PAGE)


def _is_within(child: AnySession, run: AnySession) -> bool:
    """Return whether a child session began while a run went on."""
    ended = aware(run.end_time_utc)
    return begin(run).replace(microsecond=0) <= begin(child) and (ended is None or begin(child) <= ended)


def _name(task: Any) -> str:
    """Return the name of the object of a task: without `@` and the time, which its name ends with."""
    return str(task.vm_display_name or (task.name or "").rpartition("@")[0] or task.name or "an object")


def _object(task: Any) -> ObjectRow:
    # Only a completed task has a final result: one that runs may say Success already.
    state = str(task.state or "Unknown")
    status = str(task.result or "Unknown") if state == "Completed" else _STATES.get(state, state)
    return ObjectRow(
        name=_name(task),
        status=status,
        duration=seconds_between(task.creation_time_utc, task.end_time_utc),
        failure_message=task.reason or None,
    )


_STATES = {"InProgress": "Running", "Pending": "Starting"}


def _chunks(values: Sequence[T]) -> Iterator[Sequence[T]]:
    for first in range(0, len(values), _AT_ONCE):
        yield values[first : first + _AT_ONCE]
