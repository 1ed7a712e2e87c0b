"""Write what the description lacks as a patch for `spec/`.

Only what adds to the description is patched: members, values, null. That a member was never seen does not prove that it is
gone, and which of two types is right is for a person to decide: a patch begins with a list of what it leaves out.
"""

from __future__ import annotations

import difflib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import yaml

from veeam_jobs_description.bundles import load
from veeam_jobs_kit.contract.drift.model import KINDS, Difference, DriftReport

if TYPE_CHECKING:
    from yaml.nodes import CollectionNode, MappingNode, Node

_EXAMPLES: Mapping[str, str] = {
    "uuid": "00000000-0000-4000-8000-000000000000",
    "date-time": '"2026-01-01T00:00:00Z"',
    "date": '"2026-01-01"',
    "string": "Example",
    "integer": "1",
    "number": "1.5",
    "boolean": "true",
}
_SEEN = "Seen in answers of a server; no page describes it."
_ASSUMPTION = "Type and null are those of the answers that were seen."
_PATCHED = ("member-undocumented", "value-undocumented", "null-undocumented")


class CannotPatch(Exception):
    """A difference is not patched; the message says why."""


@dataclass(frozen=True, slots=True)
class Patch:
    """A patch, and what it leaves out."""

    text: str
    """A unified diff for `patch -p1`, with comments before it; or fragments, where there is no spec/."""
    changed: int
    """How many differences it mends."""
    left_out: tuple[str, ...]


def find_spec(start: Path, api: str) -> Path | None:
    """Return the folder `spec` of a checkout that `start` lies in; None if it lies in none."""
    for folder in (start, *start.parents):
        if (folder / "spec" / api / "openapi.yaml").is_file():
            return folder / "spec"
    return None


def make_patch(report: DriftReport, spec: Path | None) -> Patch:
    """Return a patch for the documents in `spec`; fragments of YAML where it is None. Raises OSError."""
    mark, obstacle = _since(report), _obstacle(report)
    texts: dict[Path, str] = {}
    left: list[str] = []
    fragments: list[str] = []
    changed = 0
    for each in report.differences:
        try:
            if each.kind not in _PATCHED:
                raise CannotPatch("a person must decide")
            if obstacle is not None:
                raise CannotPatch(obstacle)
            pascal = report.notation == "camelCase" and "application/json" in each.media_types
            edit = _edit(each, mark, in_camel_case=pascal)
            if spec is None:
                fragments += [f"# {each.schema}.yaml: {each.where}, {each.detail}", *edit.fragment, ""]
            else:
                file = _file_of(spec / report.api, edit.schema)
                before = texts.get(file)
                text = file.read_text(encoding="utf-8") if before is None else before
                texts[file] = edit.apply(text)
            changed += 1
        except CannotPatch as error:
            left.append(f"{KINDS[each.kind]}: {each.where}, {each.detail} ({error})")
    lines = ["# What a server sends and the description lacks. Check every line before you commit it."]
    lines += ["# Not in this patch:", *(f"#   {line}" for line in left)] if left else []
    text = "\n".join([*lines, *fragments]) + "\n"
    if spec is not None:
        text += "".join(_diff(spec, file, after) for file, after in sorted(texts.items()))
    return Patch(text, changed, tuple(left))


@dataclass(frozen=True, slots=True)
class _Edit:
    """One change of one schema file."""

    schema: str
    fragment: tuple[str, ...]
    """The lines to add, for people who have no checkout at hand."""
    apply: Callable[[str], str]


def _obstacle(report: DriftReport) -> str | None:
    """Return why nothing of a report can be patched; None where it can."""
    if report.best and report.described not in report.best:
        return f"the server fits {' or '.join(report.best)}: compare with that, see --api-version"
    versions: Mapping[str, Any] = load(report.api).get("x-versions") or {}
    order = list(versions.get("described", ()))
    if order and order.index(report.described) < order.index(versions["unmarked"]):
        return f"what is added would hold for {versions['unmarked']}, too"
    return None


def _since(report: DriftReport) -> str | None:
    """Return the version for `x-since`; None where the mark would have no effect."""
    versions = load(report.api).get("x-versions")
    return None if not versions or report.described == versions["unmarked"] else report.described


def _edit(difference: Difference, since: str | None, *, in_camel_case: bool) -> _Edit:
    schema, member = difference.schema or "", difference.member or ""
    # The rule of .NET cannot be undone; a capital letter is right for all but names like `UID`.
    name = member[:1].upper() + member[1:] if in_camel_case else member
    if difference.kind == "value-undocumented":
        if difference.enumeration is None or difference.value is None:
            raise CannotPatch("it has no enumeration of its own, or the value could be data")
        enumeration, value = difference.enumeration, difference.value
        return _Edit(
            enumeration,
            (f"enum: [..., {_scalar(value)}]", f"x-enum-descriptions: {{{_scalar(value)}: {_SEEN}}}"),
            lambda text: _with_value(text, value, since),
        )
    if "[" in name or "." in name or "(" in name or not name:
        raise CannotPatch("it is not a member of a schema by itself")
    if difference.kind == "null-undocumented":
        nullable = ("nullable: true",)
        return _Edit(schema, (f"{name}:", "  nullable: true"), lambda text: _with_keys(text, name, nullable))
    lines = tuple(_member(difference, since))
    shown = (f"{_scalar(name)}:", *(f"  {line}" for line in lines))
    return _Edit(schema, shown, lambda text: _with_member(text, name, lines))


def _member(difference: Difference, since: str | None) -> Iterator[str]:
    """Yield the lines that describe a new member."""
    types = set(difference.types)
    types = {"number"} if types == {"integer", "number"} else types
    kind = types.pop() if len(types) == 1 else None
    if kind is not None:
        yield f"type: {kind}"
    if kind in ("object", None):
        yield "x-any: true"
    if difference.format is not None and kind == "string":
        yield f"format: {difference.format}"
    if difference.nullable:
        yield "nullable: true"
    yield "readOnly: true"
    yield f"description: {_SEEN}"
    if kind == "array":
        yield "items: {x-any: true}"
    if kind in _EXAMPLES:
        yield f"example: {_EXAMPLES[difference.format or str(kind)]}"
    if since is not None:
        yield f'x-since: "{since}"'
    yield f"x-assumption: {_ASSUMPTION}"


def _file_of(document: Path, schema: str) -> Path:
    found = sorted(document.glob(f"**/schemas/{schema}.yaml"))
    if len(found) != 1:
        raise CannotPatch("its schema has no file of its own")
    return found[0]


def _with_member(text: str, name: str, lines: tuple[str, ...]) -> str:
    """Return a schema file with one more member at the end of its properties."""
    properties = _find(_root(text), "properties")
    if properties is None:
        raise CannotPatch("its schema lists no members")
    if _find(properties, name) is not None:
        raise CannotPatch("it is described, for other versions: see its x-since and x-removed")
    if properties.flow_style:
        raise CannotPatch("the members of its schema stand in one line")
    indent = properties.start_mark.column
    block = [f"{' ' * indent}{_scalar(name)}:", *(f"{' ' * (indent + 2)}{line}" for line in lines)]
    return _inserted(text, _last_line(text, properties), block)


def _with_keys(text: str, name: str, keys: tuple[str, ...]) -> str:
    """Return a schema file with keys added to one of its members."""
    properties = _find(_root(text), "properties")
    node = _find(properties, name) if properties is not None else None
    if node is None:
        raise CannotPatch("it does not stand in the file of its schema")
    if _find(node, keys[0].partition(":")[0]) is not None:
        raise CannotPatch("its file says so already, for other versions")
    if node.flow_style:
        at = node.end_mark.index - 1
        return text[:at].rstrip() + "".join(f", {key}" for key in keys) + text[at:]
    indent = " " * node.start_mark.column
    return _inserted(text, node.value[0][1].end_mark.line, [f"{indent}{key}" for key in keys])


def _with_value(text: str, value: str, since: str | None) -> str:
    """Return the file of an enumeration with one more value, its description and the version that has it."""
    listed = _find_node(_root(text), "enum")
    if listed is None:
        raise CannotPatch("its values do not stand in the file of its schema")
    if any(item.value == value for item in listed.value):
        raise CannotPatch("the value is described, for other versions: see x-enum-since and x-enum-removed")
    if listed.flow_style:
        at = listed.end_mark.index - 1
        text = f"{text[:at].rstrip()}, {_scalar(value)}{text[at:]}"
    else:
        indent = " " * listed.start_mark.column
        text = _inserted(text, _last_line(text, listed), [f"{indent}- {_scalar(value)}"])
    text = _with_entry(text, "x-enum-descriptions", value, _SEEN)
    return _with_entry(text, "x-enum-since", value, f'"{since}"') if since is not None else text


def _with_entry(text: str, key: str, name: str, value: str) -> str:
    """Return a file with an entry added to a mapping at its top, which is made where there is none."""
    mapping = _find(_root(text), key)
    if mapping is None:
        return f"{text.rstrip()}\n{key}:\n  {_scalar(name)}: {value}\n"
    if mapping.flow_style:
        at = mapping.end_mark.index - 1
        return f"{text[:at].rstrip()}, {_scalar(name)}: {value}{text[at:]}"
    line = f"{' ' * mapping.start_mark.column}{_scalar(name)}: {value}"
    return _inserted(text, _last_line(text, mapping), [line])


def _root(text: str) -> MappingNode:
    root = yaml.compose(text, Loader=yaml.SafeLoader)
    if not isinstance(root, yaml.MappingNode):
        raise CannotPatch("its file holds no schema")
    return root


def _find_node(mapping: MappingNode, key: str) -> Any:
    return next((value for name, value in mapping.value if name.value == key), None)


def _find(mapping: Node, key: str) -> Any:
    """Return the mapping under a key; None if there is none."""
    found = _find_node(mapping, key) if isinstance(mapping, yaml.MappingNode) else None
    return found if isinstance(found, yaml.MappingNode) or key in ("nullable",) else None


def _last_line(text: str, node: CollectionNode) -> int:
    """Return the number of the last line of a block; its end mark stands where the next token begins."""
    lines = text.splitlines()
    last = node.end_mark.line - 1 if node.end_mark.column == 0 or not node.flow_style else node.end_mark.line
    last = min(last, len(lines) - 1)
    while last > node.start_mark.line and not lines[last].strip():
        last -= 1
    return last


def _inserted(text: str, after: int, block: list[str]) -> str:
    lines = text.splitlines()
    return "\n".join([*lines[: after + 1], *block, *lines[after + 1 :]]) + "\n"


def _scalar(text: str) -> str:
    """Return a text as YAML: plain where it stays a text."""
    try:
        plain = yaml.safe_load(f"[{text}]") == [text]
    except yaml.YAMLError:
        plain = False
    return text if plain else '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _diff(spec: Path, file: Path, after: str) -> str:
    name = f"spec/{file.relative_to(spec).as_posix()}"
    before = file.read_text(encoding="utf-8")
    lines = difflib.unified_diff(
        before.splitlines(keepends=True), after.splitlines(keepends=True), f"a/{name}", f"b/{name}"
    )
    return "".join(lines)
