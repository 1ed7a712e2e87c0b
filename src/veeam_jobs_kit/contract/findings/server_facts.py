"""What a server says of itself and of the account: its version, and the role."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any

from veeam_jobs_description.document import Api

_ALSO_CALLED = re.compile(r"Also called `(\w+)`")
_VERSION_OF_VSPC = "serverVersion"


def about_server(api: Api, bundle: Mapping[str, Any], read: Callable[[str], Any]) -> dict[str, Any]:
    """Return `server`, its version in words, `role`, and `roles`, every name of it; None and empty where it does not say.

    `read` gets a path and returns the JSON of the answer, whatever its status, or None.
    """
    if api == "em":
        return {"server": _versions_of_em(read("/")), "role": None, "roles": []}
    about, me = _data(read("/about")), _data(read("/users/me"))
    role = me.get("role")
    names = [role, *_other_names(role, bundle)] if isinstance(role, str) else []
    version = about.get(_VERSION_OF_VSPC)
    return {"server": str(version) if version else None, "role": role if names else None, "roles": names}


def _data(body: Any) -> Mapping[str, Any]:
    data = body.get("data") if isinstance(body, Mapping) else None
    return data if isinstance(data, Mapping) else {}


def _other_names(role: str, bundle: Mapping[str, Any]) -> list[str]:
    """Return the names that lists of roles (`x-roles`) have for a role that answers spell otherwise."""
    schema = bundle.get("components", {}).get("schemas", {}).get("UserRole", {})
    return _ALSO_CALLED.findall(schema.get("x-enum-descriptions", {}).get(role, ""))


def _versions_of_em(body: Any) -> str | None:
    """Return the API versions that `GET /` names, in either notation: `v1_5, v1_6, v1_7`."""
    found = list(_named(body, "supportedversions"))
    names = [str(name) for version in found for name in _named(version, "name")]
    return ", ".join(sorted(names)) or None


def _named(value: Any, name: str) -> list[Any]:
    """Return the values of all members of a name, at any depth, whatever their case."""
    if isinstance(value, list):
        return [found for item in value for found in _named(item, name)]
    if not isinstance(value, Mapping):
        return []
    own = [child for key, child in value.items() if str(key).lower() == name]
    return own or [found for child in value.values() for found in _named(child, name)]
