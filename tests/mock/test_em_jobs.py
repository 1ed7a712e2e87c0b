"""What can be done to the jobs of Enterprise Manager, as a client sees it afterwards, in XML and in JSON."""

from __future__ import annotations

import json
from datetime import datetime
from pathlib import Path
from typing import Any

import httpx2
import pytest

from veeam_jobs_description import bundles
from veeam_jobs_kit.mock import Clock
from veeam_jobs_kit.mock.em.job_changes import JobChanges
from veeam_jobs_kit.mock.http.xml import XmlCodec
from veeam_jobs_kit.mock.storage.records import Record

from .conftest import Connect
from .em_pages import JSON, items

BACKUP, IMMEDIATE_COPY = (
    "/jobs/3f9a1d52-7c48-4b0e-9a63-d15e8f2b7c04",
    "/jobs/8c6e2b17-40fd-4d9a-b3e1-27a5f0c9d846",
)
XML = {"Accept": "application/xml", "Content-Type": "application/xml"}
PATHS = bundles.load("em")["paths"]
EDITS = PATHS["/jobs/{ID}"]["put"]["requestBody"]["content"]
CLONES = PATHS["/jobs/{ID}"]["post"]["requestBody"]["content"]


class Lab:
    """One mock, one hand on the clock."""

    def __init__(self, start: Connect) -> None:
        self.clock = Clock(speed=0)
        self.client = start("em", clock=self.clock)

    def order(self, method: str, path: str, body: Any = None) -> dict[str, Any]:
        """Send an order, an XML text or JSON data, and wait for its task."""
        content = body.encode() if isinstance(body, str) else json.dumps(body).encode() if body else b""
        headers = (
            {}
            if body is None
            else {"Content-Type": XML["Content-Type"] if isinstance(body, str) else JSON["Accept"]}
        )
        answer = self.client.request(method, path, content=content, headers={**JSON, **headers})
        assert answer.status_code == 202, answer.text
        self.clock.advance(3)
        task: dict[str, Any] = self.client.get(answer.json()["Href"], headers=JSON).json()
        assert task["State"] == "Finished"
        return task

    def get(self, path: str) -> dict[str, Any]:
        value: dict[str, Any] = self.client.get(f"{path}?format=Entity", headers=JSON).json()
        return value

    def get_xml(self, path: str) -> dict[str, Any]:
        value: dict[str, Any] = XmlCodec().read(self.client.get(f"{path}?format=Entity").content, ("Job",))
        return value

    def job_of_type(self, type_: str) -> str:
        found = next(one for one in items(self.client, "/jobs?format=Entity") if one["JobType"] == type_)
        return f"/jobs/{found['UID'].rpartition(':')[2]}"


@pytest.fixture
def lab(start: Connect) -> Lab:
    return Lab(start)


def _holds(job: Any, sent: Any) -> bool:
    """Whether a job shows all that was sent. What is null was not sent."""
    if isinstance(sent, dict):
        return isinstance(job, dict) and all(
            inner is None or _holds(job.get(name), inner) for name, inner in sent.items()
        )
    if isinstance(sent, list):
        return len(job) == len(sent) and all(map(_holds, job, sent))
    return bool(job == sent)


def _in_json(sent: dict[str, Any]) -> dict[str, Any]:
    """An edit as JSON answers name it: the switch of the retries has another name there."""
    options = ((sent.get("JobScheduleOptions") or {}).get("Standart") or {}).get("RetryOptions") or {}
    if "RetrySpecified" in options:
        options["RetrySpecified1"] = options.pop("RetrySpecified")
    return sent


@pytest.mark.parametrize("query", ["", "?action=edit"])
@pytest.mark.parametrize(
    ("example", "job"), [("schedule", BACKUP), ("retention", BACKUP), ("copyWindow", IMMEDIATE_COPY)]
)
@pytest.mark.parametrize("media_type", ["application/json", "application/xml"])
def test_a_documented_edit_is_seen_in_both_media_types(
    lab: Lab, media_type: str, example: str, job: str, query: str
) -> None:
    sent = EDITS[media_type]["examples"][example]["value"]
    in_json, in_xml = (
        EDITS[one]["examples"][example]["value"] for one in ("application/json", "application/xml")
    )
    before = lab.get(job)
    assert lab.order("PUT", job + query, sent)["Result"]["Success"] is True
    after = lab.get(job)
    wanted = _in_json(json.loads(json.dumps(in_json)))
    if media_type == "application/xml" and example == "schedule":
        # XML has no date: the time keeps the one it had.
        time = (
            before["JobScheduleOptions"]["Standart"]["OptionsDaily"]["Time"].partition("T")[0] + "T23:00:00"
        )
        wanted["JobScheduleOptions"]["Standart"]["OptionsDaily"]["Time"] = time
    assert not _holds(before, wanted)
    assert _holds(after, wanted)
    assert _holds(lab.get_xml(job), XmlCodec().read(in_xml.encode(), ("JobEdit",)))
    changed = {name for name in after if after[name] != before[name]}
    assert changed <= {*wanted, "NextRun"}


EVERY_MEMBER: dict[str, Any] = {
    "Description": "All of it",
    "ScheduleConfigured": True,
    "ScheduleEnabled": True,
    "JobScheduleOptions": {
        "Standart": {
            "RetryOptions": {"RetryTimes": 7, "RetryTimeout": 8, "RetrySpecified1": False},
            "WaitForBackupCompletion": False,
            "BackupCompetitionWaitingPeriodMin": 9,
            "OptionsDaily": {
                "Enabled": False,
                "Kind": "SelectedDays",
                "Days": ["Tuesday"],
                "Time": "2026-11-23T01:02:03",
                "TimeOffsetUtc": 3,
            },
            "OptionsMonthly": {
                "Enabled": True,
                "Time": "2026-11-23T04:05:06+03:00",
                "TimeOffsetUtc": 3,
                "DayNumberInMonth": "Second",
                "DayOfWeek": "Friday",
                "Months": ["March", "May"],
                "DayOfMonth": 5,
            },
            "OptionsPeriodically": {
                "Enabled": True,
                "Kind": "Minutes",
                "FullPeriod": 30,
                "Schedule": {"Days": [{"Name": "Monday", "Value": "1,0"}]},
            },
            "OptionsContinuous": {
                "Enabled": True,
                "Schedule": {"Days": [{"Name": "Sunday", "Value": "0,1"}]},
            },
            "OptionsBackupWindow": {
                "Enabled": True,
                "TimePeriods": {"Days": [{"Name": "Friday", "Value": "1,1"}]},
            },
            "OptionsDaisyChaining": {"Enabled": True, "PreviousJobUid": "urn:veeam:Job:1"},
        },
    },
    "JobInfo": {
        "BackupJobInfo": {
            "GfsRetentionPolicy": {
                "Enabled": True,
                "Weekly": {"Enabled": True, "RetentionPeriod": 2, "SelectedDay": "Monday"},
                "Monthly": {"Enabled": True, "RetentionPeriod": 3, "SelectedWeek": "Last"},
                "Yearly": {"Enabled": True, "RetentionPeriod": 4, "SelectedMonth": "July"},
            },
            "SimpleRetentionPolicy": {"RetainCycles": 5, "RetainDaysToKeep": 6, "RetainLimitType": "Days"},
        },
    },
}


def test_every_member_that_may_be_sent_is_changed(lab: Lab) -> None:
    assert not _holds(lab.get(BACKUP), EVERY_MEMBER)
    lab.order("PUT", BACKUP, EVERY_MEMBER)
    assert _holds(lab.get(BACKUP), EVERY_MEMBER)
    in_xml = lab.get_xml(BACKUP)["JobScheduleOptions"]["Standart"]
    assert in_xml["OptionsDaily"]["Time"] == "01:02:03.0000000+03:00"
    assert in_xml["OptionsMonthly"]["Time"] == "04:05:06.0000000+03:00"
    assert in_xml["RetryOptions"] == {"RetryTimes": 7, "RetryTimeout": 8, "RetrySpecified": False}


def test_a_job_that_is_sent_back_as_it_came_stays_as_it_is(lab: Lab) -> None:
    before = lab.get(BACKUP)
    allowed = ("Description", "ScheduleConfigured", "ScheduleEnabled", "JobScheduleOptions")
    lab.order("PUT", BACKUP, {name: before[name] for name in allowed})
    after = lab.get(BACKUP)
    assert {**after, "NextRun": None} == {**before, "NextRun": None}


@pytest.mark.parametrize(
    ("job", "edit", "message"),
    [
        (BACKUP, {"ScheduleEnabled": True}, "JobScheduleOptions"),
        (
            IMMEDIATE_COPY,
            {"JobInfo": {"BackupJobInfo": {"SimpleRetentionPolicy": {"RetainCycles": 1}}}},
            "retention",
        ),
        (
            BACKUP,
            {"JobScheduleOptions": {"Standart": {"OptionsDaily": {"Time": "noon"}}}},
            "'noon' is no time",
        ),
    ],
)
def test_an_edit_that_cannot_be_made_fails_its_task_and_changes_nothing(
    lab: Lab, job: str, edit: dict[str, Any], message: str
) -> None:
    before = lab.get(job)
    result = lab.order("PUT", job, edit)["Result"]
    assert result["Success"] is False
    assert message in result["Message"]
    assert lab.get(job) == before


def test_an_edit_with_an_unknown_part_fails_and_names_it(lab: Lab) -> None:
    before = lab.get(BACKUP)
    result = lab.order("PUT", BACKUP, {"Description": "New", "JobInfo": {"SureJobInfo": [1]}})["Result"]
    assert (result["Success"], result["Message"]) == (
        False,
        "Not described in the body: JobInfo.SureJobInfo.",
    )
    assert lab.get(BACKUP) == before


def test_a_step_that_crashes_fails_its_task_and_is_undone(
    lab: Lab, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    before, replace = lab.get(BACKUP), JobChanges._replace

    def crash(changes: JobChanges, job: Record, body: Any, moment: datetime) -> None:
        replace(changes, job, body, moment)
        raise ZeroDivisionError

    with monkeypatch.context() as patched:
        patched.setattr(JobChanges, "_replace", crash)
        result = lab.order("PUT", BACKUP, {"Description": "New"})["Result"]
    assert (result["Success"], result["Message"]) == (False, "Internal server error.")
    assert "A mistake of the mock: the step order" in caplog.text
    assert lab.get(BACKUP) == before
    assert lab.order("PUT", BACKUP, {"Description": "New"})["Result"]["Success"] is True


def test_disabling_by_edit_takes_the_next_run_away_and_a_new_time_moves_it(lab: Lab) -> None:
    lab.order("PUT", BACKUP, {"ScheduleEnabled": False})
    assert lab.get(BACKUP)["NextRun"] is None
    lab.order("PUT", BACKUP, EDITS["application/json"]["examples"]["schedule"]["value"])
    # The mock wakes up on a Sunday; the first working day's 23:00 at +01:00 is Monday's 22:00.
    assert lab.get(BACKUP)["NextRun"] == "2026-11-23T22:00:00Z"


@pytest.mark.parametrize("media_type", ["application/json", "application/xml"])
@pytest.mark.parametrize(
    ("type_", "example"),
    [
        ("Backup", "backup"),
        ("Replica", "replica"),
        ("BackupCopy", "backupCopy"),
        ("ImmediateBackupCopy", "immediateBackupCopy"),
    ],
)
def test_a_clone_is_a_job_of_its_own(lab: Lab, type_: str, example: str, media_type: str) -> None:
    job = lab.job_of_type(type_)
    source, count = lab.get(job), len(items(lab.client, "/jobs"))
    task = lab.order("POST", f"{job}?action=clone", CLONES[media_type]["examples"][example]["value"])
    assert (task["Operation"], task["Result"]["Success"]) == ("CloneJob", True)
    (related,) = [link for link in task["Links"] if link["Rel"] == "Related"]
    clone = lab.client.get(f"{related['Href']}?format=Entity", headers=JSON).json()
    (spec,) = CLONES["application/json"]["examples"][example]["value"].values()
    assert (clone["Name"], clone["Description"]) == (spec["JobName"], spec["Description"])
    assert (clone["JobType"], clone["Platform"]) == (type_, source["Platform"])
    assert clone["JobScheduleOptions"] == source["JobScheduleOptions"]
    assert len(items(lab.client, "/jobs")) == count + 1
    assert source["UID"].rpartition(":")[2] not in json.dumps(clone)
    assert lab.get(job) == source
    path = f"/jobs/{clone['UID'].rpartition(':')[2]}"
    names = [[one["Name"] for one in items(lab.client, f"{where}/includes")] for where in (job, path)]
    assert names[0] == names[1]
    assert items(lab.client, f"{path}/backupSessions") == []


@pytest.mark.parametrize(
    "body",
    [
        None,
        {},
        CLONES["application/json"]["examples"]["replica"]["value"],
        {
            **CLONES["application/json"]["examples"]["backup"]["value"],
            **CLONES["application/json"]["examples"]["replica"]["value"],
        },
    ],
    ids=["none", "empty", "other type", "two types"],
)
def test_a_clone_needs_the_body_of_its_type(lab: Lab, body: Any) -> None:
    count = len(items(lab.client, "/jobs"))
    result = lab.order("POST", f"{BACKUP}?action=clone", body)["Result"]
    assert (result["Success"], "BackupJobCloneInfo" in result["Message"]) == (False, True)
    assert len(items(lab.client, "/jobs")) == count


def test_a_clone_with_a_malformed_body_or_a_taken_name_is_refused(lab: Lab) -> None:
    for wrong in ({}, {"JobName": "x" * 51}):
        sent = {"BackupJobCloneInfo": wrong}
        assert lab.client.post(f"{BACKUP}?action=clone", json=sent).status_code == 400
    spec = CLONES["application/json"]["examples"]["backup"]["value"]
    assert lab.order("POST", f"{BACKUP}?action=clone", spec)["Result"]["Success"] is True
    assert "already exists" in lab.order("POST", f"{BACKUP}?action=clone", spec)["Result"]["Message"]


def test_copy_jobs_are_synchronised_and_others_started(lab: Lab) -> None:
    runs = len(items(lab.client, f"{IMMEDIATE_COPY}/backupSessions"))
    assert lab.order("POST", f"{IMMEDIATE_COPY}?action=start")["Result"]["Success"] is False
    assert lab.order("POST", f"{BACKUP}?action=sync")["Result"]["Success"] is False
    task = lab.order("POST", f"{IMMEDIATE_COPY}?action=sync")
    assert (task["Operation"], task["Result"]["Success"]) == ("StartJobSync", True)
    sessions = items(lab.client, f"{IMMEDIATE_COPY}/backupSessions?format=Entity")
    assert (len(sessions), sessions[-1]["State"], sessions[-1]["JobType"]) == (
        runs + 1,
        "Working",
        "ImmediateBackupCopy",
    )


def test_an_edit_of_a_copy_job_removes_its_linked_backups(lab: Lab, tmp_path: Path) -> None:
    details = lab.get(IMMEDIATE_COPY)["JobInfo"]["ImmediateBackupCopyJobInfo"]
    assert details["LinkedJobIncludes"]["LinkedJobObjects"]
    lab.order("PUT", IMMEDIATE_COPY, {"Description": "New"})
    after = lab.get(IMMEDIATE_COPY)["JobInfo"]["ImmediateBackupCopyJobInfo"]
    assert after == {**details, "LinkedBackupIncludes": {"LinkedBackups": []}}


def test_the_last_object_stays_and_the_job_shows_what_it_holds(lab: Lab) -> None:
    def shown() -> list[str]:
        found = lab.get(BACKUP)["JobInfo"]["BackupJobInfo"]["Includes"]["ObjectInJobs"]
        return [one["Name"] for one in found]

    new = {"HierarchyObjRef": "urn:VMware:Vm:1.vm-1", "HierarchyObjName": "web09"}
    assert lab.order("POST", f"{BACKUP}/includes", new)["Result"]["Success"] is True
    assert (
        shown()
        == ["web01", "web02", "web09"]
        == [one["Name"] for one in items(lab.client, f"{BACKUP}/includes")]
    )
    *first, last = items(lab.client, f"{BACKUP}/includes")
    for item in first:
        assert lab.order("DELETE", item["Href"])["Result"]["Success"] is True
    assert lab.order("DELETE", last["Href"])["Result"]["Success"] is False
    assert shown() == ["web09"]


@pytest.mark.parametrize("job", ["/agents/jobs/a6deb158-b26c-4140-8b26-5a3cc344e8ec", BACKUP])
def test_one_run_is_the_same_in_every_list(lab: Lab, job: str) -> None:
    """The job's sessions, all sessions, the service's sessions and the query agree while it runs and after."""
    lab.clock.advance(60)
    assert lab.order("POST", f"{job}?action=start")["Result"]["Success"] is True
    uid = items(lab.client, f"{job}/backupSessions")[-1]["UID"]
    family = "/agents/backupSessions" if job.startswith("/agents") else "/backupSessions"

    def seen() -> list[dict[str, Any]]:
        query = f'/query?type=BackupJobSession&format=Entities&filter=UID=="{uid}"'
        (queried,) = lab.client.get(query, headers=JSON).json()["Entities"]["BackupJobSessions"][
            "BackupJobSessions"
        ]
        lists = [f"{job}/backupSessions", "/backupSessions", family]
        (alone,) = {
            json.dumps(one)
            for path in lists
            for one in items(lab.client, f"{path}?format=Entity")
            if one["UID"] == uid
        }
        return [queried, json.loads(alone), lab.get(f"/backupSessions/{uid.rpartition(':')[2]}")]

    for _ in range(2):
        first, *others = seen()
        assert others == [first, first]
        lab.clock.advance(15)
    states = [(one["State"], one["Progress"], one["Result"]) for one in seen()]
    assert set(states) == {("Stopped", 100, "Success")}


def _parts(client: httpx2.Client, session: str) -> list[dict[str, Any]]:
    """The tasks of a session, its own or those of the computers it is made of."""
    children = items(client, f"{session}/agentManagementSessions?format=Entity")
    owners = [session, *(f"/backupSessions/{one['UID'].rpartition(':')[2]}" for one in children)]
    return [
        *children,
        *(one for owner in owners for one in items(client, f"{owner}/taskSessions?format=Entity")),
    ]


@pytest.mark.parametrize(
    "job", ["/agents/jobs/5b7f2c1e-9d34-4a86-b0c5-6e1d83fa2704", "/jobs/2851cb88-37b6-46ea-b2c8-47b55270169d"]
)
def test_the_parts_of_a_run_begin_and_end_with_it(lab: Lab, job: str) -> None:
    lab.order("POST", f"{job}?action=retry")
    if items(lab.client, f"{job}/backupSessions?format=Entity")[-1]["State"] != "Working":
        lab.order("POST", f"{job}?action=start")
    session = items(lab.client, f"{job}/backupSessions?format=Entity")[-1]
    path = f"/backupSessions/{session['UID'].rpartition(':')[2]}"
    running = _parts(lab.client, path)
    assert len(running) == (4 if job.startswith("/agents") else 2)
    assert {part["EndTimeUTC"] for part in running} == {None}
    assert {part["State"] for part in running} <= {"Working", "InProgress"}
    lab.order("POST", f"{path}?action=stop")
    ended = _parts(lab.client, path)
    assert {part["State"] for part in ended} <= {"Stopped", "Completed"}
    assert "Failed" in {part["Result"] for part in ended}
    assert None not in {part["EndTimeUTC"] for part in ended}


CONTINUOUS = {"Enabled": True, "Schedule": {"Days": [{"Name": "Sunday", "Value": ",".join("1" * 24)}]}}
RETRIES = {"RetryTimes": 7}


@pytest.mark.parametrize(
    "schedule",
    [
        {"Standart": {"RetryOptions": RETRIES}},
        {"RetryOptions": RETRIES},
        {"Standart": None, "RetryOptions": RETRIES},
        {"Standart": {"RetryOptions": RETRIES}, "RetryOptions": RETRIES},
        {"Standart": {"WaitForBackupCompletion": True}, "RetryOptions": RETRIES},
    ],
)
def test_schedule_options_in_standart_or_beside_it_have_their_effect(lab: Lab, schedule: Any) -> None:
    assert lab.order("PUT", BACKUP, {"JobScheduleOptions": schedule})["Result"]["Message"] == "Ok"
    shown = lab.get(BACKUP)["JobScheduleOptions"]
    assert shown["Standart"]["RetryOptions"]["RetryTimes"] == 7
    assert shown["RetryOptions"] is None


def test_the_misspelt_name_of_the_continuous_schedule_has_its_effect(lab: Lab) -> None:
    edit = {"JobScheduleOptions": {"Standart": {"OptionsContinious": CONTINUOUS}}}
    assert lab.order("PUT", BACKUP, edit)["Result"]["Message"] == "Ok"
    shown = lab.get(BACKUP)["JobScheduleOptions"]["Standart"]
    assert shown["OptionsContinuous"]["Enabled"] is True
    assert not shown["OptionsContinious"]


@pytest.mark.parametrize(
    ("schedule", "message"),
    [
        (
            {"Standart": {"OptionsContinious": CONTINUOUS, "OptionsContinuous": {"Enabled": False}}},
            "OptionsContinuous of the schedule is sent twice",
        ),
        ({"Standart": {"RetryOptions": RETRIES}, "RetryOptions": {"RetryTimes": 1}}, "RetryOptions of the"),
        ({"Standard": {"RetryOptions": RETRIES}}, "JobScheduleOptions.Standard"),
        ({"standart": {"RetryOptions": RETRIES}}, "JobScheduleOptions.standart (described: Standart)"),
        (
            {"Standart": {"RetryOptions": {"RetryTime": 1}}},
            "JobScheduleOptions.Standart.RetryOptions.RetryTime",
        ),
    ],
)
def test_an_edit_that_would_have_no_effect_fails_and_says_why(lab: Lab, schedule: Any, message: str) -> None:
    before = lab.get(BACKUP)
    result = lab.order("PUT", BACKUP, {"JobScheduleOptions": schedule})["Result"]
    assert result["Success"] is False
    assert message in result["Message"]
    assert lab.get(BACKUP) == before


def test_an_element_that_is_not_described_fails_an_edit_in_xml(lab: Lab) -> None:
    body = '<Job xmlns="http://www.veeam.com/ent/v1.0"><Descripton>New</Descripton></Job>'
    result = lab.order("PUT", BACKUP, body)["Result"]
    assert (result["Success"], result["Message"]) == (False, "Not described in the body: /Job/Descripton.")
