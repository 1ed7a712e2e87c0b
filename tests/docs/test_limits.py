"""The list of what the mock does not reproduce is the same everywhere. `UPDATE_GOLDEN=1` writes it into the documents."""

from __future__ import annotations

import os
import re
from pathlib import Path

import pytest

from veeam_jobs_kit.cli.mock_commands import mock
from veeam_jobs_kit.mock.limits import LIMITS, markdown, text, topics

CHECKOUT = Path(__file__).resolve().parents[2]
SECTION = re.compile(r"(<!-- limits:begin -->\n).*?(\n<!-- limits:end -->)", re.DOTALL)


@pytest.mark.parametrize("name", ["docs/mock.md", "VERIFICATION.md"])
def test_documents_show_the_list(name: str) -> None:
    file = CHECKOUT / name
    before = file.read_text(encoding="utf-8")
    assert len(SECTION.findall(before)) == 1, (
        f"{name} needs one pair of <!-- limits:begin --> and <!-- limits:end -->, each on a line of its own"
    )
    after = SECTION.sub(lambda found: found[1] + markdown() + found[2], before)
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
