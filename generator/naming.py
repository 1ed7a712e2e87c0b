"""How names of a document become names in Python. Every rule stands here and nowhere else."""

from __future__ import annotations

import keyword
import re


def snake_case(name: str) -> str:
    """`backupCopyJobs` -> `backup_copy_jobs`, `X-Request-id` -> `x_request_id`, `UID` -> `uid`."""
    spaced = re.sub(r"([A-Z]+)([A-Z][a-z])", r"\1_\2", re.sub(r"([a-z0-9])([A-Z])", r"\1_\2", name))
    return re.sub(r"[^A-Za-z0-9]+", "_", spaced).strip("_").lower()


def class_name(name: str) -> str:
    """`backupCopyJobs` -> `BackupCopyJobs`."""
    return name[:1].upper() + name[1:]


def method_name(verb: str) -> str:
    """The client method of a verb: `listByServer` -> `list_by_server`."""
    return _safe(snake_case(verb))


def reference_method_name(verb: str) -> str:
    """The method that brings the reference form: `get_reference`, `list_references`, `list_backup_session_references`."""
    name = method_name(verb)
    if name == "list":
        return "list_references"
    if name.startswith("list_"):
        return f"{name.removesuffix('s')}_references"
    return f"{name}_reference"


def _safe(name: str) -> str:
    return f"{name}_" if keyword.iskeyword(name) else name
