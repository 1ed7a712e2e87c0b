"""Read XML responses as the JSON that their schema describes, with the client's hardened codec.

Schemathesis passes XML over in silence: without a deserializer it neither reads it nor says that it did not.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from veeam_jobs_description.operations import Operation
from veeam_jobs_kit.contract.fuzz.xml_layout import layout_problems
from veeam_jobs_runtime.xml.codec import Note, XmlError, read_xml

_MISPLACED = ("misplaced", "mistyped")


class XmlMismatch(ValueError):
    """XML that does not match the description; `problems` are all of them, `value` what was read in spite of them."""

    def __init__(self, problems: Sequence[str], value: Any = None) -> None:
        super().__init__("; ".join(problems))
        self.problems = tuple(problems)
        self.value = value


def read_answer(content: bytes, operation: Operation, status: int, shapes: Mapping[str, Any]) -> Any:
    """Return the value of an XML response.

    Raises XmlMismatch for another root or namespace, for an attribute where an element belongs or the reverse, for elements
    out of order or outside the wrapper of their list, and for booleans that XML spells otherwise. Undocumented elements
    pass, as members of JSON do.
    """
    roots = (operation.answer(status) or {}).get("application/xml")
    if roots is None:
        raise XmlMismatch(["an XML body where the document describes none"])
    notes: list[Note] = []
    try:
        value = read_xml(content, shapes, roots, notes)
        misplaced = layout_problems(content, shapes, roots)
    except XmlError as error:
        raise XmlMismatch([str(error)]) from None
    wrong = [*(str(note) for note in notes if note.kind in _MISPLACED), *misplaced]
    if wrong:
        raise XmlMismatch(wrong, value)
    return value
