"""Whatever a server sends in place of what is described, reading it does not raise, and the rest of it stays."""

from __future__ import annotations

import importlib
import json
import random
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any, Final, TypeAlias

import httpx2
import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from veeam_jobs.em.xml_shapes import SHAPES

from generator.naming import module_name, snake_case
from tests.client.runtime.runtime_harness import Flavour, Server
from tests.client.runtime.runtime_harness import json as answer
from veeam_jobs_description import bundles
from veeam_jobs_runtime.decoding.decoder import read_json, read_value
from veeam_jobs_runtime.decoding.reader import Reader
from veeam_jobs_runtime.errors import DecodeError
from veeam_jobs_runtime.xml.codec import read_xml

Path: TypeAlias = tuple[str | int, ...]
VERSIONS: Final = ("3.0", "3.5.1", "3.6", "3.6.1", "3.6.2", "3.7")
CASES: Final = 10_000
CASES_OF_ONE_EXAMPLE: Final = 250
ODD: Final[tuple[Any, ...]] = (
    None, "", " ", "5", "null", "true", 5, -1, 10**30, 1.5, True, [], {}, [None], {"x": 1}, [[]], "Hibernating",
    "2019-02-20T10:45:52.3600000+00:00", "0001-01-01T00:00:00", "14:00:00", "\x00", "ä" * 99,
)  # fmt: skip


@dataclass(frozen=True)
class Example:
    """A published answer and what it is decoded as."""

    name: str
    type_: Any
    content: str
    is_xml: bool

    def value(self) -> Any:
        if self.is_xml:
            return read_xml(self.content.encode(), SHAPES, (self.type_.__name__,))
        return json.loads(self.content)


@cache
def examples() -> tuple[Example, ...]:
    return tuple(
        example
        for api, version in (*(("vspc", version) for version in VERSIONS), ("em", None))
        for example in _of(api, version)
    )


def _of(api: str, version: str | None) -> Iterator[Example]:
    bundle = bundles.load(api, version)
    resources = {tag["name"]: tag["x-resource"] for tag in bundle["tags"]}
    for path in bundle["paths"].values():
        for operation in path.values():
            package = snake_case(resources[operation["tags"][0]])
            name = f"veeam_jobs.{api}.api.{package}.{module_name(operation['operationId'])}"
            yield from _answers(importlib.import_module(name), operation, f"{api} {version}")


def _answers(endpoint: Any, operation: dict[str, Any], where: str) -> Iterator[Example]:
    for status, response in operation["responses"].items():
        if not status.startswith("2") or (status == "202" and where.startswith("vspc")):
            continue
        for media_type, media in response.get("content", {}).items():
            for name, example in media.get("examples", {}).items():
                is_xml = media_type.endswith("xml")
                content = example["value"] if is_xml else json.dumps(example["value"])
                is_reference = hasattr(endpoint, "REFERENCE") and _is_reference(content, is_xml)
                type_ = endpoint.REFERENCE if is_reference else endpoint.RESPONSE
                yield Example(f"{where} {operation['operationId']} {name}", type_, content, is_xml)


def _is_reference(content: str, is_xml: bool) -> bool:
    if is_xml:
        return re.search(r"<(\w+)", content)[1] in ("EntityRef", "EntityReferences")  # type: ignore[index]
    value = json.loads(content)
    return "Refs" in value or str(value.get("Type")).endswith("Reference")


@cache
def structs() -> list[Example]:
    return [
        one for one in examples() if isinstance(one.type_, type) and issubclass(one.type_, msgspec.Struct)
    ]


def test_every_published_answer_is_read_without_a_violation() -> None:
    assert len(examples()) > 600
    for example in examples():
        if example.is_xml:
            decoded = read_value(example.value(), example.type_)
        else:
            decoded = read_json(b"\xef\xbb\xbf" + example.content.encode(), example.type_)
        assert decoded.violations == (), example.name


def test_enumerations_read_alike_in_camel_case_and_in_pascal_case() -> None:
    for example in structs():
        value = example.value()
        expected = read_value(value, example.type_).value
        for recase in (str.lower, str.upper, _decapitalized, _capitalized):
            recased = _recased(value, _enumerated(expected), recase)
            assert read_value(recased, example.type_).value == expected, example.name


@settings(max_examples=CASES // CASES_OF_ONE_EXAMPLE, deadline=None, database=None)
@given(seed=st.integers(0, 2**32))
def test_whatever_changes_in_an_answer_nothing_raises_and_the_rest_stays(seed: int) -> None:
    chance = random.Random(seed)
    for _ in range(CASES_OF_ONE_EXAMPLE):
        example = chance.choice(structs())
        value = example.value()
        before = msgspec.to_builtins(read_value(value, example.type_).value)
        changed, place = _changed(value, chance)
        after = msgspec.to_builtins(read_json(json.dumps(changed).encode(), example.type_).value)
        assert _without(after, place) == _without(before, place), (example.name, place)


def test_strict_names_the_place_of_the_first_violation(flavour: Flavour) -> None:
    required = {"status": "Failed", "type": "BackupVm", "isEnabled": True}
    rows = [{"name": "A", **required}, {"name": "B", **required, "isEnabled": "perhaps"}, {"lastRun": "soon"}]
    page = {"data": rows, "meta": {"pagingInfo": {"total": 3, "count": 3, "offset": 0}}}
    for strict in (False, True):
        client = flavour.console(Server([answer(page)], valid={"k"}), api_key="k", strict=strict)
        if not strict:
            assert [job.name for job in flavour.do(client.jobs.list().all())] == ["A", "B", None]
            continue
        with pytest.raises(
            DecodeError, match=r"200 GET /infra\S+: \$\.data\[1\]\.isEnabled: Expected `bool"
        ) as caught:
            flavour.do(client.jobs.list().all())
        assert caught.value.field == "$.data[1].isEnabled"


def test_strict_holds_for_xml_too() -> None:
    task = importlib.import_module("veeam_jobs.em.models").Task
    content = (
        b'\xef\xbb\xbf<Task xmlns="http://www.veeam.com/ent/v1.0" Type="Task" Href="h"><TaskId>task-1</TaskId>'
        b'<State>Finished</State><Operation>StartJob</Operation><Result Success="perhaps"/></Task>'
    )
    response = httpx2.Response(
        200, content=content, headers={"Content-Type": "application/xml; charset=utf-8"}
    )
    module = "veeam_jobs.em.xml_shapes"
    assert Reader(xml_shapes_module=module).read(response, task).task_id == "task-1"
    with pytest.raises(DecodeError, match=r"\$\.Result\.Success: Expected `bool") as caught:
        Reader(strict=True, xml_shapes_module=module).read(response, task)
    assert caught.value.field == "$.Result.Success"


class Loose(msgspec.Struct, kw_only=True):
    name: str | None = None
    port: int | None = None
    state: Any = None


def test_numbers_and_text_are_taken_for_each_other() -> None:
    decoded = read_json(b'{"name": 9392, "port": "9392"}', Loose)
    assert (decoded.value.name, decoded.value.port) == ("9392", 9392)
    assert read_json(b'{"name": true, "port": "x"}', Loose).value == Loose(name="true")
    assert read_json(b'{"name": 1.5}', Loose).violations == ()


def _enumerated(model: Any) -> frozenset[str]:
    """The enumeration values in a model, as they came."""
    if isinstance(model, msgspec.Struct):
        return frozenset[str]().union(
            *(_enumerated(getattr(model, name)) for name in model.__struct_fields__)
        )
    if isinstance(model, list):
        return frozenset[str]().union(*(_enumerated(one) for one in model))
    return frozenset([model.value.casefold()]) if hasattr(model, "is_known") else frozenset()


def _recased(value: Any, enumerated: frozenset[str], recase: Any) -> Any:
    """The value with its enumeration values in another case; text that is the same by chance is left out of it."""
    if isinstance(value, dict):
        return {
            name: value[name] if name in _PROSE else _recased(value[name], enumerated, recase)
            for name in value
        }
    if isinstance(value, list):
        return [_recased(one, enumerated, recase) for one in value]
    return recase(value) if isinstance(value, str) and value.casefold() in enumerated else value


_PROSE = {"name", "Name", "displayName", "Description", "description", "Message"}


def _capitalized(text: str) -> str:
    return text[:1].upper() + text[1:]


def _decapitalized(text: str) -> str:
    return text[:1].lower() + text[1:]


def _changed(value: Any, chance: random.Random) -> tuple[Any, Path]:
    """A copy with one change, and where it is; below a list the whole list counts, for items may drop out of it."""
    copy = json.loads(json.dumps(value))
    place: Path = ()
    holder, key = copy, chance.choice(list(copy))
    while isinstance(holder[key], dict | list) and holder[key] and chance.random() < 0.9:
        place = (*place, key)
        holder = holder[key]
        key = chance.choice(list(holder)) if isinstance(holder, dict) else chance.randrange(len(holder))
    kind = chance.randrange(4)
    if kind == 0 and isinstance(holder, dict):
        del holder[key]
    elif kind == 1 and isinstance(holder, dict):
        key = f"{key}Of3.9"
        holder[key] = chance.choice(ODD)
    elif kind == 2 and isinstance(holder[key], int | float):
        holder[key] = str(holder[key])
    else:
        holder[key] = chance.choice(ODD)
    return copy, place if isinstance(holder, list) else (*place, key)


_CUT = object()


def _without(value: Any, place: Path) -> Any:
    """The value with one place cut out."""
    if not place:
        return _CUT
    if isinstance(value, dict):
        kept = {name: _without(one, place[1:]) if name == place[0] else one for name, one in value.items()}
        return {name: one for name, one in kept.items() if one is not _CUT}
    if isinstance(value, list):
        return [_without(one, place[1:]) if index == place[0] else one for index, one in enumerate(value)]
    return value
