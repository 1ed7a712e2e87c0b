"""What is wrong with profiles, in a sentence for whoever can mend it."""

from __future__ import annotations


class ProfileError(ValueError):
    """A profile, its file or its password cannot be used. The message says what happened and what to do.

    It is a ValueError, as every wrong option of a client is; nothing has been sent when it is raised.
    """
