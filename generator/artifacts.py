"""Everything in generated/, in three parts: bundles, client, reference. Each is made of all documents, or of some again."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from traceback import extract_tb
from typing import Any

from jinja2 import TemplateError, TemplateSyntaxError

from generator import model
from generator.bundle import Bundle
from generator.bundles import build_bundles, versioned, whole
from generator.findings import DocumentError, Finding
from generator.paths import TEMPLATES
from generator.read_model import read_model
from generator.versions import VERSIONS

PARTS: Mapping[str, str] = {"bundles": "openapi", "client": "client", "reference": "reference"}
"""What can be made -> the folder of generated/ it is written to."""


@dataclass(frozen=True, slots=True)
class Documents:
    """All documents, free of findings: their bundles, and what client and reference are made from."""

    bundles: Sequence[Bundle]
    apis: Sequence[tuple[model.Api, Mapping[str, Any]]]


def read_all(bundles: Sequence[Bundle]) -> Documents:
    """Read the bundles once for all parts."""
    return Documents(
        bundles, [(read_model(bundle.name, data), data) for bundle in bundles for data in [whole(bundle)]]
    )


def make(part: str, documents: Documents, names: Collection[str] | None = None) -> dict[str, str]:
    """Make one part and return path below generated/ -> text. With `names`, only the files of these APIs and shared files.

    Raises DocumentError if openapi-python-client cannot read a document, or a template is broken.
    """
    try:
        return _made(part, documents, names)
    except TemplateError as error:
        raise DocumentError([_template_finding(error)]) from error


def _template_finding(error: TemplateError) -> Finding:
    """Return a finding at the line of a template that the error names, or at the last line that was rendered."""
    frames = [frame for frame in extract_tb(error.__traceback__) if frame.filename.endswith(".jinja")]
    file, line = (frames[-1].filename, frames[-1].lineno) if frames else (None, None)
    if isinstance(error, TemplateSyntaxError):
        file, line = error.filename, error.lineno
    path = Path(file or TEMPLATES)
    shown = path.relative_to(TEMPLATES.parent) if path.is_relative_to(TEMPLATES.parent) else path
    return Finding(shown, line or 1, "template", f"{error.message}.", "Mend the template.")


def _made(part: str, documents: Documents, names: Collection[str] | None) -> dict[str, str]:
    again = {bundle.name for bundle in documents.bundles} if names is None else names
    bundles = [bundle for bundle in documents.bundles if bundle.name in again]
    if part == "bundles":
        return {path: text for bundle in bundles for path, text in build_bundles(bundle).items()}
    if part == "client":
        # Imported here, so that lint does not wait for openapi-python-client.
        from generator.client import build_client

        return build_client(documents.apis, again)
    from generator.reference import build_reference

    return build_reference([api for api, _ in documents.apis], version_matrix(bundles), again)


def version_matrix(bundles: Sequence[Bundle]) -> dict[str, dict[str, tuple[str, ...]]]:
    """Return API with `x-versions` -> operationId -> the versions that have it, oldest first."""
    matrix: dict[str, dict[str, tuple[str, ...]]] = {}
    for bundle in bundles:
        if VERSIONS not in bundle.data:
            continue
        having = matrix.setdefault(bundle.name, {})
        for version, data in versioned(bundle).items():
            for item in data["paths"].values():
                for operation in item.values():
                    having[operation["operationId"]] = (*having.get(operation["operationId"], ()), version)
    return matrix
