"""Two tiny documents and the reference they become.

A test compares the two. After a wanted change of the generator or the templates, UPDATE_GOLDEN=1 writes the expected tree anew.
"""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

from generator.bundle import bundle
from generator.documents import load_document
from generator.model import Api
from generator.read_model import read_model
from generator.reference import build_reference
from generator.versions import VERSIONS, bundle_for, versions_of

GOLDEN = Path(__file__).resolve().parents[1] / "golden" / "reference"
EXPECTED = GOLDEN / "expected"


def tiny_data(name: str) -> dict[str, Any]:
    """The bundle of one tiny document, in its newest version."""
    data = bundle(load_document(GOLDEN / "spec" / name)).data
    return bundle_for(data, versions_of(data).described[-1]) if VERSIONS in data else data


def tiny_apis() -> list[Api]:
    return [read_model(name, tiny_data(name)) for name in ("vspc", "em")]


def tiny_versions() -> dict[str, dict[str, list[str]]]:
    """The API with versions -> operationId -> the versions that have it."""
    data, versions = bundle(load_document(GOLDEN / "spec" / "vspc")).data, dict[str, list[str]]()
    for version in versions_of(data).described:
        for item in bundle_for(data, version)["paths"].values():
            for operation in item.values():
                versions.setdefault(operation["operationId"], []).append(version)
    return {"vspc": versions}


def tiny_reference() -> dict[str, str]:
    return build_reference(tiny_apis(), tiny_versions())


def write(files: dict[str, str], folder: Path) -> None:
    """Write a built tree to a folder."""
    for path, text in files.items():
        file = folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(text.encode("utf-8"))


def update() -> None:
    """Write the expected tree anew."""
    shutil.rmtree(EXPECTED, ignore_errors=True)
    write(tiny_reference(), EXPECTED)
