"""Users and API keys of the VSPC mock. Users of a company see what belongs to it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from veeam_jobs_kit.mock.http.messages import Principal
from veeam_jobs_kit.mock.world.users import user_name

API_KEY = "mock-api-key"
READ_ONLY_API_KEY = "mock-api-key-read-only"
_COMPANY_ROLES = ("Company", "Location", "Subtenant")


@dataclass(frozen=True, slots=True)
class Users:
    """The users and their roles; users of a company belong to `organization`."""

    by_name: Mapping[str, str]
    organization: str

    def principal(self, name: str, *, read_only: bool = False) -> Principal:
        """Return the principal of a user."""
        role = self.by_name[name]
        organization = self.organization if role.startswith(_COMPANY_ROLES) else None
        return Principal(name, frozenset({role}), organization, read_only=read_only)


def users_for(roles: Iterable[str], organization: str) -> Users:
    """Return one user for each role."""
    return Users({user_name(role): role for role in roles}, organization)
