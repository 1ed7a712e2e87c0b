"""Enumerations that accept values which their description does not list."""

from __future__ import annotations

from enum import StrEnum
from typing import Any, Self, cast

from veeam_jobs_runtime.public_names import publish

_MOST_UNKNOWN_VALUES_KEPT = 1024


class OpenStrEnum(StrEnum):
    """A string enumeration that matches in any case and keeps values it does not know.

    An unknown value becomes a member with that very text: it compares, prints and pickles like a string,
    its `is_known` is false, and iterating over the class does not show it.
    """

    def __init_subclass__(cls, **options: Any) -> None:
        super().__init_subclass__(**options)
        # msgspec looks values up in this same table. Without both spellings in it, every PascalCase value of
        # a page takes the way through _missing_, six times slower.
        table = cls._value2member_map_
        for member in list(cls.__members__.values()):
            if text := member.value:
                table.setdefault(text[0].upper() + text[1:], member)
                table.setdefault(text[0].lower() + text[1:], member)

    @classmethod
    def _missing_(cls, value: object) -> Self | None:
        if not isinstance(value, str):
            return None
        # msgspec built its own table when it first saw the class, and asks here for whatever came later.
        if (seen := cls._value2member_map_.get(value)) is not None:
            return cast(Self, seen)
        folded = value.casefold()
        for member in cls.__members__.values():
            if member.value.casefold() == folded:
                return member
        return cls._unknown(value)

    @classmethod
    def _unknown(cls, value: str) -> Self:
        member = str.__new__(cls, value)
        member._name_ = value
        member._value_ = value
        # A server that invents a value per object must not grow the table for ever.
        if len(cls._value2member_map_) < _MOST_UNKNOWN_VALUES_KEPT:
            cls._value2member_map_[value] = member
        return member

    def __reduce_ex__(self, protocol: object) -> tuple[type[Self], tuple[str]]:
        # Some Pythons (3.11.2 is one) pickle members by name, and a value nobody knew is not found by its name.
        return type(self), (self._value_,)

    @property
    def is_known(self) -> bool:
        """Whether the description of the API lists this value."""
        return type(self).__members__.get(self._name_) is self


def is_known(value: object) -> bool:
    """Return whether `value` is a listed member of an open enumeration; false for None and for plain text."""
    return isinstance(value, OpenStrEnum) and value.is_known


publish(globals())
