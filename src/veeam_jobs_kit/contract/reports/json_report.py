"""The report for programs: one JSON document, its JSON Schema, and the way back."""

from __future__ import annotations

import dataclasses
import json
from typing import Any, cast

import msgspec

from veeam_jobs_description.document import Api
from veeam_jobs_kit.contract.findings.report import ContractReport
from veeam_jobs_kit.contract.reports.requests import request_table
from veeam_jobs_kit.contract.reports.words import VERDICTS, scope
from veeam_jobs_kit.contract.wire.reproduction import preparation, python_preparation

SCHEMA = "https://json-schema.org/draft/2020-12/schema"


def report_json(report: ContractReport) -> str:
    """Return the report as JSON, with its verdict and exit code."""
    api = cast(Api, report.api)
    data = {
        "verdict": VERDICTS[report.exit_code],
        "exitCode": report.exit_code,
        "scope": scope(report),
        "unproven": report.unproven,
        "requests": _requests(report),
        "preparation": {
            "curl": preparation(api, report.base_url),
            "python": python_preparation(api, report.base_url),
        },
        **dataclasses.asdict(report),
    }
    return json.dumps(data, indent=1, ensure_ascii=False) + "\n"


def _requests(report: ContractReport) -> dict[str, Any]:
    """Return the table of requests, as the other reports show it."""
    table = request_table(report)
    return {
        "total": table.total.requests,
        "by_purpose": [dataclasses.asdict(row) for row in table.rows],
        "in_operations": table.in_operations,
        "elsewhere": table.elsewhere,
    }


def read_report(text: str) -> ContractReport:
    """Return a report from its JSON. Raises ValueError, with the place, for anything else."""
    try:
        return msgspec.convert(json.loads(text), ContractReport)
    except msgspec.ValidationError as error:
        raise ValueError(str(error)) from error


_COUNT = {"type": "integer", "minimum": 0}
_SCHEMA_OF_REQUESTS: dict[str, Any] = {
    "type": "object",
    "description": "All requests on the wire: the rows, and the two numbers below them, add up to the total.",
    "properties": {
        "total": _COUNT,
        "by_purpose": {
            "type": "array",
            "items": {
                "type": "object",
                "properties": {
                    "purpose": {"type": "string"},
                    "requests": _COUNT,
                    "answers": {
                        "type": "object",
                        "description": "By class of status; `none` had no answer.",
                        "additionalProperties": _COUNT,
                    },
                },
                "required": ["purpose", "requests", "answers"],
            },
        },
        "in_operations": {**_COUNT, "description": "Those that `results` count."},
        "elsewhere": {**_COUNT, "description": "Those for promises, and to other paths and methods."},
    },
    "required": ["total", "by_purpose", "in_operations", "elsewhere"],
}


def report_schema() -> dict[str, Any]:
    """Return the JSON Schema of the report; `docs/contract-report.schema.json` is this."""
    found = msgspec.json.schema(ContractReport)
    lines = {"type": "array", "items": {"type": "string"}}
    added = {
        "verdict": {"enum": list(VERDICTS.values())},
        "exitCode": {"enum": list(VERDICTS)},
        "scope": {"type": "string", "description": "Operations and promises that the verdict is about."},
        "requests": _SCHEMA_OF_REQUESTS,
        "unproven": {**lines, "description": "Why less is proven than it seems, one sentence each."},
        "preparation": {
            "type": "object",
            "description": "Lines to run before the commands of findings: they set the address and get a token.",
            "properties": {"curl": lines, "python": lines},
            "required": ["curl", "python"],
        },
    }
    definitions = found["$defs"]
    whole = definitions.pop("ContractReport")
    whole["properties"] = {**added, **whole["properties"]}
    whole["required"] = [*added, *whole["required"]]
    return {"$schema": SCHEMA, **whole, "$defs": definitions}
