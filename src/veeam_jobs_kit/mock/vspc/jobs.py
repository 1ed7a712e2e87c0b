"""What can be done to jobs: start, stop, retry, switch off, assign, delete, and for virtual machines configure."""

from __future__ import annotations

import random
import uuid
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from veeam_jobs_kit.mock.calls import Answer, Call
from veeam_jobs_kit.mock.clock import Clock
from veeam_jobs_kit.mock.fitting import Fitter
from veeam_jobs_kit.mock.live import Due
from veeam_jobs_kit.mock.problems import Problem
from veeam_jobs_kit.mock.records import Record
from veeam_jobs_kit.mock.store import Store
from veeam_jobs_kit.mock.views import Json
from veeam_jobs_kit.mock.vspc.collections import Collections, missing
from veeam_jobs_kit.mock.vspc.configurations import (
    SUBTYPES,
    VCD,
    VSPHERE,
    configured_job,
    configured_rows,
    shown_by_job,
)
from veeam_jobs_kit.mock.vspc.entities import timestamp
from veeam_jobs_kit.mock.vspc.patching import Patcher, impossible
from veeam_jobs_kit.mock.vspc.world import keys_of, row_record

SWITCH_SECONDS = 2.0
"""How long a job is `Starting`, `Stopping`, `Enabling` or `Disabling`."""

RUN_SECONDS = 30.0
"""How long a run of a job takes."""

EMPTY = Answer(200, "EmptyResponse", {"errors": []})

JOB = "BackupServerJob"
_BUSY = ("Starting", "Running", "Stopping", "WaitingTape", "WaitingRepository")


@dataclass(frozen=True, slots=True)
class Jobs:
    """Takes orders, and carries them out when their time has come."""

    store: Store
    clock: Clock
    fitter: Fitter
    collections: Collections
    patcher: Patcher
    chance: random.Random

    def handlers(self) -> Mapping[str, Callable[[Call], Answer]]:
        """The operations that are handled here."""
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
        """A run. A job that runs already goes on as it is. (assumption)"""
        self._begin(self._job(call))
        return EMPTY

    def retry(self, call: Call) -> Answer:
        """Another run of a job that failed; nothing for any other. (assumption)"""
        job = self._job(call)
        if job.body["status"] == "Failed":
            self._begin(job, is_retry=True)
        return EMPTY

    def stop(self, call: Call) -> Answer:
        """The end of the run that is going on; nothing for a job at rest. (assumption)"""
        job = self._job(call)
        if job.body["status"] in _BUSY and job.body["status"] != "Stopping":
            self._set(job, status="Stopping")
            run = self._next_run(job.uid, begun=self._begun(job.uid))
            self._later(SWITCH_SECONDS, "run", job, run=run, step="Failed", failure="The run was stopped.")
        return EMPTY

    def patch(self, call: Call) -> Answer:
        """The switch of the schedule, and another way to start."""
        job = self._job(call)
        patched = self.patcher.apply(JOB, job.body, call.body)
        for each in call.body:
            if each["path"] == "/status" and each["op"] != "test" and each["value"] != "Running":
                raise impossible(each, "the only status that can be asked for is Running")
        if patched["isEnabled"] != job.body["isEnabled"]:
            job = self._switch(job, on=patched["isEnabled"])
        if any(each["path"] == "/status" and each["op"] != "test" for each in call.body):
            job = self._begin(job)
        return self.collections.one(call, job.body)

    def delete(self, call: Call) -> Answer:
        """The job is gone, and with it every row that names it."""
        uid = self._job(call).uid
        self.store.remove({"jobUid": uid})
        self.store.remove({"linkedJobUid": uid})
        return EMPTY

    def assign(self, call: Call) -> Answer:
        job, company = self._job(call), self._organization(call, "companyUid")
        if company.body["type"] != "Company":
            raise Problem(400, "A job can be assigned to a company alone.", "companyUid")
        self._assign(job, company)
        return EMPTY

    def unassign(self, call: Call) -> Answer:
        self._assign(self._job(call), None)
        return EMPTY

    def create(self, call: Call, schema: str) -> Answer:
        """A new job, made of its configuration."""
        server = self.collections.record(call, "BackupServer", "backupServerUid")
        mapped = (
            self._organization(call, "mappedOrganizationUid")
            if "mappedOrganizationUid" in call.query
            else None
        )
        configuration = {
            **self.patcher.writable(schema, call.body),
            "instanceUid": self._uid(),
            "originalUid": self._uid(),
            "isDisabled": False,
            "mappedOrganizationUid": mapped and mapped.body["instanceUid"],
            "mappedOrganizationName": mapped and mapped.body["name"],
            "backupServerUid": server.body["instanceUid"],
            "backupServerName": server.body["name"],
        }
        fitted = self.fitter.fit(configuration, schema)
        job = self.fitter.fit(configured_job(configuration, server.body, self.clock.now()), JOB)
        self.store.add([Record(JOB, job["instanceUid"], job, keys_of(job))])
        self._add_rows(job, [(schema, fitted), *configured_rows(schema, configuration)])
        return self.collections.one(call, fitted)

    def configure(self, call: Call, schema: str) -> Answer:
        """A changed configuration; the job, its row and its objects follow."""
        record = self.collections.record(call, schema, "jobUid")
        patched = self.patcher.apply(schema, record.body, call.body)
        self.store.replace(schema, record.uid, patched)
        job = self._set(self._job(call), **shown_by_job(patched, self.clock.now()))
        replaced = ["BackupServerBackupVmJob"]
        if patched["virtualMachines"] != record.body["virtualMachines"]:
            replaced.append("BackupServerVmJobObject")
        for each in replaced:
            self.store.remove({"jobUid": record.uid}, each)
        self._add_rows(job.body, [row for row in configured_rows(schema, patched) if row[0] in replaced])
        return self.collections.one(call, patched)

    def carry_out(self, due: Due) -> None:
        """A step whose time has come. Those of a run that was stopped, or of a job that is gone, do not count."""
        job = self.store.get(JOB, str(due.body["job"]))
        if job is None:
            return
        moment = self.clock.start + timedelta(seconds=due.moment)
        if due.kind == "switch":
            status = job.body["status"]
            settled = due.body["status"] if status in ("Enabling", "Disabling") else status
            self._set(job, isEnabled=due.body["on"], status=settled)
            self._set_configuration(job.uid, isDisabled=not due.body["on"])
        elif due.body["run"] == self._run(job.uid)["number"]:
            self._take_step(job, due, moment)

    def _take_step(self, job: Record, due: Due, moment: datetime) -> None:
        step, failure = str(due.body["step"]), due.body["failure"]
        tasks = [
            {**task, "status": step, "failureMessages": [failure] if failure else []}
            for task in job.body.get("lastSessionTasks") or ()
        ]
        changes: dict[str, Json] = {"status": step, "lastSessionTasks": tasks, "failureMessage": failure}
        if step == "Running":
            changes |= {"lastRun": timestamp(moment), "lastEndTime": None, "lastDuration": None}
        else:
            seconds = int(due.moment - self._begun(job.uid))
            changes |= {"lastEndTime": timestamp(moment), "lastDuration": seconds}
        self._set(job, **changes)

    def _begin(self, job: Record, *, is_retry: bool = False) -> Record:
        if job.body["status"] in _BUSY:
            return job
        # What failed fails again when it is started, and succeeds when it is retried: both are worth testing.
        failed = job.body["status"] == "Failed" and not is_retry
        failure = (job.body.get("failureMessage") or "The network path was not found.") if failed else None
        run = self._next_run(job.uid, begun=self.clock.elapsed() + SWITCH_SECONDS)
        self._later(SWITCH_SECONDS, "run", job, run=run, step="Running", failure=None)
        self._later(
            SWITCH_SECONDS + RUN_SECONDS,
            "run",
            job,
            run=run,
            step="Failed" if failed else "Success",
            failure=failure,
        )
        return self._set(job, status="Starting")

    def _switch(self, job: Record, *, on: bool) -> Record:
        status = job.body["status"]
        self._later(SWITCH_SECONDS, "switch", job, on=on, status=status)
        return job if status in _BUSY else self._set(job, status="Enabling" if on else "Disabling")

    def _assign(self, job: Record, company: Record | None) -> None:
        uid, name = (company.body["instanceUid"], company.body["name"]) if company else (None, None)
        assigned = self._set(job, mappedOrganizationUid=uid)
        self.store.rekey({"jobUid": job.uid}, "organizationUid", keys_of(assigned.body)["organizationUid"])
        self._set_configuration(job.uid, mappedOrganizationUid=uid, mappedOrganizationName=name)

    def _job(self, call: Call) -> Record:
        return self.collections.record(call, JOB, "jobUid")

    def _organization(self, call: Call, parameter: str) -> Record:
        found = self.store.get("Organization", str(call.query[parameter]))
        if found is None:
            problem = missing(parameter, str(call.query[parameter]))
            raise Problem(404, problem.message, parameter)
        return found

    def _set(self, job: Record, **changes: Json) -> Record:
        body = self.fitter.fit({**job.body, **changes}, JOB)
        self.store.replace(JOB, job.uid, body)
        return Record(JOB, job.uid, body, job.keys)

    def _set_configuration(self, uid: str, **changes: Json) -> None:
        for schema in SUBTYPES:
            record = self.store.get(schema, uid)
            if record:
                self.store.replace(schema, uid, self.fitter.fit({**record.body, **changes}, schema))

    def _add_rows(self, job: Mapping[str, Json], rows: list[tuple[str, Mapping[str, Json]]]) -> None:
        keys = keys_of(job)
        self.store.add(row_record(schema, self.fitter.fit(row, schema), keys) for schema, row in rows)

    def _run(self, uid: str) -> Mapping[str, Json]:
        return self.store.live("run", uid) or {"number": 0, "begun": self.clock.elapsed()}

    def _begun(self, uid: str) -> float:
        return float(self._run(uid)["begun"])

    def _next_run(self, uid: str, *, begun: float) -> int:
        number = int(self._run(uid)["number"]) + 1
        self.store.put_live("run", uid, {"number": number, "begun": begun})
        return number

    def _later(self, seconds: float, kind: str, job: Record, **body: Json) -> None:
        self.store.schedule(Due(self.clock.elapsed() + seconds, kind, {"job": job.uid, **body}))

    def _uid(self) -> str:
        return str(uuid.UUID(int=self.chance.getrandbits(128), version=4))
