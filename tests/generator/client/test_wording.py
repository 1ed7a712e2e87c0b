"""Docstrings speak the names of Python."""

from __future__ import annotations

import re
from types import ModuleType

import pytest

from generator import model
from generator.client.wording import in_python
from generator.read_model import read_model
from tests.documents_of_spec import bundle_of
from tests.generator.client import documents
from tests.generator.client.documents import FORMS, PAGES, build, import_client, part


def told(text: str, page: str = FORMS, name: str = "em", schema: str = "Job") -> str:
    """A description of a schema, as the client says it."""
    data = documents.bundle(page)
    data["components"]["schemas"][schema]["description"] = text
    return in_python(read_model(name, data)).schemas[schema].description


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("See `jobs_get` and `tasks_get`.", "See `em.jobs.get` and `em.tasks.get`."),
        ("Started by `jobs_performAction`.", "Started by `em.jobs`."),
        ("The `UID` of the task in `TaskId`.", "The `uid` of the task in `task_id`."),
        ("Look at `Result.Success`.", "Look at `result.success`."),
        ("Ask for `PageNum=2`, `format=Entity`.", "Ask for `page_num=2`, `format=Entity`."),
        ("Either `Backup` or `Replica`.", "Either `Backup` or `Replica`."),
        ("In XML the element is `UID`. Read `UID`.", "In XML the element is `UID`. Read `uid`."),
        ('Send `{"UID": 1}` to `/jobs/{ID}`.', 'Send `{"UID": 1}` to `/jobs/{ID}`.'),
        ("`Unheard` stays, TaskId too.", "`Unheard` stays, TaskId too."),
        ("```json\n`TaskId`\n```\n`TaskId`", "```json\n`TaskId`\n```\n`task_id`"),
    ],
)
def test_a_name_in_backticks_becomes_that_of_python(text: str, expected: str) -> None:
    assert told(text) == expected


def test_names_of_vspc_are_attributes_of_its_client() -> None:
    said = told("See `jobs_get`, `instanceUid`, `parent.lastRun`.", PAGES, "vspc")
    assert said == "See `vspc.jobs.get`, `instance_uid`, `parent.last_run`."


def test_a_name_that_is_a_value_too_is_translated_where_it_is_a_member_only() -> None:
    """`Refs` is a member of one schema and, here, a value of an enumeration of another."""
    page = FORMS.replace("enum: [References, Entities]", "enum: [Refs, Entities]")
    assert told("Its `Refs`.", page, schema="EntityReferences") == "Its `refs`."
    assert told("Its `Refs`.", page, schema="Task") == "Its `Refs`."


def test_models_of_filters_keep_the_names_that_a_program_sends() -> None:
    assert told("Such as `lastRun`.", PAGES, "vspc", "FilterExpression") == "Such as `lastRun`."


def test_arguments_go_by_their_names() -> None:
    page = PAGES.replace(
        "description: The job., schema", 'description: "The `jobUid`, by `X-Request-id`.", schema'
    )
    api = in_python(read_model("vspc", documents.bundle(page)))
    operation = next(one for one in api.operations if one.id == "jobs_get")
    assert operation.parameters[0].description == "The `job_uid`, by `x_request_id`."


@pytest.fixture(scope="module")
def apis() -> dict[str, model.Api]:
    return {name: read_model(name, bundle_of(name)) for name in ("vspc", "em")}


@pytest.mark.parametrize("name", ["vspc", "em"])
def test_every_name_that_a_description_uses_is_there(
    apis: dict[str, model.Api], name: str, tmp_path_factory: pytest.TempPathFactory
) -> None:
    """What a docstring calls `vspc.jobs.get` can be called; no operationId is left."""
    api = in_python(apis[name])
    client = import_client(build((name, bundle_of(name))), tmp_path_factory.mktemp(name))
    texts = [one.description for one in api.operations]
    texts += [field.description for schema in api.schemas.values() for field in schema.fields]
    ids = {one.id for one in api.operations}
    for text in texts:
        assert not ids.intersection(re.findall(r"`([^`\n]+)`", text)), text
        for path in re.findall(rf"`{name}\.([a-z_.]+)`", text):
            assert _has(client, name, path.split(".")), path


def _has(client: ModuleType, api: str, path: list[str]) -> bool:
    module = part(client, f"{api}.resources.{path[0]}")
    classes = [one for one in vars(module).values() if isinstance(one, type)]
    return len(path) == 1 or any(hasattr(one, path[1]) for one in classes)
