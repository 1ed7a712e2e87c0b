"""Write the reports of a run: JSON for programs, JUnit for CI, Markdown and HTML for people."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Mapping
from pathlib import Path

from veeam_jobs_kit.contract.findings.report import ContractReport
from veeam_jobs_kit.contract.reports.html import to_html
from veeam_jobs_kit.contract.reports.json_report import report_json
from veeam_jobs_kit.contract.reports.junit import junit_xml
from veeam_jobs_kit.contract.reports.markdown import to_markdown

REPORTS: Mapping[str, Callable[[ContractReport], str]] = {
    "contract.json": report_json,
    "contract.md": to_markdown,
    "contract.html": to_html,
    "junit.xml": junit_xml,
}


def write_reports(report: ContractReport, folder: Path) -> None:
    """Write all reports, each replaced atomically."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, write in REPORTS.items():
        replace_file(folder / name, write(report))


def replace_file(file: Path, text: str) -> None:
    """Write a file beside its place, then put it there: no moment with half a file. It keeps the mode of the old one."""
    beside = file.with_name(file.name + ".part")
    # A server may send half a surrogate pair, which no file can hold.
    beside.write_text(text.encode("utf-8", "replace").decode("utf-8"), encoding="utf-8", newline="\n")
    if file.exists():
        shutil.copymode(file, beside)
    os.replace(beside, file)
