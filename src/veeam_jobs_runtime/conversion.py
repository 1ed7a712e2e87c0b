"""Models as dictionaries and JSON, and copies of models with some fields changed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal, TypeAlias, TypeVar

import msgspec

from veeam_jobs_runtime.errors import WrongType
from veeam_jobs_runtime.public_names import publish
from veeam_jobs_runtime.types import UNSET, Unset

__all__ = ["replace", "to_dict", "to_json"]

ModelT = TypeVar("ModelT", bound=msgspec.Struct)

Style: TypeAlias = Literal["json", "python"]


def to_dict(model: msgspec.Struct, *, style: Style = "json") -> dict[str, Any]:
    """Return a model as a dictionary, its inner models too.

    With `style="json"` names and values are those of JSON, as `to_json` writes them: `{"lastRun": "2026-08-15T06:00:00Z"}`.
    With `style="python"` they are those of the model: `{"last_run": datetime(…)}`; enumerations, UUIDs and times stay
    what they are. Fields that are None are in it, fields that were not given (UNSET) are not.

    Names are spelled as the API documents them, whichever way a server spelled them. Passwords are in it as plain text,
    though `repr(model)` never shows them: do not log what this returns.
    """
    if not isinstance(model, msgspec.Struct):
        raise WrongType(f"to_dict needs a model, not {type(model).__name__}.")
    if style not in ("json", "python"):
        raise ValueError(f'style must be "json" or "python", not {style!r}.')
    plain: dict[str, Any] = msgspec.to_builtins(model) if style == "json" else _in_python(model)
    return plain


def to_json(model: msgspec.Struct | Sequence[msgspec.Struct], *, indent: int | None = None) -> str:
    """Return a model, or a list of models, as JSON text: what the client sends of a model.

    Names are those of JSON (`instanceUid`), times are in ISO 8601. Fields that are None are null; fields that were not
    given (UNSET) are left out. `indent` is the number of spaces per level, None for one line.

    Passwords are in it as plain text, though `repr(model)` never shows them: do not log what this returns.
    """
    models = (
        [model] if isinstance(model, msgspec.Struct) else [*model] if isinstance(model, Sequence) else [None]
    )
    if not all(isinstance(item, msgspec.Struct) for item in models):
        raise WrongType(f"to_json needs a model or a list of models, not {type(model).__name__}.")
    text = msgspec.json.encode(model if isinstance(model, msgspec.Struct) else models)
    return (text if indent is None else msgspec.json.format(text, indent=indent)).decode()


def replace(model: ModelT, /, **changes: Any) -> ModelT:
    """Return a copy of a model with some fields changed: `replace(job, name="B", description=None)`.

    Fields go by their Python names. In a model that is sent, None sends null and UNSET takes a field out, so that it is
    not sent; in one that is only received, UNSET stands for None. The copy is shallow: inner models and lists that
    you do not replace are shared with `model`.

    Raises TypeError for a field that the model does not have.
    """
    if not isinstance(model, msgspec.Struct):
        raise WrongType(f"replace needs a model, not {type(model).__name__}.")
    fields = {field.name: field for field in msgspec.structs.fields(model)}
    for name in changes:
        if name not in fields:
            raise TypeError(_no_such_field(type(model), name, fields.values()))
    given = {
        name: None if value is UNSET and not _may_be_unset(fields[name]) else value
        for name, value in changes.items()
    }
    return msgspec.structs.replace(model, **given)


def _in_python(value: Any) -> Any:
    if isinstance(value, msgspec.Struct):
        members = ((name, getattr(value, name)) for name in value.__struct_fields__)
        return {name: _in_python(member) for name, member in members if member is not UNSET}
    if isinstance(value, list | tuple):
        return [_in_python(item) for item in value]
    if isinstance(value, dict):
        return {key: _in_python(item) for key, item in value.items()}
    return value


def _may_be_unset(field: msgspec.structs.FieldInfo) -> bool:
    return field.default is UNSET or field.type is Any or Unset in getattr(field.type, "__args__", ())


def _no_such_field(cls: type, name: str, fields: Any) -> str:
    from difflib import get_close_matches

    python = {field.encode_name: field.name for field in fields}
    known = list(python.values())
    close = [python[name]] if name in python else get_close_matches(name, known, n=1)
    help_ = f"Did you mean {close[0]}?" if close else f"It has {', '.join(known)}."
    return f"{cls.__name__} has no field {name!r}. {help_}"


publish(globals())
