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
    from ._runtime.errors import (
        ActionPending,
        ApiError,
        BadRequest,
        Conflict,
        DecodeError,
        ErrorDetail,
        Forbidden,
        InsecureWarning,
        MfaRequired,
        NotFound,
        PagingError,
        ServerError,
        TaskFailed,
        Throttled,
        TimeoutExpired,
        TransportError,
        Unauthorized,
        UnknownProperty,
        UnsupportedByServer,
    )
    from ._runtime.expressions import Expression, F
    from ._runtime.options import CallOptions
    from ._runtime.paging import AsyncPager, Pager
    from ._runtime.raw import RawResponse
    from ._runtime.tasks import AsyncTaskHandle, TaskHandle
    from .em.client import AsyncEnterpriseManagerClient, EnterpriseManagerClient
    from .vspc.client import AsyncVspcClient, VspcClient

    __version__: str

__all__ = [
    "ActionPending",
    "ApiError",
    "AsyncEnterpriseManagerClient",
    "AsyncPager",
    "AsyncTaskHandle",
    "AsyncVspcClient",
    "BadRequest",
    "CallOptions",
    "Conflict",
    "DecodeError",
    "EnterpriseManagerClient",
    "ErrorDetail",
    "Expression",
    "F",
    "Forbidden",
    "InsecureWarning",
    "MfaRequired",
    "NotFound",
    "Pager",
    "PagingError",
    "RawResponse",
    "ServerError",
    "TaskFailed",
    "TaskHandle",
    "Throttled",
    "TimeoutExpired",
    "TransportError",
    "Unauthorized",
    "UnknownProperty",
    "UnsupportedByServer",
    "VspcClient",
    "__version__",
]

_MODULES = {
    "ActionPending": "_runtime.errors",
    "ApiError": "_runtime.errors",
    "AsyncEnterpriseManagerClient": "em.client",
    "AsyncPager": "_runtime.paging",
    "AsyncTaskHandle": "_runtime.tasks",
    "AsyncVspcClient": "vspc.client",
    "BadRequest": "_runtime.errors",
    "CallOptions": "_runtime.options",
    "Conflict": "_runtime.errors",
    "DecodeError": "_runtime.errors",
    "EnterpriseManagerClient": "em.client",
    "ErrorDetail": "_runtime.errors",
    "Expression": "_runtime.expressions",
    "F": "_runtime.expressions",
    "Forbidden": "_runtime.errors",
    "InsecureWarning": "_runtime.errors",
    "MfaRequired": "_runtime.errors",
    "NotFound": "_runtime.errors",
    "Pager": "_runtime.paging",
    "PagingError": "_runtime.errors",
    "RawResponse": "_runtime.raw",
    "ServerError": "_runtime.errors",
    "TaskFailed": "_runtime.errors",
    "TaskHandle": "_runtime.tasks",
    "Throttled": "_runtime.errors",
    "TimeoutExpired": "_runtime.errors",
    "TransportError": "_runtime.errors",
    "Unauthorized": "_runtime.errors",
    "UnknownProperty": "_runtime.errors",
    "UnsupportedByServer": "_runtime.errors",
    "VspcClient": "vspc.client",
}


def __getattr__(name: str) -> Any:
    value: Any
    if name == "__version__":
        from importlib.metadata import version

        value = version("veeam-jobs")
    elif name in _MODULES:
        value = getattr(importlib.import_module(f".{_MODULES[name]}", __name__), name)
    else:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return __all__
