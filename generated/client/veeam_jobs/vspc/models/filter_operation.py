# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from ..._runtime.enums import OpenStrEnum


class FilterOperation(OpenStrEnum):
    """Filter operation.

    How a property is compared, or how conditions are joined.

    The description lists every value.
    """

    IN = "in"
    """The property is one of the values."""
    CONTAINS = "contains"
    """The property has the value within it."""
    SUBSET = "subset"
    """Each element of the property is among the values (assumption; the page words it differently)."""
    SUPERSET = "superset"
    """The property has all of the values (assumption; the page words it differently)."""
    EQUALS = "equals"
    """Equal."""
    NOT_EQUALS = "notEquals"
    """Not equal."""
    LESS_THAN = "lessThan"
    """Less."""
    LESS_THAN_OR_EQUAL = "lessThanOrEqual"
    """Less or equal."""
    GREATER_THAN = "greaterThan"
    """Greater."""
    GREATER_THAN_OR_EQUAL = "greaterThanOrEqual"
    """Greater or equal."""
    EXCLUSIVE_OR = "exclusiveOr"
    """Exactly one of the conditions holds."""
    OR = "or"
    """At least one of the conditions holds."""
    AND = "and"
    """All conditions hold."""
    NOT = "not"
    """The condition does not hold."""
