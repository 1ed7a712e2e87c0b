"""How many operations a document says there are is how many the bundles have. `UPDATE_GOLDEN=1` writes the numbers."""

from __future__ import annotations

import os
import re
from functools import cache
from pathlib import Path

import pytest

from veeam_jobs_description.bundles import available, load

CHECKOUT = Path(__file__).resolve().parents[2]
DOCUMENTS = (*CHECKOUT.glob("*.md"), *CHECKOUT.glob("docs/**/*.md"), CHECKOUT / "pyproject.toml")
HISTORY = ("CHANGELOG.md", "docs/decisions.md")
"""What was true when it was written."""
UPDATE = "UPDATE_GOLDEN=1 .venv/bin/nox -s tests -- tests/docs/test_counts.py"

COUNTED = {
    "README.md": {
        r"\b(\d+) operations, \d+ of them in API 3\.7": "vspc",
        r"\b(\d+) of them in API 3\.7": "vspc 3.7",
        r"tasks and queries \((\d+) operations\)": "em",
    },
}
"""Document -> pattern around a number -> what the number counts."""


def operations(name: str, version: str | None = None) -> set[str]:
    """The operationIds of a bundle."""
    paths = load(name, version)["paths"]
    return {operation["operationId"] for item in paths.values() for operation in item.values()}


@cache
def counts() -> dict[str, int]:
    """What documents count -> how many there are: of VSPC in any version, in the newest one, of Enterprise Manager."""
    versions = {found[1] for name in available() if (found := re.fullmatch(r"vspc-([\d.]+)\.json", name))}
    return {
        "vspc": len(set[str]().union(*(operations("vspc", version) for version in versions))),
        "vspc 3.7": len(operations("vspc", "3.7")),
        "em": len(operations("em")),
    }


@pytest.mark.parametrize(
    ("document", "pattern"), [(name, pattern) for name in COUNTED for pattern in COUNTED[name]]
)
def test_the_numbers_of_a_document_are_those_of_the_bundles(document: str, pattern: str) -> None:
    file, wanted = CHECKOUT / document, counts()[COUNTED[document][pattern]]
    text = file.read_text(encoding="utf-8")
    [found] = re.finditer(pattern, text)  # exactly one: else the sentence changed, and COUNTED with it
    if os.environ.get("UPDATE_GOLDEN"):
        file.write_text(text[: found.start(1)] + str(wanted) + text[found.end(1) :], encoding="utf-8")
        return
    line = text.count("\n", 0, found.start(1)) + 1
    assert int(found[1]) == wanted, (
        f"{document}:{line} says {found[1]}, it should say {wanted}. Run: {UPDATE}"
    )


def test_no_document_counts_operations_beside_those_that_are_checked() -> None:
    found = []
    for file in DOCUMENTS:
        name = file.relative_to(CHECKOUT).as_posix()
        if name not in HISTORY:
            text = file.read_text(encoding="utf-8")
            checked = {
                place.start(1) for pattern in COUNTED.get(name, ()) for place in re.finditer(pattern, text)
            }
            for place in re.finditer(r"\b(\d\d+)\s+operations\b", text):
                if place.start(1) not in checked:
                    found.append(f"{name}:{text.count(chr(10), 0, place.start()) + 1}: {place[0]}")
    assert not found, "add each to COUNTED of this file, or say it without a number"
