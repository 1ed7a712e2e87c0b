"""The role of an account of Service Provider Console, under every name that the description has for it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from veeam_jobs_description.document import Api
from veeam_jobs_kit.contract.wire.connection import Connection

ME = "users_getMe"
"""The operation that tells who signed in."""
_SCHEMA = "UserRole"
_OTHER_NAME = re.compile(r"Also called `(\w+)`")


def role_of(api: Api, connection: Connection) -> str | None:
    """Return the role of the account that signed in; None where the server does not tell."""
    if api != "vspc" or connection.sign_in is None:
        return None
    try:
        body = connection.call(ME).json()
    except KeyError:  # a description without this operation
        return None
    data = body.get("data") if isinstance(body, Mapping) else None
    role = data.get("role") if isinstance(data, Mapping) else None
    return role if isinstance(role, str) else None


def role_names(role: str, bundle: Mapping[str, Any]) -> frozenset[str]:
    """Return the name of a role in answers, and the one that lists of roles (`x-roles`) have for it."""
    schema = bundle.get("components", {}).get("schemas", {}).get(_SCHEMA, {})
    return frozenset({role, *_OTHER_NAME.findall(schema.get("x-enum-descriptions", {}).get(role, ""))})
