"""Signing in to VSPC: the grants `password` and `refresh_token`, one hour of validity, pairs that are spent."""

from __future__ import annotations

import random
import uuid
from collections.abc import Mapping
from dataclasses import dataclass

from veeam_jobs_kit.mock.calls import Answer, Call, Principal
from veeam_jobs_kit.mock.clock import Clock
from veeam_jobs_kit.mock.problems import Problem
from veeam_jobs_kit.mock.store import Store
from veeam_jobs_kit.mock.users import PASSWORD
from veeam_jobs_kit.mock.views import Json
from veeam_jobs_kit.mock.vspc.users import API_KEY, READ_ONLY_API_KEY, Users

LIFETIME = 3600
"""Seconds an access token is valid."""

REFRESH_LIFETIME = 14 * 24 * 3600
"""Seconds a refresh token is valid. (assumption: no page says)"""


@dataclass(frozen=True, slots=True)
class Tokens:
    """Issues tokens and recognises them."""

    store: Store
    clock: Clock
    users: Users
    chance: random.Random

    def create(self, call: Call) -> Answer:
        """The operation `tokens_create`."""
        body: Mapping[str, Json] = call.body
        grant = body["grant_type"]
        read_only = bool(body.get("readOnly"))
        if grant == "password":
            name = self._by_password(body)
        elif grant == "refresh_token":
            name, was_read_only = self._by_refresh(body)
            read_only = (
                read_only or was_read_only
            )  # a session that may only read cannot refresh itself into more
        else:
            raise Problem(400, f"The mock does not know the grant {grant}.", code="unsupported_grant_type")
        return Answer(200, "OAuth2Result", self._pair(name, read_only=read_only))

    def principal(self, authorization: str) -> Principal:
        """Who a bearer token speaks for. Raises Problem 401 where it speaks for nobody."""
        scheme, _, token = authorization.partition(" ")
        if scheme.lower() != "bearer" or not token:
            raise Problem(401, "An access token is required.")
        if token in (API_KEY, READ_ONLY_API_KEY):
            administrator = next(iter(self.users.by_name))
            return self.users.principal(administrator, read_only=token == READ_ONLY_API_KEY)
        known = self.store.live("access", token.strip())
        if known is None:
            raise Problem(401, "The access token is not known.")
        if known["expires"] <= self.clock.elapsed():
            raise Problem(401, "The access token has expired.")
        return self.users.principal(known["user"], read_only=known["read_only"])

    def revoke(self, name: str) -> None:
        """Make every token of a user worthless."""
        for kind in ("access", "refresh"):
            self.store.drop_all_live(kind, "user", name)

    def _by_password(self, body: Mapping[str, Json]) -> str:
        name = str(_needed(body, "username")).rpartition("\\")[2].lower()
        if _needed(body, "password") != PASSWORD or name not in self.users.by_name:
            raise Problem(400, "The user name or the password is wrong.", code="invalid_grant")
        return name

    def _by_refresh(self, body: Mapping[str, Json]) -> tuple[str, bool]:
        token = str(_needed(body, "refresh_token"))
        known = self.store.live("refresh", token)
        if known is None or known["expires"] <= self.clock.elapsed():
            raise Problem(400, "The refresh token is wrong, spent or expired.", code="invalid_grant")
        self.store.drop_live("refresh", token)
        self.store.drop_live("access", str(known["access"]))
        return str(known["user"]), bool(known["read_only"])

    def _pair(self, name: str, *, read_only: bool) -> dict[str, Json]:
        access, refresh, now = self._token(), self._token(), self.clock.elapsed()
        self.store.put_live(
            "access", access, {"user": name, "expires": now + LIFETIME, "read_only": read_only}
        )
        self.store.put_live(
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

    def _token(self) -> str:
        return uuid.UUID(int=self.chance.getrandbits(128), version=4).hex


def _needed(body: Mapping[str, Json], name: str) -> Json:
    value = body.get(name)
    if value is None:
        raise Problem(400, f"{name} is required for this grant.", member=name, code="invalid_request")
    return value
