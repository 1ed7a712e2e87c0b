"""Sign-in to VSPC: by password, second factor, refresh token, or for another user.

Access tokens are valid for an hour; each refresh token works once.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from veeam_jobs_description.schemas import Json
from veeam_jobs_kit.mock.http.messages import Answer, Call, Principal
from veeam_jobs_kit.mock.http.problems import Problem
from veeam_jobs_kit.mock.storage.store import Store
from veeam_jobs_kit.mock.vspc.users import API_KEY, READ_ONLY_API_KEY, Users
from veeam_jobs_kit.mock.world.clock import Clock
from veeam_jobs_kit.mock.world.users import PASSWORD
from veeam_jobs_kit.mock.world.uuids import random_uuid

LIFETIME = 3600
"""Seconds an access token is valid."""

REFRESH_LIFETIME = 14 * 24 * 3600
"""Seconds a refresh token is valid. (assumption: no page says)"""

MFA_CODE = "493017"
"""The code of every second factor."""

MFA_SUFFIX = "-mfa"
"""A user name with this suffix needs a second factor: `company-owner-mfa` is the user `company-owner`."""

MFA_LIFETIME = 300
"""Seconds between the first step and the second. (assumption: no page says)"""


@dataclass(frozen=True, slots=True)
class Tokens:
    """Issues, checks and revokes tokens."""

    store: Store
    clock: Clock
    users: Users
    rng: random.Random

    def create(self, call: Call) -> Answer:
        """Answer `tokens_create`."""
        body: Mapping[str, Json] = call.body
        grants: Mapping[str, Callable[[Mapping[str, Json]], tuple[str, bool]]] = {
            "password": self._by_password,
            "mfa": self._by_second_factor,
            "refresh_token": self._by_refresh,
            "as": self._for_another,
        }
        grant = grants.get(body["grant_type"])
        if grant is None:
            raise Problem(
                400, f"The mock does not know the grant {body['grant_type']}.", code="unsupported_grant_type"
            )
        name, was_read_only = grant(body)
        # A read-only session cannot become writable.
        read_only = bool(body.get("readOnly")) or was_read_only
        if name.endswith(MFA_SUFFIX):
            return Answer(200, "OAuth2Result", self._ticket(name.removesuffix(MFA_SUFFIX), read_only))
        return Answer(200, "OAuth2Result", self._pair(name, read_only=read_only))

    def principal(self, authorization: str) -> Principal:
        """Return the user of a bearer token. Raises Problem 401 where there is none."""
        scheme, _, token = authorization.partition(" ")
        if scheme.lower() != "bearer" or not token:
            raise Problem(401, "An access token is required.")
        if token in (API_KEY, READ_ONLY_API_KEY):
            administrator = next(iter(self.users.by_name))
            return self.users.principal(administrator, read_only=token == READ_ONLY_API_KEY)
        known = self.store.sessions.get("access", token.strip())
        if known is None:
            raise Problem(401, "The access token is not known.")
        if known["expires"] <= self.clock.elapsed():
            raise Problem(401, "The access token has expired.")
        return self.users.principal(known["user"], read_only=known["read_only"])

    def revoke(self, name: str) -> None:
        """Revoke all tokens of a user."""
        for kind in ("access", "refresh"):
            self.store.sessions.remove_where(kind, "user", name)

    def _by_password(self, body: Mapping[str, Json]) -> tuple[str, bool]:
        name = str(_needed(body, "username")).rpartition("\\")[2].lower()
        known = name.removesuffix(MFA_SUFFIX) in self.users.by_name
        if _needed(body, "password") != PASSWORD or not known:
            raise Problem(400, "The user name or the password is wrong.", code="invalid_grant")
        return name, False

    def _by_second_factor(self, body: Mapping[str, Json]) -> tuple[str, bool]:
        ticket, code = str(_needed(body, "mfa_token")), str(_needed(body, "mfa_code"))
        known = self.store.sessions.get("mfa", ticket)
        if known is None or known["expires"] <= self.clock.elapsed() or code != MFA_CODE:
            raise Problem(
                400, "The code, or the token of the first step, is wrong or expired.", code="invalid_grant"
            )
        self.store.sessions.remove("mfa", ticket)
        return str(known["user"]), bool(known["read_only"])

    def _for_another(self, body: Mapping[str, Json]) -> tuple[str, bool]:
        """Answer the grant `as`: who may manage users may act for any of them. (assumption: no page says who may)"""
        uid = str(_needed(body, "userUid"))
        name = str(self._refreshing(body)["user"])
        found = self.store.records.get("User", uid)
        if found is None or found.keys.get("login") not in self.users.by_name:
            raise Problem(400, f"There is no user with UID {uid} to act for.", code="invalid_grant")
        if self.users.by_name[name] != "PortalAdministrator":
            raise Problem(400, "Only a portal administrator may act for others.", code="unauthorized_client")
        return found.keys["login"], self._by_refresh(body)[1]

    def _by_refresh(self, body: Mapping[str, Json]) -> tuple[str, bool]:
        known = self._refreshing(body)
        self.store.sessions.remove("refresh", str(body["refresh_token"]))
        self.store.sessions.remove("access", str(known["access"]))
        return str(known["user"]), bool(known["read_only"])

    def _refreshing(self, body: Mapping[str, Json]) -> Mapping[str, Json]:
        known = self.store.sessions.get("refresh", str(_needed(body, "refresh_token")))
        if known is None or known["expires"] <= self.clock.elapsed():
            raise Problem(400, "The refresh token is wrong, spent or expired.", code="invalid_grant")
        return known

    def _pair(self, name: str, *, read_only: bool) -> dict[str, Json]:
        access, refresh, now = self._token(), self._token(), self.clock.elapsed()
        self.store.sessions.put(
            "access", access, {"user": name, "expires": now + LIFETIME, "read_only": read_only}
        )
        self.store.sessions.put(
            "refresh",
            refresh,
            {"user": name, "expires": now + REFRESH_LIFETIME, "access": access, "read_only": read_only},
        )
        return {
            "access_token": access,
            "token_type": "bearer",
            "refresh_token": refresh,
            "mfa_token": None,
            "encrypted_code": None,
            "expires_in": LIFETIME,
        }

    def _ticket(self, name: str, read_only: bool) -> dict[str, Json]:
        ticket = self._token()
        expires = self.clock.elapsed() + MFA_LIFETIME
        self.store.sessions.put("mfa", ticket, {"user": name, "expires": expires, "read_only": read_only})
        return {
            "access_token": None,
            "token_type": None,
            "refresh_token": None,
            "mfa_token": ticket,
            "encrypted_code": None,
            "expires_in": MFA_LIFETIME,
        }

    def _token(self) -> str:
        return random_uuid(self.rng).replace("-", "")


def _needed(body: Mapping[str, Json], name: str) -> Json:
    value = body.get(name)
    if value is None:
        raise Problem(400, f"{name} is required for this grant.", member=name, code="invalid_request")
    return value
