"""The reader of XML agrees with a plain one over an ElementTree, whatever the document holds."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any
from xml.etree.ElementTree import Element, SubElement, tostring

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from veeam_jobs.em import xml_shapes

from tests.client.runtime.xml_reference import XSI, Refused, read_tree
from tests.client.runtime.xml_tables import NAMESPACE
from veeam_jobs_description import bundles
from veeam_jobs_runtime.xml.codec import Note, Shape, XmlError, local_name, parse_xml, read_xml
from veeam_jobs_runtime.xml.undescribed import DEEPEST

SHAPES = {name: replace(shape, free_form=False) for name, shape in xml_shapes.SHAPES.items()}
"""What the plain reader knows; objects that are not described are read by free_form.py, which has tests of its own."""
TEXTS = ["", "", " \n", "5", "true", "TRUE", "1.5", "x", "ä ]]> <&", "2026-01-01T00:00:00Z"]
STRANGE = ["New", "Link", "Type", "Name", "Day", "Enabled"]
FOREIGN = "http://other"


@st.composite
def documents(draw: st.DrawFn) -> tuple[bytes, str]:
    """A document of some shape: mostly what is described, and everything else now and then."""
    name = draw(st.sampled_from(sorted(SHAPES)))
    root = Element(f"{{{NAMESPACE}}}{SHAPES[name].element}")
    _fill(draw, root, SHAPES[name], 0)
    return tostring(root), name


def _fill(draw: st.DrawFn, element: Element, shape: Shape | None, depth: int) -> None:
    chance = st.integers(0, 9)
    places = shape.places if shape else None
    known = [*places.elements, *places.attributes] if places else []
    for name in draw(st.lists(st.sampled_from([*known, *STRANGE]), max_size=3)):
        element.set(name, draw(st.sampled_from(TEXTS)))
    if draw(chance) == 0:
        element.set(
            XSI + draw(st.sampled_from(["nil", "type"])), draw(st.sampled_from(["true", "1", "false"]))
        )
    element.text = draw(st.sampled_from(TEXTS))
    for name in draw(st.lists(st.sampled_from([*known, *known, *STRANGE]), max_size=4 if depth < 4 else 0)):
        foreign = draw(st.integers(0, 29)) == 0
        child = SubElement(element, f"{{{FOREIGN if foreign else NAMESPACE}}}{name}")
        child.tail = draw(st.sampled_from(TEXTS)) if draw(chance) < 3 else None
        member = places.elements.get(name) if places else None
        if member is None or (member.shape is None and member.kind != "wrapped_list"):
            child.text = draw(st.sampled_from(TEXTS))
            if draw(chance) == 0:
                _fill(draw, child, None, depth + 1)
        elif member.kind == "wrapped_list":
            for item in draw(st.lists(st.sampled_from([member.item_name or "", "Odd"]), max_size=3)):
                inside = SubElement(child, f"{{{NAMESPACE}}}{item}")
                _fill(draw, inside, SHAPES[member.shape] if member.shape else None, depth + 1)
        else:
            _fill(draw, child, SHAPES[member.shape or ""], depth + 1)


def outcome(content: bytes, name: str) -> Any:
    notes: list[Note] = []
    try:
        return read_xml(content, SHAPES, (name,), notes), sorted(map(str, notes))
    except XmlError as error:
        return "nil" if "is nil" in str(error) else "refused" if "namespace" in str(error) else error


def expected(content: bytes, name: str) -> Any:
    try:
        return read_tree(content, SHAPES, name)
    except Refused:
        return "refused"


@given(document=documents())
@settings(max_examples=300, deadline=None, database=None)
def test_any_document_reads_as_a_plain_reader_reads_it(document: tuple[bytes, str]) -> None:
    content, name = document
    got = outcome(content, name)
    assert got == "nil" or got == expected(content, name)


@pytest.mark.parametrize(
    "inside",
    [
        pytest.param('<other:A xmlns:other="http://other"/>5', id="an element that is not described"),
        pytest.param("<Name>x</Name>5", id="an attribute that came as an element"),
    ],
)
def test_text_after_a_first_child_is_not_the_value_of_its_parent(inside: str) -> None:
    content = f'<Day xmlns="{NAMESPACE}">{inside}</Day>'.encode()
    value, notes = outcome(content, "TimePeriodsDay")
    assert value["Value"] == ""
    assert "/Day/text(): not described" in notes


def stored() -> Iterator[tuple[str, bytes]]:
    for file in sorted((Path(__file__).parent / "samples").glob("*.xml")):
        yield file.stem, file.read_bytes()
    for path in bundles.load("em", None)["paths"].values():
        for name, operation in path.items():
            for text in _examples(operation):
                yield f"{name} {operation['operationId']}", text.encode()


def _examples(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        for key, inner in value.items():
            if key == "value" and isinstance(inner, str) and inner.startswith("<?xml"):
                yield inner
            else:
                yield from _examples(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _examples(inner)


def test_every_stored_payload_reads_as_a_plain_reader_reads_it() -> None:
    read = 0
    for title, content in stored():
        root = local_name(parse_xml(content))
        for name, shape in SHAPES.items():
            if shape.element == root:
                assert outcome(content, name) == expected(content, name), (title, name)
                read += 1
    assert read > 100


@pytest.mark.parametrize("end", [b">", b"\x00>", b"<"])
def test_a_payload_cut_anywhere_is_never_read(end: bytes) -> None:
    content = (Path(__file__).parent / "samples" / "task_finished.xml").read_bytes().rstrip()
    for length in range(1, len(content)):
        with pytest.raises(XmlError):
            read_xml(content[:length] + end * (length < len(content) - 1), SHAPES, ("Task",))


def test_what_is_not_described_is_read_down_to_the_deepest_level_and_no_further() -> None:
    shapes = {"Job": Shape("Job", "Job", "", ())}

    def nested(levels: int) -> bytes:
        return b"<Job>" + b"<A>" * levels + b"</A>" * levels + b"</Job>"

    assert read_xml(nested(DEEPEST + 1), shapes, ("Job",)) == {}
    with pytest.raises(XmlError, match="nested more than 64 levels deep"):
        read_xml(nested(DEEPEST + 2), shapes, ("Job",))
