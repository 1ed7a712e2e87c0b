"""Show classes under the name that users import them by: `veeam_jobs.NotFound`, wherever it is defined."""

from __future__ import annotations

from types import FunctionType
from typing import Any, Final, ForwardRef

PACKAGE: Final = "veeam_jobs"
"""The package that users import; it offers what the modules of this one define."""

_SAME_EVERYWHERE: Final = frozenset({"None", "bool", "bytes", "float", "int", "str"})
"""Types that mean the same in every module; what consists of them stays as it is, since a ForwardRef takes time."""


def publish(namespace: dict[str, Any]) -> None:
    """Set `__module__` to `veeam_jobs` for the classes of a module, and for the functions in its `__all__`.

    Call it as `publish(globals())` at the end of each module that defines what users can see: in `repr`, `help()`,
    tracebacks, warnings and pickles. Private base classes are included, because `help()` lists them.

    Annotations are still evaluated in the module that wrote them. `inspect.getsource` finds the methods of such a
    class, but not the class itself: it looks for it in `veeam_jobs/__init__.py`, and raises OSError.
    """
    module = namespace["__name__"]
    offered = namespace.get("__all__", ())
    for name, value in namespace.items():
        if getattr(value, "__module__", None) != module:
            continue
        if isinstance(value, type):
            _publish_class(value, module)
        elif isinstance(value, FunctionType) and name in offered:
            value.__module__ = PACKAGE


def _publish_class(cls: type, module: str) -> None:
    # Whoever evaluates annotations (`typing.get_type_hints`, msgspec) does so in the module that the class names.
    annotations = cls.__dict__.get("__annotations__")  # noqa: RUF063  # `inspect` is slow to import
    if annotations:
        for name, annotation in annotations.items():
            if isinstance(annotation, str) and not _SAME_EVERYWHERE.issuperset(annotation.split(" | ")):
                annotations[name] = ForwardRef(annotation, module=module, is_class=True)
    cls.__module__ = PACKAGE
    if "__firstlineno__" in cls.__dict__:
        # Python 3.13 would show these lines of `veeam_jobs/__init__.py` as the source of the class.
        type.__delattr__(cls, "__firstlineno__")
