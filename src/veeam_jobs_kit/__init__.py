"""What runs against servers: mock servers, the contract suite, the command line; and clients of its profiles.

Installed with the extra `kit`. Nothing of the client (`veeam_jobs`) depends on it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .profiles.clients import connect, connect_async
    from .profiles.errors import ProfileError

__all__ = ["ProfileError", "connect", "connect_async"]


def __getattr__(name: str) -> object:
    """Import what is asked for when it is asked for: the command line starts without the client."""
    if name in ("connect", "connect_async"):
        from .profiles import clients

        return getattr(clients, name)
    if name == "ProfileError":
        from .profiles.errors import ProfileError

        return ProfileError
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return __all__
