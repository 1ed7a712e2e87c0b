"""Plain data that does not change."""

from __future__ import annotations

from typing import Any, ClassVar

import msgspec

from veeam_jobs_runtime.public_names import publish


class Record(msgspec.Struct, frozen=True):
    """A frozen msgspec struct: like a frozen dataclass, but much faster to define, which short programs notice."""

    _hidden: ClassVar[frozenset[str]] = frozenset()
    """Fields that may hold secrets, or much: `repr` leaves them out."""

    def __repr__(self) -> str:
        shown = (name for name in self.__struct_fields__ if name not in self._hidden)
        return f"{type(self).__name__}({', '.join(f'{name}={getattr(self, name)!r}' for name in shown)})"

    def __rich_repr__(self) -> list[tuple[str, Any]]:
        """Return the shown fields for `rich`, which would print all of them."""
        return [(name, getattr(self, name)) for name in self.__struct_fields__ if name not in self._hidden]


publish(globals())
