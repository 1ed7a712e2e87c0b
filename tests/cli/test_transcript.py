"""What users see, line by line: forty command lines at 80 columns, their output and exit codes.

`transcript.txt` is the expectation; `python -m tests.cli.transcript` writes it anew.
"""

from __future__ import annotations

from pathlib import Path

from tests.cli.transcript import FILE, commands, transcript


def test_every_command_line_prints_and_exits_as_written(tmp_path: Path) -> None:
    wanted = FILE.read_text(encoding="utf-8")
    entries = transcript(tmp_path)
    for line, entry in zip(commands(), entries, strict=True):
        assert entry in wanted, f"{line} prints something else:\n{entry}"
    assert "\n".join(entries) == wanted


def test_no_line_for_people_is_wider_than_80_columns_and_none_shows_a_password() -> None:
    text = FILE.read_text(encoding="utf-8")
    assert len(commands()) >= 40
    assert "mock-password" not in text.replace("not-the-password", "")
    tables = [
        entry for entry in text.split("\n$ ") if not any(f"-o {name}" in entry for name in FOR_PROGRAMS)
    ]
    for entry in tables:
        for line in entry.splitlines()[1:]:
            # Sentences are not broken: a terminal does that, and a log file needs none of it.
            assert len(line) <= 80 or line.startswith(("! ", "    ")), line


FOR_PROGRAMS = ("json", "jsonl", "yaml", "csv", "tsv")
