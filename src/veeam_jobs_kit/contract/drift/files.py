"""Write and read reports of drift and comparison."""

from __future__ import annotations

import dataclasses
import json
import os
from pathlib import Path
from typing import Any, Literal

import msgspec

from veeam_jobs_kit.contract.drift.comparison import Comparison, Side, compare_drift
from veeam_jobs_kit.contract.drift.comparison_words import (
    comparison_facts,
    comparison_headline,
    comparison_sections,
)
from veeam_jobs_kit.contract.drift.contract_comparison import NotAReport, compare_contract
from veeam_jobs_kit.contract.drift.model import DriftReport
from veeam_jobs_kit.contract.drift.pages import markdown
from veeam_jobs_kit.contract.drift.words import facts, headline, sections
from veeam_jobs_kit.contract.model import CouldNotRun

FORMAT = 1
"""Number of the format of drift.json; it changes when a reader of the old one would misread the new one."""


def drift_json(report: DriftReport) -> str:
    """Return the report as JSON, as docs/drift-report.schema.json describes it."""
    data = {
        "report": "drift",
        "format": FORMAT,
        "exit_code": report.exit_code,
        "complete": report.complete,
        "version_note": report.version_note,
        **dataclasses.asdict(report),
    }
    return json.dumps(data, indent=1, ensure_ascii=False) + "\n"


def drift_markdown(report: DriftReport) -> str:
    """Return the report as a page of Markdown."""
    return markdown(headline(report), facts(report), sections(report))


def write_drift(report: DriftReport, patch: str, folder: Path) -> None:
    """Write drift.json, drift.md and drift.patch, each replaced atomically. Raises OSError."""
    folder.mkdir(parents=True, exist_ok=True)
    replace_file(folder / "drift.json", drift_json(report))
    replace_file(folder / "drift.md", drift_markdown(report))
    replace_file(folder / "drift.patch", patch)


def replace_file(file: Path, text: str) -> None:
    """Write a file beside, then put it in its place, so that nobody reads half of it."""
    beside = file.with_name(file.name + ".part")
    beside.write_text(text, encoding="utf-8", errors="backslashreplace", newline="\n")
    os.replace(beside, file)


def read_json(file: Path) -> dict[str, Any]:
    """Return the JSON object in a file. Raises CouldNotRun with the reason where there is none."""
    try:
        value = json.loads(file.read_text(encoding="utf-8-sig"))
    except OSError as error:
        raise CouldNotRun(f"{file} cannot be read: {error.strerror}.") from error
    except (ValueError, RecursionError) as error:
        raise CouldNotRun(f"{file} is no JSON: {error}.") from error
    if not isinstance(value, dict):
        raise CouldNotRun(f"{file} is no report: it holds no JSON object.")
    return value


def drift_from(value: dict[str, Any], file: Path) -> DriftReport:
    """Return the drift report in a JSON object. Raises CouldNotRun where it is none, or of another format."""
    if value.get("format") != FORMAT:
        message = f"{file} has format {value.get('format')!r}; this version of veeam-jobs reads {FORMAT}."
        raise CouldNotRun(message)
    try:
        return msgspec.convert(value, DriftReport)
    except msgspec.ValidationError as error:
        raise CouldNotRun(f"{file} is no drift report: {error}.") from error


def compare_files(before: Path, after: Path) -> Comparison:
    """Compare two reports of drift, or two of contract. Raises CouldNotRun where they are not such a pair."""
    old, new = read_json(before), read_json(after)
    kinds = _kind_of(old, before), _kind_of(new, after)
    if kinds[0] != kinds[1]:
        raise CouldNotRun(
            f"{before} is a {kinds[0]} report and {after} a {kinds[1]} report: compare like with like."
        )
    if old.get("api") != new.get("api"):
        raise CouldNotRun(f"{before} is about {old.get('api')} and {after} about {new.get('api')}.")
    try:
        found = (
            compare_drift(drift_from(old, before), drift_from(new, after))
            if kinds[0] == "drift"
            else compare_contract(old, new)
        )
        return Comparison(kinds[0], str(old["api"]), _side(old, before), _side(new, after), *found)
    except NotAReport as error:
        raise CouldNotRun(f"{before} and {after} cannot be compared: {error}.") from error
    except (KeyError, TypeError, AttributeError, ValueError) as error:
        raise CouldNotRun(f"{before} or {after} is no report of this version of veeam-jobs.") from error


def _kind_of(value: dict[str, Any], file: Path) -> Literal["drift", "contract"]:
    if value.get("report") == "drift":
        return "drift"
    if "exitCode" in value and "results" in value:
        return "contract"
    raise CouldNotRun(f"{file} is neither the JSON of `veeam-jobs drift` nor that of `veeam-jobs contract`.")


def _side(value: dict[str, Any], file: Path) -> Side:
    best = " or ".join(value.get("best") or ())
    versions = value.get("versions")
    said = value.get("server_says") or (versions.get("server") if isinstance(versions, dict) else None)
    version = said or (f"API {best}" if best else "")
    return Side(file.as_posix(), str(value["base_url"]), str(value.get("started") or ""), str(version))


def comparison_json(comparison: Comparison) -> str:
    """Return the comparison as JSON, as docs/comparison.schema.json describes it."""
    data = {
        "report": "comparison",
        "format": FORMAT,
        "exit_code": comparison.exit_code,
        **dataclasses.asdict(comparison),
    }
    return json.dumps(data, indent=1, ensure_ascii=False) + "\n"


def comparison_markdown(comparison: Comparison) -> str:
    """Return the comparison as a page of Markdown."""
    return markdown(
        comparison_headline(comparison), comparison_facts(comparison), comparison_sections(comparison)
    )


def report_schema(model: type, title: str) -> dict[str, Any]:
    """Return the JSON Schema of a report; docs/drift-report.schema.json and docs/comparison.schema.json are these."""
    found = msgspec.json.schema(model)
    added = {
        "report": {"const": title},
        "format": {"const": FORMAT},
        "exit_code": {"type": "integer"},
    }
    if model is DriftReport:
        added |= {"complete": {"type": "boolean"}, "version_note": {"type": ["string", "null"]}}
    whole = found["$defs"][model.__name__]
    whole["properties"] = added | whole["properties"]
    whole["required"] = [*added, *whole["required"]]
    schema = {"$schema": "https://json-schema.org/draft/2020-12/schema", "title": title, **found}
    # Tuples of default values become lists, as they are in the file.
    plain: dict[str, Any] = json.loads(json.dumps(schema))
    return plain
