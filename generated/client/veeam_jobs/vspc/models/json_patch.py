# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec

from ..._runtime.types import UNSET, Unset


class JsonPatch(msgspec.Struct, kw_only=True, gc=False):
    """JSON Patch operation.

    One change to a resource, after RFC 6902.
    """

    op: JsonPatchOperation
    """What a change does at its `path`. The name of this schema is ours."""
    value: str
    """The value to write or to compare with, always as text: `"450"` for a number, `"true"` for a boolean
    (assumption). Needed even where the operation makes no use of it; send an empty text then (assumption).
    """
    from_: str | None | Unset = msgspec.field(name="from", default=UNSET)
    """Where the value comes from, as a JSON pointer. For `move` and `copy`."""
    path: str
    """What is to change, as a JSON pointer into the resource, with a slash before every name."""


from .json_patch_operation import JsonPatchOperation  # noqa: E402
