"""From templates to formatted files: our own Jinja environment, the banner, and one pinned formatter at the end."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from generator.client.docs import LINE_LENGTH
from generator.paths import TEMPLATES

_RUFF = (sys.executable, "-P", "-m", "ruff")
_FORMAT = (
    "format",
    "--isolated",
    "--quiet",
    "--no-cache",
    f"--line-length={LINE_LENGTH}",
    "--target-version=py311",
)
_TIDY = (
    "check",
    "--isolated",
    "--quiet",
    "--no-cache",
    f"--line-length={LINE_LENGTH}",
    "--target-version=py311",
    "--fix-only",
    "--select=I,F401",
)


def environment() -> Environment:
    """Return the environment of the client's own templates."""
    return Environment(
        loader=FileSystemLoader(TEMPLATES / "client"),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )


def banner(source: str) -> str:
    """Return the first line of every generated file."""
    return f'# Generated from {source} by "python -m generator". Do not edit.\n'


def write(folder: Path, path: str, text: str) -> None:
    """Write one file below a folder."""
    file = folder / path
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8", newline="\n")


def add_banner(folder: Path, source: str) -> None:
    """Put the banner on top of every module below a folder."""
    for file in sorted(folder.rglob("*.py")):
        file.write_text(banner(source) + file.read_text(encoding="utf-8"), encoding="utf-8", newline="\n")


def tidy(folder: Path) -> None:
    """Sort imports, drop unused ones, format. One process for all files, because starting ruff per file is slow."""
    for arguments in (_TIDY, _FORMAT):
        done = subprocess.run([*_RUFF, *arguments, str(folder)], capture_output=True, text=True, check=False)
        if done.returncode != 0:
            raise RuntimeError(f"ruff {arguments[0]} failed on generated code:\n{done.stderr}{done.stdout}")


def read_tree(folder: Path) -> dict[str, str]:
    """Return every module below a folder by its path, sorted."""
    return {
        file.relative_to(folder).as_posix(): file.read_text(encoding="utf-8")
        for file in sorted(folder.rglob("*.py"))
    }
