"""Names that only the client has: members of models and enumerations, arguments, modules."""

from __future__ import annotations

import re

from generator.naming import method_name, snake_case

_SHADOWING = frozenset({"bool", "bytes", "datetime", "dict", "float", "int", "list", "msgspec", "str"})
"""Names that annotations of a model mention: a member of that name would hide the type from the lines below it."""

_TAKEN_ARGUMENTS = frozenset({"answer", "body", "page_size", "self"})
"""Arguments and variables that methods have of themselves."""


def field_name(name: str) -> str:
    """The attribute of a model that holds a member: `instanceUid` -> `instance_uid`, `UID` -> `uid`."""
    attribute = _identifier(method_name(name), "value")
    return f"{attribute}_" if attribute in _SHADOWING else attribute


def argument_name(name: str) -> str:
    """The argument that carries a parameter: `X-Request-id` -> `x_request_id`, `filter` -> `filter`."""
    argument = _identifier(method_name(name), "value")
    return f"{argument}_" if argument in _TAKEN_ARGUMENTS else argument


def enum_member_name(value: str) -> str:
    """The member of an enumeration: `BackupVm` -> `BACKUP_VM`, `6.5` -> `VALUE_6_5`."""
    return _identifier(snake_case(value), "value").upper()


def module_name(name: str) -> str:
    """The module of a schema or an operation: `BackupServerJob` -> `backup_server_job`."""
    return method_name(name)


def _identifier(name: str, prefix: str) -> str:
    return name if re.match(r"[A-Za-z_]", name) else f"{prefix}_{name}".rstrip("_")
