"""Changes of jobs: edit, clone, delete, add and remove objects."""

from __future__ import annotations

import json
import random
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from veeam_jobs_description.schemas import Json
from veeam_jobs_kit.mock.em.job_actions import OBJECTS, ActionRequest
from veeam_jobs_kit.mock.em.job_edits import Ambiguous, in_one_form
from veeam_jobs_kit.mock.em.links import link
from veeam_jobs_kit.mock.em.next_run import next_run
from veeam_jobs_kit.mock.em.value_formats import NoTime, canonical, redated
from veeam_jobs_kit.mock.storage.records import Record
from veeam_jobs_kit.mock.storage.store import Store
from veeam_jobs_kit.mock.world.coercion import Fitter
from veeam_jobs_kit.mock.world.uuids import random_uuid

Entity = Mapping[str, Json]
_EDITED = ("Description", "ScheduleConfigured", "ScheduleEnabled", "JobScheduleOptions", "JobInfo")
"""The members that an edit changes; others that may be sent only repeat the name of the job."""


_CLONES: Mapping[str, str] = {
    "Backup": "BackupJobCloneInfo",
    "Replica": "ReplicaJobCloneInfo",
    "BackupCopy": "BackupCopyJobCloneInfo",
    "ImmediateBackupCopy": "ImmediateBackupCopyJobCloneInfo",
}
"""The member of a `JobCloneSpec` for each type of job."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """The result of an action: that of its task, and a link to what was created."""

    done: bool
    message: str = "Ok"
    made: Json = None
    """A link to the created resource."""


@dataclass(frozen=True, slots=True)
class JobChanges:
    """Carries out the actions that change a job.

    A valid body that does not apply to the job fails the task. (assumption)
    """

    store: Store
    fitter: Fitter
    rng: random.Random

    def change(self, request: ActionRequest, job: Record, moment: datetime) -> Outcome:
        """Change a job as requested. A body with members that are not described would be done in part: it fails."""
        if request.unknown:
            return Outcome(False, f"Not described in the body: {', '.join(request.unknown)}.")
        if request.action == "edit":
            return self._edit(request, job, moment)
        if request.action == "clone":
            return self._clone(request, job)
        if request.action == "delete":
            return self._delete(request, job)
        if request.action == "addInclude":
            return self._add_object(request, job)
        return self._remove_object(request, job)

    def toggle(self, job: Record, moment: datetime) -> Outcome:
        """Enable or disable the schedule, whichever it is not."""
        self._replace(job, {**job.body, "ScheduleEnabled": not job.body["ScheduleEnabled"]}, moment)
        return Outcome(True)

    def _edit(self, request: ActionRequest, job: Record, moment: datetime) -> Outcome:
        try:
            body = in_one_form(canonical(request.body))
        except (NoTime, Ambiguous) as error:
            return Outcome(False, f"The schedule cannot be read: {error}.")
        sent = {name: body[name] for name in _EDITED if body.get(name) is not None}
        details = sent.get("JobInfo") or {}
        if details.get("BackupJobInfo") and job.body["JobType"] != "Backup":
            return Outcome(False, f'Job "{job.body["Name"]}" is no backup job: it has no retention to edit.')
        if sent.get("ScheduleEnabled") and not sent.get("JobScheduleOptions"):
            return Outcome(False, "A schedule cannot be enabled without JobScheduleOptions.")
        edited = _over(job.body, sent)
        self._replace(job, {**edited, "JobInfo": _without_linked_backups(edited["JobInfo"])}, moment)
        return Outcome(True)

    def _clone(self, request: ActionRequest, job: Record) -> Outcome:
        """Copy a job with new ids. That it keeps the schedule, and that names must be unique, is assumed."""
        member = _CLONES[str(job.body["JobType"] or "Backup")]
        given = [sent for sent, value in (request.body or {}).items() if value is not None]
        if given != [member]:
            return Outcome(False, f"To clone this job, send {member} and nothing else.")
        spec = request.body[member]
        name = spec["JobName"]
        if any(other["Name"] == name for other in self.store.records.page(job.schema)):
            return Outcome(False, f'Job "{name}" already exists.')
        objects = self.store.records.page(OBJECTS[request.collection], {request.collection: job.uid})
        uid, fresh = (
            random_uuid(self.rng),
            {str(item["ObjectInJobId"]): random_uuid(self.rng) for item in objects},
        )
        renamed = {**fresh, job.uid: uid}
        body = {**_renamed(job.body, renamed, name), "Description": spec.get("Description", "")}
        self._add(Record(job.schema, uid, {**body, "Name": name}, job.keys))
        for item in objects:
            body = _renamed(item, renamed, name)
            self._add(
                Record(OBJECTS[request.collection], body["ObjectInJobId"], body, {request.collection: uid})
            )
        self.store.path_ids.add(request.collection, [uid])
        return Outcome(True, made=link("Related", f"{request.collection}/{uid}", "JobReference", name))

    def _delete(self, request: ActionRequest, job: Record) -> Outcome:
        """Delete a job with its objects, sessions and their parts. (assumption)"""
        for session in self.store.records.page("BackupJobSession", {request.collection: job.uid}):
            uid = str(session["UID"]).rpartition(":")[2]
            self.store.records.remove({"/backupSessions": uid})
            self.store.path_ids.remove("/backupSessions", uid)
        self.store.records.remove_one(job.schema, job.uid)
        self.store.path_ids.remove(request.collection, job.uid)
        self.store.records.remove({request.collection: job.uid})
        return Outcome(True)

    def _add_object(self, request: ActionRequest, job: Record) -> Outcome:
        if _objects_member(job.body) is None:
            return Outcome(False, f'Job "{job.body["Name"]}" takes no objects.')
        uid, schema, name = (
            random_uuid(self.rng),
            OBJECTS[request.collection],
            request.body["HierarchyObjName"],
        )
        href, up = f"{request.collection}/{request.uid}/includes/{uid}", f"{request.collection}/{request.uid}"
        added = {
            **{name: value for name, value in request.body.items() if value is not None},
            "Type": schema,
            "Href": href,
            "Links": [link("Up", up, "JobReference", job.body["Name"]), link("Delete", href, schema)],
            "ObjectInJobId": uid,
            "Name": name,
            "DisplayName": name,
        }
        if added.get("Order") is None:
            added["Order"] = self.store.records.count(schema, {request.collection: request.uid})
        self._add(Record(schema, uid, added, {request.collection: request.uid}))
        self._show_objects(request, job)
        return Outcome(True)

    def _remove_object(self, request: ActionRequest, job: Record) -> Outcome:
        if self.store.records.count(OBJECTS[request.collection], {request.collection: request.uid}) < 2:
            return Outcome(False, f'The last object of job "{job.body["Name"]}" cannot be removed.')
        self.store.records.remove_one(OBJECTS[request.collection], str(request.include))
        self._show_objects(request, job)
        return Outcome(True)

    def _show_objects(self, request: ActionRequest, job: Record) -> None:
        """Update the list of objects in the job itself."""
        items = self.store.records.page(OBJECTS[request.collection], {request.collection: request.uid})
        member = _objects_member(job.body)
        shown = {"Includes": {"ObjectInJobs": [{**item, "Links": None} for item in items]}}
        if member is not None:
            self.store.records.replace(job.schema, job.uid, _over(job.body, {"JobInfo": {member: shown}}))

    def _replace(self, job: Record, body: Entity, moment: datetime) -> None:
        following = next_run(body, moment)
        self.store.records.replace(
            job.schema, job.uid, self.fitter.fit({**body, "NextRun": following}, job.schema)
        )

    def _add(self, record: Record) -> None:
        fitted = self.fitter.fit(record.body, record.schema)
        self.store.records.add([Record(record.schema, record.uid, fitted, record.keys)])


def _over(first: Json, second: Json) -> Json:
    """Merge the second value into the first, member by member. Null in the second means that the member was not sent."""
    if second is None:
        return first
    if not isinstance(first, Mapping) or not isinstance(second, Mapping):
        return second
    laid = {name: _over(first.get(name), second.get(name)) for name in dict.fromkeys([*first, *second])}
    if isinstance(first.get("Time"), str) and isinstance(second.get("Time"), str):
        laid["Time"] = redated(second["Time"], first["Time"])
    return laid


def _objects_member(job: Entity) -> str | None:
    """Return the member of `JobInfo` that holds the objects of a job, None if its type has no objects."""
    for name, details in (job.get("JobInfo") or {}).items():
        if details and details.get("Includes") is not None:
            return str(name)
    return None


def _without_linked_backups(details: Entity | None) -> Entity | None:
    """Return the details of a job without linked backups: every edit of a copy job loses them.

    Source: `post_jobs_id_linked_jobs`.
    """
    if details is None:
        return None
    return {
        name: {**inner, "LinkedBackupIncludes": {"LinkedBackups": []}}
        if isinstance(inner, Mapping) and inner.get("LinkedBackupIncludes")
        else inner
        for name, inner in details.items()
    }


def _renamed(entity: Entity, ids: Mapping[str, str], name: str) -> dict[str, Json]:
    """Return an entity with its ids replaced everywhere, and the new name in the links to the job."""
    text = json.dumps(entity)
    for old, new in ids.items():
        text = text.replace(old, new)
    body: dict[str, Json] = json.loads(text)
    links: list[dict[str, Json]] = body.get("Links") or []
    for candidate in links:
        if candidate.get("Type") == "JobReference":
            candidate["Name"] = name
    return {**body, "Links": links}
