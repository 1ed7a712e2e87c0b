"""Runs of jobs: those that schedules begin, and those that were asked for."""

from __future__ import annotations

import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from functools import cached_property
from typing import NamedTuple, get_args

from veeam_jobs_description.schemas import Json
from veeam_jobs_kit.mock.query.filters import collation
from veeam_jobs_kit.mock.query.sort_keys import NULL, instant_key, sortable, text_key
from veeam_jobs_kit.mock.storage.next_look import are_all_listed, note_all_listed, set_next_look
from veeam_jobs_kit.mock.storage.remaking import Remaking
from veeam_jobs_kit.mock.storage.store import Store
from veeam_jobs_kit.mock.vspc.entities import average_seconds, run_members
from veeam_jobs_kit.mock.vspc.job_types import RUN_ROWS, session_row
from veeam_jobs_kit.mock.vspc.schedules import schedule_of
from veeam_jobs_kit.mock.vspc.times import timestamp
from veeam_jobs_kit.mock.world.clock import Clock
from veeam_jobs_kit.mock.world.coercion import Fitter
from veeam_jobs_kit.mock.world.model import Job, Machine, World, progress_of, with_last
from veeam_jobs_kit.mock.world.plans import MOST_RUNS, Plan, Progress, due, next_shown, proceed
from veeam_jobs_kit.mock.world.runs import Outcome, Result, Run
from veeam_jobs_kit.mock.world.uuids import derived_uuid, random_uuid

JOB = "BackupServerJob"
_SIZE = 100 * 2**30
Item = Mapping[str, Json]


class _Shown(NamedTuple):
    """What a job shows of its runs. `job` is that of the world, None if the job itself says all there is to know."""

    plan: Plan
    progress: Progress
    job: Job | None


@dataclass(frozen=True)
class JobRuns:
    """Begins and ends runs, when they are due and somebody asks.

    Nothing is looked at before the first quarter of an hour is over: then every job gets the time at which it is due. From
    then on, one query finds the jobs that are due, and each of them changes once, however far the clock has jumped.
    With `is_on` false, schedules begin no run.
    """

    store: Store
    clock: Clock
    fitter: Fitter
    world: World
    rng: random.Random
    is_on: bool

    @cached_property
    def _rows(self) -> Remaking:
        return Remaking(self.store.connection, self.store.tables, self.store.records)

    def arm(self) -> None:
        """Set the step at which runs are looked at next."""
        set_next_look(self.store, self.clock, schedules=self.is_on)

    def look(self) -> None:
        """Let every run begin and end that is due."""
        now = self.clock.now()
        if self.is_on and not are_all_listed(self.store):
            self._list_all()
        found = self.store.timetable.due(now)
        shown = self._shown([job for job, _ in found], dict(found))
        changed: dict[str, _Shown] = {}
        for job, _ in found:
            if job not in shown:
                self.store.timetable.remove(job)
                continue
            before = shown[job]
            allowed = before.progress.is_on and self.is_on
            # What has been told of the next runs is told of one after another.
            most = MOST_RUNS if before.progress.outcomes else 1
            progress, _ = proceed(before.plan, replace(before.progress, is_on=allowed), now, most)
            changed[job] = before._replace(progress=replace(progress, is_on=before.progress.is_on))
        self._put(changed)

    def enlist(self, job: str) -> None:
        """Let the schedule of a new job, or one that has changed, count from now on."""
        self._update(job, since=self.clock.now())

    def switch(self, job: str, *, on: bool, at: datetime) -> None:
        """Let a schedule begin runs, or no more."""
        self._update(job, is_on=on, since=at)

    def put(self, job: str, progress: Progress) -> None:
        """Store the progress of a new job."""
        self._put({job: self._of(job)._replace(progress=progress)}, show=False)

    def set_outcome(self, job: str, outcome: Outcome) -> bool:
        """Tell how the next run of a job will end whose end is not told yet. Returns whether there is such a job."""
        uid = self.find(job)
        if uid is None:
            return False
        shown = self._of(uid)
        outcomes = (*shown.progress.outcomes, outcome)
        self._put({uid: shown._replace(progress=replace(shown.progress, outcomes=outcomes))}, show=False)
        return True

    def find(self, job: str) -> str | None:
        """Return the ID of a job, given its ID or its name."""
        if self.store.records.get(JOB, job) is not None:
            return job.lower()
        self.store.records.fill_members(JOB)
        return self._rows.named(JOB, "name", text_key(job))

    def begin(self, job: str, at: datetime, seconds: float, end: Outcome, *, is_retry: bool) -> None:
        """Begin a run that was asked for. A job that runs is left as it is."""
        progress = self._of(job).progress
        if progress.last is not None and progress.last.is_running:
            return
        outcome, *rest = progress.outcomes or (end,)
        length = outcome.seconds or int(seconds)
        uid = random_uuid(self.rng)
        run = Run(uid, at, length, outcome.result, outcome.failure, is_retry, is_running=True)
        self._update(job, last=run, since=run.ended, is_scheduled=False, outcomes=tuple(rest), retries=0)

    def stop(self, job: str, at: datetime, failure: str) -> None:
        """End the run of a job; of one that has only just been asked for, nothing but its end is seen."""
        last = self._of(job).progress.last
        if last is None or not last.is_running:
            last = Run(random_uuid(self.rng), at, 1, "Failed")
        seconds = max(1, int((at - last.started).total_seconds()))
        result: Result = "Failed"
        over = replace(last, seconds=seconds, result=result, failure=failure, is_running=False)
        self._update(job, last=over, since=max(at, over.ended), is_scheduled=False)

    def _list_all(self) -> None:
        """Give every job the time at which it is due, unless it has one."""
        note_all_listed(self.store)
        self.store.timetable.list_all(self.world.dues())
        others = self._shown(self._rows.not_of_the_world(JOB), {})
        known = self.store.timetable.of(list(others))
        self.store.timetable.put(
            (job, due(each.plan, each.progress), each.progress)
            for job, each in others.items()
            if job not in known
        )

    def _of(self, job: str) -> _Shown:
        return self._shown([job], self.store.timetable.of([job]))[job]

    def _update(self, job: str, **changes: Json) -> None:
        before = self._of(job)
        self._put({job: before._replace(progress=replace(before.progress, **changes))})

    def _put(self, changed: Mapping[str, _Shown], *, show: bool = True) -> None:
        """Store the progress of jobs, show it, and set the next step."""
        self.store.timetable.put(
            (
                job,
                due(each.plan, replace(each.progress, is_on=each.progress.is_on and self.is_on)),
                each.progress,
            )
            for job, each in changed.items()
        )
        if changed and show:
            self._show(changed)
        self.arm()

    def _shown(self, jobs: Sequence[str], known: Mapping[str, Progress | None]) -> dict[str, _Shown]:
        """Return plan and progress of those of these jobs that exist."""
        configured = {str(each["job"]) for each in self.store.sessions.all("configured")}
        found: dict[str, _Shown] = {}
        for uid, source in self._rows.sources(JOB, jobs).items():
            if source is None or uid in configured:
                record = self.store.records.get(JOB, uid)
                body = record.body if record else {}
                plan = Plan(uid, str(body["type"]), schedule_of(body), ("Success",), self._previous(body))
                progress = known.get(uid) or self._begun(body)
                found[uid] = _Shown(plan, progress, None)
            else:
                job = self.world.jobs[source]
                found[uid] = _Shown(job.plan, known.get(uid) or progress_of(job), job)
        return found

    def _previous(self, body: Item) -> Plan | None:
        """Return the plan of the job that a chained one runs after."""
        chain = ((body.get("schedule") or {}).get("chainingOptions") or {}).get("previousJobId")
        if not chain or str(body.get("scheduleType")).casefold() != "chained" or chain == body["instanceUid"]:
            return None
        found = self._shown([str(chain).lower()], {})
        return next((each.plan for each in found.values() if each.progress.is_on), None)

    def _begun(self, body: Item) -> Progress:
        """Return the progress of a job that the world knows nothing of. One that runs ends within an hour. (ours)"""
        since, uid = self.store.origin.began(self.clock.start), str(body["instanceUid"])
        last: Run | None = None
        if str(body["status"]).casefold() == "running" and body.get("lastRun"):
            started = datetime.fromisoformat(str(body["lastRun"])).astimezone(UTC)
            more = timedelta(minutes=15 + int(uid[:2], 16) % 45)
            seconds = max(1, int((since + more - started).total_seconds()))
            last = Run(derived_uuid(uid, "run"), started, seconds, "Success", is_running=True)
        return Progress(since, last, is_on=bool(body["isEnabled"]))

    def _show(self, changed: Mapping[str, _Shown]) -> None:
        keys = {
            job: (
                self._status_keys[last.status if last else "None"],
                instant_key(last.started) if last and self._has_last_run else NULL,
            )
            for job, last in ((job, each.progress.last) for job, each in changed.items())
        }

        def of_job(job: str, body: Item) -> Item:
            shown = changed[job]
            fitted: Item = self.fitter.fit({**body, **self._members(body, shown)}, JOB)
            return fitted

        self._rows.change(JOB, keys, ("status", "lastRun"), of_job)
        for schema in RUN_ROWS:

            def of_part(job: str, body: Item, number: int, count: int, schema: str = schema) -> Item:
                last = changed[job].progress.last
                fitted: Item = self.fitter.fit(
                    {**body, **session_row(schema, body, last, number, count)}, schema
                )
                return fitted

            self._rows.change_parts(schema, "jobUid", changed.keys(), of_part)

    def _members(self, body: Item, shown: _Shown) -> Item:
        """Return the members of a job with a body of its own that its last run and its schedule determine."""
        last, job = shown.progress.last, shown.job
        machines: Sequence[Machine] = [_machine(task) for task in body.get("lastSessionTasks") or ()]
        machines = job.machines if job is not None else machines
        members: dict[str, Json] = {}
        if last is not None:
            average = average_seconds(with_last(job, last).runs if job is not None else (last,))
            members = {**run_members(last, machines), "avgDuration": average or body.get("avgDuration")}
        if not machines:
            members = {
                name: value
                for name, value in members.items()
                if name not in ("transferredData", "processingRate")
            }
        following = next_shown(shown.plan, shown.progress.since) if shown.progress.is_on else None
        at = timestamp(following) if following else None
        if body.get("schedule"):
            members["schedule"] = {**body["schedule"], "startDateTime": at, "startDateTimeUtc": at}
        return members

    @cached_property
    def _has_last_run(self) -> bool:
        return "lastRun" in self.fitter.fit({"lastRun": ""}, JOB)

    @cached_property
    def _status_keys(self) -> Mapping[str, bytes]:
        """Return the sort key of each status, in the spelling of this version."""
        statuses = ("None", "Running", *get_args(Result))
        shown = {status: self.fitter.fit({"status": status}, JOB)["status"] for status in statuses}
        return {status: sortable(fitted, collation("ordinal")) for status, fitted in shown.items()}


def _machine(task: Item) -> Machine:
    size = int(task.get("transferredDataSize") or 0) * 20 or _SIZE
    return Machine(str(task.get("objectUid") or task["instanceUid"]), str(task.get("objectName") or ""), size)
