"""Which version of a description a server speaks: by what it says, and by what it sends."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from veeam_jobs_description import bundles
from veeam_jobs_description.bundles import Notation
from veeam_jobs_description.document import Api
from veeam_jobs_description.operations import read_operations
from veeam_jobs_kit.contract.drift.differences import Bundles, judge
from veeam_jobs_kit.contract.drift.model import VersionFit
from veeam_jobs_kit.contract.drift.observe import Observer
from veeam_jobs_kit.contract.drift.sample import JSON, XML, Sample, readable
from veeam_jobs_runtime.versions import PRODUCTS
from veeam_jobs_runtime.xml.codec import Shapes


def bundles_of(
    api: Api, version: str | None, notation: Notation | None, *, others: Iterable[str] = ()
) -> Bundles:
    """Return the bundles of a version, with the operations that only the versions `others` have added.

    Raises BundleNotFound for an unknown version.
    """
    plain: Mapping[str, Any] = bundles.load(api, version)
    operations = list(read_operations(plain))
    described = frozenset(operation.id for operation in readable(api, operations))
    json = plain
    if notation == "camelCase":
        json = bundles.load(api, version, notation="camelCase")
    for other in others:
        json = _united(bundles.load(api, other), json)
    if json is not plain:
        operations = list(read_operations(json))
    xml = plain if notation == "camelCase" else json
    return Bundles(json, xml, described, {operation.id: operation for operation in operations})


def _united(more: Mapping[str, Any], bundle: Mapping[str, Any]) -> dict[str, Any]:
    """Return a bundle with the operations and components of another added; its own win."""
    paths = {
        path: {**more["paths"].get(path, {}), **bundle["paths"].get(path, {})}
        for path in {**bundle["paths"], **more["paths"]}
    }
    sections = {**more.get("components", {}), **bundle.get("components", {})}
    components = {
        name: {**more.get("components", {}).get(name, {}), **bundle.get("components", {}).get(name, {})}
        for name in sections
    }
    return {**bundle, "paths": paths, "components": components}


def fits(api: Api, sample: Sample, shapes: Shapes) -> tuple[VersionFit, ...]:
    """Return how well each version fits the answers, oldest first; empty for an API with one version."""
    found = []
    for version in bundles.versions(api):
        described = bundles_of(api, version, None)
        # An operation of another version contradicts this one by itself; nothing else is counted about it.
        observers = {kind: Observer(described.json) for kind in (JSON, XML)}
        judged = judge(sample, described, shapes, observers)
        found.append(VersionFit(version, judged.contradicted, judged.never_seen))
    return tuple(found)


def best_of(found: tuple[VersionFit, ...]) -> tuple[str, ...]:
    """Return the versions that are contradicted least and, among these, have the fewest members never seen."""
    if not found:
        return ()
    least = min((each.contradicted, each.never_seen) for each in found)
    return tuple(each.version for each in found if (each.contradicted, each.never_seen) == least)


def server_version(api: Api, sample: Sample) -> str | None:
    """Return the product version that a console says in `/about`; None where it was not asked or did not say."""
    for answer in sample.answers:
        if api == "vspc" and answer.operation.path == "/about" and answer.is_readable:
            value = answer.reply.json()
            data = value.get("data") if isinstance(value, dict) else None
            said = data.get("serverVersion") if isinstance(data, dict) else None
            return said if isinstance(said, str) else None
    return None


def api_version_of(product: str | None) -> str | None:
    """Return the API version that comes with a product version; None where no source names one."""
    parts = (product or "").split(".")
    return next((api for name, api in PRODUCTS if name.split(".") == parts[:2]), None)
