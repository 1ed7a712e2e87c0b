"""Compare two reports, and print what changed."""

from __future__ import annotations

from pathlib import Path

from veeam_jobs_kit.contract.drift.comparison import CHANGES
from veeam_jobs_kit.contract.drift.comparison_words import (
    comparison_facts,
    comparison_headline,
    comparison_sections,
)
from veeam_jobs_kit.contract.drift.files import (
    compare_files,
    comparison_json,
    comparison_markdown,
    replace_file,
)
from veeam_jobs_kit.contract.drift.pages import terminal_lines
from veeam_jobs_kit.contract.model import CouldNotRun

from .drift_report import WIDTH, fails, print_lines
from .errors import Trouble
from .tested_server import known_names


def print_comparison(
    before: Path,
    after: Path,
    markdown: Path | None,
    fail_on: tuple[str, ...],
    *,
    allow_unclear: bool,
    as_json: bool,
) -> int:
    """Compare two reports and print the result; return the exit code."""
    known_names("--fail-on", fail_on, ["any", *CHANGES])
    try:
        found = compare_files(before, after)
        if markdown is not None:
            replace_file(markdown, comparison_markdown(found))
    except CouldNotRun as error:
        raise Trouble(str(error)) from error
    except OSError as error:
        raise Trouble(f"{markdown} cannot be written: {error.strerror}.") from error
    if as_json:
        print(comparison_json(found), end="")
    else:
        lines = terminal_lines(
            comparison_headline(found), comparison_facts(found), comparison_sections(found), WIDTH
        )
        print_lines(lines)
    if fails((each.kind for each in found.changes), fail_on):
        return 1
    return 0 if allow_unclear else found.exit_code
