# Generated from spec/em by "python -m generator". Do not edit.
"""Models, each imported when it is first asked for: importing all of them would take longer than most programs run."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .entity_ref import EntityRef
    from .entity_references import EntityReferences
    from .front_door import FrontDoor
    from .job import Job
    from .job_kind import JobKind
    from .job_list import JobList
    from .jobs_perform_action_action import JobsPerformActionAction
    from .link import Link
    from .paging_info import PagingInfo
    from .query_entities import QueryEntities
    from .query_format import QueryFormat
    from .query_resources import QueryResources
    from .query_result import QueryResult
    from .task import Task
    from .task_result import TaskResult

__all__ = [
    "EntityRef",
    "EntityReferences",
    "FrontDoor",
    "Job",
    "JobKind",
    "JobList",
    "JobsPerformActionAction",
    "Link",
    "PagingInfo",
    "QueryEntities",
    "QueryFormat",
    "QueryResources",
    "QueryResult",
    "Task",
    "TaskResult",
]

_MODULES = {
    "EntityRef": "entity_ref",
    "EntityReferences": "entity_references",
    "FrontDoor": "front_door",
    "Job": "job",
    "JobKind": "job_kind",
    "JobList": "job_list",
    "JobsPerformActionAction": "jobs_perform_action_action",
    "Link": "link",
    "PagingInfo": "paging_info",
    "QueryEntities": "query_entities",
    "QueryFormat": "query_format",
    "QueryResources": "query_resources",
    "QueryResult": "query_result",
    "Task": "task",
    "TaskResult": "task_result",
}


def __getattr__(name: str) -> Any:
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(importlib.import_module(f".{_MODULES[name]}", __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return __all__
