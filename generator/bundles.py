"""The published bundles as text: one JSON file per version, in OpenAPI 3.0 and 3.1."""

from __future__ import annotations

import copy
import json
from collections.abc import Mapping
from typing import Any

from generator.bundle import Bundle
from generator.upgrade import upgrade
from generator.versions import OLDEST_DESCRIBED, VSPC_VERSIONS, bundle_for, drop_examples, version_key


def versioned(bundle: Bundle) -> dict[str, dict[str, Any]]:
    """The bundle by server version, oldest first. Enterprise Manager has one version, VSPC those of VSPC_VERSIONS."""
    if bundle.name != "vspc":
        return {bundle.data["info"]["version"]: bundle.data}
    return {version: bundle_for(bundle.data, version) for version in VSPC_VERSIONS}


def whole(bundle: Bundle) -> dict[str, Any]:
    """Everything any server has, what newer ones removed included: what the client and the reference are made from.

    Only payloads of versions before the oldest described one are left out; their enumeration values are spelled otherwise.
    """
    data = copy.deepcopy(bundle.data)
    drop_examples(
        data, lambda example: version_key(example.get("x-removed", "99")) <= version_key(OLDEST_DESCRIBED)
    )
    return data


def build_bundles(bundle: Bundle) -> dict[str, str]:
    """Path relative to `generated/` -> JSON text, for every version of one document."""
    files: dict[str, str] = {}
    by_version = versioned(bundle)
    for version, data in by_version.items():
        if len(by_version) > 1:
            files |= _both_forms(f"{bundle.name}-{version}", data)
    return files | _both_forms(bundle.name, list(by_version.values())[-1])


def _both_forms(stem: str, data: Mapping[str, Any]) -> dict[str, str]:
    return {
        f"openapi/{stem}.json": _text(data),
        f"openapi/{stem}.openapi31.json": _text(upgrade(data)),
    }


def _text(data: Mapping[str, Any]) -> str:
    return json.dumps(data, indent=1, ensure_ascii=False) + "\n"
