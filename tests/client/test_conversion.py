"""`to_dict`, `to_json` and `replace`, for every model of both products."""

from __future__ import annotations

import json
import re
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from veeam_jobs import UNSET, replace, to_dict, to_json
from veeam_jobs.em.models import AgentBackupJob, JobEdit, JobEditInfo, Link, LinkRel, Task, TenantCredentials
from veeam_jobs.em.models import Job as EmJob
from veeam_jobs.vspc.models import (
    BackupServerBackupJobSchedule,
    BackupServerJob,
    BackupServerJobStatus,
    FilterExpression,
    OAuth2GrantType,
    TokenRequest,
)

from tests.client.runtime.model_strategies import instances
from veeam_jobs_runtime.decoding.decoder import read_json

few = settings(max_examples=5, deadline=None, database=None, suppress_health_check=list(HealthCheck))
MODELS = [BackupServerJob, FilterExpression, BackupServerBackupJobSchedule, AgentBackupJob, Task, JobEditInfo]
"""Of each kind: received, sent, both; of both products."""
WHEN = datetime(2026, 8, 15, 6, tzinfo=UTC)


@pytest.mark.parametrize("cls", MODELS)
@given(data=st.data())
@few
def test_json_has_what_the_dictionary_has(cls: type[msgspec.Struct], data: st.DataObject) -> None:
    model = data.draw(instances(cls))
    assert json.loads(to_json(model)) == to_dict(model)
    assert json.loads(to_json([model], indent=2)) == [to_dict(model)]


@pytest.mark.parametrize("cls", MODELS)
@given(data=st.data())
@few
def test_the_python_style_has_the_values_of_the_model(cls: type[msgspec.Struct], data: st.DataObject) -> None:
    model = data.draw(instances(cls))
    plain = to_dict(model, style="python")
    fields = {name: getattr(model, name) for name in model.__struct_fields__}
    assert list(plain) == [name for name, value in fields.items() if value is not UNSET]
    for name, value in plain.items():
        if not isinstance(value, dict | list):
            assert value is fields[name]


def test_both_styles_of_a_job() -> None:
    job = BackupServerJob(
        instance_uid=UUID(int=1), name="A", status=BackupServerJobStatus("Hibernating"), last_run=WHEN
    )
    plain, python = to_dict(job), to_dict(job, style="python")
    assert plain["instanceUid"] == "00000000-0000-0000-0000-000000000001"
    assert (plain["lastRun"], plain["status"], plain["description"]) == (
        "2026-08-15T06:00:00Z",
        "Hibernating",
        None,
    )
    assert (python["instance_uid"], python["last_run"]) == (UUID(int=1), WHEN)
    assert python["status"] is job.status


def test_names_are_those_of_the_document_whichever_way_a_server_spelled_them() -> None:
    job = read_json(b'{"name": "A", "links": [{"rel": "Up"}]}', EmJob, camel_case=True).value
    assert (to_dict(job)["Name"], to_dict(job)["Links"][0]["Rel"]) == ("A", "Up")
    assert to_dict(job, style="python")["links"][0]["rel"] == "Up"


def test_what_is_not_given_is_left_out_and_none_is_null() -> None:
    edit = replace(JobEdit(description="new"), description=None)
    assert to_dict(edit) == {"Description": None}
    assert to_dict(edit, style="python") == {"description": None}
    assert to_json(edit) == '{"Description":null}'
    assert to_json(edit, indent=2) == '{\n  "Description": null\n}'
    assert to_json([]) == "[]"


def test_secrets_are_in_what_is_sent_and_never_in_what_is_shown() -> None:
    for model in (
        TokenRequest(grant_type=OAuth2GrantType.PASSWORD, password="geheim"),
        TenantCredentials(username="ada", password="geheim"),
    ):
        assert "geheim" in to_json(model)
        assert "geheim" in str(to_dict(model))
        assert "geheim" not in repr(model)
        assert "geheim" not in str([*model.__rich_repr__()])


def test_replace_changes_a_copy() -> None:
    job = BackupServerJob(name="A", description="old", last_run=WHEN)
    other = replace(job, name="B", description=None)
    assert (other.name, other.description, other.last_run) == ("B", None, WHEN)
    assert (job.name, job.description) == ("A", "old")
    assert type(other) is BackupServerJob


def test_unset_takes_a_field_out() -> None:
    edit = JobEdit(description="new")
    assert to_json(replace(edit, description=UNSET)) == "{}"
    assert to_json(replace(edit, description=None)) == '{"Description":null}'
    assert replace(BackupServerJob(name="A"), name=UNSET) == BackupServerJob()


@pytest.mark.parametrize(
    ("change", "help_"),
    [
        ("lastRun", "BackupServerJob has no field 'lastRun'. Did you mean last_run?"),
        ("last_rum", "Did you mean last_run?"),
        ("zzz", "BackupServerJob has no field 'zzz'. It has instance_uid, "),
    ],
)
def test_an_unknown_field_is_refused_with_the_one_that_is_meant(change: str, help_: str) -> None:
    with pytest.raises(TypeError, match=re.escape(help_)):
        replace(BackupServerJob(), **{change: 1})


@pytest.mark.parametrize(
    "wrong", [{"a": 1}, "text", b"x", [{"a": 1}], None, [Link(rel=LinkRel.UP, href="b"), 1]]
)
def test_what_is_no_model_is_refused(wrong: Any) -> None:
    for function in (to_dict, to_json, replace):
        with pytest.raises(TypeError, match="needs a model"):
            function(wrong)
    with pytest.raises(ValueError, match='style must be "json" or "python"'):
        to_dict(Link(rel=LinkRel.UP, href="b"), style="camel")  # type: ignore[arg-type]
