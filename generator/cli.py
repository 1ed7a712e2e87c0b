"""The generator's command line.

    python -m generator                 lint every document, then write all artifacts
    python -m generator --check         write nothing; exit 1 with a diff where generated/ is out of date
    python -m generator --only client   write one kind of artifact: bundles, client or reference
    python -m generator --watch         the same again whenever a file is saved, until Ctrl+C
    python -m generator lint            lint only

Exit codes: 0 all is well, 1 findings or out of date, 2 wrong use.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Mapping
from pathlib import Path

from generator.artifacts import PARTS, make, read_all
from generator.bundle import Bundle
from generator.documents import folders, load_document
from generator.findings import DocumentError, count
from generator.lint import lint
from generator.output import Change, apply, changes
from generator.paths import GENERATED, SPEC
from generator.watch import watch

OUT_OF_DATE = "generated/ is out of date relative to spec/: run nox -s generate"


def main(arguments: list[str]) -> int:
    """Run one command; see the module's docstring. Print findings and diffs to standard output."""
    options = _parser().parse_args(arguments)
    if not folders(options.spec):
        print(f"{options.spec} holds no document: no folder with an openapi.yaml.", file=sys.stderr)
        return 2
    if options.watch and options.check:
        print("--watch writes what it makes: it does not go with --check.", file=sys.stderr)
        return 2
    if options.watch:
        parts = () if options.command == "lint" else (options.only,) if options.only else tuple(PARTS)
        return watch(options.spec, options.output, parts)
    try:
        bundles = _lint_all(options.spec)
        if options.command == "lint":
            return 0
        parts = (options.only,) if options.only else tuple(PARTS)
        wanted = _build(bundles, parts)
    except DocumentError as error:
        for finding in error.findings:
            print(finding)
        print(f"{count(error.findings, 'finding')}; nothing was written.")
        return 1
    found = changes(options.output, wanted, tuple(PARTS[part] for part in parts))
    return _report_check(found) if options.check else _write(options.output, found, wanted)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m generator",
        description="Lint the documents in spec/ and make everything in generated/ from them.",
        epilog="Exit codes: 0 all is well, 1 findings or out of date, 2 wrong use.",
    )
    parser.add_argument("command", nargs="?", choices=["generate", "lint"], default="generate")
    parser.add_argument(
        "--check", action="store_true", help="write nothing; exit 1 with a diff where out of date"
    )
    parser.add_argument(
        "--watch", action="store_true", help="do it again whenever a file in spec/ or templates/ is saved"
    )
    parser.add_argument("--only", choices=sorted(PARTS), help="make one kind of artifact")
    parser.add_argument("--spec", type=Path, default=SPEC, help="folder of documents (default: spec/)")
    parser.add_argument(
        "--output", type=Path, default=GENERATED, help="folder to write (default: generated/)"
    )
    return parser


def _lint_all(spec: Path) -> list[Bundle]:
    bundles, findings = [], []
    for folder in folders(spec):
        started = time.monotonic()
        document = load_document(folder)
        bundle, found = lint(document)
        findings += found
        if bundle:
            bundles.append(bundle)
        verdict = count(found, "finding") if found else "clean"
        _progress(f"lint       {folder.name}: {len(document.sources)} files, {verdict}", started)
    if findings:
        raise DocumentError(findings)
    return bundles


def _build(bundles: list[Bundle], parts: tuple[str, ...]) -> dict[str, str]:
    wanted: dict[str, str] = {}
    documents = read_all(bundles)
    for part in parts:
        started = time.monotonic()
        files = make(part, documents)
        _progress(f"{part:10} {count(files, 'file')}", started)
        wanted |= files
    return wanted


def _report_check(found: list[Change]) -> int:
    for change in found:
        print(change.diff(), end="")
    print(OUT_OF_DATE if found else "generated/ is up to date.")
    return 1 if found else 0


def _write(folder: Path, found: list[Change], wanted: Mapping[str, str]) -> int:
    apply(folder, found)
    gone = sum(change.new is None for change in found)
    print(f"generated/: {len(wanted)} files, {len(found) - gone} written, {gone} removed.")
    return 0


def _progress(text: str, started: float) -> None:
    print(f"{text} ({time.monotonic() - started:.1f} s)", file=sys.stderr)
