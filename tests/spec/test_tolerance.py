"""What the pages leave open about answers of Enterprise Manager: members that are missing or null, members and attributes nobody
described, elements in another order, times in other forms. Every stored payload is read all the same."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, datetime, timedelta
from functools import cache
from typing import Any
from xml.etree.ElementTree import Element, SubElement, tostring

import jsonschema_rs
import pytest
from veeam_jobs.em.models import BackupJobSession
from veeam_jobs.em.xml_shapes import SHAPES

from tests.spec.payloads import Payload, payloads
from tests.spec.test_payloads import json_value, model_of
from veeam_jobs_description import bundles
from veeam_jobs_runtime.decoding.decoder import decode_json
from veeam_jobs_runtime.xml.codec import parse_xml, read_xml

ANSWERS = [payload for payload in payloads("em", None) if payload.status.startswith("2")]
XML_ANSWERS = [payload for payload in ANSWERS if payload.media_type.endswith("xml")]
NIL = "{http://www.w3.org/2001/XMLSchema-instance}nil"


def each(answers: list[Payload]) -> pytest.MarkDecorator:
    return pytest.mark.parametrize("payload", answers, ids=lambda payload: payload.id)


def treated(value: Any, shape: Any, change: Callable[[dict[str, Any], str], None], *, inside: bool) -> Any:
    """The value with `change` made to each member that its schema does not require.

    With `inside` the objects among them stay, and are treated in turn.
    """
    required = bundles.load("em")["components"]["schemas"][shape.name].get("required", [])
    kept = dict(value)
    for member in shape.members:
        got = kept.get(member.name)
        if member.shape and got and (inside or member.name in required):
            inner = SHAPES[member.shape]
            if isinstance(got, list):
                kept[member.name] = [treated(item, inner, change, inside=inside) for item in got]
            else:
                kept[member.name] = treated(got, inner, change, inside=inside)
        elif member.name not in required:
            change(kept, member.name)
    return kept


def shape_of(payload: Payload) -> Any:
    """The shape of a payload: of the schemas it may be, the one that requires nothing it lacks."""
    value = json_value(payload)
    return next(SHAPES[name] for name in payload.schemas if validator(name).is_valid(value))


@cache
def validator(name: str) -> jsonschema_rs.Draft202012Validator:
    """What a component of the bundle takes."""
    components = bundles.load("em", None, openapi="3.1")["components"]
    schema = {"$ref": f"#/components/schemas/{name}", "components": components}
    return jsonschema_rs.Draft202012Validator(schema, validate_formats=True)


def fits(value: Any, payload: Payload) -> bool:
    """Whether a value is one of the things that the payload may be."""
    return any(validator(name).is_valid(value) for name in payload.schemas)


def nothing(members: dict[str, Any], name: str) -> None:
    members.pop(name, None)


def null(members: dict[str, Any], name: str) -> None:
    members[name] = None


@pytest.mark.parametrize("inside", [False, True], ids=["outermost", "inside"])
@pytest.mark.parametrize("change", [nothing, null])
@each(ANSWERS)
def test_an_answer_fits_and_reads_without_any_member_that_is_optional(
    payload: Payload, change: Callable[[dict[str, Any], str], None], inside: bool
) -> None:
    value = treated(json_value(payload), shape_of(payload), change, inside=inside)
    assert fits(value, payload)
    decode_json(json.dumps(value).encode(), model_of(payload), strict=True)


def with_unknown_members(value: Any) -> Any:
    if isinstance(value, Mapping):
        return {"$": None, **{name: with_unknown_members(item) for name, item in value.items()}, "New": [{}]}
    return [with_unknown_members(item) for item in value] if isinstance(value, list) else value


@each(ANSWERS)
def test_an_answer_with_members_nobody_described_fits_and_reads_as_without(payload: Payload) -> None:
    value = json_value(payload)
    more = with_unknown_members(value)
    assert fits(more, payload)
    model = model_of(payload)
    assert decode_json(json.dumps(more).encode(), model, strict=True) == decode_json(
        json.dumps(value).encode(), model, strict=True
    )


def in_another_order(element: Element) -> None:
    # Elements of one name stay in their order: they are a list.
    element[:] = sorted(element, key=lambda child: child.tag, reverse=True)


def with_more_than_described(element: Element) -> None:
    element.set("New", "1")
    element.set("{http://www.w3.org/XML/1998/namespace}lang", "en")
    SubElement(element, "{http://example.com/other}Foreign").text = "?"
    SubElement(element, element.tag.partition("}")[0] + "}New").append(Element("Deep"))


@pytest.mark.parametrize("change", [in_another_order, with_more_than_described])
@each(XML_ANSWERS)
def test_xml_reads_the_same_in_another_order_with_prefixes_and_with_more_than_is_described(
    payload: Payload, change: Callable[[Element], None]
) -> None:
    root = parse_xml(payload.value.encode())
    for element in list(root.iter()):
        change(element)
    written = tostring(root)
    assert b"<ns0:" in written
    assert read_xml(written, SHAPES, payload.schemas) == json_value(payload)


@each(XML_ANSWERS)
def test_what_xml_says_to_be_nil_is_null(payload: Payload) -> None:
    root = parse_xml(payload.value.encode())
    for child in root:
        child.attrib.clear()
        child[:] = []
        child.set(NIL, "true")
    value = read_xml(tostring(root), SHAPES, payload.schemas)
    members = {member.name: member for member in shape_of(payload).members}
    assert all(value[name] is None for name in value if members[name].kind in ("element", "wrapped_list"))


def times() -> Iterator[Any]:
    seconds = datetime(2025, 8, 16, 5, 17, 38, tzinfo=UTC)
    yield "2025-08-16T05:17:38Z", seconds
    yield "2025-08-16T05:17:38.777Z", seconds + timedelta(milliseconds=777)
    yield "2025-08-16T05:17:38.22142Z", seconds + timedelta(microseconds=221420)
    yield "2025-08-16T05:17:38.2214200Z", seconds + timedelta(microseconds=221420)
    yield "2025-08-16T07:17:38.0000000+02:00", seconds
    yield "2025-08-16T05:17:38", seconds


@pytest.mark.parametrize(("text", "time"), list(times()))
def test_a_time_is_read_with_any_fraction_and_with_or_without_an_offset(text: str, time: datetime) -> None:
    xml = next(payload for payload in XML_ANSWERS if payload.operation == "backupSessions_get").value
    value = copy.copy(read_xml(xml.encode(), SHAPES, ("BackupJobSession",)))
    session = decode_json(
        json.dumps({**value, "CreationTimeUTC": text}).encode(), BackupJobSession, strict=True
    )
    assert session.creation_time_utc == time
