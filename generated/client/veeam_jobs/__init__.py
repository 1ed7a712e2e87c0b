# Generated from spec by "python -m generator". Do not edit.
"""Clients for the backup-job APIs of Veeam Service Provider Console and Veeam Backup Enterprise Manager.

    from veeam_jobs import F, VspcClient

    with VspcClient("https://vspc.example.com:1280", username="…", password="…") as vspc:
        for job in vspc.jobs.list(filter=F.status == "Failed", sort="-last_run"):
            print(job.name, job.last_run)

Importing this package costs nothing: each name below is imported when it is first used.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from veeam_jobs_runtime.conditions.expressions import Expression, F
    from veeam_jobs_runtime.conversion import replace, to_dict, to_json
    from veeam_jobs_runtime.decoding.report import Report, ReportEntry
    from veeam_jobs_runtime.decoding.violations import Violation
    from veeam_jobs_runtime.errors import (
        ActionPending,
        ApiError,
        AsyncActionPending,
        BadRequest,
        ClientClosed,
        Conflict,
        DecodeError,
        ErrorDetail,
        Forbidden,
        InsecureWarning,
        MfaRequired,
        MissingFile,
        NotFound,
        PagingError,
        RunFailed,
        ServerError,
        TaskFailed,
        Throttled,
        TimeoutExpired,
        TransportError,
        Unauthorized,
        UnknownProperty,
        UnknownValueWarning,
        UnsupportedByServer,
        WrongEventLoop,
        WrongType,
    )
    from veeam_jobs_runtime.handles.actions import ActionHandle, AsyncActionHandle
    from veeam_jobs_runtime.handles.runs import AsyncRunHandle, RunHandle
    from veeam_jobs_runtime.handles.task_runs import AsyncRunTaskHandle, RunTaskHandle
    from veeam_jobs_runtime.handles.tasks import AsyncTaskHandle, TaskHandle
    from veeam_jobs_runtime.hooks import EventHooks, RequestEvent, ResponseEvent, RetryEvent
    from veeam_jobs_runtime.options import CallOptions
    from veeam_jobs_runtime.paging.pager import AsyncPager, Pager
    from veeam_jobs_runtime.queries.query import AsyncQuery, Query
    from veeam_jobs_runtime.raw import RawResponse
    from veeam_jobs_runtime.types import UNSET

    from .em.client import AsyncEnterpriseManagerClient, EnterpriseManagerClient
    from .vspc.client import AsyncVspcClient, VspcClient

    __version__: str

__all__ = [
    "ActionHandle",
    "ActionPending",
    "ApiError",
    "AsyncActionHandle",
    "AsyncActionPending",
    "AsyncEnterpriseManagerClient",
    "AsyncPager",
    "AsyncQuery",
    "AsyncRunHandle",
    "AsyncRunTaskHandle",
    "AsyncTaskHandle",
    "AsyncVspcClient",
    "BadRequest",
    "CallOptions",
    "ClientClosed",
    "Conflict",
    "DecodeError",
    "EnterpriseManagerClient",
    "ErrorDetail",
    "EventHooks",
    "Expression",
    "F",
    "Forbidden",
    "InsecureWarning",
    "MfaRequired",
    "MissingFile",
    "NotFound",
    "Pager",
    "PagingError",
    "Query",
    "RawResponse",
    "Report",
    "ReportEntry",
    "RequestEvent",
    "ResponseEvent",
    "RetryEvent",
    "RunFailed",
    "RunHandle",
    "RunTaskHandle",
    "ServerError",
    "TaskFailed",
    "TaskHandle",
    "Throttled",
    "TimeoutExpired",
    "TransportError",
    "UNSET",
    "Unauthorized",
    "UnknownProperty",
    "UnknownValueWarning",
    "UnsupportedByServer",
    "Violation",
    "VspcClient",
    "WrongEventLoop",
    "WrongType",
    "replace",
    "to_dict",
    "to_json",
    "__version__",
]

_MODULES = {
    "ActionHandle": "veeam_jobs_runtime.handles.actions",
    "ActionPending": "veeam_jobs_runtime.errors",
    "ApiError": "veeam_jobs_runtime.errors",
    "AsyncActionHandle": "veeam_jobs_runtime.handles.actions",
    "AsyncActionPending": "veeam_jobs_runtime.errors",
    "AsyncEnterpriseManagerClient": ".em.client",
    "AsyncPager": "veeam_jobs_runtime.paging.pager",
    "AsyncQuery": "veeam_jobs_runtime.queries.query",
    "AsyncRunHandle": "veeam_jobs_runtime.handles.runs",
    "AsyncRunTaskHandle": "veeam_jobs_runtime.handles.task_runs",
    "AsyncTaskHandle": "veeam_jobs_runtime.handles.tasks",
    "AsyncVspcClient": ".vspc.client",
    "BadRequest": "veeam_jobs_runtime.errors",
    "CallOptions": "veeam_jobs_runtime.options",
    "ClientClosed": "veeam_jobs_runtime.errors",
    "Conflict": "veeam_jobs_runtime.errors",
    "DecodeError": "veeam_jobs_runtime.errors",
    "EnterpriseManagerClient": ".em.client",
    "ErrorDetail": "veeam_jobs_runtime.errors",
    "EventHooks": "veeam_jobs_runtime.hooks",
    "Expression": "veeam_jobs_runtime.conditions.expressions",
    "F": "veeam_jobs_runtime.conditions.expressions",
    "Forbidden": "veeam_jobs_runtime.errors",
    "InsecureWarning": "veeam_jobs_runtime.errors",
    "MfaRequired": "veeam_jobs_runtime.errors",
    "MissingFile": "veeam_jobs_runtime.errors",
    "NotFound": "veeam_jobs_runtime.errors",
    "Pager": "veeam_jobs_runtime.paging.pager",
    "PagingError": "veeam_jobs_runtime.errors",
    "Query": "veeam_jobs_runtime.queries.query",
    "RawResponse": "veeam_jobs_runtime.raw",
    "Report": "veeam_jobs_runtime.decoding.report",
    "ReportEntry": "veeam_jobs_runtime.decoding.report",
    "RequestEvent": "veeam_jobs_runtime.hooks",
    "ResponseEvent": "veeam_jobs_runtime.hooks",
    "RetryEvent": "veeam_jobs_runtime.hooks",
    "RunFailed": "veeam_jobs_runtime.errors",
    "RunHandle": "veeam_jobs_runtime.handles.runs",
    "RunTaskHandle": "veeam_jobs_runtime.handles.task_runs",
    "ServerError": "veeam_jobs_runtime.errors",
    "TaskFailed": "veeam_jobs_runtime.errors",
    "TaskHandle": "veeam_jobs_runtime.handles.tasks",
    "Throttled": "veeam_jobs_runtime.errors",
    "TimeoutExpired": "veeam_jobs_runtime.errors",
    "TransportError": "veeam_jobs_runtime.errors",
    "UNSET": "veeam_jobs_runtime.types",
    "Unauthorized": "veeam_jobs_runtime.errors",
    "UnknownProperty": "veeam_jobs_runtime.errors",
    "UnknownValueWarning": "veeam_jobs_runtime.errors",
    "UnsupportedByServer": "veeam_jobs_runtime.errors",
    "Violation": "veeam_jobs_runtime.decoding.violations",
    "VspcClient": ".vspc.client",
    "WrongEventLoop": "veeam_jobs_runtime.errors",
    "WrongType": "veeam_jobs_runtime.errors",
    "replace": "veeam_jobs_runtime.conversion",
    "to_dict": "veeam_jobs_runtime.conversion",
    "to_json": "veeam_jobs_runtime.conversion",
    "Comparison": "veeam_jobs_runtime.conditions.expressions",
    "Field": "veeam_jobs_runtime.conditions.expressions",
    "Logical": "veeam_jobs_runtime.conditions.expressions",
    "Namespace": "veeam_jobs_runtime.conditions.expressions",
    "Order": "veeam_jobs_runtime.conditions.expressions",
}


def __getattr__(name: str) -> Any:
    value: Any
    if name == "__version__":
        from importlib.metadata import version

        value = version("veeam-jobs")
    elif name in _MODULES:
        value = getattr(importlib.import_module(_MODULES[name], __name__), name)
    else:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return __all__
