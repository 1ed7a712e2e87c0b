"""How a fault is written: `KIND [OPERATION] [NAME=VALUE …]`, the same in a header, on the command line and in JSON."""

from __future__ import annotations

import difflib
import re
import shlex
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from fnmatch import fnmatchcase
from typing import Any, get_args

from veeam_jobs_kit.mock.document import METHODS, Api, Operation
from veeam_jobs_kit.mock.faults.kinds import COMMON, KINDS, STATUS, FaultError, Kind, Value

FORM = "KIND [OPERATION] [NAME=VALUE …], as in: 429 jobs_list next=3 retry-after=5"
_STATUS = re.compile(r"[45]\d\d")
_PLAIN = re.compile(r"[^\s;'\"\\]+")
"""What needs no quotes."""

_METHODS = tuple(method.upper() for method in METHODS)


@dataclass(frozen=True, slots=True)
class Fault:
    """One fault.

    It strikes the operations whose operationId fits the glob `operation`, or whose path fits the glob `path`, of one
    `method` and one `api` where they are given; without any of these, every operation. It does so with probability `p`,
    at most `next` times. `settings` holds every setting of the kind, defaults included.
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
        """The status of a fault that answers with one."""
        return int(self.kind) if _STATUS.fullmatch(self.kind) else None

    def number(self, name: str) -> float:
        """A setting that is a number."""
        value = self.settings.get(name)
        return float(value) if isinstance(value, (int, float)) else 0.0

    def text(self, name: str) -> str | None:
        """A setting that is a text, or None where it was left out."""
        value = self.settings.get(name)
        return None if value is None else str(value)

    def strikes(self, api: str, method: str, path: str, operation: Operation | None) -> bool:
        """Whether a request is among those it is meant for. `path` is without the base path of the API."""
        if self.api not in (None, api) or self.method not in (None, method):
            return False
        if self.operation is not None:
            return operation is not None and fnmatchcase(operation.id, self.operation)
        if self.path is None:
            return True
        return fnmatchcase(path, self.path) or (operation is not None and operation.path == self.path)

    def __str__(self) -> str:
        """The fault as one writes it; what has its default is left out."""
        words = [self.kind, *(word for word in (self.operation, self.method, self.path) if word)]
        named = {"api": self.api, "p": None if self.p == 1 else self.p, "next": self.next}
        defaults = {name: setting.default for name, setting in kind_of(self.kind).settings.items()}
        named |= {name: value for name, value in self.settings.items() if value != defaults[name]}
        pairs = [f"{name}={_plain(value)}" for name, value in named.items() if value is not None]
        return " ".join(word if _PLAIN.fullmatch(word) else shlex.quote(word) for word in [*words, *pairs])


def read_faults(text: str) -> tuple[Fault, ...]:
    """Faults from a text, divided by semicolons. Raises FaultError."""
    lexer = shlex.shlex(text, posix=True, punctuation_chars=";")
    lexer.whitespace_split, lexer.commenters = True, ""
    try:
        words = list(lexer)
    except ValueError as error:
        raise FaultError(f"{text!r} is no fault: {str(error).lower()}. Write {FORM}.") from None
    groups: list[list[str]] = [[]]
    for word in words:
        if word.strip(";"):
            groups[-1].append(word)
        else:
            groups.append([])
    found = tuple(_read(group) for group in groups if group)
    if not found:
        raise FaultError(f"There is no fault in {text!r}. Write {FORM}. {_kinds()}")
    return found


def read_json(value: Any) -> tuple[Fault, ...]:
    """Faults from JSON: a text as above, an object of the same names, or a list of these. Raises FaultError."""
    if isinstance(value, str):
        return read_faults(value)
    if isinstance(value, list) and value:
        return tuple(fault for item in value for fault in read_json(item))
    if isinstance(value, Mapping) and set(value) == {"fault"} and isinstance(value["fault"], str):
        return read_faults(value["fault"])
    if not isinstance(value, Mapping) or "kind" not in value:
        raise FaultError(
            f'JSON is {{"fault": "{FORM.partition(": ")[2]}"}} or'
            ' {"kind": "429", "operation": "jobs_list", "next": 3}, or a list of these. ' + _kinds()
        )
    rest = {
        name: given
        for name, given in value.items()
        if name not in ("kind", "operation") and given is not None
    }
    return (_build(str(value["kind"]), _words(value.get("operation")), rest),)


def check_operation(fault: Fault, operations: Mapping[Api, Sequence[Operation]]) -> None:
    """Refuse a fault that can never strike. Raises FaultError where no operation fits it."""
    mocks = {api: found for api, found in operations.items() if fault.api in (None, api)}
    if not mocks:
        raise FaultError(f"There is no mock of {fault.api} here, but of {' and '.join(operations)}.")
    if fault.operation is None:
        return
    names = sorted({operation.id for found in mocks.values() for operation in found})
    if not any(fnmatchcase(name, fault.operation) for name in names):
        close = difflib.get_close_matches(fault.operation, names, n=5, cutoff=0.5) or names
        raise FaultError(
            f"No operation is called {fault.operation}. There are {', '.join(close)}"
            f"{' and others' if len(close) < len(names) else ''}; globs like jobs_* and METHOD /path/* are taken, too."
        )


def kind_of(name: str) -> Kind:
    """The kind of this name. Raises FaultError."""
    if _STATUS.fullmatch(name):
        return STATUS
    if name in KINDS:
        return KINDS[name]
    raise FaultError(f"There is no fault {name!r}. {_kinds()}")


def _read(words: Sequence[str]) -> Fault:
    kind, rest = words[0], words[1:]
    places = [word for word in rest if "=" not in word]
    pairs = [word.partition("=") for word in rest if "=" in word]
    return _build(kind, places, {name: value for name, _, value in pairs})


def _words(operation: Any) -> list[str]:
    """`jobs_list` or `GET /jobs/*`, of JSON."""
    if operation is None:
        return []
    if not isinstance(operation, str):
        raise FaultError("`operation` is a text: an operationId, a glob, or METHOD /path.")
    return operation.split()


def _build(kind: str, places: Sequence[str], given: Mapping[str, Any]) -> Fault:
    allowed = kind_of(kind)
    unknown = [name for name in given if name not in allowed.settings and name not in COMMON]
    if unknown:
        raise FaultError(
            f"{kind} knows no {unknown[0]!r}. It takes {', '.join([*allowed.settings, *COMMON])}."
        )
    common = {name: setting.read(name, given.get(name)) for name, setting in COMMON.items()}
    settings = {name: setting.read(name, given.get(name)) for name, setting in allowed.settings.items()}
    api, p, count = common["api"], common["p"], common["next"]
    if api is not None and api not in get_args(Api):
        raise FaultError(f"api={api}: there are {' and '.join(get_args(Api))}.")
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
    """operationId, method and path."""
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
        f"{' '.join(words)!r} names no operation: one operationId or glob, or METHOD /path. Write {FORM}."
    )


def _kinds() -> str:
    return f"There are: {STATUS.name}, {', '.join(KINDS)}."


def _plain(value: Value) -> str:
    """A value as it is written: 2.0 as 2."""
    return str(int(value)) if isinstance(value, float) and value.is_integer() else str(value)
