"""Whatever Enterprise Manager takes in JSON can be sent as XML, and says the same there."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from typing import Any
from xml.etree.ElementTree import Element

import msgspec
import pytest
import veeam_jobs.em.models as em_models
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from veeam_jobs.em.xml_shapes import CLASS_SHAPES, SHAPES

from tests.client.runtime.model_strategies import instances
from veeam_jobs_description import bundles
from veeam_jobs_runtime.decoding.decoder import read_json
from veeam_jobs_runtime.decoding.writer import Writer
from veeam_jobs_runtime.operations import OperationFacts, Request
from veeam_jobs_runtime.xml.codec import Member, Note, Shape, local_name, parse_xml, read_xml
from veeam_jobs_runtime.xml.writer import time_of_day

MODULE = "veeam_jobs.em.xml_shapes"
EDIT = OperationFacts("jobs_edit", "PUT", "/x", safe=False, roles=())
TIMES = ["2019-10-23T14:00:00", "2019-10-23T22:00:00+02:00", "23:00:00.0000000+01:00", "06:30", ""]


def sent() -> list[str]:
    """The schemas of request bodies, by the name of their class, and jobs, which a program may send back as read."""
    bundle = bundles.load("em", None)
    bodies = [
        operation.get("requestBody", {}) for path in bundle["paths"].values() for operation in path.values()
    ]
    bodies = [
        bundle["components"]["requestBodies"][body["$ref"].rpartition("/")[2]] if "$ref" in body else body
        for body in bodies
    ]
    names = {
        media["schema"]["$ref"].rpartition("/")[2]
        for body in bodies
        for media in body.get("content", {}).values()
    }
    classes = {shape: cls for cls, shape in CLASS_SHAPES.items()}
    assert len(names) >= 4
    return sorted(classes.get(name, name) for name in names | {"Job", "NASJob", "AgentBackupJob"})


def write(cls: Any, body: bytes) -> bytes:
    """What the client sends in place of a JSON body, once that was read into its model."""
    model = read_json(body, cls).value
    request = Request(EDIT, "/x", model=cls.__name__, content_type="application/json")
    media_type, content = Writer(MODULE).write(request, msgspec.json.encode(model))
    assert media_type == "application/xml"
    return content


def as_json_prints_it(draw: Callable[[st.SearchStrategy[Any]], Any], value: Any, shape: Shape) -> Any:
    """An object with what only JSON has: numbers and booleans in quotes, second names, empty links, dates before times."""
    if not isinstance(value, dict):
        return value
    changed: dict[str, Any] = {}
    for member in shape.members:
        got = value.get(member.name)
        if member.json_only:
            got = draw(st.sampled_from([None, True, ""])) if member.shape is None else None
            got = got if isinstance(got, bool) == (member.scalar == "boolean") else None
        elif member.omit_empty and draw(st.booleans()):
            got = None if draw(st.booleans()) else ("" if member.kind == "attribute" else [])
        elif member.offset_member and draw(st.booleans()):
            got = draw(st.sampled_from(TIMES[:-1]))
        elif member.shape is not None:
            inner = SHAPES[member.shape]
            items = got if isinstance(got, list) else [got]
            items = [as_json_prints_it(draw, item, inner) for item in items]
            got = items if isinstance(got, list) else items[0]
        elif isinstance(got, bool | int | float) and draw(st.booleans()):
            got = str(got)
        changed[member.name] = got
    return changed


@pytest.mark.parametrize("name", sent())
@given(data=st.data())
@settings(
    max_examples=25,
    phases=[Phase.generate],
    deadline=None,
    database=None,
    suppress_health_check=list(HealthCheck),
)
def test_a_model_read_from_json_is_sent_as_xml_that_says_the_same(name: str, data: st.DataObject) -> None:
    cls = getattr(em_models, name)
    shape = SHAPES[CLASS_SHAPES.get(name, name)]
    model = data.draw(instances(cls, shape))
    printed = as_json_prints_it(data.draw, msgspec.to_builtins(model), shape)
    content = write(cls, json.dumps(printed).encode())
    assert list(misplaced(parse_xml(content), shape)) == []
    notes: list[Note] = []
    back = read_xml(content, SHAPES, (shape.name,), notes)
    assert notes == []
    read = msgspec.to_builtins(read_json(json.dumps(printed).encode(), cls).value)
    again = msgspec.to_builtins(read_json(json.dumps(back).encode(), cls).value)
    assert said(again, shape) == said(read, shape)


def misplaced(element: Element, shape: Shape) -> Iterator[str]:
    """What stands in an element that the shape does not have, or not there."""
    members = [member for member in shape.members if not member.json_only]
    yield from set(element.attrib) - {member.xml_name for member in members if member.kind == "attribute"}
    order = [
        member.item_name or member.xml_name if member.kind == "list" else member.xml_name
        for member in members
    ]
    names = [local_name(child) for child in element]
    yield from set(names) - set(order)
    if [order.index(name) for name in names if name in order] != sorted(
        order.index(name) for name in names if name in order
    ):
        yield f"order: {names}"
    by_name = dict(zip(order, members, strict=True))
    for child in element:
        member = by_name.get(local_name(child))
        if member is not None and member.omit_empty and not len(child) and not child.text:
            yield f"empty {member.name}"
        inner = SHAPES[member.shape] if member is not None and member.shape else None
        if inner is not None:
            for one in child if member is not None and member.kind == "wrapped_list" else [child]:
                yield from misplaced(one, inner)


def said(value: Any, shape: Shape) -> Any:
    """What a value says in either media type, by the names of XML."""
    if not isinstance(value, Mapping):
        return value
    found: dict[str, Any] = {}
    for member in shape.members:
        if member.json_only:
            continue
        others = [other.name for other in shape.members if other.stands_for == member.name]
        got = next((value[name] for name in (member.name, *others) if value.get(name) is not None), None)
        if got is None or (member.omit_empty and got in ("", [])) or (member.kind == "list" and got == []):
            continue
        found[member.name] = _said(got, member, value)
    return found


def _said(got: Any, member: Member, around: Mapping[str, Any]) -> Any:
    if member.offset_member:
        return time_of_day(got, around.get(member.offset_member))
    if member.shape is None:
        return got
    inner = SHAPES[member.shape]
    return [said(item, inner) for item in got] if isinstance(got, list) else said(got, inner)


def test_a_published_json_job_is_sent_as_the_published_xml_of_the_same_job() -> None:
    examples = bundles.load("em", None)["paths"]["/jobs/{ID}"]["get"]["responses"]["200"]["content"]
    published = examples["application/json"]["examples"]["crmBackup"]["value"]
    content = write(em_models.Job, json.dumps(published).encode())
    expected = parse_xml(examples["application/xml"]["examples"]["crmBackup"]["value"].encode())
    assert b"RetrySpecified1" not in content
    assert list(texts(parse_xml(content))) == list(texts(expected))


def texts(element: Element) -> Iterator[tuple[str, Any]]:
    """Every element with its attributes and text; times of day without their offsets, in which the samples differ."""
    text = (element.text or "").strip()
    yield (
        local_name(element),
        (dict(sorted(element.attrib.items())), text[:16] if local_name(element) == "Time" else text),
    )
    for child in element:
        yield from texts(child)
