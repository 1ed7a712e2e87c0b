"""Methods of Enterprise Manager take the id of an object and its whole UID."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
import yaml
from veeam_jobs import EnterpriseManagerClient, NotFound
from veeam_jobs.em.api.jobs import jobs_delete_include, jobs_get
from veeam_jobs.em.api.tasks import tasks_get

from generator.paths import SPEC
from veeam_jobs_kit.mock import PASSWORD, Clock, serve

GUID = "2851cb88-37b6-46ea-b2c8-47b55270169d"


@pytest.fixture(scope="module")
def em() -> Iterator[EnterpriseManagerClient]:
    with (
        serve("em", clock=Clock(speed=0)) as url,
        EnterpriseManagerClient(url, username="portal-administrator", password=PASSWORD) as client,
    ):
        yield client


def test_an_object_is_read_by_its_id_and_by_its_uid(em: EnterpriseManagerClient) -> None:
    job = em.jobs.list()[0]
    assert job.uid is not None
    assert job.uid.endswith(f":{job.id}")
    assert job.uid != job.id
    assert em.jobs.get(job.uid) == em.jobs.get(job.id)
    assert em.jobs.get_reference(job.uid).uid == job.uid
    session = em.jobs.list_backup_sessions(job.uid)[0]
    assert session.uid is not None
    assert em.backup_sessions.get(session.uid) == em.backup_sessions.get(session.id)


def test_a_uid_of_nothing_is_not_found(em: EnterpriseManagerClient) -> None:
    with pytest.raises(NotFound):
        em.jobs.get("urn:veeam:Job:00000000-0000-0000-0000-000000000000")
    with pytest.raises(ValueError, match="must be the name of one resource"):
        em.jobs.get("urn:veeam:Job:")


def test_only_what_the_document_marks_is_taken_apart() -> None:
    assert jobs_get.build(f"urn:veeam:Job:{GUID}").path == f"/jobs/{GUID}"
    assert (
        jobs_delete_include.build(f"urn:veeam:Job:{GUID}", "urn:a:b").path
        == f"/jobs/{GUID}/includes/urn%3Aa%3Ab"
    )
    assert tasks_get.build("urn:task-2").path == "/tasks/urn%3Atask-2"


def test_the_mark_is_on_every_parameter_that_is_described_so() -> None:
    files = sorted((SPEC / "em").glob("*/parameters/*.yaml"))
    assert files
    for file in files:
        parameter = yaml.safe_load(file.read_text(encoding="utf-8"))
        is_id = "at the end of its `UID`" in parameter["description"]
        assert parameter.get("x-id-of-uid", False) is is_id, file.name
