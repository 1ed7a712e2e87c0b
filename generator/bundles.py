"""The published bundles as text: one JSON file per version and notation, in OpenAPI 3.0 and 3.1."""

from __future__ import annotations

import copy
from collections.abc import Mapping
from typing import Any

import msgspec

from generator.bundle import Bundle
from generator.notations import in_camel_case
from generator.upgrade import upgrade
from generator.versions import VERSIONS, bundle_for, drop_examples, version_key, versions_of
from veeam_jobs_description.bundles import has_both_notations


def versioned(bundle: Bundle) -> dict[str, dict[str, Any]]:
    """Return the bundle of each server version, oldest first: those of `x-versions`, or the only one."""
    if VERSIONS not in bundle.data:
        return {bundle.data["info"]["version"]: bundle.data}
    return {version: bundle_for(bundle.data, version) for version in versions_of(bundle.data).described}


def whole(bundle: Bundle) -> dict[str, Any]:
    """Return the union of all versions, with removed items. The client and the reference are made from it.

    It omits payloads of versions before the oldest described one: their enumeration values are spelled otherwise.
    """
    data = copy.deepcopy(bundle.data)
    oldest = versions_of(data).unmarked
    drop_examples(
        data,
        lambda example: "x-removed" in example and version_key(example["x-removed"]) <= version_key(oldest),
    )
    return data


def build_bundles(bundle: Bundle) -> dict[str, str]:
    """Return path relative to `generated/` -> JSON text, for every version and notation of one document."""
    files: dict[str, str] = {}
    by_version = versioned(bundle)
    for version, data in by_version.items():
        if len(by_version) > 1:
            files |= _both_notations(f"{bundle.name}-{version}", data)
    return files | _both_notations(bundle.name, list(by_version.values())[-1])


def _both_notations(stem: str, data: Mapping[str, Any]) -> dict[str, str]:
    """Return the bundle, and `<stem>-camel` too if servers also send JSON members in camelCase."""
    files = _both_forms(stem, data)
    return files | _both_forms(f"{stem}-camel", in_camel_case(data)) if has_both_notations(data) else files


def _both_forms(stem: str, data: Mapping[str, Any]) -> dict[str, str]:
    return {
        f"openapi/{stem}.json": _text(data),
        f"openapi/{stem}.openapi31.json": _text(upgrade(data)),
    }


def _text(data: Mapping[str, Any]) -> str:
    # The bytes of json.dumps(data, indent=1, ensure_ascii=False), in a sixth of the time.
    return msgspec.json.format(msgspec.json.encode(data), indent=1).decode() + "\n"
