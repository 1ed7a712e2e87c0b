"""Users and organizations: who one is, signing out, changing an organization."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from veeam_jobs_kit.mock.calls import Answer, Call
from veeam_jobs_kit.mock.problems import Problem
from veeam_jobs_kit.mock.store import Store
from veeam_jobs_kit.mock.vspc.collections import Collections
from veeam_jobs_kit.mock.vspc.patching import Patcher
from veeam_jobs_kit.mock.vspc.tokens import Tokens


@dataclass(frozen=True, slots=True)
class Accounts:
    """Answers what is asked of users and organizations."""

    store: Store
    collections: Collections
    patcher: Patcher
    tokens: Tokens

    def handlers(self) -> Mapping[str, Callable[[Call], Answer]]:
        """The operations that are handled here."""
        return {
            "users_getMe": self.me,
            "users_deleteTokens": self.sign_out,
            "organizations_patch": self.patch_organization,
        }

    def me(self, call: Call) -> Answer:
        return self.collections.one(call, self.store.page("User", {"login": call.principal.name}, limit=1)[0])

    def sign_out(self, call: Call) -> Answer:
        """One's own tokens, and for a portal administrator those of anyone. (assumption)"""
        login = self.collections.record(call, "User", "userUid").keys["login"]
        if login != call.principal.name and "PortalAdministrator" not in call.principal.roles:
            raise Problem(403, "Only a portal administrator may sign out others.")
        self.tokens.revoke(login)
        return Answer(200, "BooleanResponse", {"data": True, "errors": []})

    def patch_organization(self, call: Call) -> Answer:
        organization = self.collections.record(call, "Organization", "organizationUid")
        patched = self.patcher.apply("Organization", organization.body, call.body)
        self.store.replace("Organization", organization.uid, patched)
        return self.collections.one(call, patched)
