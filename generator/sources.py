"""Strict reading of one YAML or JSON file, remembering the line of every node.

YAML is read with the JSON value types only: no dates, no `yes`/`no`, no octal or sexagesimal numbers, no anchors merged with
`<<`. What looks like a string to an author is a string here, so `16:00` and `2019-02-20` survive.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from generator.findings import DocumentError, Finding

Pointer = tuple[str | int, ...]
"""Keys and indexes from the top of a file to a node."""


@dataclass(frozen=True, slots=True)
class Source:
    """One file of a document: its path as shown to people, its value, and the line of each node."""

    path: Path
    data: Any
    lines: Mapping[Pointer, int]

    def line(self, pointer: Pointer) -> int:
        """Return the line of the node at `pointer`, or of its nearest ancestor in this file."""
        while pointer not in self.lines and pointer:
            pointer = pointer[:-1]
        return self.lines.get(pointer, 1)

    def finding(self, pointer: Pointer, rule: str, what: str, mend: str) -> Finding:
        return Finding(self.path, self.line(pointer), rule, what, mend)


class _JsonTypesLoader(yaml.CSafeLoader):
    """PyYAML's safe loader, over libyaml, with the implicit types cut down to those of JSON."""


_JsonTypesLoader.yaml_implicit_resolvers = {}
for _tag, _pattern, _first in (
    ("bool", r"^(?:true|false)$", "tf"),
    ("null", r"^(?:null|~|)$", ["n", "~", ""]),
    ("int", r"^-?(?:0|[1-9][0-9]*)$", "-0123456789"),
    ("float", r"^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?$", "-0123456789"),
):
    _JsonTypesLoader.add_implicit_resolver(f"tag:yaml.org,2002:{_tag}", re.compile(_pattern), list(_first))

_SCALARS: Mapping[str, Any] = {
    "tag:yaml.org,2002:bool": lambda text: text == "true",
    "tag:yaml.org,2002:null": lambda text: None,
    "tag:yaml.org,2002:int": int,
    "tag:yaml.org,2002:float": float,
    "tag:yaml.org,2002:str": str,
}


_MOST_LEVELS = 100
"""How deeply a file may be nested: no document comes near it, but an alias may contain itself."""

_MEND_YAML = (
    "Compare the indentation of this line with the lines above it; use spaces, no tabs;"
    " quote values that contain `: ` or ` #`, or that begin with a special character; close brackets and quotes."
)
_LEFT_OPEN = re.compile(r"while (parsing a flow|scanning a (quoted scalar|simple key))")
"""What libyaml notices lines after the mistake: a bracket or quote that nobody closed, a key without a colon."""


def read_source(file: Path, shown_as: Path) -> Source:
    """Read one YAML or JSON file.

    Raises DocumentError for a missing file, broken syntax, a duplicate key or a key that is not a string.
    """
    try:
        text = file.read_text(encoding="utf-8")
    except OSError as error:
        what = f"cannot be read: {error.strerror}."
        raise DocumentError(
            [Finding(shown_as, 1, "file", what, "Create the file or mend its name.")]
        ) from error
    except UnicodeDecodeError as error:
        raise DocumentError(
            [Finding(shown_as, 1, "file", "is not UTF-8 text.", "Save the file as UTF-8.")]
        ) from error
    try:
        node = yaml.compose(text, Loader=_JsonTypesLoader)
    except yaml.YAMLError as error:
        raise DocumentError([_syntax_finding(shown_as, error, text)]) from error
    lines: dict[Pointer, int] = {}
    findings: list[Finding] = []
    data = _construct(node, (), lines, findings, shown_as)
    if findings:
        raise DocumentError(findings)
    return Source(shown_as, data, lines)


def read_payload(file: Path, shown_as: Path) -> Any:
    """Read an example payload: the value of a `.json` file, the text of any other.

    Raises DocumentError for a missing file or broken JSON.
    """
    try:
        text = file.read_text(encoding="utf-8")
        return json.loads(text) if file.suffix == ".json" else text
    except OSError as error:
        what = f"cannot be read: {error.strerror}."
        raise DocumentError(
            [Finding(shown_as, 1, "file", what, "Create the file or mend its name.")]
        ) from error
    except json.JSONDecodeError as error:
        finding = Finding(shown_as, error.lineno, "json", f"{error.msg}.", "Mend the JSON of this example.")
        raise DocumentError([finding]) from error


def walk(value: Any, pointer: Pointer = ()) -> Iterator[tuple[Pointer, Any]]:
    """Yield every node of a value with its pointer, parents before children."""
    yield pointer, value
    if isinstance(value, dict):
        for key, child in value.items():
            yield from walk(child, (*pointer, key))
    elif isinstance(value, list):
        for index, child in enumerate(value):
            yield from walk(child, (*pointer, index))


def _syntax_finding(shown_as: Path, error: yaml.YAMLError, text: str) -> Finding:
    mark, begun = getattr(error, "problem_mark", None), getattr(error, "context_mark", None)
    what = getattr(error, "problem", None) or "cannot be read as YAML"
    line = mark.line + 1 if mark else 1
    # Only "\n" ends a line here: str.splitlines knows more ends of lines than libyaml counts.
    lines = text.split("\n")
    if "tab character" in what or re.match(r" *\t", lines[line - 1] if line <= len(lines) else ""):
        return Finding(
            shown_as,
            line,
            "yaml",
            "a tab indents this line.",
            "Replace the tab with spaces; YAML forbids it.",
        )
    if begun and begun.line + 1 < line and _LEFT_OPEN.match(getattr(error, "context", None) or ""):
        line, what = begun.line + 1, f"{what} for what begins here (noticed on line {line})"
    return Finding(shown_as, line, "yaml", f"{what}.", _MEND_YAML)


def _construct(
    node: yaml.Node | None,
    pointer: Pointer,
    lines: dict[Pointer, int],
    findings: list[Finding],
    shown_as: Path,
) -> Any:
    if node is None:
        return None
    line = node.start_mark.line + 1
    if len(pointer) > _MOST_LEVELS:
        what = f"nested more than {_MOST_LEVELS} levels, or an alias that contains itself."
        findings.append(Finding(shown_as, line, "yaml", what, "Write the value out without `&` and `*`."))
        return None
    lines.setdefault(pointer, line)
    if isinstance(node, yaml.MappingNode):
        return _construct_mapping(node, pointer, lines, findings, shown_as)
    if isinstance(node, yaml.SequenceNode):
        return [
            _construct(child, (*pointer, index), lines, findings, shown_as)
            for index, child in enumerate(node.value)
        ]
    construct = _SCALARS.get(node.tag)
    if construct is None:
        findings.append(
            Finding(
                shown_as, line, "yaml", f"tag {node.tag} is not used here.", "Write a plain or quoted value."
            )
        )
        return None
    return construct(node.value)


def _construct_mapping(
    node: yaml.MappingNode,
    pointer: Pointer,
    lines: dict[Pointer, int],
    findings: list[Finding],
    shown_as: Path,
) -> dict[str, Any]:
    mapping: dict[str, Any] = {}
    for key_node, value_node in node.value:
        key, line = key_node.value, key_node.start_mark.line + 1
        if not isinstance(key, str) or key == "<<":
            findings.append(
                Finding(shown_as, line, "yaml", "a key must be plain text.", "Write the mapping out in full.")
            )
            continue
        if key in mapping:
            first = lines[(*pointer, key)]
            what = f'"{key}" stands twice in one mapping; the first is on line {first}.'
            findings.append(Finding(shown_as, line, "duplicate-key", what, "Keep one of the two."))
            continue
        lines[(*pointer, key)] = line
        mapping[key] = _construct(value_node, (*pointer, key), lines, findings, shown_as)
    return mapping
