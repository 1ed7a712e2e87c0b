"""Compare the bundles of the checkout with those of the last release, and fail on breaking changes nobody declared.

    python -m generator.compat                          with the last release tag
    python -m generator.compat --against v0.1.0         with another revision of git
    python -m generator.compat --against FOLDER|FILE    with other bundles
    python -m generator.compat OLD.json NEW.json        two bundles

A breaking change is declared by an entry of the first section of CHANGELOG.md that says "breaking" and names it in
backticks: `BackupServerJob.status`, `jobs_list`, with `*` for any part (`simpleBackupCopyJobs_*`).

Exit codes: 0 nothing breaks, or all of it is declared; 1 breaking changes that are not; 2 could not compare.
"""

from __future__ import annotations

import argparse
import fnmatch
import json
import re
import subprocess
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from generator.compat.checks import Change
from generator.compat.compare import changes
from generator.paths import CHECKOUT, GENERATED
from generator.versions import version_key

_BUNDLES = "openapi"
Bundles = Mapping[str, Mapping[str, Any]]
"""Bundles by the names of their files."""


class CannotCompare(Exception):
    """There is nothing to compare with; the message says why, and what to do."""


def main(arguments: list[str]) -> int:
    """Run the command; print the changes to standard output, and what is wrong to standard error."""
    options = _parser().parse_args(arguments)
    try:
        name, old, new = _both(options)
        found = _between(old, new)
        declared = declared_names(options.changelog.read_text(encoding="utf-8"))
    except (CannotCompare, OSError) as error:
        print(f"Could not compare: {error}", file=sys.stderr)
        return 2
    breaking = [each for each in found if each.severity == "error"]
    undeclared = [each for each in breaking if not is_declared(each, declared)]
    for each in found:
        shown = each.text + (" (declared)" if each in breaking and each not in undeclared else "")
        # The same change in several versions and notations is one change.
        print(f"{shown} in {', '.join(each.bundles)}")
    print(
        f"Compared with {name}: {len(found)} changes, {len(breaking)} breaking, {len(undeclared)} not declared."
    )
    if undeclared:
        print(f'Declare them in the first section of {options.changelog.name}: "Breaking: `name` …".')
    return 1 if undeclared else 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m generator.compat",
        description="Say what changed in the bundles since the last release; fail on breaking changes nobody declared.",
        epilog="Exit codes: 0 nothing breaks or all is declared, 1 undeclared breaking changes, 2 could not compare.",
    )
    parser.add_argument("bundles", nargs="*", type=Path, help="two bundles to compare: old, then new")
    parser.add_argument(
        "--against", help="revision of git, folder or file to compare with (default: the last tag)"
    )
    parser.add_argument("--generated", type=Path, default=GENERATED, help="folder with the new bundles")
    parser.add_argument(
        "--changelog", type=Path, default=CHECKOUT / "CHANGELOG.md", help="where changes are declared"
    )
    return parser


def _both(options: argparse.Namespace) -> tuple[str, Bundles, Bundles]:
    """Return the name of the old state, and both states."""
    if options.bundles:
        if len(options.bundles) != 2 or options.against:
            raise CannotCompare("give two bundles, or --against, or neither.")
        old, new = options.bundles
        # Under one name, so that they are compared with each other.
        return str(old), {new.name: _read(old)}, {new.name: _read(new)}
    new_bundles = _in_folder(options.generated / _BUNDLES)
    against = options.against or _last_tag()
    path = Path(against)
    if path.is_file():
        return against, {path.name: _read(path)}, {path.name: new_bundles.get(path.name) or {}}
    if path.is_dir():
        folder = path / _BUNDLES if (path / _BUNDLES).is_dir() else path
        return against, _in_folder(folder), new_bundles
    return against, _of_revision(against), new_bundles


def _between(old: Bundles, new: Bundles) -> list[Change]:
    """Return the changes of all bundles, each once, with the bundles that have it."""
    if not old or not any(new.values()):
        raise CannotCompare("there are no bundles to compare.")
    where: dict[Change, list[str]] = {}
    for name in sorted({*old, *new}):
        if name not in new:
            found = [Change(name, "bundle-removed")]
        elif name not in old:
            found = [Change(name, "bundle-added")]
        else:
            found = changes(old[name], new[name])
        for each in found:
            where.setdefault(each, []).append(name.removesuffix(".json"))
    order = sorted(where, key=lambda each: (each.severity, each))
    return [Change(each.where, each.check, each.detail, tuple(where[each])) for each in order]


def declared_names(changelog: str) -> list[str]:
    """Return the names in backticks of the entries about breaking changes, in the first section of a changelog."""
    section = re.split(r"^## ", changelog, flags=re.MULTILINE)[1:2]
    entries = re.split(r"\n(?=[-*#] ?|\n)", section[0]) if section else []
    return [
        name for entry in entries if "breaking" in entry.lower() for name in re.findall(r"`([^`]+)`", entry)
    ]


def is_declared(change: Change, names: Iterable[str]) -> bool:
    """Return whether a changelog names a change: what it is about, or a part of that from the left."""
    words = change.where.split()
    about = {change.where, words[0], words[0].partition(".")[0]}
    return any(fnmatch.fnmatchcase(each, name) for name in names for each in about)


def _last_tag() -> str:
    """Return the newest release tag, by version."""
    tags = [tag for tag in _git("tag", "--list", "v*").split() if re.fullmatch(r"v\d+(\.\d+)*", tag)]
    if not tags:
        raise CannotCompare(
            "there is no release tag (v1.2.3) in this repository yet. Use --against PATH or --against REVISION."
        )
    return max(tags, key=lambda tag: version_key(tag[1:]))


def _of_revision(revision: str) -> Bundles:
    folder = f"{GENERATED.relative_to(CHECKOUT).as_posix()}/{_BUNDLES}"
    names = _git("ls-tree", "--name-only", f"{revision}:{folder}").split()
    return {
        name: json.loads(_git("show", f"{revision}:{folder}/{name}")) for name in names if _is_compared(name)
    }


def _git(*arguments: str) -> str:
    try:
        done = subprocess.run(
            ["git", "-C", str(CHECKOUT), *arguments], capture_output=True, encoding="utf-8", check=False
        )
    except FileNotFoundError as error:
        raise CannotCompare("git is not installed. Use --against PATH.") from error
    if done.returncode:
        reason = done.stderr.strip().splitlines()[-1:] or ["git failed"]
        raise CannotCompare(f"git {' '.join(arguments[:1])}: {reason[0]}. Is it a path or a revision?")
    return done.stdout


def _in_folder(folder: Path) -> Bundles:
    if not folder.is_dir():
        raise CannotCompare(f"{folder} is no folder. Run: nox -s generate")
    return {file.name: _read(file) for file in sorted(folder.glob("*.json")) if _is_compared(file.name)}


def _is_compared(name: str) -> bool:
    """Return whether a file is a bundle of its own: those in OpenAPI 3.1 say the same as those in 3.0."""
    return name.endswith(".json") and not name.endswith(".openapi31.json")


def _read(file: Path) -> Mapping[str, Any]:
    try:
        value = json.loads(file.read_text(encoding="utf-8"))
    except ValueError as error:
        raise CannotCompare(f"{file} is no JSON: {error}") from error
    if not isinstance(value, dict) or "paths" not in value:
        raise CannotCompare(f"{file} is no bundle: it has no paths.")
    return value
