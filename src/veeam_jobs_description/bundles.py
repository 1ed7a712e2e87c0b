"""The bundled OpenAPI descriptions, as shipped in the wheel or as generated in a checkout."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from functools import lru_cache
from importlib import resources
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import Any, Literal, TypeAlias

Notation: TypeAlias = Literal["PascalCase", "camelCase"]
"""How a server spells the members of its JSON; only Enterprise Manager is described in both."""
NOTATIONS: tuple[Notation, ...] = ("PascalCase", "camelCase")

_CHECKOUT = Path(__file__).resolve().parents[2] / "generated" / "openapi"


class BundleNotFound(LookupError):
    """There is no such bundle; the message lists those there are."""


@lru_cache(maxsize=16)
def load(
    name: str, version: str | None = None, *, openapi: str = "3.0", notation: Notation = "PascalCase"
) -> dict[str, Any]:
    """Return one bundle as parsed JSON. The result is shared: do not change it.

    `name` is `vspc` or `em`; `version` a server version such as `3.0` (newest when left out); `openapi` the
    OpenAPI version of the description itself, `3.0` or `3.1`; `notation` that of the members of JSON answers, which
    matters for APIs that has_both_notations says yes to (the members of others are what they are).
    Raises BundleNotFound where no such bundle was shipped or generated.
    """
    stem = name if version is None else f"{name}-{version}"
    stem = f"{stem}-camel" if notation == "camelCase" else stem
    file_name = f"{stem}.openapi31.json" if openapi == "3.1" else f"{stem}.json"
    for folder in _folders():
        file = folder / file_name
        if file.is_file():
            loaded: dict[str, Any] = json.loads(file.read_bytes())
            return loaded
    there = ", ".join(available()) or "none at all"
    raise BundleNotFound(
        f"There is no bundle {file_name}. Bundles found: {there}. In a checkout, run: nox -s generate"
    )


def has_both_notations(bundle: Mapping[str, Any]) -> bool:
    """Return whether servers send the JSON of this description in PascalCase and in camelCase."""
    return set(NOTATIONS) <= set(bundle.get("x-notations", ()))


def notation_of(bundle: Mapping[str, Any]) -> Notation | None:
    """Return the notation a bundle describes; None if there is only one."""
    if not has_both_notations(bundle):
        return None
    return "camelCase" if bundle.get("x-notation") == "camelCase" else "PascalCase"


def load_camel(name: str, version: str | None = None) -> dict[str, Any] | None:
    """Return the bundle for servers that send JSON members in camelCase; None for an API with one notation."""
    if not has_both_notations(load(name, version)):
        return None
    return load(name, version, notation="camelCase")


def versions(name: str) -> tuple[str, ...]:
    """Return the server versions with their own bundle, oldest first; empty if the API has one bundle for all."""
    files = (re.fullmatch(rf"{re.escape(name)}-([\d.]+)\.json", file) for file in available())
    found = [file[1] for file in files if file]
    return tuple(sorted(found, key=lambda version: [int(part) for part in version.split(".")]))


def available() -> tuple[str, ...]:
    """Return the file names of every bundle that can be loaded, sorted."""
    files = (file.name for folder in _folders() for file in folder.iterdir())
    return tuple(sorted({name for name in files if name.endswith(".json")}))


def _folders() -> tuple[Traversable, ...]:
    """Return where bundles can be: the installed package first, then the checkout."""
    packaged = resources.files("veeam_jobs_description") / "openapi"
    return tuple(folder for folder in (packaged, _CHECKOUT) if folder.is_dir())
