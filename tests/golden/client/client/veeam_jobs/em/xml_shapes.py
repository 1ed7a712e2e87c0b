# Generated from spec/em by "python -m generator". Do not edit.
"""Where XML keeps the members of each model; `veeam_jobs_runtime.xml.codec` reads and writes after these tables."""

from __future__ import annotations

from typing import Final

from veeam_jobs_runtime.xml.codec import Member, Shape

CLASS_SHAPES: Final[dict[str, str]] = {}
"""Classes that are not called like their shape."""

SHAPES: Final[dict[str, Shape]] = {
    "EntityRef": Shape(
        name="EntityRef",
        element="Ref",
        namespace="http://tiny.example/ns",
        members=(Member(name="UID", xml_name="UID", kind="attribute", scalar="string"),),
    ),
    "EntityReferences": Shape(
        name="EntityReferences",
        element="EntityReferences",
        namespace="http://tiny.example/ns",
        members=(Member(name="Refs", xml_name="Ref", kind="list", shape="EntityRef"),),
    ),
    "FrontDoor": Shape(
        name="FrontDoor",
        element="FrontDoor",
        namespace="http://tiny.example/ns",
        members=(
            Member(name="Links", xml_name="Links", kind="wrapped_list", shape="Link", item_name="Link"),
        ),
    ),
    "Job": Shape(
        name="Job",
        element="Job",
        namespace="http://tiny.example/ns",
        members=(
            Member(name="UID", xml_name="UID", kind="attribute", scalar="string"),
            Member(name="Name", xml_name="Name", kind="attribute", scalar="string"),
            Member(name="Kind", xml_name="Kind", scalar="string"),
            Member(name="Links", xml_name="Links", kind="wrapped_list", shape="Link", item_name="Link"),
        ),
    ),
    "JobList": Shape(
        name="JobList",
        element="Jobs",
        namespace="http://tiny.example/ns",
        members=(Member(name="Jobs", xml_name="Job", kind="list", shape="Job"),),
    ),
    "Link": Shape(
        name="Link",
        element="Link",
        namespace="http://tiny.example/ns",
        members=(Member(name="Href", xml_name="Href", kind="attribute", scalar="string"),),
    ),
    "PagingInfo": Shape(
        name="PagingInfo",
        element="PagingInfo",
        namespace="",
        members=(
            Member(name="PageNum", xml_name="PageNum", kind="attribute", scalar="integer"),
            Member(name="PageSize", xml_name="PageSize", kind="attribute", scalar="integer"),
            Member(name="PagesCount", xml_name="PagesCount", kind="attribute", scalar="integer"),
        ),
    ),
    "QueryEntities": Shape(
        name="QueryEntities",
        element="QueryEntities",
        namespace="",
        members=(Member(name="JobList", xml_name="JobList", shape="JobList"),),
    ),
    "QueryResources": Shape(
        name="QueryResources",
        element="QueryResources",
        namespace="",
        members=(Member(name="Tasks", xml_name="Task", kind="list", shape="Task"),),
    ),
    "QueryResult": Shape(
        name="QueryResult",
        element="QueryResult",
        namespace="",
        members=(
            Member(name="Refs", xml_name="Refs", shape="EntityReferences"),
            Member(name="Entities", xml_name="Entities", shape="QueryEntities"),
            Member(name="Resources", xml_name="Resources", shape="QueryResources"),
            Member(name="PagingInfo", xml_name="PagingInfo", shape="PagingInfo"),
        ),
    ),
    "Task": Shape(
        name="Task",
        element="Task",
        namespace="http://tiny.example/ns",
        members=(
            Member(name="TaskId", xml_name="TaskId", kind="attribute", scalar="string"),
            Member(name="State", xml_name="State", scalar="string"),
            Member(name="Operation", xml_name="Operation", scalar="string"),
            Member(name="Result", xml_name="Result", shape="TaskResult"),
        ),
    ),
    "TaskResult": Shape(
        name="TaskResult",
        element="TaskResult",
        namespace="",
        members=(
            Member(name="Success", xml_name="Success", scalar="boolean"),
            Member(name="Message", xml_name="Message", scalar="string"),
        ),
    ),
}
