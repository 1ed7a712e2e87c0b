"""Statuses and types of jobs: the words of both descriptions, and what they mean."""

from __future__ import annotations

from veeam_jobs.em.models.agent_job_type import AgentJobType
from veeam_jobs.em.models.backup_job_session_result import BackupJobSessionResult
from veeam_jobs.em.models.vm_job_type import VmJobType
from veeam_jobs.vspc.models.backup_server_job_status import BackupServerJobStatus
from veeam_jobs.vspc.models.backup_server_job_type import BackupServerJobType

from veeam_jobs_kit.rows.em.filters import WITH_STATUS
from veeam_jobs_kit.rows.model import ACTIVE
from veeam_jobs_kit.rows.vocabulary import (
    EM_JOB_TYPES,
    JOB_TYPES,
    STATUSES,
    VSPC_JOB_TYPES,
    has_status,
    is_known_status,
)


def test_the_words_are_those_of_the_description() -> None:
    assert sorted(STATUSES) == sorted(each.value for each in BackupServerJobStatus)
    assert sorted(JOB_TYPES) == sorted(each.value for each in BackupServerJobType)
    assert set(STATUSES) >= ACTIVE
    assert STATUSES[:4] == ("Failed", "Warning", "WaitingTape", "WaitingRepository")


def test_enterprise_manager_is_put_into_the_same_words() -> None:
    theirs = {*(each.value for each in VmJobType), *(each.value for each in AgentJobType), "NasBackup"}
    assert {em_type for types in EM_JOB_TYPES.values() for em_type in types.values()} == theirs
    assert {word for types in EM_JOB_TYPES.values() for word in types} <= VSPC_JOB_TYPES
    assert {each.value for each in BackupJobSessionResult} <= set(STATUSES)
    assert set(WITH_STATUS) <= set(STATUSES)


def test_only_what_is_known_to_be_well_counts_as_well() -> None:
    assert not is_known_status("Hibernating")
    assert not is_known_status("Unknown")
    assert [each for each in STATUSES if has_status(each, ("Failed",))] == ["Failed", "Unknown"]
    assert has_status("Hibernating", ("Failed", "Warning"))
    assert not has_status("Hibernating", ("Success",))
