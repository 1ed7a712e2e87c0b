"""Variants of the models, for decoding: members in camel case, required members that must be there.

A variant is a subclass that lives only while an answer is decoded: `to_public_classes` gives every object its public class
back, so that equality, pickling, `repr` and encoding do not tell where an object came from. Variants are made when
they are first needed, once per class.
"""

from __future__ import annotations

import types
from collections.abc import Callable
from functools import cache, cached_property, reduce
from itertools import chain
from operator import attrgetter, or_
from typing import Any, Final, TypeAlias, Union, cast, get_args, get_origin

import msgspec

from veeam_jobs_runtime.decoding.model_facts import nullable_of, required_of, unwrap_of
from veeam_jobs_runtime.decoding.notation import camel_case
from veeam_jobs_runtime.records import Record
from veeam_jobs_runtime.types import Unset

_UNIONS: Final = (Union, types.UnionType)

Sweep: TypeAlias = Callable[[list[Any]], None]
"""Publishes values of one type."""


class Variant(Record, frozen=True):
    """How an answer differs from what the public classes read."""

    camel: bool = False
    """Members are in camel case."""
    strict: bool = False
    """Required members must be there, and not null where the description allows no null."""
    narrowed: bool = False
    """The request selected members: only those of the envelope are required."""

    @property
    def is_public(self) -> bool:
        """Whether the public classes read the answer as it is."""
        return not (self.camel or self.strict)


PUBLIC: Final = Variant()


def variant_of(type_: Any, variant: Variant) -> Any:
    """Return the type to decode as: `type_` with each model in it replaced by its variant."""
    return type_ if variant.is_public else _translated(type_, variant)


def to_public_classes(value: Any, type_: Any) -> Any:
    """Change every object decoded as a variant of `type_` to its public class, in place."""
    sweep = _sweep_of(type_)
    if sweep is not None:
        sweep([value])
    return value


def is_model(type_: Any) -> bool:
    """Return whether a type is a model."""
    return isinstance(type_, type) and issubclass(type_, msgspec.Struct)


@cache
def _translated(type_: Any, variant: Variant) -> Any:
    if is_model(type_):
        return _variant_class(type_, variant)
    origin, arguments = get_origin(type_), get_args(type_)
    if not arguments:
        return type_
    if origin in _UNIONS:
        return reduce(or_, (_translated(part, variant) for part in arguments))
    if origin in (list, dict):
        return cast(Any, origin)[tuple(_translated(part, variant) for part in arguments)]
    return type_


_VARIANT_CLASSES: Final[dict[tuple[type, Variant], type[msgspec.Struct]]] = {}


def _variant_class(cls: type[msgspec.Struct], variant: Variant) -> type[msgspec.Struct]:
    known = _VARIANT_CLASSES.get((cls, variant))
    if known is not None:
        return known
    is_whole = not variant.narrowed or unwrap_of(cls) is not None
    required = required_of(cls) if variant.strict and is_whole else ()
    nullable = nullable_of(cls)
    fields = msgspec.structs.fields(cls)
    namespace: dict[str, Any] = {
        "__module__": cls.__module__,
        "__qualname__": cls.__qualname__,
        "__annotations__": dict.fromkeys((field.name for field in fields), Any),
    }
    taken: set[str] = set()
    for field in fields:
        name = camel_case(field.encode_name) if variant.camel else field.encode_name
        # Two spellings of one member can be the same in camel case: the first one reads it.
        name = field.encode_name if name in taken else name
        taken.add(name)
        namespace[field.name] = _declared(field, name, field.name in required)
    metaclass = cast(Any, type(cls))
    variant_class: type[msgspec.Struct] = metaclass(cls.__name__, (cls,), namespace, kw_only=True, gc=False)
    # Known before its members are looked at: models refer to each other in circles, and msgspec reads the
    # annotations only when it decodes for the first time.
    _VARIANT_CLASSES[cls, variant] = variant_class
    for field in fields:
        type_ = field.type
        if field.name in required and field.name not in nullable:
            type_ = without_null(type_)
        variant_class.__annotations__[field.name] = _translated(type_, variant)
    return variant_class


def _declared(field: msgspec.structs.FieldInfo, name: str, required: bool) -> Any:
    if required or field.required:
        return msgspec.field(name=name)
    if field.default_factory is not msgspec.NODEFAULT:
        return msgspec.field(name=name, default_factory=field.default_factory)
    return msgspec.field(name=name, default=field.default)


def without_null(type_: Any) -> Any:
    """Return a type without null and UNSET."""
    if get_origin(type_) not in _UNIONS:
        return type_
    return reduce(or_, (part for part in get_args(type_) if part not in (types.NoneType, Unset)))


@cache
def _sweep_of(type_: Any) -> Sweep | None:
    """Return the function that changes values of this type to public classes; None if they cannot contain a model.

    A sweep goes column by column, not object by object: setting the class of 3,000 links is one loop.
    """
    if is_model(type_):
        return _ModelSweep(type_).run
    origin, arguments = get_origin(type_), get_args(type_)
    if origin is list:
        items = _sweep_of(arguments[0])
        return None if items is None else lambda values: items(list(chain.from_iterable(values)))
    if origin is dict:
        of_values = _sweep_of(arguments[1])
        if of_values is None:
            return None
        return lambda values: of_values([item for mapping in values for item in mapping.values()])
    if origin in _UNIONS:
        return _union_sweep([part for part in arguments if part not in (types.NoneType, Unset)])
    return None


class _ModelSweep:
    def __init__(self, cls: type[msgspec.Struct]) -> None:
        self._cls = cls

    @cached_property
    def _members(self) -> tuple[tuple[Callable[[Any], Any], Sweep], ...]:
        # Found out when it is first needed, for models refer to each other in circles.
        found = ((field.name, _sweep_of(field.type)) for field in msgspec.structs.fields(self._cls))
        return tuple((attrgetter(name), sweep) for name, sweep in found if sweep is not None)

    def run(self, values: list[Any]) -> None:
        cls = self._cls
        for value in values:
            value.__class__ = cls
        for member_of, sweep in self._members:
            # None and UNSET are false, as is an empty list, which has nothing to to_public_classes.
            if members := list(filter(None, map(member_of, values))):
                sweep(members)


def _union_sweep(parts: list[Any]) -> Sweep | None:
    sweeps = [(part, sweep) for part in parts if (sweep := _sweep_of(part)) is not None]
    if len(parts) == 1 or not sweeps:
        return sweeps[0][1] if sweeps else None

    def sweep_each(values: list[Any]) -> None:
        for part, sweep in sweeps:
            # A variant is a subclass of its public class.
            if found := [value for value in values if isinstance(value, get_origin(part) or part)]:
                sweep(found)

    return sweep_each
