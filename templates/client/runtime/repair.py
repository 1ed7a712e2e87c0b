"""The slow path of decoding: keep every field that can be read, and note the others."""

from __future__ import annotations

import types
from collections.abc import Iterator
from functools import cache, reduce
from operator import or_
from typing import Any, Final, TypeVar, Union, get_args, get_origin

import msgspec

from .decoding import Decoded, Violation, split_message
from .errors import DecodeError
from .records import Record
from .types import UNSET, Unset

T = TypeVar("T")


class _Unreadable:
    """Stands for a value that could not be read."""


_UNREADABLE: Final = _Unreadable()


def repair(value: Any, type_: type[T]) -> Decoded[T]:
    """Read what can be read of JSON-shaped data; DecodeError when not even the outermost value fits."""
    found: list[Violation] = []
    repaired = _read(value, type_, "$", found)
    if repaired is _UNREADABLE:
        failure = DecodeError(f"The answer does not have the shape of {_name(type_)}: {found[0].message}.")
        failure.field = found[0].path
        raise failure
    return Decoded(repaired, tuple(found))


def _read(value: Any, type_: Any, path: str, found: list[Violation]) -> Any:
    try:
        return msgspec.convert(value, type_, strict=False)
    except msgspec.ValidationError as mismatch:
        message = split_message(mismatch)[0]
    part = _part_that_fits(value, type_)
    if isinstance(value, dict) and isinstance(part, type) and issubclass(part, msgspec.Struct):
        return _read_struct(value, part, path, found)
    if isinstance(value, dict) and get_origin(part) is dict:
        return _read_mapping(value, get_args(part)[1], path, found)
    if isinstance(value, list) and get_origin(part) is list:
        return _read_list(value, get_args(part)[0], path, found)
    if (text := _as_text(value, type_)) is not None:
        return text
    found.append(Violation(path, message, value))
    return _UNREADABLE


def _as_text(value: Any, type_: Any) -> Any:
    """A number or a truth value where text is described: the same thing in quotes; None where that does not fit."""
    if not isinstance(value, int | float):
        return None
    try:
        return msgspec.convert(msgspec.json.encode(value).decode(), type_)
    except msgspec.ValidationError:
        return None


def _read_struct(value: dict[str, Any], cls: type[msgspec.Struct], path: str, found: list[Violation]) -> Any:
    read: dict[str, Any] = {}
    for member in _members(cls):
        place = f"{path}.{member.key}"
        if member.key in value:
            got = _read(value[member.key], member.type, place, found)
            read[member.name] = member.nothing if got is _UNREADABLE else got
        elif member.required:
            found.append(Violation(place, "Missing", None))
            read[member.name] = None
    return cls(**read)


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


def _read_mapping(value: dict[str, Any], type_: Any, path: str, found: list[Violation]) -> dict[str, Any]:
    read = {key: _read(item, type_, f"{path}.{key}", found) for key, item in value.items()}
    return {key: item for key, item in read.items() if item is not _UNREADABLE}


def _read_list(value: list[Any], type_: Any, path: str, found: list[Violation]) -> list[Any]:
    read = (_read(item, type_, f"{path}[{index}]", found) for index, item in enumerate(value))
    return [item for item in read if item is not _UNREADABLE]


def _part_that_fits(value: Any, type_: Any) -> Any:
    """The member of a union that an object or an array could be."""
    for part in _parts(type_):
        container = get_origin(part) or part
        if isinstance(value, dict) and (container is dict or _is_struct(container)):
            return part
        if isinstance(value, list) and container is list:
            return part
    return None


def _parts(type_: Any) -> Iterator[Any]:
    if get_origin(type_) in (Union, types.UnionType):
        for part in get_args(type_):
            yield from _parts(part)
    else:
        yield type_


def _is_struct(type_: Any) -> bool:
    return isinstance(type_, type) and issubclass(type_, msgspec.Struct)


def _without_unset(type_: Any) -> Any:
    kept = [part for part in _parts(type_) if part is not Unset]
    return reduce(or_, kept) if kept else type_


def _nothing_for(type_: Any) -> Any:
    parts = list(_parts(type_))
    return UNSET if Unset in parts and types.NoneType not in parts else None


def _name(type_: Any) -> str:
    return getattr(type_, "__name__", str(type_))
