"""What orders do to jobs themselves: edit, clone and delete them, put objects into them and take objects out."""

from __future__ import annotations

import json
import random
import uuid
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from veeam_jobs_kit.mock.em.links import link
from veeam_jobs_kit.mock.em.media import NoTime, canonical, redated
from veeam_jobs_kit.mock.em.orders import OBJECTS, Order
from veeam_jobs_kit.mock.em.schedules import next_run
from veeam_jobs_kit.mock.fitting import Fitter
from veeam_jobs_kit.mock.records import Record
from veeam_jobs_kit.mock.store import Store
from veeam_jobs_kit.mock.views import Json

Entity = Mapping[str, Json]
_EDITED = ("Description", "ScheduleConfigured", "ScheduleEnabled", "JobScheduleOptions", "JobInfo")
"""What an edit changes; the other members that may be sent repeat what the job is called."""


_CLONES: Mapping[str, str] = {
    "Backup": "BackupJobCloneInfo",
    "Replica": "ReplicaJobCloneInfo",
    "BackupCopy": "BackupCopyJobCloneInfo",
    "ImmediateBackupCopy": "ImmediateBackupCopyJobCloneInfo",
}
"""Type of a job -> the member of a `JobCloneSpec` that goes with it."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """How an order went: the result of its task, and what it made, if it made something."""

    done: bool
    message: str = "Ok"
    made: Json = None
    """A link to it."""


@dataclass(frozen=True, slots=True)
class Changes:
    """Carries out the orders that have a lasting effect on a job.

    A body that keeps to the document is taken; what does not go with the job fails its task. (assumption)
    """

    store: Store
    fitter: Fitter
    chance: random.Random

    def change(self, order: Order, job: Record, moment: datetime) -> Outcome:
        """Change a job as ordered."""
        if order.action == "edit":
            return self._edit(order, job, moment)
        if order.action == "clone":
            return self._clone(order, job)
        if order.action == "delete":
            return self._delete(order, job)
        if order.action == "addInclude":
            return self._add_object(order, job)
        return self._take_object(order, job)

    def toggle(self, job: Record, moment: datetime) -> Outcome:
        """Disable what is enabled and enable what is disabled."""
        self._replace(job, {**job.body, "ScheduleEnabled": not job.body["ScheduleEnabled"]}, moment)
        return Outcome(True)

    def _edit(self, order: Order, job: Record, moment: datetime) -> Outcome:
        try:
            body = canonical(order.body)
        except NoTime as error:
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

    def _clone(self, order: Order, job: Record) -> Outcome:
        """A copy under new ids. That it keeps the schedule, and that names are not given twice, is assumed."""
        member = _CLONES[str(job.body["JobType"] or "Backup")]
        given = [one for one, value in (order.body or {}).items() if value is not None]
        if given != [member]:
            return Outcome(False, f"To clone this job, send {member} and nothing else.")
        spec = order.body[member]
        name = spec["JobName"]
        if any(other["Name"] == name for other in self.store.page(job.schema)):
            return Outcome(False, f'Job "{name}" already exists.')
        objects = self.store.page(OBJECTS[order.collection], {order.collection: job.uid})
        uid, fresh = self._uid(), {str(item["ObjectInJobId"]): self._uid() for item in objects}
        renamed = {**fresh, job.uid: uid}
        body = {**_renamed(job.body, renamed, name), "Description": spec.get("Description", "")}
        self._add(Record(job.schema, uid, {**body, "Name": name}, job.keys))
        for item in objects:
            body = _renamed(item, renamed, name)
            self._add(Record(OBJECTS[order.collection], body["ObjectInJobId"], body, {order.collection: uid}))
        self.store.know(order.collection, [uid])
        return Outcome(True, made=link("Related", f"{order.collection}/{uid}", "JobReference", name))

    def _delete(self, order: Order, job: Record) -> Outcome:
        """The job goes, with its objects, its sessions and their parts. (assumption)"""
        for session in self.store.page("BackupJobSession", {order.collection: job.uid}):
            uid = str(session["UID"]).rpartition(":")[2]
            self.store.remove({"/backupSessions": uid})
            self.store.forget("/backupSessions", uid)
        self.store.drop(job.schema, job.uid)
        self.store.forget(order.collection, job.uid)
        self.store.remove({order.collection: job.uid})
        return Outcome(True)

    def _add_object(self, order: Order, job: Record) -> Outcome:
        if _objects_member(job.body) is None:
            return Outcome(False, f'Job "{job.body["Name"]}" takes no objects.')
        uid, schema, name = self._uid(), OBJECTS[order.collection], order.body["HierarchyObjName"]
        href, up = f"{order.collection}/{order.uid}/includes/{uid}", f"{order.collection}/{order.uid}"
        added = {
            **{name: value for name, value in order.body.items() if value is not None},
            "Type": schema,
            "Href": href,
            "Links": [link("Up", up, "JobReference", job.body["Name"]), link("Delete", href, schema)],
            "ObjectInJobId": uid,
            "Name": name,
            "DisplayName": name,
        }
        if added.get("Order") is None:
            added["Order"] = self.store.count(schema, {order.collection: order.uid})
        self._add(Record(schema, uid, added, {order.collection: order.uid}))
        self._show_objects(order, job)
        return Outcome(True)

    def _take_object(self, order: Order, job: Record) -> Outcome:
        if self.store.count(OBJECTS[order.collection], {order.collection: order.uid}) < 2:
            return Outcome(False, f'The last object of job "{job.body["Name"]}" cannot be removed.')
        self.store.drop(OBJECTS[order.collection], str(order.include))
        self._show_objects(order, job)
        return Outcome(True)

    def _show_objects(self, order: Order, job: Record) -> None:
        """Let the job itself hold the objects it has now."""
        items = self.store.page(OBJECTS[order.collection], {order.collection: order.uid})
        member = _objects_member(job.body)
        shown = {"Includes": {"ObjectInJobs": [{**item, "Links": None} for item in items]}}
        if member is not None:
            self.store.replace(job.schema, job.uid, _over(job.body, {"JobInfo": {member: shown}}))

    def _replace(self, job: Record, body: Entity, moment: datetime) -> None:
        following = next_run(body, moment)
        self.store.replace(job.schema, job.uid, self.fitter.fit({**body, "NextRun": following}, job.schema))

    def _add(self, record: Record) -> None:
        fitted = self.fitter.fit(record.body, record.schema)
        self.store.add([Record(record.schema, record.uid, fitted, record.keys)])

    def _uid(self) -> str:
        return str(uuid.UUID(int=self.chance.getrandbits(128), version=4))


def _over(first: Json, second: Json) -> Json:
    """The first value with the second laid over it, member by member. What is null in the second was not sent."""
    if second is None:
        return first
    if not isinstance(first, Mapping) or not isinstance(second, Mapping):
        return second
    laid = {name: _over(first.get(name), second.get(name)) for name in dict.fromkeys([*first, *second])}
    if isinstance(first.get("Time"), str) and isinstance(second.get("Time"), str):
        laid["Time"] = redated(second["Time"], first["Time"])
    return laid


def _objects_member(job: Entity) -> str | None:
    """The member of `JobInfo` that holds the objects of a job, if its type has objects."""
    for name, details in (job.get("JobInfo") or {}).items():
        if details and details.get("Includes") is not None:
            return str(name)
    return None


def _without_linked_backups(details: Entity | None) -> Entity | None:
    """Whatever is edited, a copy job loses its linked backups. Source: `post_jobs_id_linked_jobs`."""
    if details is None:
        return None
    return {
        name: {**inner, "LinkedBackupIncludes": {"LinkedBackups": []}}
        if isinstance(inner, Mapping) and inner.get("LinkedBackupIncludes")
        else inner
        for name, inner in details.items()
    }


def _renamed(entity: Entity, ids: Mapping[str, str], name: str) -> dict[str, Json]:
    """An entity with other ids wherever they stand, and the new name in the links to the job."""
    text = json.dumps(entity)
    for old, new in ids.items():
        text = text.replace(old, new)
    body: dict[str, Json] = json.loads(text)
    links: Sequence[Entity] = body.get("Links") or ()
    return {
        **body,
        "Links": [{**one, "Name": name} if one.get("Type") == "JobReference" else one for one in links],
    }
