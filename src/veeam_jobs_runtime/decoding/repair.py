"""The slow path of decoding: keep every field that can be read, and note the others."""

from __future__ import annotations

import types
from collections.abc import Iterator
from functools import cache, reduce
from operator import or_
from typing import Annotated, Any, Final, TypeVar, Union, get_args, get_origin

import msgspec

from veeam_jobs_runtime.decoding.violations import Decoded, Violation, split_message
from veeam_jobs_runtime.errors import DecodeError
from veeam_jobs_runtime.records import Record
from veeam_jobs_runtime.types import UNSET, Unset

T = TypeVar("T")


class _Unreadable:
    """Stands for a value that could not be read."""


_UNREADABLE: Final = _Unreadable()


def repair(value: Any, type_: type[T], *, quoted: bool = True) -> Decoded[T]:
    """Read the valid parts of JSON-shaped data. Raises DecodeError if not even the outermost value fits.

    `quoted` takes a number or a truth value in quotes, and text without them.
    """
    found: list[Violation] = []
    repaired = _Repair(quoted, found).read(value, type_, "$")
    if repaired is _UNREADABLE:
        failure = DecodeError(f"The answer does not have the shape of {_name(type_)}: {found[0].message}.")
        failure.field = found[0].path
        raise failure
    return Decoded(repaired, tuple(found))


class _Repair(Record, frozen=True):
    quoted: bool
    found: list[Violation]

    def read(self, value: Any, type_: Any, path: str) -> Any:
        try:
            return msgspec.convert(value, type_, strict=not self.quoted, str_keys=True)
        except msgspec.ValidationError as mismatch:
            message = split_message(mismatch)[0]
        part = _part_that_fits(value, type_)
        if isinstance(value, dict) and isinstance(part, type) and issubclass(part, msgspec.Struct):
            return self._struct(value, part, path)
        if isinstance(value, dict) and get_origin(part) is dict:
            return self._mapping(value, get_args(part)[1], path)
        if isinstance(value, list) and get_origin(part) is list:
            return self._list(value, get_args(part)[0], path)
        if (read := _respelled(value, type_)) is not None:
            return read
        if self.quoted and (text := _as_text(value, type_)) is not None:
            return text
        self.found.append(Violation(path, message, value))
        return _UNREADABLE

    def _struct(self, value: dict[str, Any], cls: type[msgspec.Struct], path: str) -> Any:
        read: dict[str, Any] = {}
        for member in _members(cls):
            place = f"{path}.{member.key}"
            if member.key in value:
                got = self.read(value[member.key], member.type, place)
                read[member.name] = member.nothing if got is _UNREADABLE else got
            elif member.required:
                self.found.append(Violation(place, "Missing", None))
                read[member.name] = None
        return cls(**read)

    def _mapping(self, value: dict[str, Any], type_: Any, path: str) -> dict[str, Any]:
        read = {key: self.read(item, type_, f"{path}.{key}") for key, item in value.items()}
        return {key: item for key, item in read.items() if item is not _UNREADABLE}

    def _list(self, value: list[Any], type_: Any, path: str) -> list[Any]:
        read = (self.read(item, type_, f"{path}[{index}]") for index, item in enumerate(value))
        return [item for item in read if item is not _UNREADABLE]


def _respelled(value: Any, type_: Any) -> Any:
    """Return a date or a UUID in another spelling; None where it is neither."""
    from veeam_jobs_runtime.decoding.spellings import respelled

    for part in parts_of_type(type_):
        plain = get_args(part)[0] if get_origin(part) is Annotated else part
        if (text := respelled(value, plain)) is not None:
            try:
                return msgspec.convert(text, part)
            except msgspec.ValidationError:
                continue
    return None


def _as_text(value: Any, type_: Any) -> Any:
    """Read a number or boolean as text if text is described; None otherwise."""
    if not isinstance(value, int | float):
        return None
    try:
        return msgspec.convert(msgspec.json.encode(value).decode(), type_)
    except msgspec.ValidationError:
        return None


class _Member(Record, frozen=True):
    name: str
    key: str
    type: Any
    nothing: Any
    """What stands for a value that cannot be read."""
    required: bool


@cache
def _members(cls: type[msgspec.Struct]) -> tuple[_Member, ...]:
    return tuple(
        _Member(
            member.name,
            member.encode_name,
            _without_unset(member.type),
            _nothing_for(member.type),
            member.required,
        )
        for member in msgspec.structs.fields(cls)
    )


def _part_that_fits(value: Any, type_: Any) -> Any:
    """Return the member of a union that an object or an array can be decoded as."""
    for part in parts_of_type(type_):
        container = get_origin(part) or part
        if isinstance(value, dict) and (container is dict or _is_struct(container)):
            return part
        if isinstance(value, list) and container is list:
            return part
    return None


def parts_of_type(type_: Any) -> Iterator[Any]:
    """Yield the members of a union, or the type itself."""
    if get_origin(type_) in (Union, types.UnionType):
        for part in get_args(type_):
            yield from parts_of_type(part)
    else:
        yield type_


def _is_struct(type_: Any) -> bool:
    return isinstance(type_, type) and issubclass(type_, msgspec.Struct)


def _without_unset(type_: Any) -> Any:
    kept = [part for part in parts_of_type(type_) if part is not Unset]
    return reduce(or_, kept) if kept else type_


def _nothing_for(type_: Any) -> Any:
    parts = list(parts_of_type(type_))
    return UNSET if Unset in parts and types.NoneType not in parts else None


def _name(type_: Any) -> str:
    return getattr(type_, "__name__", str(type_))
