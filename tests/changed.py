"""Which test files are nearest to what was changed: `nox -s tests -- --changed`, the inner loop.

Nearest by imports: test files that were changed come first, then those that import a changed module, then those that import what
imports it, and so on, for as long as they fit in SECONDS as the last runs of the tests measured them. What is left out is
counted on standard error, and is for `nox -s tests` to run. A file that no rule covers selects every test.

Where every changed file is of one API, tests of the other come last, and cases of the other are left out.
"""

from __future__ import annotations

import ast
import json
import re
import subprocess
import sys
from collections.abc import Collection, Iterable, Iterator, Mapping
from fnmatch import fnmatch
from pathlib import Path

SECONDS = 30.0
"""Added up over all test files, starting not counted; two workers share them."""
UNMEASURED = 5.0
"""Seconds that a test file is taken to need before it ever ran: most need less."""
SECONDS_FILE = Path(".pytest_cache", "v", "changed", "seconds")
SOURCE_ROOTS = ("src", "generated/client", ".")
CODE = ("src", "generated/client", "generator", "tests", "docs", "benchmarks")
READ_BY: Mapping[str, tuple[str, ...]] = {
    "spec/*": (
        "tests/spec/test_payloads.py",
        "tests/mock/test_conformance.py",
        "tests/spec/*",
        "tests/facts/*",
    ),
    "templates/*": ("tests/generator/client/*", "tests/reference/*", "tests/client/test_model_docs.py"),
    "docs/schemas/*": ("tests/cli/test_daily_questions.py",),
    "docs/*": ("tests/docs/*", "tests/reference/*", "tests/cli/test_guide.py"),
    "README.md": ("tests/test_readme.py", "tests/docs/test_links.py", "tests/docs/test_counts.py"),
    "VERIFICATION.md": ("tests/docs/test_limits.py", "tests/docs/test_links.py"),
    "ARCHITECTURE.md": ("tests/test_architecture.py", "tests/docs/test_links.py"),
    "generator/*": ("tests/generator/*", "tests/reference/*"),
    "benchmarks/*": ("tests/test_architecture.py",),
    "tests/cli/*.txt": ("tests/cli/test_transcript.py",),
    "tests/evidence/*": ("tests/spec/*",),
    "tests/facts/*": ("tests/facts/*",),
    "tests/golden/*": ("tests/generator/*", "tests/reference/*", "tests/client/test_public_api.py"),
    "tests/spec/samples/*": ("tests/spec/*",),
    "generated/openapi/*": ("tests/spec/*",),
    "generated/reference/*": ("tests/reference/*", "tests/docs/test_links.py"),
    "generated/*": (),
    "*.md": ("tests/docs/test_links.py", "tests/docs/test_counts.py"),
}
"""Tests that read files, or start programs from them, without importing them; the nearest first."""
OF_SPEC = frozenset(READ_BY["spec/*"][:2])
"""What always runs after a change of spec/: tests of its payloads, and of what the mock answers to its operations."""
APIS = frozenset({"vspc", "em"})


def changed_files(since: str = "HEAD") -> list[str]:
    """Files that differ from a commit, and new ones that git does not ignore."""
    commands = (
        ["git", "diff", "--name-only", "--no-renames", since],
        ["git", "ls-files", "--others", "--exclude-standard"],
    )
    texts = [subprocess.run(line, check=True, capture_output=True, text=True).stdout for line in commands]
    return sorted({name for text in texts for name in text.splitlines()})


def modules() -> dict[str, Path]:
    """Every module of the checkout by its dotted name."""
    found: dict[str, Path] = {}
    for folder in CODE:
        for file in Path(folder).rglob("*.py"):
            if not file.is_relative_to("tests/golden"):
                found.setdefault(name_of(file), file)
    return found


def name_of(file: Path) -> str:
    """The dotted name of a module; of a package that of its folder."""
    root = next(root for root in SOURCE_ROOTS if file.is_relative_to(root))
    parts = file.relative_to(root).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def imports(name: str, file: Path, known: Mapping[str, Path]) -> Iterator[str]:
    """The modules of the checkout that a module imports, wherever in it."""
    for node in ast.walk(ast.parse(file.read_bytes())):
        if isinstance(node, ast.Import):
            wanted = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            above = name.split(".") if file.name == "__init__.py" else name.split(".")[:-1]
            above = above[: len(above) - node.level + 1] if node.level else []
            base = ".".join([*above, *([node.module] if node.module else [])])
            inside = [f"{base}.{alias.name}" for alias in node.names]
            wanted = [one if one in known else base for one in inside]
        else:
            continue
        yield from (one for one in wanted if one in known and one != name)


def by_distance(changed: Iterable[str], known: Mapping[str, Path]) -> list[set[str]]:
    """Modules in rings around those that were changed: themselves, who imports them, who imports those."""
    importers: dict[str, set[str]] = {}
    for name, file in known.items():
        for one in imports(name, file, known):
            importers.setdefault(one, set()).add(name)
    rings = [set(changed) & set(known)]
    seen = set(rings[0])
    while rings[-1]:
        rings.append({outer for inner in rings[-1] for outer in importers.get(inner, ())} - seen)
        seen |= rings[-1]
    return rings[:-1]


def nearest(files: Collection[str]) -> list[str] | None:
    """Test files in the order of their distance from changed files; None where that cannot be told."""
    known = modules()
    names = {str(file): name for name, file in known.items()}
    tests = {name: str(file) for name, file in sorted(known.items()) if file.name.startswith("test_")}
    changed, patterns = list[str](), list[str]()
    for file in files:
        reading = readers(file)
        if reading is None and file not in names:
            return None
        changed += [names[file]] if file in names else []
        patterns += reading or ()
    named = [test for test in tests.values() if any(is_named_after(test, name) for name in changed)]
    reading_files = [test for one in patterns for test in tests.values() if fnmatch(test, one)]
    rings = [[tests[name] for name in sorted(ring) if name in tests] for ring in by_distance(changed, known)]
    in_order = [*(rings or [[]])[0], *named, *reading_files, *(test for ring in rings[1:] for test in ring)]
    others = APIS - {api_of(files)} if api_of(files) else set[str]()
    return sorted(dict.fromkeys(in_order), key=lambda test: bool(words(test) & others))


def api_of(files: Collection[str]) -> str | None:
    """The one API that every file is of; None where there are more, or a file is of none."""
    found = [words(file) & APIS for file in files]
    return (
        next(iter(found[0])) if found and len(found[0]) == 1 and found.count(found[0]) == len(found) else None
    )


def words(file: str) -> set[str]:
    """The words that a path is made of."""
    return set(re.split(r"[/_.]", file))


def readers(file: str) -> tuple[str, ...] | None:
    """Patterns of the tests that use a file without importing it; None for a file that no rule covers."""
    if file.endswith("/conftest.py"):
        return (f"{Path(file).parent}/*",)
    return next((tests for pattern, tests in READ_BY.items() if fnmatch(file, pattern)), None)


def is_named_after(test: str, module: str) -> bool:
    """Whether a test file has the name of a module, and a folder of the same name above: test_em_filters of mock.em.filters."""
    *packages, name = module.split(".")
    return name in Path(test).stem and bool(set(packages) & set(Path(test).parent.parts) - {"tests"})


def within(
    files: Iterable[str], seconds: Mapping[str, float], always: Collection[str] = (), most: float = SECONDS
) -> list[str]:
    """The files that fit in the time, the nearest first; the very first in any case, and those of `always`."""
    taken: list[str] = []
    for file in files:
        left = most - sum(seconds.get(one, UNMEASURED) for one in taken)
        if not taken or file in always or seconds.get(file, UNMEASURED) <= left:
            taken.append(file)
    return taken


def main(since: str = "HEAD") -> None:
    """Print the arguments of pytest, one a line, the test files to run: none where nothing was changed, `tests` where it cannot be told."""
    changed = changed_files(since)
    found = nearest(changed)
    if found is None:
        print("Some of the changed files may matter to any test: running all.", file=sys.stderr)
        print("tests")
        return
    seconds = json.loads(SECONDS_FILE.read_text(encoding="utf-8")) if SECONDS_FILE.exists() else {}
    always = OF_SPEC if any(file.startswith("spec/") for file in changed) else ()
    chosen = within(found, seconds, always)
    print(
        f"{len(changed)} changed files. Running the {len(chosen)} nearest test files; {len(found) - len(chosen)} more "
        "may see the change: nox -s tests",
        file=sys.stderr,
    )
    api = api_of(changed)
    print("\n".join([*([f"--of-api={api}"] if api and chosen else []), *chosen]))


if __name__ == "__main__":
    main(*sys.argv[1:])
