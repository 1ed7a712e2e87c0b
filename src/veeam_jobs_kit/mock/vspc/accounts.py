"""Users and organizations: the current user, revoking tokens, changing an organization."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from veeam_jobs_kit.mock.http.messages import Answer, Call
from veeam_jobs_kit.mock.http.problems import Problem
from veeam_jobs_kit.mock.storage.store import Store
from veeam_jobs_kit.mock.vspc.collections import Collections
from veeam_jobs_kit.mock.vspc.json_patch import Patcher
from veeam_jobs_kit.mock.vspc.tokens import Tokens


@dataclass(frozen=True, slots=True)
class Accounts:
    """Answers the operations of users and organizations."""

    store: Store
    collections: Collections
    patcher: Patcher
    tokens: Tokens

    def handlers(self) -> Mapping[str, Callable[[Call], Answer]]:
        """Return the operations that are handled here."""
        return {
            "users_getMe": self.me,
            "users_deleteTokens": self.sign_out,
            "organizations_patch": self.patch_organization,
        }

    def me(self, call: Call) -> Answer:
        """Answer `users_getMe`: the user who calls."""
        return self.collections.one(
            call, self.store.records.page("User", {"login": call.principal.name}, limit=1)[0]
        )

    def sign_out(self, call: Call) -> Answer:
        """Revoke the caller's tokens; a portal administrator may revoke those of any user. (assumption)"""
        login = self.collections.record(call, "User", "userUid").keys["login"]
        if login != call.principal.name and "PortalAdministrator" not in call.principal.roles:
            raise Problem(403, "Only a portal administrator may sign out others.")
        self.tokens.revoke(login)
        return Answer(200, "BooleanResponse", {"data": True, "errors": []})

    def patch_organization(self, call: Call) -> Answer:
        """Answer `organizations_patch`."""
        organization = self.collections.record(call, "Organization", "organizationUid")
        patched = self.patcher.apply("Organization", organization.body, call.body)
        self.store.records.replace("Organization", organization.uid, patched)
        return self.collections.one(call, patched)
