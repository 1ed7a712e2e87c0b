"""Types that models share."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Annotated, Any, TypeAlias

from msgspec import UNSET, Meta, field
from msgspec import UnsetType as Unset

Instant: TypeAlias = Annotated[datetime.datetime, Meta(tz=True)]
"""A point in time, always with its zone. Both products compute in UTC: a time without a zone is read as UTC."""

if TYPE_CHECKING:
    # Without a default: type checkers want the member as an argument.
    from msgspec import field as expected
else:

    def expected(*, name: str | None = None) -> Any:
        """Declare a member that requests must have; answers with the same model can lack it."""
        return field(name=name, default=UNSET)


__all__ = ["UNSET", "Instant", "Unset", "expected"]
