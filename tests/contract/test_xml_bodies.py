"""Made-up bodies in XML: what keeps to the description does so in XML, and what breaks it is known to, or not to."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from veeam_jobs.em.xml_shapes import SHAPES

from tests.spec.payloads import Payload, payloads
from tests.spec.test_payloads import elements, json_value
from veeam_jobs_description import bundles
from veeam_jobs_description.operations import read_operations
from veeam_jobs_kit.contract.fuzz.xml_bodies import body_schema, still_wrong, write_body
from veeam_jobs_kit.contract.plan.preparation import prepare
from veeam_jobs_runtime.xml.codec import read_xml

XML = "application/xml"
REQUESTS = [
    payload
    for payload in payloads("em", None)
    if payload.status == "request" and payload.media_type == "application/json"
]
EM = bundles.load("em")
EDIT = next(operation for operation in read_operations(EM) if operation.id == "jobs_edit")


@pytest.mark.parametrize("payload", REQUESTS, ids=lambda payload: payload.id)
def test_a_body_in_xml_says_what_it_says_in_json(payload: Payload) -> None:
    (name,) = payload.schemas
    written = write_body(payload.value, SHAPES, name)
    assert read_xml(written, SHAPES, (name,)) == json_value(payload)
    assert not still_wrong(written, SHAPES, name)


anything: Any = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(["JobScheduleOptions", "Standart", "JobInfo", "Name", "OptionsDaily", "Days"]),
            inner,
        )
    ),
    max_leaves=8,
)


@given(anything)
def test_whatever_the_value_is_it_becomes_a_document_of_the_right_root(value: Any) -> None:
    assert elements_of(write_body(value, SHAPES, "JobEdit"))[0] == "{http://www.veeam.com/ent/v1.0}Job"


def elements_of(content: bytes) -> Any:
    from veeam_jobs_runtime.xml.codec import parse_xml

    return elements(parse_xml(content))


@pytest.mark.parametrize(
    ("value", "wrong"),
    [
        ({"Description": 5}, False),
        ({"Description": None}, False),
        ({"Unknown": 1}, False),
        ({"ScheduleEnabled": "yes"}, True),
        ({"JobScheduleOptions": {"Standart": {"RetryOptions": {"RetryTimes": "often"}}}}, True),
        ({"Type": "Backup"}, True),
    ],
)
def test_a_mistake_of_json_is_one_of_xml_where_xml_can_make_it(value: Any, wrong: bool) -> None:
    assert still_wrong(write_body(value, SHAPES, "JobEdit"), SHAPES, "JobEdit") is wrong


def test_what_is_no_xml_or_has_another_root_is_wrong() -> None:
    assert still_wrong(b"{}", SHAPES, "JobEdit")
    assert still_wrong(write_body({}, SHAPES, "JobCloneSpec"), SHAPES, "JobEdit")


@pytest.mark.parametrize("media_type", [XML, "application/json"])
def test_a_run_sends_bodies_of_its_media_type_with_the_same_examples(media_type: str) -> None:
    body = prepare(EM, media_type, exact=True)["paths"]["/jobs/{ID}"]["put"]["requestBody"]
    (content,) = body["content"].items()
    assert content[0] == media_type
    examples = EM["paths"]["/jobs/{ID}"]["put"]["requestBody"]["content"]["application/json"]["examples"]
    assert content[1]["examples"] == examples
    assert body_schema(EM, EDIT, media_type) == "JobEdit"
