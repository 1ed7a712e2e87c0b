"""Instances of generated models for hypothesis, as far as their wire form can tell them apart."""

from __future__ import annotations

import datetime
import types
from collections.abc import Iterator, Mapping
from functools import cache
from types import UnionType
from typing import Annotated, Any, Union, get_args, get_origin
from uuid import UUID

import msgspec
from hypothesis import strategies as st
from msgspec import UNSET, UnsetType

from veeam_jobs_runtime.enums import OpenStrEnum
from veeam_jobs_runtime.xml.codec import Member, Shape

_DEEPEST = 2
_TEXT = st.text(
    st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"], exclude_characters="\ufffe\uffff"),
    max_size=8,
)
# msgspec, being lenient, takes the text `null` for None.
_WORD = st.text(st.characters(codec="ascii", categories=["L", "N"]), min_size=1, max_size=3)
_SCALARS: Mapping[Any, st.SearchStrategy[Any]] = {
    str: _TEXT,
    bool: st.booleans(),
    int: st.integers(-(2**63), 2**63 - 1),
    float: st.floats(allow_nan=False, allow_infinity=False, width=32),
    UUID: st.uuids(),
    datetime.date: st.dates(),
    datetime.datetime: st.datetimes(
        min_value=datetime.datetime(1, 1, 2),
        max_value=datetime.datetime(9999, 12, 30),
        timezones=st.sampled_from(
            [datetime.UTC, datetime.timezone(datetime.timedelta(hours=-3, minutes=-30))]
        ),
    ),
    Any: st.dictionaries(_WORD, _TEXT | st.none() | st.integers(-9, 9), max_size=2),
}


@cache
def instances(
    cls: type[msgspec.Struct], shape: Shape | None = None, depth: int = 0
) -> st.SearchStrategy[Any]:
    """Instances of a model. With its shape, only what XML can hold: there nothing, null and an empty list are one."""
    places = {member.name: member for member in shape.members} if shape else {}
    members = {
        field.name: _member(field.type, places.get(field.encode_name), as_xml=shape is not None, depth=depth)
        for field in msgspec.structs.fields(cls)
    }
    return st.builds(cls, **members)


def _member(type_: Any, place: Member | None, *, as_xml: bool, depth: int) -> st.SearchStrategy[Any]:
    parts = list(_parts(type_))
    nothing = [one for one in ((UNSET,) if UnsetType in parts else ()) if one is UNSET]
    if type(None) in parts and not (as_xml and nothing):
        nothing.append(None)  # type: ignore[arg-type]
    if as_xml and (place is None or place.json_only):
        return st.just(nothing[0])
    always = place is not None and (place.kind == "text" or (place.kind == "list" and place.required))
    values = [
        _value(part, place, as_xml, depth)
        for part in parts
        if part not in (UnsetType, type(None)) and (depth < _DEEPEST or not _nests(part) or always)
    ]
    if always and as_xml:
        return st.one_of(values)
    return st.one_of(*([st.sampled_from(nothing)] if nothing else []), *values)


def _value(type_: Any, place: Member | None, as_xml: bool, depth: int) -> st.SearchStrategy[Any]:
    if get_origin(type_) is Annotated:
        return _value(get_args(type_)[0], place, as_xml, depth)
    if get_origin(type_) in (Union, UnionType):
        return st.one_of([_value(part, place, as_xml, depth) for part in get_args(type_)])
    if type_ is type(None):
        return st.none()
    if get_origin(type_) is list:
        unseen = place is not None and (place.omit_empty or (place.kind == "list" and not place.required))
        least = 1 if unseen else 0
        items = _value(get_args(type_)[0], place, as_xml, depth)
        return st.lists(items, min_size=least, max_size=0 if depth > _DEEPEST and not least else 2)
    if get_origin(type_) is dict:
        # In XML such an object has no described members, so that nothing of it can be read.
        return (
            st.just({})
            if as_xml
            else st.dictionaries(_WORD, _value(get_args(type_)[1], None, False, depth), max_size=2)
        )
    if isinstance(type_, type) and issubclass(type_, msgspec.Struct):
        shape = _shape(place) if as_xml and place is not None else None
        return instances(type_, shape, depth + 1)
    if isinstance(type_, type) and issubclass(type_, OpenStrEnum):
        return st.sampled_from(list(type_)) | _WORD.map(type_)
    if as_xml and place is not None and place.omit_empty:
        return _SCALARS[type_].filter(bool)
    return _SCALARS[type_]


def _shape(place: Member) -> Shape | None:
    from veeam_jobs.em.xml_shapes import SHAPES

    return SHAPES[place.shape] if place.shape is not None else None


def _parts(type_: Any) -> Iterator[Any]:
    if get_origin(type_) in (Union, types.UnionType):
        for part in get_args(type_):
            yield from _parts(part)
    else:
        yield type_


def _nests(type_: Any) -> bool:
    inner = get_args(type_)[0] if get_origin(type_) is list else type_
    return isinstance(inner, type) and issubclass(inner, msgspec.Struct)
