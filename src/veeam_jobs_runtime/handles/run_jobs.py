"""Read a job of Service Provider Console, and what it says of its last run."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final, Generic, Protocol, TypeVar, cast

from veeam_jobs_runtime.effects import Steps
from veeam_jobs_runtime.errors import DecodeError
from veeam_jobs_runtime.handles.following import GOOD, looking
from veeam_jobs_runtime.handles.identities import asked_id, is_same, other_than_asked
from veeam_jobs_runtime.operations import Request
from veeam_jobs_runtime.options import CallOptions
from veeam_jobs_runtime.public_names import publish
from veeam_jobs_runtime.records import Record

if TYPE_CHECKING:
    import datetime

    from veeam_jobs_runtime.decoding.envelopes import DecodedAnswer
    from veeam_jobs_runtime.policy import Policy

T = TypeVar("T")

_AT_REST: Final = frozenset({"none", "idle", "failed", *GOOD})


class JobLike(Protocol):
    """What a handle reads of a job of Service Provider Console."""

    @property
    def instance_uid(self) -> Any: ...
    @property
    def status(self) -> Any: ...
    @property
    def last_run(self) -> datetime.datetime | None: ...
    @property
    def name(self) -> str | None: ...
    @property
    def failure_message(self) -> str | None: ...


JobT = TypeVar("JobT", bound=JobLike)


class JobRead(Record, Generic[T], frozen=True):
    """A job as it was read."""

    job: T
    untold: DecodeError | None = None
    """Why nothing is known of its last run; None where `last_run` is known, or null: then there was none."""


def is_at_rest(status: object) -> bool:
    """Return whether a status says that a job is doing nothing now; False for an unknown or missing status.

    `Starting`, `Running`, `Stopping` and every `Waiting…` belong to a run; `Enabling` and `Disabling` hide how it goes.
    """
    return str(status or "").casefold() in _AT_REST


def is_later(moment: datetime.datetime | None, than: datetime.datetime | None) -> bool:
    """Return whether a run began after another one; any run is later than none."""
    if moment is None:
        return False
    return than is None or _aware(moment) > _aware(than)


def _aware(moment: datetime.datetime) -> datetime.datetime:
    from datetime import UTC

    return moment if moment.tzinfo is not None else moment.replace(tzinfo=UTC)


def job_reader(
    request: Request, form: type[T], unwrap: Callable[[T], JobT | None], options: CallOptions
) -> Callable[[Policy], Steps[JobRead[JobT]]]:
    """Return the steps that read the job. They raise DecodeError for an answer about another job."""
    look, asked = looking(options), asked_id(request)

    def read(policy: Policy) -> Steps[JobRead[JobT]]:
        answer = cast("DecodedAnswer[T]", (yield from policy.answer(request, form, look)))
        job = unwrap(answer.value)
        if job is None:
            operation = request.operation
            raise DecodeError("The answer contains no job.", method=operation.method, path=request.path)
        if not is_same(job.instance_uid, asked):
            raise other_than_asked("job", job.instance_uid, asked, request)
        return JobRead(job, _untold(answer, job, request))

    return read


def _untold(answer: DecodedAnswer[Any], job: JobLike, request: Request) -> DecodeError | None:
    """Return the error that says why the last run of a job is unknown; None if it is known.

    A model shows None for what is null, absent and unreadable alike, and a number as seconds since 1970, which no page
    describes: only what was sent tells these from a job that never ran.
    """
    sent: Any = answer.plain()
    if isinstance(sent, dict) and isinstance(sent.get("data"), dict):
        sent = sent["data"]
    is_there = isinstance(sent, dict) and "lastRun" in sent
    if is_there and (isinstance(sent["lastRun"], str) if job.last_run else sent["lastRun"] is None):
        return None
    why = "cannot be read" if is_there else "is missing"
    failure = DecodeError(
        f'The last run of the job "{job.name}" is not known: `lastRun` {why}.',
        method=request.operation.method,
        path=request.path,
    )
    failure.field = "$.data.lastRun"
    return failure


publish(globals())
