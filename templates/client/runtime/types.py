"""The value of a member that was not given, which is not the same as null."""

from __future__ import annotations

from msgspec import UNSET
from msgspec import UnsetType as Unset

__all__ = ["UNSET", "Unset"]
