"""The architecture: who may import whom. ARCHITECTURE.md shows the same tables, and explains them."""

from __future__ import annotations

import ast
import re
import sys
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import jinja2
import pytest
from jinja2 import nodes

CHECKOUT = Path(__file__).resolve().parents[1]
FOLDERS = {
    "generator": CHECKOUT / "generator",
    "veeam_jobs": CHECKOUT / "generated" / "client" / "veeam_jobs",
    "veeam_jobs_runtime": CHECKOUT / "src" / "veeam_jobs_runtime",
    "veeam_jobs_description": CHECKOUT / "src" / "veeam_jobs_description",
    "veeam_jobs_kit": CHECKOUT / "src" / "veeam_jobs_kit",
}

PACKAGES: Mapping[str, set[str]] = {
    "generator": {"veeam_jobs_description", "veeam_jobs_runtime"},
    "veeam_jobs": {"veeam_jobs_runtime"},
    "veeam_jobs_runtime": set(),
    "veeam_jobs_description": set(),
    "veeam_jobs_kit": {"mock", "profiles"},
    "profiles": {"veeam_jobs"},
    "rows": {"profiles", "veeam_jobs", "veeam_jobs_description", "veeam_jobs_runtime"},
    "mock": {"veeam_jobs", "veeam_jobs_description", "veeam_jobs_runtime"},
    "contract": {"mock", "veeam_jobs", "veeam_jobs_description", "veeam_jobs_runtime"},
    "cli": {
        "contract",
        "mock",
        "profiles",
        "rows",
        "veeam_jobs",
        "veeam_jobs_description",
        "veeam_jobs_runtime",
    },
}
"""What each package may import besides itself; the last five are parts of `veeam_jobs_kit`."""

MOCK: Mapping[str, set[str]] = {
    "world": set(),
    "storage": {"world"},
    "query": {"storage", "world"},
    "http": {"world"},
    "control": {"http", "query", "storage", "world"},
    "vspc": {"http", "query", "storage", "world"},
    "em": {"http", "query", "storage", "world"},
    "server": {"control", "em", "http", "query", "storage", "vspc", "world"},
}
"""What each room of `veeam_jobs_kit/mock` may import of the others."""

CONTRACT: Mapping[str, set[str]] = {
    "wire": set(),
    "plan": {"wire"},
    "findings": {"wire"},
    "promises": {"findings", "plan", "wire"},
    "drift": {"findings", "plan", "wire"},
    "fuzz": {"findings", "plan", "wire"},
    "reports": {"findings", "wire"},
}
"""What each room of `veeam_jobs_kit/contract` may import of the others; modules beside the rooms put them together."""

RUNTIME: Mapping[str, set[str]] = {
    "xml": set(),
    "secrets": set(),
    "decoding": {"xml"},
    "conditions": {"decoding"},
    "paging": {"decoding"},
    "queries": {"conditions", "decoding", "paging"},
    "transport": {"secrets"},
    "handles": {"decoding"},
}
"""What each room of `veeam_jobs_runtime` may import of the other rooms; modules beside the rooms are no rooms."""

ENTRANCES: Mapping[str, set[str]] = {
    "generator": {"decoding.notation", "xml.codec"},
    "mock": {"decoding.notation", "versions", "xml.codec"},
    "contract": {"decoding.notation", "transport.tls", "versions", "xml.codec"},
    "rows": {"decoding.notation", "paging.numbered", "paging.pages", "queries.results", "queries.text"},
    "cli": {"transport.tls"},
}
"""The modules of `veeam_jobs_runtime` that others than the generated client may import."""

LIBRARIES: Mapping[str, set[str]] = {
    "veeam_jobs": {"httpx2", "msgspec"},
    "veeam_jobs_runtime": {"anyio", "httpx2", "msgspec"},  # httpx2 brings anyio
    "veeam_jobs_description": set(),
    "profiles": {"filelock", "msgspec"},
    "rows": {"httpx2", "msgspec"},
}
"""The libraries that a package may import besides the standard library, where they are restricted."""

MOST_FLOORS_OF_THE_MOCK = 8

KNOWN_BREACHES: set[str] = set()
"""What still breaks a rule. It may only shrink; a breach that is mended must be removed from it."""

DOCUMENTED_PRIVATE_NAMES = {"_asdict", "_exit", "_fields", "_getframe", "_replace"}
"""Names of the standard library that begin with an underscore and are documented."""
FOREIGN_PRIVATE_NAMES = {"_code_sample"}
"""Names of other libraries that have no public form: how Schemathesis reproduces a failure."""
FACTS_OF_MODELS = "veeam_jobs_runtime.decoding.model_facts"
"""The one module that reads the private attributes by which generated models describe themselves."""


@dataclass(frozen=True, slots=True)
class Arrow:
    """One import: the importing module, what it names, and the module of ours that this is, if it is one."""

    module: str
    name: str
    target: str | None

    def __str__(self) -> str:
        return f"{self.module} imports {self.target or self.name}"


@cache
def modules() -> dict[str, Path]:
    """The modules of all packages, by their dotted names."""
    found = {}
    for package, folder in FOLDERS.items():
        for file in sorted(folder.rglob("*.py")):
            names = [package, *file.relative_to(folder).with_suffix("").parts]
            found[".".join(names[:-1] if names[-1] == "__init__" else names)] = file
    return found


@cache
def tree_of(file: Path) -> ast.Module:
    return ast.parse(file.read_text(encoding="utf-8"))


@cache
def arrows() -> tuple[Arrow, ...]:
    """Every import of every module: at its top, in functions, and for type checkers alone."""
    return tuple(arrow for module, file in modules().items() for arrow in _arrows_of(module, file))


def _arrows_of(module: str, file: Path) -> Iterator[Arrow]:
    package = module.split(".") if file.name == "__init__.py" else module.split(".")[:-1]
    for node in ast.walk(tree_of(file)):
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield Arrow(module, alias.name, alias.name if alias.name in modules() else None)
        elif isinstance(node, ast.ImportFrom):
            above = package[: len(package) - node.level + 1] if node.level else []
            base = ".".join([*above, *([node.module] if node.module else [])])
            for alias in node.names:
                full = f"{base}.{alias.name}"
                target = full if full in modules() else base if base in modules() else None
                yield Arrow(module, full, target)


def part_of(module: str) -> str:
    """The package of a module in the words of the table: `veeam_jobs_kit.mock.em.jobs` -> `mock`."""
    first, *rest = module.split(".")
    return rest[0] if first == "veeam_jobs_kit" and rest and rest[0] in PACKAGES else first


def room_of(module: str, package: str) -> str:
    """What of a package a module belongs to: a room, a module beside the rooms, or the package itself."""
    return module.removeprefix(package).lstrip(".").partition(".")[0] or package.rpartition(".")[2]


def breaches_of(table: Mapping[str, set[str]], package: str) -> set[str]:
    """Imports between the rooms of a package that its table does not allow."""
    found = set()
    for arrow in arrows():
        if arrow.target is None or not _both_inside(arrow, package):
            continue
        one, other = room_of(arrow.module, package), room_of(arrow.target, package)
        if one in table and other in table and one != other and other not in table[one]:
            found.add(str(arrow))
    return found


def _both_inside(arrow: Arrow, package: str) -> bool:
    return all(f"{name}.".startswith(f"{package}.") for name in (arrow.module, arrow.target))


def circles(graph: Mapping[str, Iterable[str]]) -> list[list[str]]:
    """The groups of nodes that reach each other (Tarjan)."""
    order: dict[str, int] = {}
    lowest: dict[str, int] = {}
    stack: list[str] = []
    found: list[list[str]] = []

    def visit(node: str) -> None:
        order[node] = lowest[node] = len(order)
        stack.append(node)
        for other in graph.get(node, ()):
            if other not in order:
                visit(other)
            if other in stack:
                lowest[node] = min(lowest[node], lowest[other])
        if lowest[node] == order[node]:
            group = stack[stack.index(node) :]
            del stack[stack.index(node) :]
            if len(group) > 1:
                found.append(sorted(group))

    for node in graph:
        if node not in order:
            visit(node)
    return found


def graph_of(package: str, *, rooms: bool) -> dict[str, set[str]]:
    """Who imports whom inside a package: module by module, or room by room."""
    graph: dict[str, set[str]] = {}
    for arrow in arrows():
        if arrow.target is None or not _both_inside(arrow, package):
            continue
        one, other = arrow.module, arrow.target
        if rooms:
            one, other = room_of(one, package), room_of(other, package)
        graph.setdefault(one, set())
        if one != other:
            graph[one].add(other)
    return graph


def private_names(module: str) -> Iterator[str]:
    """Uses of names with one leading underscore that the module itself does not define."""
    tree = tree_of(modules()[module])
    own = set(_defined(tree))
    for node in ast.walk(tree):
        names: list[str] = []
        if isinstance(node, ast.ImportFrom):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.Attribute):
            names = [node.attr]
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "getattr":
            names = [str(one.value) for one in node.args[1:2] if isinstance(one, ast.Constant)]
        for name in names:
            if _is_private(name) and name not in own | DOCUMENTED_PRIVATE_NAMES | FOREIGN_PRIVATE_NAMES:
                yield f"{module} uses {name}"


def _defined(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            yield node.name
        elif isinstance(node, ast.Attribute) and isinstance(node.ctx, ast.Store):
            yield node.attr
        elif isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
            yield node.id


def _is_private(name: str) -> bool:
    return name.startswith("_") and not name.startswith("__") and not name.endswith("_")


def documented(heading: str) -> dict[str, set[str]]:
    """A table of ARCHITECTURE.md: names in the first column, and those in the second."""
    text = (CHECKOUT / "ARCHITECTURE.md").read_text(encoding="utf-8")
    section = text.partition(f"## {heading}\n")[2].partition("\n## ")[0]
    rows = [line.split("|") for line in section.splitlines() if line.startswith("| `")]
    return {re.findall(r"`([\w.]+)`", row[1])[0]: set(re.findall(r"`([\w.]+)`", row[2])) for row in rows}


@pytest.mark.parametrize(
    ("heading", "table"),
    [
        ("Packages", PACKAGES),
        ("Rooms of the mock", MOCK),
        ("Rooms of the contract suite", CONTRACT),
        ("Rooms of the runtime", RUNTIME),
        ("Modules of the runtime that others may import", ENTRANCES),
    ],
)
def test_architecture_md_shows_the_same_table(heading: str, table: Mapping[str, set[str]]) -> None:
    assert documented(heading) == table


def test_the_tables_name_what_there_is() -> None:
    assert set(PACKAGES) == {part_of(module) for module in modules()} | {"veeam_jobs"}
    for package, table in (
        ("veeam_jobs_kit/mock", MOCK),
        ("veeam_jobs_kit/contract", CONTRACT),
        ("veeam_jobs_runtime", RUNTIME),
    ):
        folders = {file.parent.name for file in (CHECKOUT / "src" / package).glob("*/__init__.py")}
        assert folders == set(table)


def breaches() -> set[str]:
    """Everything that breaks a rule, one sentence each."""
    found = breaches_of(MOCK, "veeam_jobs_kit.mock") | breaches_of(CONTRACT, "veeam_jobs_kit.contract")
    found |= breaches_of(RUNTIME, "veeam_jobs_runtime")
    for arrow in arrows():
        part = part_of(arrow.module)
        if arrow.target is not None:
            other = part_of(arrow.target)
            if other not in {part, *PACKAGES[part]}:
                found.add(str(arrow))
            entrance = arrow.target.removeprefix("veeam_jobs_runtime").lstrip(".")
            if other == "veeam_jobs_runtime" != part and entrance not in ENTRANCES.get(part, {entrance}):
                found.add(str(arrow))
        elif (library := arrow.name.partition(".")[0]) not in {
            *sys.stdlib_module_names,
            *LIBRARIES.get(part, {library}),
        }:
            found.add(f"{arrow.module} imports {library}")
    for package in FOLDERS.keys() - {"veeam_jobs"}:  # models refer to each other as their schemas do
        for rooms in (False, True):
            found |= {f"circle: {', '.join(group)}" for group in circles(graph_of(package, rooms=rooms))}
    for part in ("mock", "contract", "rows"):
        graph = graph_of(f"veeam_jobs_kit.{part}", rooms=True)
        found |= {f"circle: {', '.join(group)}" for group in circles(graph)}
    for module in modules():
        if part_of(module) != "veeam_jobs" and module != FACTS_OF_MODELS:
            found |= set(private_names(module))
    return found


def test_no_module_imports_what_the_tables_do_not_allow_and_nothing_is_private_or_circular() -> None:
    assert sorted(breaches() - KNOWN_BREACHES) == []


def test_a_breach_that_is_mended_is_no_longer_listed() -> None:
    assert sorted(KNOWN_BREACHES - breaches()) == []


def test_the_mock_has_few_floors() -> None:
    graph = graph_of("veeam_jobs_kit.mock", rooms=True)

    def floors(room: str, below: tuple[str, ...] = ()) -> int:
        others = graph.get(room, set()) - {room, *below}
        return 1 + max((floors(other, (*below, room)) for other in others), default=0)

    assert max(floors(room) for room in graph) <= MOST_FLOORS_OF_THE_MOCK


@pytest.mark.parametrize(
    "file", sorted((CHECKOUT / "templates").rglob("*.jinja")), ids=lambda file: file.name
)
def test_a_template_lays_out_and_does_not_compute(file: Path) -> None:
    assert file.suffix == ".jinja"
    tree = jinja2.Environment().parse(file.read_text(encoding="utf-8"))
    arithmetic = (nodes.Add, nodes.Sub, nodes.Mul, nodes.Div, nodes.FloorDiv, nodes.Mod, nodes.Pow)
    assert not list(tree.find_all(arithmetic))
    macros = {one.target for one in tree.find_all(nodes.Import)}
    for call in tree.find_all(nodes.Call):
        owner = call.node.node if isinstance(call.node, nodes.Getattr) else None
        assert owner is None or (isinstance(owner, nodes.Name) and owner.name in macros), "calls a method"


def test_templates_hold_nothing_but_templates() -> None:
    assert not [
        file for file in (CHECKOUT / "templates").rglob("*") if file.is_file() and file.suffix != ".jinja"
    ]


def test_circles_and_private_names_are_found(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    assert circles({"a": ["b"], "b": ["c"], "c": ["a"], "d": ["a"]}) == [["a", "b", "c"]]
    assert circles({"a": ["b"], "b": []}) == []
    file = tmp_path / "one.py"
    file.write_text(
        "from x import _y\nclass A:\n    def _own(self): self._own(); self._other\ngetattr(A, '_z')\n"
    )
    monkeypatch.setitem(modules(), "one", file)
    assert list(private_names("one")) == ["one uses _y", "one uses _z", "one uses _other"]
