# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from typing import Any

import msgspec

from veeam_jobs_runtime.types import UNSET, Unset


class JsonPatch(msgspec.Struct, kw_only=True, gc=False):
    """JSON Patch operation.

    One change to a resource, as defined in RFC 6902.

    Attributes:
        op: What a change does at `path`. The name of this schema is ours.
        value: The value to write or to compare with: any JSON, of the type found at `path`. Servers also
            accept a number or boolean as a string (`"450"`), as shown in the documentation. Required even if
            the operation does not use it; send null in that case (assumption).
        from_: Source of the value, as a JSON pointer. Used with `move` and `copy`; otherwise missing or null.
        path: Member to change, as a JSON pointer into the resource, with a slash before every name. An error
            example in the machine-readable descriptions has a path without the first slash; whether servers
            accept this is not known.
    """

    op: JsonPatchOperation
    """What a change does at `path`. The name of this schema is ours."""
    value: Any
    """The value to write or to compare with: any JSON, of the type found at `path`. Servers also accept a number
    or boolean as a string (`"450"`), as shown in the documentation. Required even if the operation does not
    use it; send null in that case (assumption).
    """
    from_: str | None | Unset = msgspec.field(name="from", default=UNSET)
    """Source of the value, as a JSON pointer. Used with `move` and `copy`; otherwise missing or null."""
    path: str
    """Member to change, as a JSON pointer into the resource, with a slash before every name. An error example in
    the machine-readable descriptions has a path without the first slash; whether servers accept this is not
    known.
    """


from .json_patch_operation import JsonPatchOperation  # noqa: E402
