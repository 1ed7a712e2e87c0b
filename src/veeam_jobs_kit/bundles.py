"""The bundled OpenAPI descriptions, as shipped in the wheel or as generated in a checkout."""

from __future__ import annotations

import json
from functools import lru_cache
from importlib import resources
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import Any

_CHECKOUT = Path(__file__).resolve().parents[2] / "generated" / "openapi"


class BundleNotFound(LookupError):
    """There is no such bundle; the message lists those there are."""


@lru_cache(maxsize=16)
def load(name: str, version: str | None = None, *, openapi: str = "3.0") -> dict[str, Any]:
    """One bundle as parsed JSON. The result is shared: do not change it.

    `name` is `vspc` or `em`; `version` a server version such as `3.0` (newest when left out); `openapi` the
    OpenAPI version of the description itself, `3.0` or `3.1`.
    Raises BundleNotFound where no such bundle was shipped or generated.
    """
    stem = name if version is None else f"{name}-{version}"
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


def available() -> tuple[str, ...]:
    """File names of every bundle that can be loaded, sorted."""
    files = (file.name for folder in _folders() for file in folder.iterdir())
    return tuple(sorted({name for name in files if name.endswith(".json")}))


def _folders() -> tuple[Traversable, ...]:
    """Where bundles may be: the installed package first, the checkout after it."""
    packaged = resources.files("veeam_jobs_kit") / "openapi"
    return tuple(folder for folder in (packaged, _CHECKOUT) if folder.is_dir())
