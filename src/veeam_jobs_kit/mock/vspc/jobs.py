"""Actions on jobs: start, stop, retry, disable, assign, delete, configure."""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta

from veeam_jobs_description.schemas import Json
from veeam_jobs_kit.mock.http.messages import Answer, Call
from veeam_jobs_kit.mock.http.problems import Problem
from veeam_jobs_kit.mock.storage.records import Record
from veeam_jobs_kit.mock.storage.schedule import Step
from veeam_jobs_kit.mock.storage.store import Store
from veeam_jobs_kit.mock.vspc.collections import Collections, missing
from veeam_jobs_kit.mock.vspc.configurations import (
    SUBTYPES,
    VCD,
    VSPHERE,
    configured_job,
    configured_rows,
    shown_by_job,
)
from veeam_jobs_kit.mock.vspc.job_runs import JOB, JobRuns
from veeam_jobs_kit.mock.vspc.json_patch import Patcher, impossible
from veeam_jobs_kit.mock.vspc.world import keys_of, row_record
from veeam_jobs_kit.mock.world.clock import Clock
from veeam_jobs_kit.mock.world.coercion import Fitter
from veeam_jobs_kit.mock.world.runs import Outcome
from veeam_jobs_kit.mock.world.uuids import random_uuid

JOB_STEPS = ("switch", "run")
"""The kinds of steps that `Jobs.carry_out` takes."""

SWITCH_SECONDS = 2.0
"""Seconds for which a job is `Starting`, `Stopping`, `Enabling` or `Disabling`."""

RUN_SECONDS = 30.0
"""The seconds that a run of a job takes."""

EMPTY = Answer(200, "EmptyResponse", {"errors": []})

_BUSY = ("Starting", "Running", "Stopping", "WaitingTape", "WaitingRepository")


@dataclass(frozen=True, slots=True)
class Jobs:
    """Changes jobs at once, or schedules the steps of a run."""

    store: Store
    clock: Clock
    fitter: Fitter
    collections: Collections
    patcher: Patcher
    rng: random.Random
    runs: JobRuns

    def handlers(self) -> Mapping[str, Callable[[Call], Answer]]:
        """Return the operations that are handled here."""
        return {
            "jobs_start": self.start,
            "jobs_stop": self.stop,
            "jobs_retry": self.retry,
            "jobs_patch": self.patch,
            "jobs_delete": self.delete,
            "jobs_assign": self.assign,
            "jobs_unassign": self.unassign,
            "backupVmJobs_createVsphere": lambda call: self.create(call, VSPHERE),
            "backupVmJobs_createVcd": lambda call: self.create(call, VCD),
            "backupVmJobs_patchVsphereConfiguration": lambda call: self.configure(call, VSPHERE),
            "backupVmJobs_patchVcdConfiguration": lambda call: self.configure(call, VCD),
        }

    def start(self, call: Call) -> Answer:
        """Start a run. A job that runs already is not changed. (assumption)"""
        self._begin(self._job(call))
        return EMPTY

    def retry(self, call: Call) -> Answer:
        """Start another run of a job that failed. Any other job is not changed. (assumption)"""
        job = self._job(call)
        if _is(job, "Failed"):
            self._begin(job, is_retry=True)
        return EMPTY

    def stop(self, call: Call) -> Answer:
        """Stop the current run. A job that does not run is not changed. (assumption)"""
        job = self._job(call)
        if _is(job, *_BUSY) and not _is(job, "Stopping"):
            self._set(job, status="Stopping")
            run = self._next_run(job.uid)
            self._later(SWITCH_SECONDS, "run", job, run=run, step="stop")
        return EMPTY

    def patch(self, call: Call) -> Answer:
        """Enable or disable the schedule, or start the job."""
        job = self._job(call)
        patched = self.patcher.apply(JOB, job.body, call.body)
        for change in call.body:
            if change["path"] == "/status" and change["op"] != "test" and not _asks_to_run(change):
                raise impossible(change, "the only status that can be asked for is Running")
        if patched["isEnabled"] != job.body["isEnabled"]:
            job = self._switch(job, on=patched["isEnabled"])
        if any(change["path"] == "/status" and change["op"] != "test" for change in call.body):
            job = self._begin(job)
        return self.collections.one(call, job.body)

    def delete(self, call: Call) -> Answer:
        """Delete the job and every row that names it."""
        uid = self._job(call).uid
        self.store.timetable.remove(uid)
        self.store.records.remove({"jobUid": uid})
        self.store.records.remove({"linkedJobUid": uid})
        return EMPTY

    def assign(self, call: Call) -> Answer:
        """Assign the job to a company."""
        job, company = self._job(call), self._organization(call, "companyUid")
        if company.body["type"] != "Company":
            raise Problem(400, "A job can be assigned to a company alone.", "companyUid")
        self._assign(job, company)
        return EMPTY

    def unassign(self, call: Call) -> Answer:
        """Assign the job to the organization of its server again."""
        self._assign(self._job(call), None)
        return EMPTY

    def create(self, call: Call, schema: str) -> Answer:
        """Create a job from its configuration."""
        server = self.collections.record(call, "BackupServer", "backupServerUid")
        mapped = (
            self._organization(call, "mappedOrganizationUid")
            if "mappedOrganizationUid" in call.query
            else None
        )
        configuration = {
            **self.patcher.writable(schema, call.body),
            "instanceUid": random_uuid(self.rng),
            "originalUid": random_uuid(self.rng),
            "isDisabled": False,
            "mappedOrganizationUid": mapped and mapped.body["instanceUid"],
            "mappedOrganizationName": mapped and mapped.body["name"],
            "backupServerUid": server.body["instanceUid"],
            "backupServerName": server.body["name"],
        }
        fitted = self.fitter.fit(configuration, schema)
        job = self.fitter.fit(configured_job(configuration, server.body, self.clock.now()), JOB)
        self.store.records.add([Record(JOB, job["instanceUid"], job, keys_of(job))])
        self._add_rows(job, [(schema, fitted), *configured_rows(schema, configuration)])
        self.runs.enlist(str(job["instanceUid"]))
        return self.collections.one(call, fitted)

    def configure(self, call: Call, schema: str) -> Answer:
        """Change a configuration; change the job, its row and its objects with it."""
        record = self.collections.record(call, schema, "jobUid")
        patched = self.patcher.apply(schema, record.body, call.body)
        self.store.records.replace(schema, record.uid, patched)
        job = self._set(self._job(call), **shown_by_job(patched, self.clock.now()))
        self.store.sessions.put("configured", job.uid, {"job": job.uid})
        self.runs.enlist(job.uid)
        replaced = ["BackupServerBackupVmJob"]
        if patched["virtualMachines"] != record.body["virtualMachines"]:
            replaced.append("BackupServerVmJobObject")
        for replaced_schema in replaced:
            self.store.records.remove({"jobUid": record.uid}, replaced_schema)
        self._add_rows(job.body, [row for row in configured_rows(schema, patched) if row[0] in replaced])
        return self.collections.one(call, patched)

    def add(self, job: Mapping[str, Json], rows: Sequence[tuple[str, Mapping[str, Json]]]) -> None:
        """Add a job and its rows, of schemas that this version has."""
        fitted = self.fitter.fit(job, JOB)
        self.store.records.add([Record(JOB, str(job["instanceUid"]), fitted, keys_of(job))])
        self._add_rows(job, [row for row in rows if row[0] in self.collections.document.schemas])

    def carry_out(self, step: Step) -> None:
        """Carry out a scheduled step. Steps of a stopped run, or of a job that was deleted, do nothing."""
        job = self.store.records.get(JOB, str(step.body["job"]))
        if job is None:
            return
        moment = self.clock.start + timedelta(seconds=step.moment)
        if step.kind == "switch":
            settled = step.body["status"] if _is(job, "Enabling", "Disabling") else job.body["status"]
            self._set(job, isEnabled=step.body["on"], status=settled)
            self._set_configuration(job.uid, isDisabled=not step.body["on"])
            self.runs.switch(job.uid, on=bool(step.body["on"]), at=moment)
        elif step.body["run"] != self._run(job.uid):
            return
        elif step.body["step"] == "stop":
            self.runs.stop(job.uid, moment, "The run was stopped.")
        else:
            end = Outcome(step.body["result"], step.body["failure"])
            self.runs.begin(job.uid, moment, RUN_SECONDS, end, is_retry=bool(step.body["retry"]))

    def _begin(self, job: Record, *, is_retry: bool = False) -> Record:
        if _is(job, *_BUSY):
            return job
        # A failed job fails again when started and succeeds when retried, so that clients can test both.
        failed = _is(job, "Failed") and not is_retry
        end = {
            "result": "Failed" if failed else "Success",
            "failure": (job.body.get("failureMessage") or "The network path was not found.")
            if failed
            else None,
        }
        self._later(
            SWITCH_SECONDS, "run", job, run=self._next_run(job.uid), step="begin", retry=is_retry, **end
        )
        return self._set(job, status="Starting")

    def _switch(self, job: Record, *, on: bool) -> Record:
        status = job.body["status"]
        self._later(SWITCH_SECONDS, "switch", job, on=on, status=status)
        return job if _is(job, *_BUSY) else self._set(job, status="Enabling" if on else "Disabling")

    def _assign(self, job: Record, company: Record | None) -> None:
        uid, name = (company.body["instanceUid"], company.body["name"]) if company else (None, None)
        assigned = self._set(job, mappedOrganizationUid=uid)
        self.store.records.change_key(
            {"jobUid": job.uid}, "organizationUid", keys_of(assigned.body)["organizationUid"]
        )
        self._set_configuration(job.uid, mappedOrganizationUid=uid, mappedOrganizationName=name)

    def _job(self, call: Call) -> Record:
        return self.collections.record(call, JOB, "jobUid")

    def _organization(self, call: Call, parameter: str) -> Record:
        found = self.store.records.get("Organization", str(call.query[parameter]))
        if found is None:
            problem = missing(parameter, str(call.query[parameter]))
            raise Problem(404, problem.message, parameter)
        return found

    def _set(self, job: Record, **changes: Json) -> Record:
        body = self.fitter.fit({**job.body, **changes}, JOB)
        self.store.records.replace(JOB, job.uid, body)
        return Record(JOB, job.uid, body, job.keys)

    def _set_configuration(self, uid: str, **changes: Json) -> None:
        for schema in SUBTYPES:
            record = self.store.records.get(schema, uid)
            if record:
                self.store.records.replace(schema, uid, self.fitter.fit({**record.body, **changes}, schema))

    def _add_rows(self, job: Mapping[str, Json], rows: Sequence[tuple[str, Mapping[str, Json]]]) -> None:
        keys = keys_of(job)
        self.store.records.add(row_record(schema, self.fitter.fit(row, schema), keys) for schema, row in rows)

    def _run(self, uid: str) -> int:
        return int((self.store.sessions.get("run", uid) or {"number": 0})["number"])

    def _next_run(self, uid: str) -> int:
        """Count what is asked of the runs of a job: only the last order is carried out."""
        number = self._run(uid) + 1
        self.store.sessions.put("run", uid, {"number": number})
        return number

    def _later(self, seconds: float, kind: str, job: Record, **body: Json) -> None:
        self.store.schedule.add(Step(self.clock.elapsed() + seconds, kind, {"job": job.uid, **body}))


def _is(job: Record, *statuses: str) -> bool:
    """Return whether a job has one of these statuses, in the spelling of any version (API 3.0 says `failed`)."""
    return str(job.body["status"]).casefold() in {status.casefold() for status in statuses}


def _asks_to_run(patch: Mapping[str, Json]) -> bool:
    return str(patch["value"]).casefold() == "running"
