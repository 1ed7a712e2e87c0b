"""Promises of the products: one file each, found by being here; every file defines `PROMISE`."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Iterator

from veeam_jobs_description.document import Api
from veeam_jobs_kit.contract.promises.model import Promise


def promises(api: Api) -> Iterator[Promise]:
    """Yield the promises of a product, sorted by name."""
    folder = importlib.import_module(f"{__name__}.{api}")
    for module in pkgutil.iter_modules(folder.__path__):  # sorted by name, which is the name of the promise
        loaded = importlib.import_module(f"{folder.__name__}.{module.name}")
        if hasattr(loaded, "PROMISE"):
            yield loaded.PROMISE
