"""Expand shorthand: `x-same-as`, `x-errors`, `x-parameters`.

`x-same-as` copies one media type of a body or answer to another. `x-errors` and `x-parameters` of an operation refer to
shared errors and parameters; a bundle lists them among `responses` and `parameters`, like all others.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import PurePosixPath
from typing import Any

SAME_AS = "x-same-as"
ANY_TYPE = "x-any"
"""Says that a schema has no `type`, or no members, because any will do. A bundle has no need of it."""

ERRORS, PARAMETERS = "x-errors", "x-parameters"


def twin_examples(examples: Mapping[str, Any], media_type: str) -> dict[str, Any]:
    """Return the examples of one media type for another; each payload has a file of the same name.

    The file's ending is that of the media type: `jobs_get.copy.xml` and `jobs_get.copy.json`.
    """
    return {
        name: {**example, "value": {"$ref": twin_file(example["value"]["$ref"], media_type)}}
        for name, example in examples.items()
        if has_file(example)
    }


def has_file(example: Any) -> bool:
    """Return whether the payload of an example is in its own file."""
    value = example.get("value") if isinstance(example, dict) else None
    return isinstance(value, dict) and isinstance(value.get("$ref"), str)


def twin_file(file: str, media_type: str) -> str:
    """Return the file that holds a payload in another media type."""
    return str(PurePosixPath(file).with_suffix("." + media_type.rpartition("/")[2].rpartition("+")[2]))


def completed(operation: Mapping[str, Any]) -> dict[str, Any]:
    """Return a resolved operation whose `x-parameters` and `x-errors` are merged into `parameters` and `responses`.

    Answers of the operation itself have priority. Statuses are in ascending order, `default` last.
    """
    new: dict[str, Any] = {}
    for key, value in operation.items():
        if key in ("parameters", PARAMETERS):
            new["parameters"] = [*operation.get("parameters", ()), *operation.get(PARAMETERS, ())]
        elif key == "responses" and ERRORS in operation:
            new[key] = dict(sorted({**operation[ERRORS], **value}.items()))
        elif key != ERRORS:
            new[key] = value
    return new
