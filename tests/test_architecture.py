"""The layers of ARCHITECTURE.md: who may import whom."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

CHECKOUT = Path(__file__).resolve().parents[1]
FORBIDDEN = [
    ("generator", ("veeam_jobs", "veeam_jobs_kit")),
    ("templates/client/runtime", ("generator", "veeam_jobs", "veeam_jobs_kit")),
    ("generated/client/veeam_jobs", ("generator", "veeam_jobs_kit")),
    ("src/veeam_jobs_kit", ("generator",)),
    ("src/veeam_jobs_kit/mock", ("veeam_jobs_kit.cli", "veeam_jobs_kit.contract")),
    ("src/veeam_jobs_kit/contract", ("veeam_jobs_kit.cli",)),
]


def imports(file: Path) -> Iterator[str]:
    """Absolute names of all modules a file imports, wherever the import stands."""
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.level == 0 and node.module:
            yield node.module
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


@pytest.mark.parametrize(("part", "forbidden"), FORBIDDEN, ids=[part for part, _ in FORBIDDEN])
def test_no_part_reaches_around_its_layer(part: str, forbidden: tuple[str, ...]) -> None:
    files = list((CHECKOUT / part).rglob("*.py"))
    assert files, f"{part} has no Python files"
    reached = {
        f"{file.relative_to(CHECKOUT).as_posix()} imports {name}"
        for file in files
        for name in imports(file)
        if any(name == layer or name.startswith(f"{layer}.") for layer in forbidden)
    }
    assert not reached
