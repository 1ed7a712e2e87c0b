"""Find the operation of a request by its method and path, as servers do."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Generic, NamedTuple, Protocol, TypeVar


class Routed(Protocol):
    """What the router needs of an operation: its method in upper case, and its path template."""

    @property
    def method(self) -> str: ...
    @property
    def path(self) -> str: ...


O = TypeVar("O", bound=Routed)  # noqa: E741 - O for operation


class Match(NamedTuple, Generic[O]):
    """A path of the description that a request was sent to.

    `path` is its template, `parameters` are the values in place of its parameters. `operation` is None where the path
    exists and the method does not: answer 405, and send `allow`.
    """

    path: str
    operation: O | None
    parameters: Mapping[str, str]
    methods: tuple[str, ...]

    @property
    def allow(self) -> str:
        """The value of the header `Allow`: every method of the path, in the order of the description."""
        return ", ".join(self.methods)


@dataclass(slots=True)
class _Route(Generic[O]):
    """One path template: the positions of its parameters in a path cut at its slashes, and its operations by method."""

    path: str
    positions: tuple[tuple[str, int], ...]
    operations: dict[str, O] = field(default_factory=dict)


@dataclass(slots=True)
class _Node(Generic[O]):
    """The paths that begin with the same segments."""

    fixed: dict[str, _Node[O]] = field(default_factory=dict)
    parameter: _Node[O] | None = None
    route: _Route[O] | None = None

    def find(self, segments: list[str], at: int) -> _Route[O] | None:
        """Return the route of a path; at every position, fixed segments are tried before parameters."""
        if at == len(segments):
            return self.route
        segment = segments[at]
        child = self.fixed.get(segment)
        found = child.find(segments, at + 1) if child is not None else None
        if found is None and segment and self.parameter is not None:
            return self.parameter.find(segments, at + 1)
        return found


class Router(Generic[O]):
    """The paths of a description, below the base path of its server.

    A described path that ends in a slash is found without it, too. Nothing else is equal: letters differ by case, and an
    additional slash makes another path. Raises ValueError for paths that no request could tell apart, and for a
    parameter that is only a part of a segment.
    """

    def __init__(self, operations: Iterable[O], base_path: str = "") -> None:
        self._root: _Node[O] = _Node()
        routes: dict[str, _Route[O]] = {}
        for operation in operations:
            if operation.path not in routes:
                routes[operation.path] = self._add(base_path, operation.path)
            routes[operation.path].operations[operation.method] = operation
        for path, route in routes.items():
            if path.endswith("/"):
                node = self._node(base_path + path.removesuffix("/"))
                node.route = node.route or route

    def match(self, method: str, path: str) -> Match[O] | None:
        """Return the operation for a request, or None if no path matches: answer 404.

        `path` is the whole path, base path included, already decoded, like `scope["path"]` of ASGI.
        """
        segments = path.split("/")
        route = self._root.find(segments, 0)
        if route is None:
            return None
        parameters = {name: segments[at] for name, at in route.positions}
        return Match(route.path, route.operations.get(method), parameters, tuple(route.operations))

    def _add(self, base_path: str, path: str) -> _Route[O]:
        node = self._node(base_path + path)
        if node.route is not None:
            raise ValueError(f"No request can tell the paths {node.route.path} and {path} apart.")
        segments = (base_path + path).split("/")
        node.route = _Route(path, tuple((s[1:-1], at) for at, s in enumerate(segments) if _is_parameter(s)))
        return node.route

    def _node(self, template: str) -> _Node[O]:
        """Return the node of a path template, creating it if necessary."""
        node = self._root
        for segment in template.split("/"):
            if _is_parameter(segment):
                node.parameter = node.parameter or _Node()
                node = node.parameter
            else:
                node = node.fixed.setdefault(segment, _Node())
        return node


def _is_parameter(segment: str) -> bool:
    if "{" not in segment:
        return False
    if not (segment.startswith("{") and segment.endswith("}") and segment.count("{") == 1):
        raise ValueError(f"A parameter must be a whole segment of a path, unlike {segment}.")
    return True
