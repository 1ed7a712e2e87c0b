"""What a run of a job consists of: a session of its own for every computer of an agent job, a task for every object."""

from __future__ import annotations

import uuid
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from veeam_jobs_kit.mock.em.entities import parts
from veeam_jobs_kit.mock.em.links import link
from veeam_jobs_kit.mock.records import Record
from veeam_jobs_kit.mock.views import Json

Entity = Mapping[str, Json]
SESSIONS = "/backupSessions"
RUN_SECONDS = 30.0
"""How long a run of a job takes."""

_FAMILIES = {"AgentBackup": "/agents", "AgentManagement": "/agents", "NasBackup": "/nas"}
COLLECTIONS: Mapping[str, str] = {"AgentBackupJob": "/agents/jobs", "Job": "/jobs", "NasJob": "/nas/jobs"}
"""Type of a job, as its UID says it -> where it lives."""

FAMILY = "family"
"""The key of a session that says under which service it is listed: `/agents`, `/nas` or `/jobs`."""


@dataclass(frozen=True, slots=True)
class Protected:
    """What a job protects: the id of the object in the job, its name."""

    uid: str
    name: str


def run_keys(session: Entity) -> Mapping[str, str]:
    """What a session belongs to: its job, and the session it is a part of, if it is."""
    _, _, type_, uid = str(session["JobUid"]).split(":", 3)
    keys = {COLLECTIONS[type_]: uid.lower(), **family(session)}
    for one in session.get("Links") or ():
        if one["Rel"] == "Up" and one.get("Type") == "BackupJobSessionReference":
            keys[SESSIONS] = identity_of(str(one["Href"]))
    return keys


def identity_of(href: str) -> str:
    """The id at the end of an address."""
    return href.partition("?")[0].rpartition("/")[2].lower()


def family(session: Entity) -> Mapping[str, str]:
    """The key by which services find a session."""
    return {FAMILY: _FAMILIES.get(str(session.get("JobType")), "/jobs")}


def protected(item: Entity) -> Protected:
    """An object of a job of any kind."""
    name = item.get("Name") or item.get("DisplayName") or item.get("FileOrFolder") or item["ObjectInJobId"]
    return Protected(str(item["ObjectInJobId"]), str(name))


def run_parts(session: Entity, objects: Sequence[Protected]) -> Iterator[Record]:
    """The parts of a session as it stands now. What went wrong is put down to the last object. (assumption)"""
    for number, item in enumerate(objects):
        spared = number + 1 < len(objects) and session["Result"] in ("Warning", "Failed")
        owner = {**session, "Result": "Success", "FailureMessage": None} if spared else session
        if session["JobType"] == "AgentBackup":
            owner = _management(owner, session, item)
            keys = {SESSIONS: identity(session), **family(owner)}
            yield Record("BackupJobSession", identity(owner), owner, keys)
        yield _task(owner, item)


def identity(entity: Entity) -> str:
    """The GUID at the end of a UID."""
    return str(entity["UID"]).rpartition(":")[2].lower()


def _management(part: Entity, session: Entity, item: Protected) -> Entity:
    """The session of one computer of an agent job."""
    uid = _derived(identity(session), item.uid)
    href, name = f"{SESSIONS}/{uid}", f"{session['JobName']} - {item.name}"
    full = f"{name}@{str(session['Name']).rpartition('@')[2]}"
    ups = [one for one in session["Links"] if one["Rel"] == "Up"]
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
    uid = _derived(identity(session), f"task of {item.uid}")
    href = f"/backupTaskSessions/{uid}"
    name = f"{item.name}@{str(session['Name']).rpartition('@')[2]}"
    servers = [one for one in session["Links"] if one.get("Type") == "BackupServerReference"]
    body = {
        "Type": "BackupTaskSession",
        "Href": f"{href}?format=Entity",
        "Name": name,
        "UID": f"urn:veeam:BackupTaskSession:{uid}",
        "VmDisplayName": item.name,
        "Links": [
            *servers,
            link("Up", f"{SESSIONS}/{identity(session)}", "BackupJobSessionReference", str(session["Name"])),
            link("Alternate", href, "BackupTaskSessionReference", name),
        ],
        "JobSessionUid": session["UID"],
        "CreationTimeUTC": session["CreationTimeUTC"],
        "EndTimeUTC": session["EndTimeUTC"],
        "State": "InProgress" if session["EndTimeUTC"] is None else "Completed",
        "Result": session["Result"],
        "Reason": session.get("FailureMessage"),
        "TotalSize": (uuid.UUID(uid).int % 500 + 1) * 2**30,
    }
    return Record("BackupTaskSession", uid, body, {SESSIONS: identity(session)})


def _derived(uid: str, name: str) -> str:
    """An id that follows from another one: the same run has the same parts whenever they are made."""
    return str(uuid.uuid5(uuid.UUID(uid), name))
