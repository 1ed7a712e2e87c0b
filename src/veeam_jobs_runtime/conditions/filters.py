"""`filter`, `sort` and `select` of Service Provider Console: what a list takes, and the one parameter it becomes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from veeam_jobs_runtime.types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import TypeAlias, TypeVar

    from veeam_jobs_runtime.conditions.expressions import Expression, Field, Order

    Model = TypeVar("Model")

    Filter: TypeAlias = Expression | Sequence[Expression | Model] | str
    """A condition; several, all of which must hold; or JSON text."""
    Sort: TypeAlias = str | Field | Order | Sequence[str | Field | Order | Model]
    """Names, the first of which decides, with a hyphen before those to sort by from the greatest on; or JSON text."""
    Select: TypeAlias = str | Field | Sequence[str | Field | Model]
    """Names; or JSON text."""


def filter_text(given: Filter[Any] | Unset | None, page: Any) -> str | Unset:
    """Return a filter as JSON. Raises UnknownProperty for a name that the items of `page` do not have."""
    if given is None or given is UNSET:
        return UNSET
    if isinstance(given, str):
        return given
    from veeam_jobs_runtime.conditions.filter_json import write_filter

    return write_filter(given, page)


def sort_text(given: Sort[Any] | Unset | None, page: Any) -> str | Unset:
    """Return sort rules as JSON. Raises UnknownProperty for a name that the items of `page` do not have."""
    if given is None or given is UNSET:
        return UNSET
    if isinstance(given, str) and _is_json(given):
        return given
    from veeam_jobs_runtime.conditions.filter_json import write_sort

    return write_sort(given, page)


def select_text(given: Select[Any] | Unset | None, page: Any) -> str | Unset:
    """Return a selection as JSON. Raises UnknownProperty for a name that the items of `page` do not have."""
    if given is None or given is UNSET:
        return UNSET
    if isinstance(given, str) and _is_json(given):
        return given
    from veeam_jobs_runtime.conditions.filter_json import write_select

    return write_select(given, page)


def _is_json(given: str) -> bool:
    return given.lstrip().startswith(("[", "{"))
