"""Plain data that does not change."""

from __future__ import annotations

from typing import ClassVar

import msgspec


class Record(msgspec.Struct, frozen=True):
    """What a frozen dataclass would be, defined in a small part of the time: a program of one call feels that."""

    _hidden: ClassVar[frozenset[str]] = frozenset()
    """Fields that may hold secrets, or much: `repr` leaves them out."""

    def __repr__(self) -> str:
        shown = (name for name in self.__struct_fields__ if name not in self._hidden)
        return f"{type(self).__name__}({', '.join(f'{name}={getattr(self, name)!r}' for name in shown)})"
