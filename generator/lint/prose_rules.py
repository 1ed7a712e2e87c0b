"""Rules on prose: descriptions that make sense alone, as a tooltip shows them, titles, and one spelling."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from generator.documents import SourceDocument, kind_of
from generator.findings import Finding
from generator.lint.grammar import Node, nodes
from generator.sources import Pointer, walk

Rule = Callable[[SourceDocument], Iterator[Finding]]

_LEANS_ON_ANOTHER = re.compile(r"(?:Its|Their|That|Of (?:it|them))\b(?!')", re.IGNORECASE)
_WORD = re.compile(r"[^\W_]+(?:['-][^\W_]+)*")
_WORD_OF_NAME = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+")
_FILLERS = frozenset({"a", "an", "the", "of"})
_BRITISH = re.compile(r"organisation", re.IGNORECASE)
_PAYLOADS = frozenset({"example", "value", "default", "enum"})
"""Keys below which the text is a value, not prose; a member of an object may have such a name, so descriptions count."""
_FEWEST_WORDS = 3


def descriptions_stand_alone(document: SourceDocument) -> Iterator[Finding]:
    """Check that the description of a field is clear without its neighbours, and adds to its name."""
    for node in nodes(document):
        text = node.value.get("description")
        if node.kind != "property" or not isinstance(text, str) or not text:
            continue  # a description that is missing is found by itself
        if what := _fault_of_description(node, text):
            mend = 'Write a sentence that makes sense in a tooltip: not "Its name." but "Name of the backup server.".'
            yield node.source.finding((*node.pointer, "description"), "description-alone", what, mend)


def _fault_of_description(node: Node, text: str) -> str | None:
    words = _WORD.findall(text.lower())
    if match := _LEANS_ON_ANOTHER.match(text):
        return f'the description of {node.name} begins with "{match[0]}", so it needs another text to be understood.'
    if len(words) < _FEWEST_WORDS:
        return f"the description of {node.name} has fewer than {_FEWEST_WORDS} words."
    name = "".join(_WORD_OF_NAME.findall(node.name)).lower()
    if "".join(word for word in words if word not in _FILLERS) == name or "".join(words) == name:
        return f"the description of {node.name} only repeats the name of the field."
    return None


def titles_written(document: SourceDocument) -> Iterator[Finding]:
    """Check that every schema in its own file has a title, which tools show instead of the component's name."""
    for inside, source in document.sources.items():
        if kind_of(inside) == "schema" and not source.data.get("title"):
            what = f"schema {source.path.stem} has no title."
            mend = 'Add a short title in sentence case, like "Backup copy job".'
            yield source.finding((), "title-missing", what, mend)


def one_spelling(document: SourceDocument) -> Iterator[Finding]:
    """Check that prose writes "organization", as the names of both APIs do."""
    for source in document.sources.values():
        for pointer, value in walk(source.data):
            if isinstance(value, str) and not _is_payload(pointer) and (match := _BRITISH.search(value)):
                mend = 'Write "organization", as the names of the API do.'
                yield source.finding(pointer, "spelling", f'the text says "{match[0]}".', mend)


def _is_payload(pointer: Pointer) -> bool:
    return bool(_PAYLOADS & set(pointer)) and pointer[-1] != "description"


PROSE_RULES: tuple[Rule, ...] = (descriptions_stand_alone, titles_written, one_spelling)
