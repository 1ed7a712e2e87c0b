"""The syntax of faults, `KIND [OPERATION] [NAME=VALUE …]`: the same in a header, on the command line and in JSON."""

from __future__ import annotations

import difflib
import re
import shlex
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from fnmatch import fnmatchcase
from typing import Any, get_args

from veeam_jobs_description.document import Api
from veeam_jobs_description.operations import METHODS, Operation
from veeam_jobs_kit.mock.control.faults.kinds import COMMON, KINDS, STATUS, FaultError, Kind, Value

FORM = "KIND [OPERATION] [NAME=VALUE …], as in: 429 jobs_list next=3 retry-after=5"
_STATUS = re.compile(r"[45]\d\d")
_PLAIN = re.compile(r"[^\s;'\"\\]+")
"""A word that needs no quotes."""

_METHODS = tuple(method.upper() for method in METHODS)


@dataclass(frozen=True, slots=True)
class Fault:
    """One fault.

    It applies to operations whose operationId matches the glob `operation` or whose path matches the glob `path`, limited to
    one `method` and one `api` if they are given; without all of these, to every operation. It occurs with probability `p`,
    at most `next` times. `settings` has every setting of the kind, defaults included.
    """

    kind: str
    operation: str | None = None
    method: str | None = None
    path: str | None = None
    api: str | None = None
    p: float = 1.0
    next: int | None = None
    settings: Mapping[str, Value] = field(default_factory=dict)

    @property
    def status(self) -> int | None:
        """Return the status that the fault answers with, None for other kinds."""
        return int(self.kind) if _STATUS.fullmatch(self.kind) else None

    def number(self, name: str) -> float:
        """Return a setting that is a number."""
        value = self.settings.get(name)
        return float(value) if isinstance(value, (int, float)) else 0.0

    def text(self, name: str) -> str | None:
        """Return a setting that is a string, None if it was left out."""
        value = self.settings.get(name)
        return None if value is None else str(value)

    def applies_to(self, api: str, method: str, path: str, operation: Operation | None) -> bool:
        """Return whether the fault applies to a request. `path` is without the base path of the API."""
        if self.api not in (None, api) or self.method not in (None, method):
            return False
        if self.operation is not None:
            return operation is not None and fnmatchcase(operation.id, self.operation)
        if self.path is None:
            return True
        return fnmatchcase(path, self.path) or (operation is not None and operation.path == self.path)

    def __str__(self) -> str:
        """Return the fault as it is written; settings with their default are left out."""
        words = [self.kind, *(word for word in (self.operation, self.method, self.path) if word)]
        named = {"api": self.api, "p": None if self.p == 1 else self.p, "next": self.next}
        defaults = {name: setting.default for name, setting in kind_of(self.kind).settings.items()}
        named |= {name: value for name, value in self.settings.items() if value != defaults[name]}
        pairs = [f"{name}={_plain(value)}" for name, value in named.items() if value is not None]
        return " ".join(word if _PLAIN.fullmatch(word) else shlex.quote(word) for word in [*words, *pairs])


def read_faults(text: str) -> tuple[Fault, ...]:
    """Read faults from a text, separated by semicolons. Raises FaultError."""
    lexer = shlex.shlex(text, posix=True, punctuation_chars=";")
    lexer.whitespace_split, lexer.commenters = True, ""
    try:
        words = list(lexer)
    except ValueError as error:
        raise FaultError(f"Invalid fault {text!r}: {str(error).lower()}. Use {FORM}.") from None
    groups: list[list[str]] = [[]]
    for word in words:
        if word.strip(";"):
            groups[-1].append(word)
        else:
            groups.append([])
    found = tuple(_read(group) for group in groups if group)
    if not found:
        raise FaultError(f"{text!r} has no fault. Use {FORM}. {_kinds()}")
    return found


def read_json(value: Any) -> tuple[Fault, ...]:
    """Read faults from JSON: a text as above, an object with the same names, or a list of these. Raises FaultError."""
    if isinstance(value, str):
        return read_faults(value)
    if isinstance(value, list) and value:
        return tuple(fault for item in value for fault in read_json(item))
    if isinstance(value, Mapping) and set(value) == {"fault"} and isinstance(value["fault"], str):
        return read_faults(value["fault"])
    if not isinstance(value, Mapping) or "kind" not in value:
        raise FaultError(
            f'Send {{"fault": "{FORM.partition(": ")[2]}"}} or'
            ' {"kind": "429", "operation": "jobs_list", "next": 3}, or a list of these. ' + _kinds()
        )
    rest = {
        name: given
        for name, given in value.items()
        if name not in ("kind", "operation") and given is not None
    }
    return (_build(str(value["kind"]), _words(value.get("operation")), rest),)


def check_operation(fault: Fault, operations: Mapping[Api, Sequence[Operation]]) -> None:
    """Check that a fault can occur. Raises FaultError if it matches no operation."""
    mocks = {api: found for api, found in operations.items() if fault.api in (None, api)}
    if not mocks:
        raise FaultError(f"There is no mock of {fault.api} here, only of {' and '.join(operations)}.")
    if fault.operation is None:
        return
    names = sorted({operation.id for found in mocks.values() for operation in found})
    if not any(fnmatchcase(name, fault.operation) for name in names):
        close = difflib.get_close_matches(fault.operation, names, n=5, cutoff=0.5) or names
        raise FaultError(
            f"No operation is called {fault.operation}. There are {', '.join(close)}"
            f"{' and others' if len(close) < len(names) else ''}; globs like jobs_* and METHOD /path/* also work."
        )


def kind_of(name: str) -> Kind:
    """Return the kind with this name. Raises FaultError."""
    if _STATUS.fullmatch(name):
        return STATUS
    if name in KINDS:
        return KINDS[name]
    raise FaultError(f"Unknown fault {name!r}. {_kinds()}")


def _read(words: Sequence[str]) -> Fault:
    kind, rest = words[0], words[1:]
    places = [word for word in rest if "=" not in word]
    pairs = [word.partition("=") for word in rest if "=" in word]
    return _build(kind, places, {name: value for name, _, value in pairs})


def _words(operation: Any) -> list[str]:
    """Split an operation from JSON, `jobs_list` or `GET /jobs/*`, into words."""
    if operation is None:
        return []
    if not isinstance(operation, str):
        raise FaultError("`operation` must be a string: an operationId, a glob, or METHOD /path.")
    return operation.split()


def _build(kind: str, places: Sequence[str], given: Mapping[str, Any]) -> Fault:
    allowed = kind_of(kind)
    unknown = [name for name in given if name not in allowed.settings and name not in COMMON]
    if unknown:
        raise FaultError(
            f"{kind} has no setting {unknown[0]!r}. It has {', '.join([*allowed.settings, *COMMON])}."
        )
    common = {name: setting.read(name, given.get(name)) for name, setting in COMMON.items()}
    settings = {name: setting.read(name, given.get(name)) for name, setting in allowed.settings.items()}
    api, p, count = common["api"], common["p"], common["next"]
    if api is not None and api not in get_args(Api):
        raise FaultError(f"Invalid api={api}: use {' or '.join(get_args(Api))}.")
    operation, method, path = _place(places)
    return Fault(
        kind,
        operation,
        method,
        path,
        None if api is None else str(api),
        float(p) if p is not None else 1.0,
        None if count is None else int(count),
        settings,
    )


def _place(words: Sequence[str]) -> tuple[str | None, str | None, str | None]:
    """Return operationId, method and path."""
    rest, method = list(words), None
    if rest and rest[0].upper() in _METHODS:
        method = rest.pop(0).upper()
    if rest and rest[0].startswith("/"):
        path = rest.pop(0)
        if not rest:
            return None, method, path
    elif method is None and len(rest) <= 1:
        return (rest[0] if rest else None), None, None
    raise FaultError(
        f"{' '.join(words)!r} is not an operation: use one operationId or glob, or METHOD /path. Use {FORM}."
    )


def _kinds() -> str:
    return f"There are: {STATUS.name}, {', '.join(KINDS)}."


def _plain(value: Value) -> str:
    """Return a value as it is written: 2.0 as 2."""
    return str(int(value)) if isinstance(value, float) and value.is_integer() else str(value)
