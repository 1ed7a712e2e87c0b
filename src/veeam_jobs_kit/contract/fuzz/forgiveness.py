"""Failures of Schemathesis that are none: a refusal is right, or another check tells it already."""

from __future__ import annotations

from typing import Any

import schemathesis

from veeam_jobs_kit.contract.fuzz import product_checks
from veeam_jobs_kit.contract.wire.bodies import json_or_none

_EXPRESSIONS = frozenset({"filter", "sortAsc", "sortDesc"})
"""Query parameters of Enterprise Manager that the description has as text, and the server parses."""


def forgive(json_parameters: frozenset[str]) -> None:
    """Register the hooks; `json_parameters` are the query parameters that hold JSON: `filter`, `sort`, …"""
    _forgive_unknown_properties(json_parameters)
    _forgive_gone_tasks()
    _forgive_failures_that_refuse()


def _operation_id(case: Any) -> str:
    return str(case.operation.definition.raw.get("operationId", ""))


def _forgive_unknown_properties(json_parameters: frozenset[str]) -> None:
    """Accept a 400 for a generated `filter` or JSON Patch that names a property the resource lacks.

    Such a request is rightly answered 400, provided the error says which parameter, property or operation is wrong. Examples
    of the document are not forgiven: they have to work. A patch is: its `test` may ask for what the object has not.
    """

    @schemathesis.hook
    def filter_failure(context: Any, failure: Any, case: Any, response: Any) -> bool:
        if type(failure).__name__ != "RejectedPositiveData" or response.status_code != 400:
            return True
        is_patch = case.method.upper() == "PATCH" and isinstance(case.body, list)
        if is_patch and _blames_patch(json_or_none(response.content)):
            return False
        if case.meta is not None and case.meta.phase.name.value == "examples":
            return True
        if _operation_id(case) == "queries_run" and _EXPRESSIONS & set(case.query or {}):
            # The body of such a refusal is not documented: its status has to do.
            return False
        return not (
            json_parameters & set(case.query or {})
            and _blames_expression(json_or_none(response.content), json_parameters)
        )


def _forgive_gone_tasks() -> None:
    """Accept the 500 that Enterprise Manager sends for a task that is gone."""

    @schemathesis.hook
    def filter_failure(context: Any, failure: Any, case: Any, response: Any) -> bool:
        if type(failure).__name__ not in ("ServerError", "AcceptedNegativeData"):
            return True
        return not product_checks.is_gone_task(
            _operation_id(case), response.status_code, response.text_lossy()
        )


def _forgive_failures_that_refuse() -> None:
    """Do not say that a server accepted a wrong request that it failed to answer: `not_a_server_error` tells that."""

    @schemathesis.hook
    def filter_failure(context: Any, failure: Any, case: Any, response: Any) -> bool:
        about = type(failure).__name__ in ("AcceptedNegativeData", "MissingHeaderNotRejected")
        return not (about and response.status_code >= 500)


def _blames_patch(body: Any) -> bool:
    errors = body.get("errors") if isinstance(body, dict) else None
    return any(isinstance(error, dict) and error.get("failedJsonPatch") for error in errors or ())


def _blames_expression(body: Any, json_parameters: frozenset[str]) -> bool:
    errors = body.get("errors") if isinstance(body, dict) else None
    return any(
        isinstance(error, dict)
        and (error.get("parameterName") in json_parameters or error.get("propertyName"))
        for error in errors or ()
    )
