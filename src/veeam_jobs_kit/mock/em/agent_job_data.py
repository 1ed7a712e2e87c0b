"""Resources of agent jobs: protection groups, computers, backups, backup files and restore points."""

from __future__ import annotations

import uuid
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime

from veeam_jobs_description.schemas import Json
from veeam_jobs_kit.mock.em.links import identity, link
from veeam_jobs_kit.mock.em.run_parts import Protected, identity_of
from veeam_jobs_kit.mock.world.uuids import derived_uuid

Entity = Mapping[str, Json]
_NOWHERE = "00000000-0000-0000-0000-000000000000"


def protection_group(server: Entity) -> Entity:
    """Return the one `AgentProtectionGroup` of a backup server, given the link to the server."""
    uid = derived_uuid(identity_of(server["Href"]), "protection group")
    href, name = f"/agents/protectionGroups/{uid}", f"Computers of {server.get('Name')}"
    return {
        **_entity("AgentProtectionGroup", href, name),
        "Links": [
            server,
            link("Alternate", href, "AgentProtectionGroupReference", name),
            link("Down", f"{href}/discoveredComputers?format=Entity", "DiscoveredComputerList"),
        ],
        "RescanScheduleEnabled": True,
        "HierarchyObjRef": f"urn:AgentForWindows:AgentProtectionGroup:{_NOWHERE}.{uid}",
    }


def computers(group: Entity, server: Entity, objects: Sequence[Protected]) -> Iterator[Entity]:
    """Yield a `DiscoveredComputer` for each object."""
    for item in objects:
        uid = derived_uuid(item.uid, "computer")
        href = f"/agents/discoveredComputers/{uid}"
        yield {
            **_entity("DiscoveredComputer", href, item.name),
            "Links": [
                server,
                link("Alternate", href, "DiscoveredComputerReference", item.name),
                link(
                    "Up", str(group["Href"]).partition("?")[0], "AgentProtectionGroupReference", group["Name"]
                ),
            ],
            "HostStatus": "Online",
            "AgentVersion": "13.0.1.203",
            "AgentStatus": "Installed",
            "OsVersion": "Microsoft Windows Server 2022 (64-bit)",
            "IpAddress": f"192.0.2.{uuid.UUID(uid).int % 254 + 1}",
            "HierarchyObjRef": f"urn:AgentForWindows:VeeamAgent:{_NOWHERE}.{uid}",
        }


def protection(
    job: Entity, server: Entity, objects: Sequence[Protected], sessions: Sequence[Entity]
) -> Iterator[Entity]:
    """Yield the `Backup` of an agent job, and a file and restore points for each run that did not fail."""
    uid = derived_uuid(identity(job), "backup")
    href, repository = f"/backups/{uid}", derived_uuid(identity_of(server["Href"]), "repository")
    yield {
        **_entity("Backup", href, str(job["Name"])),
        "Links": [
            link("Up", f"/repositories/{repository}", "RepositoryReference", "Repository 01"),
            server,
            link("Alternate", href, "BackupReference", str(job["Name"])),
        ],
        "Platform": job["Platform"],
        "BackupType": "Standard",
    }
    up = link("Up", href, "BackupReference", str(job["Name"]))
    good = sorted(
        (session for session in sessions if session["Result"] != "Failed"),
        key=lambda session: str(session["EndTimeUTC"]),
    )
    for number, session in enumerate(good):
        yield from _files_and_restore_points(up, server, objects, session, is_full=number == 0)


def _files_and_restore_points(
    backup: Entity, server: Entity, objects: Sequence[Protected], session: Entity, *, is_full: bool
) -> Iterator[Entity]:
    moment = datetime.fromisoformat(str(session["EndTimeUTC"]))
    ending = "vbk" if is_full else "vib"
    name = f"{backup['Name']}{moment:%Y-%m-%dT%H%M%S}.{ending}"
    file, point = (derived_uuid(identity(session), kind) for kind in ("file", "restore point"))
    size = (uuid.UUID(file).int % 200 + 1) * 2**30
    yield {
        **_entity("BackupFile", f"/backupFiles/{file}", name),
        "Links": [backup, server],
        "FilePath": rf"D:\Backup\{backup['Name']}\{name}",
        "BackupSize": size,
        "DataSize": size * 2,
        "DeduplicationRatio": 1.25,
        "CompressRatio": 1.6,
        "CreationTimeUtc": session["EndTimeUTC"],
        "FileType": ending,
    }
    yield {
        **_entity("RestorePoint", f"/restorePoints/{point}", f"{moment:%b %d %Y %I:%M%p}"),
        "Links": [backup, server],
        "BackupDateUTC": session["EndTimeUTC"],
    }
    for item in objects:
        uid = derived_uuid(identity(session), f"restore point of {item.uid}")
        href, full = f"/agents/agentRestorePoints/{uid}", f"{item.name}@{moment:%Y-%m-%d %H:%M:%S}"
        yield {
            **_entity("AgentRestorePoint", href, full),
            "Links": [
                server,
                link("Up", f"/restorePoints/{point}", "RestorePointReference"),
                link("Up", f"/backupFiles/{file}", "BackupFileReference", name),
                link("Alternate", href, "AgentRestorePointReference", full),
            ],
            "CreationTimeUTC": session["EndTimeUTC"],
            "Algorithm": "Full" if is_full else "Incremental",
            "PointType": "Full" if is_full else "Increment",
        }


def _entity(type_: str, href: str, name: str) -> dict[str, Json]:
    uid = identity_of(href)
    return {"Type": type_, "Href": f"{href}?format=Entity", "Name": name, "UID": f"urn:veeam:{type_}:{uid}"}
