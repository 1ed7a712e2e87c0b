"""Docstrings of functions begin with a verb. Ruff's D401 finds most breaches; this finds words that it does not know."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
FOLDERS = ("generator", "src/veeam_jobs_description", "src/veeam_jobs_runtime", "src/veeam_jobs_kit")
NO_VERBS = {
    "a", "all", "an", "and", "any", "as", "at", "both", "each", "every", "for", "from", "how", "if",
    "in", "it", "its", "like", "names", "no", "none", "nothing", "of", "on", "one", "only", "or",
    "seconds", "some", "that", "the", "their", "these", "this", "those", "two", "until", "what", "when",
    "where", "whether", "which", "who", "with", "without",
}  # fmt: skip


def no_verbs(source: str) -> Iterator[str]:
    """Yield the functions whose docstring begins with no verb. A property is described like an attribute."""
    for node in ast.walk(ast.parse(source)):
        if not isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            continue
        first = (ast.get_docstring(node) or "Return").split()[0]
        is_property = any("property" in ast.unparse(one) for one in node.decorator_list)
        if not is_property and (not first[0].isalpha() or first.strip(".,:;").lower() in NO_VERBS):
            yield node.name


@pytest.mark.parametrize("folder", FOLDERS)
def test_docstrings_of_functions_begin_with_a_verb(folder: str) -> None:
    found = [
        f"{path.relative_to(ROOT)}: {name}"
        for path in sorted((ROOT / folder).rglob("*.py"))
        for name in no_verbs(path.read_text())
    ]
    assert found == []


@pytest.mark.parametrize("text", ["Whether it is.", "The name.", "`jobs`: a name."])
def test_a_docstring_without_a_verb_is_found(text: str) -> None:
    assert list(no_verbs(f'def name():\n    """{text}"""\n')) == ["name"]
