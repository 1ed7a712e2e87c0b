"""The lists of what the mock does not reproduce, and of what it tolerates, are the same everywhere.

`UPDATE_GOLDEN=1` writes them into the documents.
"""

from __future__ import annotations

import os
import re
from pathlib import Path

import pytest

from veeam_jobs_kit.cli.mock_commands import mock
from veeam_jobs_kit.mock.http import tolerances
from veeam_jobs_kit.mock.limits import LIMITS, markdown, text, topics

CHECKOUT = Path(__file__).resolve().parents[2]


@pytest.mark.parametrize(
    ("name", "list_", "content"),
    [
        ("docs/mock.md", "limits", markdown()),
        ("VERIFICATION.md", "limits", markdown()),
        ("docs/mock.md", "tolerances", tolerances.markdown()),
    ],
)
def test_documents_show_the_list(name: str, list_: str, content: str) -> None:
    section = re.compile(rf"(<!-- {list_}:begin -->\n)(?:.*?\n)??(<!-- {list_}:end -->)", re.DOTALL)
    file = CHECKOUT / name
    before = file.read_text(encoding="utf-8")
    assert len(section.findall(before)) == 1, (
        f"{name} needs one pair of <!-- {list_}:begin --> and <!-- {list_}:end -->, each on a line of its own"
    )
    after = section.sub(lambda found: f"{found[1]}{content}\n{found[2]}", before)
    if os.environ.get("UPDATE_GOLDEN"):
        file.write_text(after, encoding="utf-8")
    else:
        assert before == after, "run: UPDATE_GOLDEN=1 .venv/bin/nox -s tests -- tests/docs/test_limits.py"


def test_every_row_can_be_told_from_the_others_and_breaks_no_table() -> None:
    assert len({(limit.api, limit.topic) for limit in LIMITS}) == len(LIMITS)
    assert not [limit for limit in LIMITS if any("|" in part or "\n" in part for part in limit)]
    for limit in LIMITS:
        assert limit.topic in topics()
        assert limit.mock in text()


def test_the_help_of_the_command_names_every_topic() -> None:
    assert topics() in " ".join((mock.__doc__ or "").split())
