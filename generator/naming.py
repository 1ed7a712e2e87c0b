"""How names of a document become names in Python. Every rule stands here and nowhere else."""

from __future__ import annotations

import keyword
import re

_SHADOWING = frozenset({"bool", "bytes", "datetime", "dict", "float", "int", "list", "msgspec", "str"})
"""Names that annotations of a model mention: a member of that name would hide the type from the lines below it."""

_OTHER_SPELLINGS = {"FsFileExcludeOptions": "fs_file_exclude_options1"}
"""Members that another one of the same object would hide: their names differ in case only."""

_TAKEN_ARGUMENTS = frozenset({"answer", "body", "self"})
"""Arguments and variables that methods have of themselves."""


def snake_case(name: str) -> str:
    """Convert a name to snake case: `backupCopyJobs` -> `backup_copy_jobs`, `X-Request-id` -> `x_request_id`."""
    spaced = re.sub(r"([A-Z]+)([A-Z][a-z])", r"\1_\2", re.sub(r"([a-z0-9])([A-Z])", r"\1_\2", name))
    return re.sub(r"[^A-Za-z0-9]+", "_", spaced).strip("_").lower()


def class_name(name: str) -> str:
    """Convert a name to that of a class: `backupCopyJobs` -> `BackupCopyJobs`."""
    return name[:1].upper() + name[1:]


def method_name(verb: str) -> str:
    """Return the client method of a verb: `listByServer` -> `list_by_server`."""
    return _safe(snake_case(verb))


def reference_method_name(verb: str) -> str:
    """Return the method for the reference form: `get_reference`, `list_references`, `list_backup_session_references`."""
    name = method_name(verb)
    if name == "list":
        return "list_references"
    if name.startswith("list_"):
        return f"{name.removesuffix('s')}_references"
    return f"{name}_reference"


def _safe(name: str) -> str:
    return f"{name}_" if keyword.iskeyword(name) else name


def field_name(name: str) -> str:
    """Return the attribute of a model that holds a member: `instanceUid` -> `instance_uid`, `UID` -> `uid`."""
    attribute = _OTHER_SPELLINGS.get(name) or _identifier(method_name(name), "value")
    return f"{attribute}_" if attribute in _SHADOWING else attribute


def argument_name(name: str) -> str:
    """Return the argument that holds a parameter: `X-Request-id` -> `x_request_id`, `filter` -> `filter`."""
    argument = _identifier(method_name(name), "value")
    return f"{argument}_" if argument in _TAKEN_ARGUMENTS else argument


def enum_member_name(value: str) -> str:
    """Return the member of an enumeration: `BackupVm` -> `BACKUP_VM`, `6.5` -> `VALUE_6_5`."""
    return _identifier(snake_case(value), "value").upper()


def module_name(name: str) -> str:
    """Return the module of a schema or an operation: `BackupServerJob` -> `backup_server_job`."""
    return method_name(name)


def _identifier(name: str, prefix: str) -> str:
    return name if re.match(r"[A-Za-z_]", name) else f"{prefix}_{name}".rstrip("_")
