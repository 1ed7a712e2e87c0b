"""The parts of a session: one session for every computer of an agent job, one task session for every object."""

from __future__ import annotations

import uuid
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from veeam_jobs_description.schemas import Json
from veeam_jobs_kit.mock.em.entities import parts
from veeam_jobs_kit.mock.em.links import identity, link, server_links
from veeam_jobs_kit.mock.storage.records import Record
from veeam_jobs_kit.mock.world.uuids import derived_uuid

Entity = Mapping[str, Json]
SESSIONS = "/backupSessions"
RUN_SECONDS = 30.0
"""The seconds that a run of a job takes."""

_FAMILIES = {"AgentBackup": "/agents", "AgentManagement": "/agents", "NasBackup": "/nas"}
COLLECTIONS: Mapping[str, str] = {"AgentBackupJob": "/agents/jobs", "Job": "/jobs", "NasJob": "/nas/jobs"}
"""The collection of each type of job, as its UID names the type."""

FAMILY = "family"
"""The key of a session for the service that lists it: `/agents`, `/nas` or `/jobs`."""

QUERY_TYPE = "queryType"
"""The key of a session for the type under which queries find it, and for the list of all backup sessions."""


@dataclass(frozen=True, slots=True)
class Protected:
    """An object in a job: its id there, its name, and its `HierarchyObjRef`, if it has one."""

    uid: str
    name: str
    reference: str | None = None


def run_keys(session: Entity, job: Entity | None = None) -> Mapping[str, str]:
    """Return the keys of a session: its job, its parent session, and the type under which queries find it."""
    _, _, type_, uid = str(session["JobUid"]).split(":", 3)
    kind = "ReplicaJobSession" if is_replication(job) else "BackupJobSession"
    keys = {COLLECTIONS[type_]: uid.lower(), **family(session), QUERY_TYPE: kind}
    for candidate in session.get("Links") or ():
        if candidate["Rel"] == "Up" and candidate.get("Type") == "BackupJobSessionReference":
            keys[SESSIONS] = identity_of(str(candidate["Href"]))
    return keys


def is_replication(job: Entity | None) -> bool:
    """Return whether the runs of a job are replica sessions."""
    return job is not None and job["Type"] == "Job" and job.get("JobType") == "Replica"


def identity_of(href: str) -> str:
    """Return the ID at the end of an address."""
    return href.partition("?")[0].rpartition("/")[2].lower()


def family(session: Entity) -> Mapping[str, str]:
    """Return the key by which services find a session."""
    return {FAMILY: _FAMILIES.get(str(session.get("JobType")), "/jobs")}


def protected(item: Entity) -> Protected:
    """Return what an object of a job protects, for a job of any kind."""
    name = item.get("Name") or item.get("DisplayName") or item.get("FileOrFolder") or item["ObjectInJobId"]
    return Protected(str(item["ObjectInJobId"]), str(name), item.get("HierarchyObjRef"))


def run_parts(session: Entity, job: Entity, objects: Sequence[Protected]) -> Iterator[Record]:
    """Yield the parts of a session in its current state, none of a replication. Only the last part fails. (assumption)"""
    if is_replication(job):
        return  # replica task sessions, which are not described
    for number, item in enumerate(objects):
        spared = number + 1 < len(objects) and session["Result"] in ("Warning", "Failed")
        owner = {**session, "Result": "Success", "FailureMessage": None} if spared else session
        if session["JobType"] == "AgentBackup":
            owner = _management(owner, session, item)
            keys = {SESSIONS: identity(session), **family(owner), QUERY_TYPE: "BackupJobSession"}
            yield Record("BackupJobSession", identity(owner), owner, keys)
        yield _task(owner, item)


def _management(part: Entity, session: Entity, item: Protected) -> Entity:
    """Return the session of one computer of an agent job."""
    uid = derived_uuid(identity(session), item.uid)
    href, name = f"{SESSIONS}/{uid}", f"{session['JobName']} - {item.name}"
    full = f"{name}@{str(session['Name']).rpartition('@')[2]}"
    ups = [candidate for candidate in session["Links"] if candidate["Rel"] == "Up"]
    return {
        **part,
        "Href": f"{href}?format=Entity",
        "Name": full,
        "UID": f"urn:veeam:BackupJobSession:{uid}",
        "Links": [
            *ups,
            link("Up", f"{SESSIONS}/{identity(session)}", "BackupJobSessionReference", "Parent session"),
            link("Alternate", href, "BackupJobSessionReference", full),
            parts(href, "AgentManagement"),
        ],
        "JobName": name,
        "JobType": "AgentManagement",
    }


def _task(session: Entity, item: Protected) -> Record:
    uid = derived_uuid(identity(session), f"task of {item.uid}")
    href = f"/backupTaskSessions/{uid}"
    name = f"{item.name}@{str(session['Name']).rpartition('@')[2]}"
    is_over = session["EndTimeUTC"] is not None
    body = {
        "Type": "BackupTaskSession",
        "Href": f"{href}?format=Entity",
        "Name": name,
        "UID": f"urn:veeam:BackupTaskSession:{uid}",
        "VmDisplayName": item.name,
        "VmUid": item.reference,
        "Links": [
            *server_links(session),
            link("Up", f"{SESSIONS}/{identity(session)}", "BackupJobSessionReference", str(session["Name"])),
            link("Alternate", href, "BackupTaskSessionReference", name),
        ],
        "JobSessionUid": session["UID"],
        "CreationTimeUTC": session["CreationTimeUTC"],
        "EndTimeUTC": session["EndTimeUTC"],
        "State": "Completed" if is_over else "InProgress",
        # A trap of real servers (seen in version 10): a task that still runs says Success.
        "Result": session["Result"] if is_over else "Success",
        "Reason": session.get("FailureMessage"),
        "TotalSize": (uuid.UUID(uid).int % 500 + 1) * 2**30,
    }
    return Record("BackupTaskSession", uid, body, {SESSIONS: identity(session)})
