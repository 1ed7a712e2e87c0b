"""The arguments of a client from variables of the environment, under the names that the command line has for them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Final

from veeam_jobs_runtime.secrets.masking import Secret

PREFIX: Final = "VEEAM_JOBS_"
_SECRET: Final = frozenset({"password", "api_key"})
_YES: Final = frozenset({"1", "true", "yes", "on"})
_NO: Final = frozenset({"0", "false", "no", "off"})
_NUMBERS: Final = frozenset({"timeout", "deadline"})


def read_environment(
    names: tuple[str, ...], server: str | None, given: Mapping[str, Any], environment: Mapping[str, str]
) -> dict[str, Any]:
    """Read arguments from environment variables, except those that were passed.

    For the server "north" `VEEAM_JOBS_URL_NORTH` goes before `VEEAM_JOBS_URL`, as for the profiles of the command line.
    An empty variable is none. Raises ValueError for a number or a switch that is none, naming the variable, and where
    there is no address.
    """
    found: dict[str, Any] = {}
    for name in names:
        if name in given:
            continue
        for variable in _variables(name, server):
            if value := environment.get(variable, ""):
                found[name] = _value(name, variable, value)
                break
    if "url" not in found and "url" not in given:
        raise ValueError(f"No server: set {' or '.join(_variables('url', server))}, or pass url=.")
    return found


def _variables(name: str, server: str | None) -> list[str]:
    """Return the variables for an argument; the first one that is set counts."""
    plain = PREFIX + name.upper()
    if server is None:
        return [plain]
    return [f"{plain}_{re.sub('[^A-Z0-9]', '_', server.upper())}", plain]


def _value(name: str, variable: str, text: str) -> Any:
    if name in _SECRET:
        return Secret(text)
    if name in _NUMBERS:
        return _number(float, variable, text)
    if name == "retries":
        return _number(int, variable, text)
    if name != "insecure":
        return text
    if text.lower() not in _YES | _NO:
        raise ValueError(f"{variable} must be 1 or 0, not {text!r}.")
    return text.lower() in _YES


def _number(kind: type[float] | type[int], variable: str, text: str) -> float | int:
    try:
        return kind(text)
    except ValueError:
        pass
    raise ValueError(f"{variable} must be a number, not {text!r}.")
