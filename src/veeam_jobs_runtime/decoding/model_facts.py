"""What generated models say of themselves besides their fields. Nothing else reads these class attributes.

They begin with an underscore because users see the attributes of a model: they must not look like fields.
"""

from __future__ import annotations

from typing import Any


def unwrap_of(model: Any) -> str | None:
    """Return the field with the result of a model that is an envelope; None for any other model."""
    return getattr(model, "_unwrap", None)


def one_of(model: Any) -> tuple[str, ...]:
    """Return the fields of which an answer must have at least one; empty if the description does not say so."""
    return getattr(model, "_envelope", ())


def required_of(model: Any) -> tuple[str, ...]:
    """Return the fields that an answer must have."""
    return getattr(model, "_required", ())


def nullable_of(model: Any) -> tuple[str, ...]:
    """Return the fields that may be null in an answer."""
    return getattr(model, "_nullable", ())
