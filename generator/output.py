"""Writing artifacts: atomically, pruning what is stale; or comparing, for `--check`."""

from __future__ import annotations

import contextlib
import difflib
import os
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Change:
    """One file that differs from what the generator makes: `old` is None for a new file, `new` None for a stale one."""

    path: str
    old: str | None
    new: str | None

    def diff(self) -> str:
        """Return a unified diff, the committed file first."""
        before, after = (self.old or "").splitlines(keepends=True), (self.new or "").splitlines(keepends=True)
        old_name = f"generated/{self.path}" if self.old is not None else "/dev/null"
        new_name = f"generated/{self.path}" if self.new is not None else "/dev/null"
        return "".join(difflib.unified_diff(before, after, old_name, new_name))


def changes(folder: Path, wanted: Mapping[str, str], parts: tuple[str, ...]) -> list[Change]:
    """Return the changes needed in `folder` so that its sub-folders `parts` hold exactly the `wanted` files."""
    found: list[Change] = []
    present = {
        file.relative_to(folder).as_posix()
        for part in parts
        for file in (folder / part).rglob("*")
        if file.is_file() and "__pycache__" not in file.parts
    }
    for path in sorted(present | set(wanted)):
        file = folder / path
        old = file.read_bytes().decode("utf-8", errors="replace") if path in present else None
        new = wanted.get(path)
        if old != new:
            found.append(Change(path, old, new))
    return found


def apply(folder: Path, found: list[Change]) -> None:
    """Apply the changes. Each file is written beside its place and renamed, so that an interruption leaves no half file."""
    for change in found:
        file = folder / change.path
        if change.new is None:
            file.unlink()
            _remove_empty(file.parent, folder)
        else:
            file.parent.mkdir(parents=True, exist_ok=True)
            _write(file, change.new)


def _write(file: Path, text: str) -> None:
    handle, name = tempfile.mkstemp(dir=file.parent, prefix=f".{file.name}.")
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(text.encode("utf-8"))
        os.chmod(name, 0o644)
        os.replace(name, file)
    except BaseException:
        with contextlib.suppress(OSError):
            os.unlink(name)
        raise


def _remove_empty(folder: Path, top: Path) -> None:
    while folder != top and not any(folder.iterdir()):
        folder.rmdir()
        folder = folder.parent
