"""Names and signatures that users write. A change shows here, and is meant: `UPDATE_GOLDEN=1` writes it down."""

from __future__ import annotations

import importlib
import inspect
import os
import pkgutil
from collections.abc import Callable, Iterator
from functools import cached_property
from pathlib import Path
from types import ModuleType

import veeam_jobs
from veeam_jobs import em, vspc

SNAPSHOT = Path(__file__).parents[1] / "golden" / "public_api.txt"
UPDATE = "UPDATE_GOLDEN=1 .venv/bin/nox -s tests -- tests/client/test_public_api.py"


def test_the_public_names_and_signatures_are_those_of_the_snapshot() -> None:
    text = "\n".join(public_api()) + "\n"
    if os.environ.get("UPDATE_GOLDEN"):
        SNAPSHOT.write_text(text, encoding="utf-8")
    assert text.splitlines() == SNAPSHOT.read_text(encoding="utf-8").splitlines(), (
        f"names or signatures changed (after a change in spec/, run nox -s generate). Where that is meant: {UPDATE}"
    )


def test_async_resources_offer_what_the_others_do() -> None:
    for module in _resource_modules():
        for name, plain in _classes(module):
            if not name.startswith("Async"):
                twin = vars(module)[f"Async{name}"]
                assert _shape(plain) == _shape(twin), name


def public_api() -> Iterator[str]:
    """A line for each public name: of the package, of its classes, of every resource."""
    for name in veeam_jobs.__all__:
        value = None if name == "__version__" else getattr(veeam_jobs, name)
        if inspect.isclass(value):
            yield from _class(f"veeam_jobs.{name}", value)
        else:
            signature = _signature(value) if inspect.isfunction(value) else ""
            yield f"veeam_jobs.{name}{signature}"
    for module in _resource_modules():
        short = module.__name__.partition(".")[2]
        for name, value in _classes(module):
            if not name.startswith("Async"):
                yield from _class(f"{short}.{name}", value)


def _resource_modules() -> Iterator[ModuleType]:
    for api in (vspc, em):
        package = importlib.import_module(f"{api.__name__}.resources")
        for found in sorted(pkgutil.iter_modules(package.__path__), key=lambda one: one.name):
            yield importlib.import_module(f"{package.__name__}.{found.name}")


def _classes(module: ModuleType) -> Iterator[tuple[str, type]]:
    for name, value in sorted(vars(module).items()):
        if inspect.isclass(value) and value.__module__ == module.__name__ and "RawResponse" not in name:
            yield name, value


def _class(path: str, value: type) -> Iterator[str]:
    bases = ", ".join(base.__name__ for base in value.__bases__ if base is not object)
    yield f"class {path}({bases})"
    for name, member in _members(value):
        if isinstance(member, cached_property | property):
            getter = member.func if isinstance(member, cached_property) else member.fget
            yield f"    {name}: {inspect.signature(getter).return_annotation if getter else None}"
        elif inspect.isroutine(member):
            yield f"    {name}{_signature(getattr(value, name))}"


def _signature(member: Callable[..., object]) -> inspect.Signature:
    """The signature, without the parts of a default that differ from run to run."""
    signature = inspect.signature(member)
    return signature.replace(
        parameters=[
            one.replace(default=...) if " at 0x" in repr(one.default) else one
            for one in signature.parameters.values()
        ]
    )


def _members(value: type) -> Iterator[tuple[str, object]]:
    """Members of a class, those of its bases too unless users know the base by a name of its own."""
    found: dict[str, object] = {}
    for base in reversed(value.__mro__):
        named = base is not value and base.__name__ in veeam_jobs.__all__
        if base.__module__.partition(".")[0] in ("veeam_jobs", "veeam_jobs_runtime") and not named:
            found.update(vars(base))
    for name, member in sorted(found.items()):
        if name == "__init__" or not name.startswith("_"):
            yield name, member


def _shape(resource: type) -> dict[str, list[str]]:
    return {
        name: list(inspect.signature(member).parameters)
        for name, member in _members(resource)
        if inspect.isfunction(member)
    }
