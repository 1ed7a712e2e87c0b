# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from uuid import UUID

import msgspec


class User(msgspec.Struct, kw_only=True, gc=False):
    """Somebody who can sign in to the console."""

    instance_uid: UUID | None = msgspec.field(name="instanceUid", default=None)
    """UID of the user; `userUid` elsewhere."""
    organization_uid: UUID | None = msgspec.field(name="organizationUid", default=None)
    """Organization the user belongs to."""
    user_name: str | None = msgspec.field(name="userName", default=None)
    """The name to sign in with."""
    status: UserStatus | None = None
    """Whether a user can sign in."""
    mfa_policy_status: UserMfaPolicyStatus | None = msgspec.field(name="mfaPolicyStatus", default=None)
    """Whether the user must have a second factor to sign in."""
    mfa_policy_configuration_status: UserMfaPolicyConfigurationStatus | None = msgspec.field(
        name="mfaPolicyConfigurationStatus", default=None
    )
    """Whether the user has set up a second factor, be it required or not."""
    role: UserRole | None = None
    """What a user may do. Some roles have another name here than in the lists of who may call what (`Service
    Provider …`, `Location …`); where the two differ, the text names the other.
    """
    profile: UserProfile | None = None
    """The person behind a user, for people to read."""
    credentials: CredentialsInfo | None = None
    """What a user signs in with. The name comes back; the password is there to be set and is never shown
    (assumption).
    """


from .credentials_info import CredentialsInfo  # noqa: E402
from .user_mfa_policy_configuration_status import UserMfaPolicyConfigurationStatus  # noqa: E402
from .user_mfa_policy_status import UserMfaPolicyStatus  # noqa: E402
from .user_profile import UserProfile  # noqa: E402
from .user_role import UserRole  # noqa: E402
from .user_status import UserStatus  # noqa: E402
