# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from veeam_jobs_runtime.enums import OpenStrEnum


class FilterOperation(OpenStrEnum):
    """Filter operation.

    How a property is compared, or how conditions are combined.

    The description lists every value.
    """

    IN = "in"
    """The property is one of the values."""
    CONTAINS = "contains"
    """The property contains the value."""
    SUBSET = "subset"
    """Each element of the property is among the values (assumption; the page words it differently)."""
    SUPERSET = "superset"
    """The property has all of the values (assumption; the page words it differently)."""
    EQUALS = "equals"
    """The property equals the value."""
    NOT_EQUALS = "notEquals"
    """The property does not equal the value."""
    LESS_THAN = "lessThan"
    """The property is less than the value."""
    LESS_THAN_OR_EQUAL = "lessThanOrEqual"
    """The property is less than or equal to the value."""
    GREATER_THAN = "greaterThan"
    """The property is greater than the value."""
    GREATER_THAN_OR_EQUAL = "greaterThanOrEqual"
    """The property is greater than or equal to the value."""
    EXCLUSIVE_OR = "exclusiveOr"
    """Exactly one of the conditions is true."""
    OR = "or"
    """At least one of the conditions is true."""
    AND = "and"
    """All conditions are true."""
    NOT = "not"
    """The condition is false."""
