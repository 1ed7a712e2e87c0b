"""Where things are in a checkout, and the client runtime as importable modules."""

from __future__ import annotations

import importlib
import importlib.util
import sys
from pathlib import Path
from types import ModuleType

CHECKOUT = Path(__file__).resolve().parent.parent
SPEC = CHECKOUT / "spec"
TEMPLATES = CHECKOUT / "templates"
GENERATED = CHECKOUT / "generated"

_RUNTIME = "generator._client_runtime"


def client_runtime(module: str) -> ModuleType:
    """One module of the client runtime, imported from templates/client/runtime, before any client is generated."""
    if _RUNTIME not in sys.modules:
        folder = TEMPLATES / "client" / "runtime"
        spec = importlib.util.spec_from_file_location(
            _RUNTIME, folder / "__init__.py", submodule_search_locations=[str(folder)]
        )
        if spec is None or spec.loader is None:
            raise ImportError(f"{folder} is not a package")
        package = importlib.util.module_from_spec(spec)
        sys.modules[_RUNTIME] = package
        spec.loader.exec_module(package)
    return importlib.import_module(f"{_RUNTIME}.{module}")
