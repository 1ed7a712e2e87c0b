"""Arguments that take conditions, orders and names besides JSON text: filter, sort, select."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from generator.client.endpoints import Argument, EndpointContext
from generator.client.python_types import PythonType

_TRANSLATED: Mapping[str, tuple[str, str]] = {
    "filter": (
        "Filter",
        'A condition like `F.status == "Failed"`, joined to others by `&`, `|`, `^` and `~`, or a list of conditions'
        " that must all hold; names are checked against the model first. Models and JSON text go out as they are.",
    ),
    "sort": (
        "Sort",
        'What to sort by: `"last_run"`, `"-last_run"` for the greatest first, `F.name.asc(collation="ignorecase")`, or'
        " a list of such, the first of which decides. Sort by something unique, or items of equal rank may change"
        " places between pages. Models and JSON text go out as they are.",
    ),
    "select": (
        "Select",
        'The properties you want: `["name", "status"]`, `F.name`; the others are then None. Models and JSON text go'
        " out as they are.",
    ),
}
"""Parameters of JSON that take expressions and names, too: their type in `filters.py`, and what to say of them."""


def is_translated(endpoint: EndpointContext, argument: Argument) -> bool:
    """Return whether an argument takes expressions, which `filters.py` turns into text."""
    return argument.wire_name in _TRANSLATED and argument.wire_name in endpoint.json_names


def as_given(endpoint: EndpointContext, argument: Argument) -> Argument:
    """Return the argument as callers of a resource can give it."""
    if not is_translated(endpoint, argument):
        return argument
    alias, doc = _TRANSLATED[argument.wire_name]
    (model_,) = argument.type.classes
    return replace(argument, type=PythonType(f"{alias}[{model_}]", argument.type.classes), doc=doc)


def sent_as(name: str, translated: Iterable[str]) -> str:
    """Return the name of the variable with the text of an argument."""
    return f"{name}_text" if name in translated else name
