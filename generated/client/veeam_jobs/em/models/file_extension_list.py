# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

from typing import ClassVar

import msgspec


class FileExtensionList(msgspec.Struct, kw_only=True, gc=False):
    """File masks.

    Masks for file names, such as `*.docx`.

    Attributes:
        extensions: The masks for file names; in XML each is an element `Extension`.
    """

    extensions: list[str] | None = msgspec.field(name="Extensions", default=None)
    """The masks for file names; in XML each is an element `Extension`."""
    _required: ClassVar[tuple[str, ...]] = ("extensions",)
    _nullable: ClassVar[tuple[str, ...]] = ("extensions",)
