"""The generator's command line.

    python -m generator                 lint every document, then write all artifacts
    python -m generator --check         write nothing; exit 1 with a diff where generated/ is out of date
    python -m generator --only client   write one kind of artifact: bundles, client or reference
    python -m generator lint            lint only

Exit codes: 0 all is well, 1 findings or out of date, 2 wrong use.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Mapping, Sized
from pathlib import Path

from generator.bundle import Bundle
from generator.bundles import build_bundles, versioned, whole
from generator.documents import load_document
from generator.findings import DocumentError
from generator.lint import lint
from generator.output import Change, apply, changes
from generator.paths import GENERATED, SPEC
from generator.read_model import read_model

PARTS: Mapping[str, tuple[str, ...]] = {
    "bundles": ("openapi",),
    "client": ("client",),
    "reference": ("reference",),
}
OUT_OF_DATE = "generated/ is out of date relative to spec/: run nox -s generate"


def main(arguments: list[str]) -> int:
    """Run one command; see the module's docstring. Findings and diffs go to standard output."""
    options = _parser().parse_args(arguments)
    if not list(options.spec.glob("*/openapi.yaml")):
        print(f"{options.spec} holds no document: no folder with an openapi.yaml.", file=sys.stderr)
        return 2
    try:
        bundles = _lint_all(options.spec)
        if options.command == "lint":
            return 0
        parts = (options.only,) if options.only else tuple(PARTS)
        wanted = _build(bundles, parts)
    except DocumentError as error:
        for finding in error.findings:
            print(finding)
        print(f"{_count(error.findings, 'finding')}; nothing was written.")
        return 1
    found = changes(options.output, wanted, tuple(folder for part in parts for folder in PARTS[part]))
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
    parser.add_argument("--only", choices=sorted(PARTS), help="make one kind of artifact")
    parser.add_argument("--spec", type=Path, default=SPEC, help="folder of documents (default: spec/)")
    parser.add_argument(
        "--output", type=Path, default=GENERATED, help="folder to write (default: generated/)"
    )
    return parser


def _lint_all(spec: Path) -> list[Bundle]:
    bundles, findings = [], []
    for folder in sorted((path.parent for path in spec.glob("*/openapi.yaml")), reverse=True):
        started = time.monotonic()
        document = load_document(folder)
        bundle, found = lint(document)
        findings += found
        if bundle:
            bundles.append(bundle)
        verdict = _count(found, "finding") if found else "clean"
        _progress(f"lint       {folder.name}: {len(document.sources)} files, {verdict}", started)
    if findings:
        raise DocumentError(findings)
    return bundles


def _build(bundles: list[Bundle], parts: tuple[str, ...]) -> dict[str, str]:
    wanted: dict[str, str] = {}
    apis = [(read_model(bundle.name, data), data) for bundle in bundles for data in [whole(bundle)]]
    if "bundles" in parts:
        started = time.monotonic()
        for bundle in bundles:
            wanted |= build_bundles(bundle)
        _progress(f"bundles    {len(wanted)} files", started)
    if "client" in parts:
        from generator.client import (
            build_client,
        )  # here, so that lint does not wait for openapi-python-client

        started = time.monotonic()
        files = build_client(apis)
        _progress(f"client     {len(files)} files", started)
        wanted |= files
    if "reference" in parts:
        from generator.reference import build_reference

        started = time.monotonic()
        files = build_reference([api for api, _ in apis], version_matrix(bundles))
        _progress(f"reference  {len(files)} files", started)
        wanted |= files
    return wanted


def version_matrix(bundles: list[Bundle]) -> dict[str, tuple[str, ...]]:
    """operationId of VSPC -> the versions that have it, oldest first."""
    matrix: dict[str, tuple[str, ...]] = {}
    for bundle in bundles:
        if bundle.name != "vspc":
            continue
        for version, data in versioned(bundle).items():
            for item in data["paths"].values():
                for operation in item.values():
                    matrix[operation["operationId"]] = (*matrix.get(operation["operationId"], ()), version)
    return matrix


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


def _count(things: Sized, name: str) -> str:
    return f"{len(things)} {name}{'' if len(things) == 1 else 's'}"


def _progress(text: str, started: float) -> None:
    print(f"{text} ({time.monotonic() - started:.1f} s)", file=sys.stderr)
