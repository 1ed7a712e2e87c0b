"""`veeam-jobs api`: one request with the credentials of a profile."""

from __future__ import annotations

import json
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..profiles import Profile, ProfileError, select
from ..profiles.clients import client_of
from ..rows.failures import explain, is_expected
from ..rows.text import harmless, one_line
from . import password_prompt
from .ask_servers import ALL_SILENT, WRONG_SETTINGS, warn_in_sentences
from .errors import UNCLEAR, Trouble
from .output import json_text
from .select_json import compiled, print_selected
from .view import View

if TYPE_CHECKING:
    import httpx2

REFUSED = 1
"""Exit code: the server answered with a status of 400 or above."""
_METHODS = ("GET", "HEAD", "OPTIONS", "POST", "PATCH", "PUT", "DELETE")
_BASES = {"vspc": "/api/v3", "em": "/api"}
"""The path of each API, which may be written before a path or left out."""


@dataclass(frozen=True, slots=True)
class ApiCall:
    """The arguments of `api`."""

    method: str
    path: str
    body: Path | None
    headers: tuple[str, ...]
    include: bool
    """Whether to print status and headers, too."""


def send(call: ApiCall, name: str | None, view: View) -> int:
    """Send a request and print the answer; return the exit code."""
    warn_in_sentences()
    if call.method not in _METHODS:
        raise Trouble(f"Invalid method {call.method}: use one of {', '.join(_METHODS)}.")
    if view.query is not None:
        compiled(view.query)
    profile = _one(name)
    path = _below(_BASES[profile.product], call.path)
    body, headers = _body(call.body), dict(_header(text) for text in call.headers)
    try:
        with client_of(profile, password_prompt.find(profile), timeout=view.timeout, retries=0) as client:
            answer = client.request(call.method, path, json=body, headers=headers or None)
    except Exception as error:
        if not is_expected(error):
            raise
        print(f"{profile.name} ({profile.url}): {explain(error, view.timeout)}", file=sys.stderr)
        if isinstance(error, ProfileError):
            return WRONG_SETTINGS
        return REFUSED if getattr(error, "status", None) is not None else ALL_SILENT
    _show(answer, call, view)
    return 0


def _one(name: str | None) -> Profile:
    found = select([name] if name else ())
    if len(found) > 1:
        raise Trouble(f"Which server? Use --profile with one of {', '.join(each.name for each in found)}.")
    return found[0]


def _below(base: str, path: str) -> str:
    """Return a path without that of the API."""
    if "://" in path:
        raise Trouble("Write the path only, like /about: the address comes from the profile.")
    if not path.isprintable():
        raise Trouble("Write the path in one line, without control characters.")
    path = path if path.startswith("/") else f"/{path}"
    return path.removeprefix(base) if path.startswith(f"{base}/") else path


def _body(file: Path | None) -> Any:
    if file is None:
        return None
    try:
        text = sys.stdin.read() if str(file) == "-" else file.read_text(encoding="utf-8")
        return json.loads(text.removeprefix("\ufeff"))
    except OSError as error:
        raise Trouble(f"--input {file}: {error.strerror}.") from error
    except ValueError as error:
        raise Trouble(f"--input {file}: not JSON: {error}.") from error


def _header(text: str) -> tuple[str, str]:
    name, colon, value = text.partition(":")
    if not colon or not name.strip():
        raise Trouble(f"Invalid --header {text}: use Name: value.")
    if not text.isprintable():
        raise Trouble("Write each --header in one line, without control characters.")
    return name.strip(), value.strip()


def _show(answer: httpx2.Response, call: ApiCall, view: View) -> None:
    if call.include:
        print(one_line(f"HTTP {answer.status_code} {answer.reason_phrase}"))
        for name, value in answer.headers.items():
            print(one_line(f"{name}: {value}"))
        print()
    if view.query is not None:
        try:
            document = json.loads(answer.content.decode("utf-8-sig"))
        except ValueError as error:
            raise Trouble(f"--query: the answer is no JSON: {error}.", UNCLEAR) from error
        print_selected(document, view.query, view.output)
    elif answer.content:
        _print_body(answer.content)


def _print_body(content: bytes) -> None:
    """Print a body: byte for byte into a pipe or file; on a terminal, JSON is laid out and control characters escaped."""
    raw = getattr(sys.stdout, "buffer", None)
    if raw is not None and not sys.stdout.isatty():
        sys.stdout.flush()
        raw.write(content)
        return
    text = content.decode("utf-8-sig", "backslashreplace")
    try:
        print(json_text(json.loads(text), indent=2))
    except ValueError:
        print(harmless(text))
