"""Select from a JSON document with JMESPath, as `az` and `aws` do with `--query`."""

from __future__ import annotations

import re
from typing import Any

from ..rows.text import harmless
from .errors import Trouble
from .output import Output, print_json, print_json_lines, print_yaml


def compiled(expression: str) -> Any:
    """Return an expression ready to `search` with. Raises Trouble for what is no JMESPath."""
    import jmespath
    from jmespath.exceptions import JMESPathError

    try:
        return jmespath.compile(expression)
    except JMESPathError as error:
        reason = str(error).partition("\n")[0].partition(": Parse error")[0]
        reason = re.sub(r"^(Invalid|Bad) jmespath expression: ", "", reason, flags=re.IGNORECASE).rstrip(
            " .:"
        )
        raise Trouble(
            f"Invalid --query {expression}: {reason}. The language is JMESPath: https://jmespath.org"
        ) from error


def print_selected(document: Any, expression: str, output: Output) -> None:
    """Print what an expression finds. A text stands without quotes, a list of texts and numbers on a line each."""
    from jmespath.exceptions import JMESPathError

    try:
        found = compiled(expression).search(document)
    except JMESPathError as error:
        raise Trouble(f"--query: {' '.join(str(error).split())}") from error
    if output is Output.yaml:
        print_yaml(found)
    elif output is Output.jsonl:
        print_json_lines(found if isinstance(found, list) else [found])
    elif isinstance(found, list) and found and all(_is_scalar(each) for each in found):
        for each in found:
            _print_scalar(each)
    elif _is_scalar(found):
        _print_scalar(found)
    else:
        print_json(found)


def _is_scalar(value: Any) -> bool:
    return value is None or isinstance(value, str | int | float | bool)


def _print_scalar(value: Any) -> None:
    if isinstance(value, str):
        print(harmless(value))
    else:
        print_json(value)
