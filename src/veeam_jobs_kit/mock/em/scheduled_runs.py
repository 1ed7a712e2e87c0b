"""Runs that schedules begin: which jobs are due, and what is known of their runs."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from functools import cached_property

from veeam_jobs_description.schemas import Json
from veeam_jobs_kit.mock.em.entities import JOB_TYPES, exact, utc
from veeam_jobs_kit.mock.em.job_actions import SCHEMA_OF_COLLECTION
from veeam_jobs_kit.mock.em.job_runs import JobRuns
from veeam_jobs_kit.mock.em.next_run import previous_job, schedule_of
from veeam_jobs_kit.mock.em.run_parts import COLLECTIONS
from veeam_jobs_kit.mock.storage.next_look import are_all_listed, note_all_listed, set_next_look
from veeam_jobs_kit.mock.storage.records import Record
from veeam_jobs_kit.mock.storage.store import Store
from veeam_jobs_kit.mock.world.clock import Clock
from veeam_jobs_kit.mock.world.model import Job, WorldPart, progress_of
from veeam_jobs_kit.mock.world.plans import MOST_RUNS, Plan, Progress, due, next_shown, proceed
from veeam_jobs_kit.mock.world.runs import Outcome, Run

_CHAINS = 8
_KINDS = {type_: kind for kind, type_ in JOB_TYPES.items()}
Entity = Mapping[str, Json]


class JobsById(Mapping[str, Job]):
    """The jobs of a part of a world by ID. They are made when one is first asked for."""

    def __init__(self, part: WorldPart) -> None:
        self._part = part

    @cached_property
    def _jobs(self) -> Mapping[str, Job]:
        return {job.uid: job for job in self._part.jobs}

    def __getitem__(self, uid: str) -> Job:
        return self._jobs[uid]

    def __iter__(self) -> Iterator[str]:
        return iter(self._jobs)

    def __len__(self) -> int:
        return len(self._jobs)


@dataclass(frozen=True)
class ScheduledRuns:
    """Lets runs begin and end when they are due. `jobs` are those of the world, by ID; `schedules` is whether any begins.

    Nothing is looked at before the first quarter of an hour is over: then every job gets the time at which it is due.
    """

    store: Store
    clock: Clock
    runs: JobRuns
    jobs: Mapping[str, Job]
    schedules: bool

    @cached_property
    def _homes(self) -> Mapping[str, str]:
        return {
            SCHEMA_OF_COLLECTION[home]: home for home in COLLECTIONS.values() if home in SCHEMA_OF_COLLECTION
        }

    def arm(self) -> None:
        """Set the step at which runs are looked at next."""
        set_next_look(self.store, self.clock, schedules=self.schedules)

    def look(self) -> None:
        """Let every run begin and end that is due."""
        now = self.clock.now()
        if self.schedules and not are_all_listed(self.store):
            self._list_all()
        for uid, known in self.store.timetable.due(now):
            job = self._job(uid)
            if job is None:
                self.store.timetable.remove(uid)
                continue
            plan, progress = self._plan(job), self._allowed(job, known or self._begun(job))
            after, found = proceed(plan, progress, now, MOST_RUNS)
            for run in found:
                self._show(job, exact(run))
            self.store.timetable.put([(uid, due(plan, after), after)])
            shown = next_shown(plan, now) if job.body.get("ScheduleEnabled") else None
            following = utc(shown) if shown else None
            if following != job.body.get("NextRun"):
                self.store.records.replace(job.schema, job.uid, {**job.body, "NextRun": following})
        self.arm()

    def enlist(self, uid: str, since: datetime) -> None:
        """Let the schedule of a job that is new or has changed count from now on."""
        self.update(uid, since=since)

    def begun_on_request(self, uid: str, run: Run) -> None:
        """Note a run that was asked for: it ends when it is due."""
        self.update(uid, last=run, since=run.ended, is_scheduled=False, retries=0)

    def stopped(self, session: Entity, at: datetime) -> None:
        """Note that a session has been stopped."""
        run, uid = (str(session[name]).rpartition(":")[2].lower() for name in ("UID", "JobUid"))
        progress = self._progress(uid)
        if progress is not None and progress.last is not None and progress.last.uid == run:
            seconds = max(1, int((at - progress.last.started).total_seconds()))
            last = replace(progress.last, seconds=seconds, result="Failed", is_running=False)
            self.update(uid, last=last, since=at, is_scheduled=False)

    def put(self, uid: str, progress: Progress) -> None:
        """Store the progress of a new job."""
        job = self._job(uid)
        if job is not None:
            self.store.timetable.put([(uid, due(self._plan(job), self._allowed(job, progress)), progress)])
            self.arm()

    def set_outcome(self, job: str, outcome: Outcome) -> bool:
        """Tell how the next run of a job will end whose end is not told yet. Returns whether there is such a job."""
        uid = self.find(job)
        if uid is None:
            return False
        self.update(uid, outcomes=(*self.outcomes(uid), outcome))
        return True

    def find(self, job: str) -> str | None:
        """Return the ID of a job, given its ID or its name."""
        if self._job(job.lower()) is not None:
            return job.lower()
        named = (
            str(body["UID"]).rpartition(":")[2]
            for schema in self._homes
            for body in self.store.records.page(schema)
            if body["Name"] == job
        )
        return next(named, None)

    def outcomes(self, uid: str) -> tuple[Outcome, ...]:
        """Return how the next runs of a job will end, as far as that has been told."""
        progress = self._progress(uid)
        return progress.outcomes if progress else ()

    def update(self, uid: str, **changes: Json) -> None:
        """Change the progress of a job, and when it is due."""
        job, progress = self._job(uid), self._progress(uid)
        if job is None or progress is None:
            return
        progress = replace(progress, **changes)
        self.store.timetable.put([(uid, due(self._plan(job), self._allowed(job, progress)), progress)])
        self.arm()

    def _show(self, job: Record, run: Run) -> None:
        """Show a run: as a new session, or as the end of one that runs."""
        if self.store.records.get("BackupJobSession", run.uid) is None:
            self.runs.begin(self._homes[job.schema], job, run)
        if not run.is_running:
            self.runs.end(run.uid, run.ended, run.result, run.failure)

    def _list_all(self) -> None:
        note_all_listed(self.store)
        self.store.timetable.list_all(self._dues())

    def _dues(self) -> Iterator[tuple[str, datetime | None]]:
        for home in self._homes.values():
            for uid in self.store.path_ids.all(home):
                job = self._job(uid)
                if job is not None:
                    yield uid, due(self._plan(job), self._allowed(job, self._begun(job)))

    def _job(self, uid: str) -> Record | None:
        found = (self.store.records.get(schema, uid) for schema in self._homes)
        return next((job for job in found if job is not None), None)

    def _progress(self, uid: str) -> Progress | None:
        job = self._job(uid)
        if job is None:
            return None
        return self.store.timetable.of([uid]).get(uid) or self._begun(job)

    def _begun(self, job: Record) -> Progress:
        """Return the progress of a job when the world began."""
        if job.uid in self.jobs:
            return replace(progress_of(self.jobs[job.uid]), is_on=True)
        return Progress(self.store.origin.began(self.clock.start))

    def _allowed(self, job: Record, progress: Progress) -> Progress:
        """Return the progress of a job whose schedule begins a run only if it is enabled, and schedules count at all."""
        return replace(progress, is_on=self.schedules and bool(job.body.get("ScheduleEnabled")))

    def _plan(self, job: Record, chain: int = 0) -> Plan:
        uid, schedule = job.uid, schedule_of(job.body)
        made = self.jobs.get(uid)
        if made and schedule._replace(minute=made.schedule.minute) == made.schedule:
            schedule = made.schedule  # whose minute no options show
        kind = "AgentBackupJob" if job.schema == "AgentBackupJob" else "BackupFile"
        kind = made.kind if made else _KINDS.get(str(job.body.get("JobType")), kind)
        previous = (
            self._job(previous_job(job.body)) if schedule.kind == "Chained" and chain < _CHAINS else None
        )
        before = self._plan(previous, chain + 1) if previous and previous.body["ScheduleEnabled"] else None
        return Plan(uid, kind, schedule, made.health if made else ("Success",), before)
