# Generated from spec/vspc by "python -m generator". Do not edit.
"""Models, each imported when it is first asked for: importing all of them would take longer than most programs run."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .filter_expression import FilterExpression
    from .job import Job
    from .job_page import JobPage
    from .job_response import JobResponse
    from .job_status import JobStatus
    from .meta import Meta
    from .paging_info import PagingInfo
    from .select_expression import SelectExpression
    from .sort_expression import SortExpression
    from .token import Token
    from .token_request import TokenRequest

__all__ = [
    "FilterExpression",
    "Job",
    "JobPage",
    "JobResponse",
    "JobStatus",
    "Meta",
    "PagingInfo",
    "SelectExpression",
    "SortExpression",
    "Token",
    "TokenRequest",
]

_MODULES = {
    "FilterExpression": "filter_expression",
    "Job": "job",
    "JobPage": "job_page",
    "JobResponse": "job_response",
    "JobStatus": "job_status",
    "Meta": "meta",
    "PagingInfo": "paging_info",
    "SelectExpression": "select_expression",
    "SortExpression": "sort_expression",
    "Token": "token",
    "TokenRequest": "token_request",
}


def __getattr__(name: str) -> Any:
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(importlib.import_module(f".{_MODULES[name]}", __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return __all__
