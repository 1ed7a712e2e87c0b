"""Names of companies, machines, jobs and failures. None of them is real."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Role:
    """The purpose of machines: a name, the beginning of host names, smallest and largest size in GiB."""

    name: str
    host: str
    gigabytes: tuple[int, int]


ROLES = (
    Role("File servers", "files", (200, 4000)),
    Role("Domain controllers", "dc", (40, 120)),
    Role("SQL databases", "sql", (150, 2500)),
    Role("Oracle databases", "ora", (300, 3000)),
    Role("Mail", "mail", (250, 1800)),
    Role("Web shop", "web", (30, 160)),
    Role("Workstations", "ws", (60, 900)),
    Role("Build farm", "build", (80, 600)),
    Role("Archive", "arc", (900, 9000)),
    Role("ERP", "erp", (180, 1500)),
    Role("Terminal servers", "rds", (90, 400)),
    Role("Monitoring", "mon", (50, 300)),
)
REPOSITORIES = (
    "Default Backup Repository",
    "Hardened Repository 01",
    "Scale-out Repository 01",
    "Scale-out Repository 02",
    "NAS Repository 01",
    "Object Storage Repository 01",
)
AUTHORS = (r"EXAMPLE\backup-admin", r"EXAMPLE\m.jensen", r"EXAMPLE\p.novak", r"EXAMPLE\svc-veeam")
CITIES = ("Hamburg", "Lyon", "Utrecht", "Kraków", "Denver", "Boston", "Bristol", "Malmö", "Porto", "Leipzig")
SITES = ("hq", "dc1", "dc2", "branch", "north", "south")

_FIRST = (
    "Alder", "Birch", "Cedar", "Dogwood", "Elm Street", "Fir", "Ginkgo", "Hazel", "Ironwood", "Juniper", "Katsura",
    "Larch", "Maple", "Nutmeg", "Oak & Co", "Pine", "Quince", "Rowan", "Spruce", "Teak", "Umbra", "Viburnum", "Willow",
    "Yew", "Zelkova",
)  # fmt: skip
_SECOND = (
    "Logistics", "Clinics", "Foods", "Law", "Telecom", "Bank", "Energy", "Press", "Robotics", "Schools", "Insurance",
    "Shipping", "Architects", "Pharma", "Airways", "Mills", "Retail", "Studios",
)  # fmt: skip

PREFIXES: Mapping[str, str] = {
    "BackupVm": "",
    "ReplicationVM": "Replica of ",
    "CdpReplicationVM": "CDP of ",
    "CopyVm": "VM copy of ",
    "BackupCopy": "Copy of ",
    "SimpleBackupCopy": "Mirror of ",
    "AgentBackupJob": "Agents, ",
    "AgentPolicy": "Policy, ",
    "BackupFile": "Shares, ",
    "BackupFileCopy": "Copy of shares, ",
    "ObjectStorageBackup": "Buckets, ",
    "ObjectStorageBackupCopy": "Copy of buckets, ",
    "CopyFile": "File copy, ",
    "FileToTape": "Files to tape, ",
    "BackupToTape": "Tape, ",
}
_WHAT: Mapping[str, str] = {
    "ReplicationVM": "Stand-by machines in the second data centre.",
    "CdpReplicationVM": "Seconds behind production, at most.",
    "BackupToTape": "Leaves the building every Friday.",
    "FileToTape": "Leaves the building every Friday.",
    "AgentPolicy": "For notebooks that are seldom in the office.",
}

_COMMON = (
    "The network path was not found.",
    "Credentials were refused: the password of the account has expired.",
    "The backup window has ended before the job was done.",
)
_REPOSITORIES = (
    *_COMMON,
    "Not enough free space on the repository.\r\nAt least 20 GB are needed.",
    "The repository is in maintenance mode.",
)
_AGENTS = (
    "The computer did not answer within 10 minutes.",
    "The snapshot of a volume could not be created.",
    "The agent is out of date and must be upgraded.",
    "A volume cannot be read: the device is not ready.",
)
_MACHINES = (
    "The snapshot of the machine could not be created.",
    "The snapshot of the machine could not be removed; consolidation is needed.",
    "The virtual disk cannot be opened: it is locked by another process.",
    "The connection to the hypervisor was lost.",
)
_COPIES = (
    "The restore point is locked by a running job.",
    "The source backup has a corrupt block; run a health check.",
    "No new restore point was found within the interval.",
)
_TAPES = (
    "No tape is available in the media pool.",
    "The tape is write-protected.",
    "The drive needs cleaning.",
)
_SHARES = (
    "The share is not accessible: access is denied.",
    "The path is longer than the file server allows.",
)
_BUCKETS = (
    "The bucket was not found.",
    "The keys of the bucket are not valid any more.",
)
_REPLICAS = (
    "The datastore of the replica has not enough free space.",
    "The host of the replica is in maintenance mode.",
    "The connection to the hypervisor was lost.",
)

_FAILURES: Mapping[str, tuple[str, ...]] = {
    "BackupVm": _REPOSITORIES + _MACHINES,
    "ReplicationVM": _COMMON + _REPLICAS,
    "CdpReplicationVM": ("The recovery point objective was missed.", *_REPLICAS),
    "CopyVm": _REPOSITORIES + _MACHINES,
    "BackupCopy": _REPOSITORIES + _COPIES,
    "SimpleBackupCopy": _REPOSITORIES + _COPIES,
    "AgentBackupJob": _REPOSITORIES + _AGENTS,
    "AgentPolicy": _REPOSITORIES + _AGENTS,
    "BackupFile": _REPOSITORIES + _SHARES,
    "BackupFileCopy": _REPOSITORIES + _COPIES,
    "ObjectStorageBackup": _REPOSITORIES + _BUCKETS,
    "ObjectStorageBackupCopy": _REPOSITORIES + _COPIES,
    "CopyFile": _COMMON + _SHARES,
    "FileToTape": _COMMON + _TAPES + _SHARES,
    "BackupToTape": _TAPES,
}
"""The reasons of failed runs, by the kind of the job."""

_WARNED = ("The run took longer than usual.", "A connection was lost for a moment and has been restored.")
_WARNINGS: Mapping[str, tuple[str, ...]] = {
    **dict.fromkeys(("BackupVm", "CopyVm"), (*_WARNED, "The tools in the machine are out of date.")),
    **dict.fromkeys(("AgentBackupJob", "AgentPolicy"), (*_WARNED, "The computer has to be restarted.")),
    **dict.fromkeys(("BackupFile", "CopyFile"), (*_WARNED, "4 files were in use and have been skipped.")),
    **dict.fromkeys(("FileToTape", "BackupToTape"), (*_WARNED, "The tape is almost full.")),
}
"""The reasons of warnings, by the kind of the job; those without an entry have `_WARNED`."""


def message(kind: str, result: str, word: int) -> str:
    """Return the reason of a run that failed or warned; `word` is a random number below 2**32."""
    found = _FAILURES[kind] if result == "Failed" else _WARNINGS.get(kind, _WARNED)
    return found[word * len(found) >> 32]


def company(number: int) -> str:
    """Return the name of a company; each number has another one."""
    # Both lists are walked at once, and their lengths have no common divisor: every pair comes before one comes again.
    name = f"{_FIRST[number % len(_FIRST)]} {_SECOND[number * 7 % len(_SECOND)]}"
    again = number // (len(_FIRST) * len(_SECOND))
    return f"{name} {again + 1}" if again else name


def alias(company: str) -> str:
    """Return the name of a company as a domain has it: its letters and digits."""
    return "".join(letter for letter in company.lower() if letter.isascii() and letter.isalnum())


def description(role: Role, kind: str, organization: str) -> str:
    """Return the description that an administrator gave a job."""
    return _WHAT.get(kind, f"{role.name} of {organization}.")
