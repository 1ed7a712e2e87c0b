"""Check that an answer has the described shape, so that an unknown one is never read as an empty result.

Models have defaults for all their members, so that a field more or less never breaks a program. The price: an answer
of a shape nobody described decodes, too, as an object without anything in it. These checks look at what was decoded,
and only where nothing is there, at what was sent.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import cache
from typing import Any, Final, Generic, TypeVar

import msgspec

from veeam_jobs_runtime.decoding.model_facts import nullable_of, one_of, unwrap_of
from veeam_jobs_runtime.decoding.notation import camel_case
from veeam_jobs_runtime.decoding.variants import is_model, without_null
from veeam_jobs_runtime.decoding.violations import Violation
from veeam_jobs_runtime.errors import DecodeError
from veeam_jobs_runtime.records import Record

T = TypeVar("T")

_MOST_NAMES: Final = 8
_FAILURE: Final = ("error", "exception", "fault", "message", "statuscode")
"""Parts of the names by which answers tell of failures."""


class DecodedAnswer(Record, Generic[T], frozen=True):
    """A decoded answer, and what it was decoded from."""

    _hidden = frozenset({"plain", "members"})

    value: T
    plain: Callable[[], Any]
    """Parses the answer into dicts, lists and scalars, as they came."""
    violations: tuple[Violation, ...] = ()
    camel_case: bool = False
    """Whether members are in camel case."""
    received: int | None = None
    """How many rows a list holds, readable or not."""
    is_xml: bool = False
    """Whether it came in XML, where null and an absent member are the same."""
    members: Callable[[], list[tuple[str, Any]]] = list
    """Gives the outermost members of JSON as they came, also those that came twice."""

    def member(self, name: str) -> str:
        """Return a member's name in the notation of this answer."""
        return camel_case(name) if self.camel_case else name


def checked(answer: DecodedAnswer[T]) -> DecodedAnswer[T]:
    """Return the answer without rows that have no described member.

    Raises DecodeError where the answer has none of the described shapes: the member with the result is missing, or
    null though the description allows no null, or holds nothing that is described.
    """
    value: Any = answer.value
    if not is_model(type(value)):
        return answer
    unwrap = unwrap_of(value)
    if unwrap is None:
        _check_whole(answer)
        lost = tuple(_lost_rows_inside(answer))
        return msgspec.structs.replace(answer, violations=(*answer.violations, *lost)) if lost else answer
    inner = getattr(value, unwrap)
    if inner is None or inner is msgspec.UNSET:
        _check_absence(answer, unwrap)
        return msgspec.structs.replace(answer, received=0)
    if isinstance(inner, list):
        return _with_known_rows(answer, unwrap, inner)
    if is_model(type(inner)) and inner == _blank(_class_of(inner)):
        wire = answer.member(_wire_names(_class_of(value))[unwrap])
        _check_known(_below(answer.plain(), wire), type(inner), answer, f"$.{wire}")
    return answer


def check_empty(answer: DecodedAnswer[Any]) -> None:
    """Raise DecodeError if a result is empty but the rest of the answer says otherwise.

    That is the same member once more or in the other notation, a word for a failure that is not described, or in XML
    whatever is not described.
    """
    strangers = [
        violation.path for violation in answer.violations if violation.kind in ("unknown", "foreign")
    ]
    if strangers:
        raise _beside_nothing(strangers)
    described = set(_wire_names(_class_of(answer.value)).values())
    expected = {answer.member(name) for name in described}
    folded = {name.casefold() for name in described}
    members = answer.members()
    names = [name for name, _ in members]
    found = [
        name
        for name, value in members
        if value and (names.count(name) > 1 or (name not in expected and _is_telling(name, folded)))
    ]
    if found:
        raise _beside_nothing(found)


def _is_telling(name: str, described: set[str]) -> bool:
    """Return whether an undescribed name is a described one in another case, or that of a failure."""
    return name.casefold() in described or any(word in name.casefold() for word in _FAILURE)


def _beside_nothing(found: list[str]) -> DecodeError:
    named = ", ".join(found[:_MOST_NAMES])
    return DecodeError(
        f"The result is empty, but the answer contains members that are not described: {named}."
    )


def unwrapped(value: Any) -> Any:
    """Return the content of an answer: the member with the result, or the answer itself."""
    unwrap = unwrap_of(value)
    return value if unwrap is None else getattr(value, unwrap)


def bare_type(type_: type[Any]) -> Any:
    """Return the type of the content of an envelope; None if the type is no envelope."""
    unwrap = unwrap_of(type_)
    if unwrap is None:
        return None
    return without_null(next(field.type for field in msgspec.structs.fields(type_) if field.name == unwrap))


def is_enveloped(plain: Any, type_: Any) -> bool:
    """Return whether plain data has the envelope of a type around it, instead of being its content."""
    return isinstance(plain, dict) and any(name in plain for name in _wire_names(type_).values())


def wrapped(inner: DecodedAnswer[Any], type_: type[T]) -> DecodedAnswer[T]:
    """Return an answer that came without its envelope as if it had one."""
    unwrap = unwrap_of(type_)
    assert unwrap is not None
    received = len(inner.value) if isinstance(inner.value, list) else None
    return DecodedAnswer(
        type_(**{unwrap: inner.value}), inner.plain, inner.violations, inner.camel_case, received
    )


def with_errors(answer: DecodedAnswer[T], count: int) -> DecodedAnswer[T]:
    """Return the answer, noting that the server listed errors beside the result."""
    place = f"$.{answer.member('errors')}"
    beside = Violation(place, f"The server listed {count} error(s) beside the result")
    return msgspec.structs.replace(answer, violations=(*answer.violations, beside))


def members_of(value: Any) -> str:
    """Name the members of an answer, for a message."""
    if isinstance(value, Mapping):
        names = [str(name) for name in value]
        more = f" and {len(names) - _MOST_NAMES} more" if len(names) > _MOST_NAMES else ""
        return f"an object with {', '.join(names[:_MOST_NAMES])}{more}" if names else "an empty object"
    if value is None:
        return "null"
    return {list: "an array", str: "text", bool: "a truth value"}.get(type(value), "a number")


def _check_whole(answer: DecodedAnswer[Any]) -> None:
    """Check an answer that is not wrapped."""
    value = answer.value
    expected_fields = one_of(value)
    if expected_fields and all(getattr(value, name) is None for name in expected_fields):
        names = _wire_names(_class_of(value))
        expected = " or ".join(f"`{answer.member(names[name])}`" for name in expected_fields)
        raise _unexpected(answer, f"{expected} in {_name(type(value))}", "$", answer.plain())
    if value == _blank(_class_of(value)):
        _check_known(answer.plain(), type(value), answer, "$")


def _check_absence(answer: DecodedAnswer[Any], unwrap: str) -> None:
    """Accept a missing result only if the description allows null."""
    cls = _class_of(answer.value)
    wire = answer.member(_wire_names(cls)[unwrap])
    plain = answer.plain()
    if isinstance(plain, dict) and wire in plain and plain[wire] is None and unwrap in nullable_of(cls):
        return
    place = f"$.{wire}"
    misfit = next((violation for violation in answer.violations if violation.path == place), None)
    if misfit is not None:
        failure = DecodeError(
            f"The answer does not have the shape of {_name(cls)}: {place}: {misfit.message}."
        )
        failure.field = place
        raise failure
    if isinstance(plain, dict) and wire in plain:
        failure = DecodeError(
            f"The answer has none of the described shapes: `{wire}` in {_name(cls)} is null."
        )
        failure.field = place
        raise failure
    raise _unexpected(answer, f"`{wire}` in {_name(cls)}", place, plain)


def _with_known_rows(answer: DecodedAnswer[T], unwrap: str, rows: list[Any]) -> DecodedAnswer[T]:
    """Drop rows without any described member, and count the rows sent."""
    cls = _class_of(answer.value)
    wire = answer.member(_wire_names(cls)[unwrap])
    received = len(rows)
    if answer.violations:
        sent = _below(answer.plain(), wire)
        received = len(sent) if isinstance(sent, list) else received
    lost = _lost_rows(answer, rows, _row_type(cls, unwrap), (wire,))
    if received and not rows and not hasattr(answer.value, "meta"):
        # A list in pages goes on and counts them; any other list is at its end here.
        raise DecodeError(f"None of the {received} rows in `{wire}` could be read.")
    if not received:
        check_empty(answer)
    return msgspec.structs.replace(answer, violations=(*answer.violations, *lost), received=received)


def _lost_rows_inside(answer: DecodedAnswer[Any]) -> Iterator[Violation]:
    """Check the lists inside an answer that can hold one of several, like that of a query."""
    value = answer.value
    for name in one_of(value):
        container = getattr(value, name)
        if is_model(type(container)):
            yield from _lost_rows_below(answer, container, (_wire_names(_class_of(value))[name],))


def _lost_rows_below(
    answer: DecodedAnswer[Any], container: Any, path: tuple[str, ...]
) -> Iterator[Violation]:
    cls = _class_of(container)
    unwrap = unwrap_of(container)
    for name, wire in _wire_names(cls).items():
        inner = getattr(container, name)
        if name == unwrap and isinstance(inner, list):
            place = tuple(answer.member(step) for step in (*path, wire))
            yield from _lost_rows(answer, inner, _row_type(cls, name), place)
        elif unwrap is None and is_model(type(inner)):
            yield from _lost_rows_below(answer, inner, (*path, wire))


def _lost_rows(
    answer: DecodedAnswer[Any], rows: list[Any], item: Any, path: tuple[str, ...]
) -> tuple[Violation, ...]:
    """Remove the rows without any described member from a list, and return them.

    Raises DecodeError where nothing is described in any of them: the rows are of another kind than was asked for.
    """
    if item is None or not rows or _blank(item) not in rows:
        return ()
    sent: Any = answer.plain()
    for name in path:
        sent = _below(sent, name)
    places = [f"$.{'.'.join(path)}[{index}]" for index in range(len(sent))]
    unreadable = {violation.path for violation in answer.violations}
    known = [index for index, place in enumerate(places) if place not in unreadable]
    unknown = [index for index in known if not _has_known_member(sent[index], item, answer)]
    if unknown and len(unknown) == len(known):
        first = unknown[0]
        raise _unexpected(answer, _described(item, answer), places[first], sent[first])
    rows[:] = [row for index, row in zip(known, rows, strict=True) if index not in unknown]
    return tuple(
        Violation(places[index], "None of its members is described", sent[index]) for index in unknown
    )


def _check_known(plain: Any, cls: type[msgspec.Struct], answer: DecodedAnswer[Any], place: str) -> None:
    if not _has_known_member(plain, cls, answer):
        raise _unexpected(answer, _described(cls, answer), place, plain)


def _has_known_member(plain: Any, cls: type[msgspec.Struct], answer: DecodedAnswer[Any]) -> bool:
    return isinstance(plain, dict) and any(answer.member(name) in plain for name in _wire_names(cls).values())


def _described(cls: type[msgspec.Struct], answer: DecodedAnswer[Any]) -> str:
    names = [answer.member(name) for name in _wire_names(cls).values()]
    return (
        f"{_name(cls)} (members {', '.join(names[:_MOST_NAMES])}{' …' if len(names) > _MOST_NAMES else ''})"
    )


def _unexpected(answer: DecodedAnswer[Any], expected: str, place: str, came: Any) -> DecodeError:
    failure = DecodeError(
        f"The answer has none of the described shapes: expected {expected}, but {members_of(came)} came."
    )
    failure.field = place
    return failure


def _below(plain: Any, name: str) -> Any:
    return plain.get(name) if isinstance(plain, dict) else None


@cache
def _wire_names(cls: Any) -> Mapping[str, str]:
    """Return the names of members on the wire, by attribute."""
    return {field.name: field.encode_name for field in msgspec.structs.fields(cls)}


@cache
def _blank(cls: Any) -> Any:
    """Return the decoded form of an empty object; None if required members make that fail."""
    try:
        return cls()
    except TypeError:
        return None


@cache
def _row_type(cls: Any, unwrap: str) -> Any:
    """Return the model of the rows of a list; None where they are no models."""
    from veeam_jobs_runtime.decoding.repair import parts_of_type

    type_ = next(field.type for field in msgspec.structs.fields(cls) if field.name == unwrap)
    for part in parts_of_type(type_):
        for item in getattr(part, "__args__", ()):
            if is_model(item):
                return item
    return None


def _class_of(value: Any) -> Any:
    return type(value)


def _name(cls: type) -> str:
    return cls.__name__
