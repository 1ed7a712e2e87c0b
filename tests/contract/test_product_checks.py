"""The checks Schemathesis has no notion of."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from veeam_jobs.em.xml_shapes import SHAPES

from veeam_jobs_description import bundles
from veeam_jobs_description.operations import read_operations
from veeam_jobs_kit.contract.fuzz.product_checks import (
    error_status_problem,
    form_problem,
    is_gone_task,
    media_type_problem,
    paging_problem,
)
from veeam_jobs_kit.contract.fuzz.xml_answers import XmlMismatch, read_answer

EM = bundles.load("em")
OPERATIONS = {operation.id: operation for operation in read_operations(EM)}
GET_JOB = OPERATIONS["agentJobs_get"]


def page(rows: int, **info: int) -> dict[str, Any]:
    return {"data": [{}] * rows, "meta": {"pagingInfo": {"total": 9, "count": rows, "offset": 0, **info}}}


@pytest.mark.parametrize(
    ("query", "body", "problem"),
    [
        ({"limit": 3, "offset": 6}, page(3, offset=6), None),
        ({}, {"data": [{}]}, None),
        ({"limit": 2}, page(3), "limit=2 was answered with 3 items"),
        ({"offset": 6}, page(3), "offset=6 was answered with the page at offset 0"),
        ({}, page(3, count=9), "pagingInfo.count is 9, the page has 3 items"),
    ],
)
def test_paging(query: dict[str, Any], body: Any, problem: str | None) -> None:
    assert paging_problem(query, body) == problem


def test_a_page_is_no_longer_than_the_description_lets_limit_be() -> None:
    assert paging_problem({}, page(3), 2) == "limit=2 was answered with 3 items"
    assert paging_problem({}, page(3), 3) is None


@pytest.mark.parametrize("status", [200, 202, 400, 404, 405, 429, 520])
def test_documented_statuses_pass(status: int) -> None:
    assert error_status_problem(status) is None


def test_a_server_error_other_than_520_is_told_apart() -> None:
    assert "sent as 520" in (error_status_problem(500) or "")


REFERENCE = {
    "Type": "AgentBackupJobReference",
    "Name": "Daily",
    "UID": "urn:veeam:AgentBackupJob:1",
    "Href": "http://h",
}
ENTITY = {**REFERENCE, "Type": "AgentBackupJob"}


def test_the_form_that_was_asked_for_passes() -> None:
    assert form_problem(EM, GET_JOB, {}, REFERENCE) is None
    assert form_problem(EM, GET_JOB, {"format": "Entity"}, ENTITY) is None


def test_a_reference_in_place_of_the_entity_is_found() -> None:
    assert "asks for the entity" in (form_problem(EM, GET_JOB, {"format": "Entity"}, REFERENCE) or "")


def test_an_entity_in_place_of_the_reference_is_found() -> None:
    assert "asks for the reference" in (form_problem(EM, GET_JOB, {}, ENTITY) or "")


def test_lists_are_told_apart_by_their_members() -> None:
    operation = OPERATIONS["agentJobs_list"]
    assert form_problem(EM, operation, {"format": "Entity"}, {"AgentBackupJobs": []}) is None
    assert form_problem(EM, operation, {"format": "Entity"}, {"Refs": []}) is not None


def test_the_media_type_follows_accept() -> None:
    assert media_type_problem("application/xml", "application/xml; charset=utf-8") is None
    assert media_type_problem("application/xml", "application/json") is not None


XML = (
    '<EntityRef xmlns="http://www.veeam.com/ent/v1.0" Type="AgentBackupJobReference" Name="Daily"'
    ' UID="urn:veeam:AgentBackupJob:1" Href="http://h"><Links/></EntityRef>'
)


def test_xml_becomes_the_json_its_schema_describes() -> None:
    assert read_answer(XML.encode(), GET_JOB, 200, SHAPES)["Name"] == "Daily"


@pytest.mark.parametrize(
    ("bad", "says"),
    [
        (XML.replace("/v1.0", "/v2.0"), "namespace"),
        (XML.replace("EntityRef", "Reference"), "expected AgentBackupJob or EntityRef"),
        (
            XML.replace(' Name="Daily"', "").replace("<Links/>", "<Name>Daily</Name><Links/>"),
            "described as attribute",
        ),
        (XML[:-3], "not well-formed"),
        ('<!DOCTYPE a [<!ENTITY b "c">]>' + XML, "attack"),
    ],
)
def test_other_xml_is_a_mismatch(bad: str, says: str) -> None:
    with pytest.raises(XmlMismatch, match=says):
        read_answer(bad.encode(), GET_JOB, 200, SHAPES)


LAID_OUT = """
  <AgentBackupJob xmlns="http://www.veeam.com/ent/v1.0" Type="AgentBackupJob" Name="Daily" UID="urn:veeam:AgentBackupJob:1"
   Href="http://h"><Links><Link Rel="Up" Href="http://h"/><Link Rel="Down" Href="http://h"/></Links><JobType>AgentBackup</JobType>
   <JobInfo><Includes>
    <ObjectInAgentBackupJob Type="ObjectInAgentBackupJob" Href="http://h"><ObjectInJobId>1</ObjectInJobId><Name>a</Name>
     <DisplayName>b</DisplayName></ObjectInAgentBackupJob>
   </Includes></JobInfo></AgentBackupJob>"""


def test_elements_in_their_order_and_wrappers_pass() -> None:
    assert read_answer(LAID_OUT.strip().encode(), GET_JOB, 200, SHAPES)["JobType"] == "AgentBackup"


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        (
            "<ObjectInJobId>1</ObjectInJobId><Name>a</Name>",
            "<Name>a</Name><ObjectInJobId>1</ObjectInJobId>",
            "Includes/ObjectInAgentBackupJob/ObjectInJobId: after Name, described as before it",
        ),
        ("<Links>", "<JobInfo/><Links>", "/AgentBackupJob/JobInfo: more than once"),
        ("</Links>", "<Href>http://h</Href></Links>", "/Links/Href: in a wrapper of Link"),
        ("</Links>", '</Links><Link Rel="Up" Href="http://h"/>', "Link: outside its wrapper Links"),
        ("</Links>", '</Links><Links><Link Rel="Up" Href="http://h"/></Links>', "Links: more than once"),
    ],
)
def test_elements_out_of_order_or_outside_their_wrapper_are_a_mismatch(old: str, new: str, says: str) -> None:
    bad = LAID_OUT.strip().replace(old, new)
    with pytest.raises(XmlMismatch, match=says):
        read_answer(bad.encode(), GET_JOB, 200, SHAPES)


def test_an_undocumented_element_is_no_mismatch() -> None:
    extended = XML.replace("<Links/>", "<Links/><New>1</New>")
    assert "New" not in read_answer(extended.encode(), GET_JOB, 200, SHAPES)


def test_a_task_that_is_gone_is_no_failure_of_the_server_and_another_500_is() -> None:
    gone = (Path(__file__).resolve().parents[1] / "evidence" / "em-task-gone-500.json").read_text(
        encoding="utf-8"
    )
    assert is_gone_task("tasks_get", 500, gone)
    assert not is_gone_task("tasks_get", 500, '{"Message": "Object reference not set"}')
    assert not is_gone_task("jobs_get", 500, gone)
    assert not is_gone_task("tasks_get", 503, gone)
