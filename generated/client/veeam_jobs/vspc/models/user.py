# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from typing import ClassVar
from uuid import UUID

import msgspec


class User(msgspec.Struct, kw_only=True, gc=False):
    """An account that can sign in to the console.

    Attributes:
        instance_uid: UID of the user. Other resources refer to it as `user_uid`.
        organization_uid: UID of the organization that the user belongs to.
        user_name: User name for signing in.
        status: Whether a user can sign in.
        mfa_policy_status: Whether the user must have a second factor to sign in.
        mfa_policy_configuration_status: Whether the user has set up a second factor, regardless of whether it
            is required.
        role: Role of a user, which determines what the user may do. Some roles have different names in the
            lists of roles that may call an operation (`Service Provider …`, `Location …`); if so, the
            description gives the other name.
        profile: Personal details of a user.
        credentials: Sign-in credentials of a user. The name is returned; the password can be set but is never
            returned (assumption).
    """

    instance_uid: UUID | None = msgspec.field(name="instanceUid", default=None)
    """UID of the user. Other resources refer to it as `user_uid`."""
    organization_uid: UUID | None = msgspec.field(name="organizationUid", default=None)
    """UID of the organization that the user belongs to."""
    user_name: str | None = msgspec.field(name="userName", default=None)
    """User name for signing in."""
    status: UserStatus | None = None
    """Whether a user can sign in."""
    mfa_policy_status: UserMfaPolicyStatus | None = msgspec.field(name="mfaPolicyStatus", default=None)
    """Whether the user must have a second factor to sign in."""
    mfa_policy_configuration_status: UserMfaPolicyConfigurationStatus | None = msgspec.field(
        name="mfaPolicyConfigurationStatus", default=None
    )
    """Whether the user has set up a second factor, regardless of whether it is required."""
    role: UserRole | None = None
    """Role of a user, which determines what the user may do. Some roles have different names in the lists of
    roles that may call an operation (`Service Provider …`, `Location …`); if so, the description gives the
    other name.
    """
    profile: UserProfile | None = None
    """Personal details of a user."""
    credentials: CredentialsInfo | None = None
    """Sign-in credentials of a user. The name is returned; the password can be set but is never returned
    (assumption).
    """
    _required: ClassVar[tuple[str, ...]] = (
        "role",
        "profile",
    )


from .credentials_info import CredentialsInfo  # noqa: E402
from .user_mfa_policy_configuration_status import UserMfaPolicyConfigurationStatus  # noqa: E402
from .user_mfa_policy_status import UserMfaPolicyStatus  # noqa: E402
from .user_profile import UserProfile  # noqa: E402
from .user_role import UserRole  # noqa: E402
from .user_status import UserStatus  # noqa: E402
