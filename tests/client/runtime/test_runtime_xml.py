from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from veeam_jobs._runtime.xml_codec import Member, Shape, XmlError, read_xml, write_xml

from tests.client.runtime.xml_tables import NAMESPACE, SHAPES

SAMPLES = Path(__file__).parent / "samples"


def read(content: bytes | str, *roots: str, notes: list[str] | None = None) -> Any:
    data = content.encode() if isinstance(content, str) else content
    return read_xml(data, SHAPES, roots or ("Task",), notes)


def task(inside: str = "", attributes: str = "") -> str:
    return f'<Task xmlns="{NAMESPACE}"{attributes}>{inside}</Task>'


def test_attributes_and_elements_become_members_as_in_json() -> None:
    assert read((SAMPLES / "task_finished.xml").read_bytes()) == {
        "Type": "Task",
        "Href": "https://localhost:9398/api/tasks/task-3",
        "Links": [{"Rel": "Delete", "Type": "Task", "Href": "https://localhost:9398/api/tasks/task-3"}],
        "TaskId": "task-3",
        "State": "Finished",
        "Operation": "StartJob",
        "Result": {"Success": True, "Message": 'Job "SQL Server Replication" triggered to start.'},
    }


@pytest.mark.parametrize(
    ("sample", "shape"),
    [
        ("task_finished", "Task"),
        ("task_operation_finished", "Task"),
        ("backup_job_session", "BackupJobSession"),
        ("agent_backup_job", "AgentBackupJob"),
    ],
)
def test_what_was_read_and_written_reads_the_same(sample: str, shape: str) -> None:
    notes: list[str] = []
    value = read((SAMPLES / f"{sample}.xml").read_bytes(), shape, notes=notes)
    assert notes == []
    written = write_xml(value, SHAPES, shape)
    assert read(written, shape) == value
    assert written == write_xml(read(written, shape), SHAPES, shape)


def test_a_large_object_is_read_to_its_leaves() -> None:
    job = read((SAMPLES / "agent_backup_job.xml").read_bytes(), "AgentBackupJob")
    standart = job["JobScheduleOptions"]["Standart"]
    assert standart["OptionsDaily"]["Enabled"] is True
    assert standart["OptionsDaily"]["Days"][:2] == ["Sunday", "Monday"]
    assert standart["OptionsPeriodically"]["Schedule"]["Days"][6]["Name"] == "Saturday"
    assert standart["OptionsDaisyChaining"] == {"Enabled": False, "PreviousJobUid": ""}
    (include,) = job["JobInfo"]["Includes"]["ObjectInAgentBackupJobs"]
    windows = include["GuestProcessingOptions"]["WindowsGuestFSIndexingOptions"]
    assert windows["IncludedIndexingFolders"] == []
    assert windows["ExcludedIndexingFolders"][0] == "%windir%"
    assert job["JobInfo"]["GfsRetentionPolicy"]["Weekly"] == {
        "Enabled": False,
        "RetentionPeriod": 1,
        "SelectedDay": "Sunday",
    }


def test_a_required_list_without_wrapper_is_empty_where_xml_shows_nothing() -> None:
    def shape(required: bool) -> dict[str, Shape]:
        member = Member(name="Refs", xml_name="Ref", kind="list", scalar="string", required=required)
        return {"References": Shape("References", "References", NAMESPACE, (member,))}

    content = f'<References xmlns="{NAMESPACE}"/>'.encode()
    assert read_xml(content, shape(required=True), ("References",)) == {"Refs": []}
    assert read_xml(content, shape(required=False), ("References",)) == {}


def test_the_root_is_chosen_among_those_allowed() -> None:
    assert read(f'<Tasks xmlns="{NAMESPACE}"><Task/><Task/></Tasks>', "Task", "TaskList") == {
        "Tasks": [{}, {}]
    }
    with pytest.raises(XmlError, match="/BackupJob: expected Task or Tasks"):
        read(f'<BackupJob xmlns="{NAMESPACE}"/>', "Task", "TaskList")


def test_missing_members_stay_absent_and_empty_ones_are_empty() -> None:
    assert read(task()) == {}
    assert read(task("<Links/><TaskId/><Result/>")) == {"Links": [], "TaskId": "", "Result": {}}
    assert read(
        f'<BackupJobSession xmlns="{NAMESPACE}"><Progress/></BackupJobSession>', "BackupJobSession"
    ) == {"Progress": None}


def test_what_the_shapes_do_not_describe_is_noted_and_left_out() -> None:
    notes: list[str] = []
    value = read(
        task(
            '<New><Deep/></New><Result Success="perhaps"><Extra/></Result><Links><Odd/></Links>',
            ' Colour="red"',
        ),
        notes=notes,
    )
    assert value == {"Result": {"Success": "perhaps"}, "Links": []}
    assert notes == [
        "/Task/@Colour: not described",
        "/Task/New: not described",
        "/Task/Result/@Success: not of type boolean",
        "/Task/Result/Extra: not described",
        "/Task/Links/Odd: not described",
    ]


def test_an_attribute_written_as_element_is_taken_and_noted() -> None:
    notes: list[str] = []
    assert read(task("<Href>h</Href>", ' TaskId="task-1"'), notes=notes) == {"Href": "h", "TaskId": "task-1"}
    assert notes == ["/Task/@TaskId: described as element", "/Task/Href: described as attribute"]


@pytest.mark.parametrize(
    ("content", "path"),
    [
        ("<Task/>", "/Task"),
        ('<Task xmlns="http://other"/>', "/Task"),
        (task('<Result xmlns="http://other"/>'), "/Task/Result"),
        (task('<TaskId xmlns="">x</TaskId>'), "/Task/TaskId"),
    ],
)
def test_another_namespace_is_refused_naming_the_place(content: str, path: str) -> None:
    with pytest.raises(XmlError, match=f"{path}: namespace .* expected {NAMESPACE}") as caught:
        read(content)
    assert caught.value.path == path


@pytest.mark.parametrize("member", ["TaskId", "Result", "Links"])
def test_nil_is_none_for_text_objects_and_lists(member: str) -> None:
    xsi = 'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"'
    notes: list[str] = []
    assert read(task(f'<{member} {xsi} xsi:nil="true"/>'), notes=notes) == {member: None}
    assert notes == []


@pytest.mark.parametrize(
    "content",
    [
        '<!DOCTYPE Task SYSTEM "http://evil.test/x.dtd"><Task/>',
        '<!DOCTYPE x [<!ENTITY a "b">]><Task>&a;</Task>',
        '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><Task>&a;</Task>',
        '<!DOCTYPE x [<!ENTITY % a SYSTEM "http://evil.test/x">%a;]><Task/>',
        "<!DOCTYPE x [" + '<!ENTITY a0 "ha">' + "".join(
            f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 12)
        ) + "]><Task>&a11;</Task>",
    ],
)  # fmt: skip
def test_attacks_are_refused(content: str) -> None:
    with pytest.raises(XmlError, match="refused, for it could be an attack"):
        read(content)


def test_bottomless_nesting_is_refused() -> None:
    content = f'<Tree xmlns="{NAMESPACE}">' + "<Tree>" * 5000 + "</Tree>" * 5000 + "</Tree>"
    with pytest.raises(XmlError, match="nested more than"):
        read(content, "Tree")


@pytest.mark.parametrize("content", ["", "{}", "<Task>", "<a>&</a>", "<Task/><Task/>", "\x00"])
def test_broken_xml_is_refused(content: str) -> None:
    with pytest.raises(XmlError, match="not well-formed"):
        read(content)


def test_a_byte_order_mark_and_other_encodings_are_read() -> None:
    text = task("<TaskId>ä</TaskId>")
    for content in (text.encode("utf-8-sig"), text.encode("utf-16")):
        assert read(content) == {"TaskId": "ä"}


def test_any_text_survives_writing_and_reading() -> None:
    text = """<&>"' \t\r\n ]]> ä 😀 &amp; &#x2F;"""
    value = {"Href": text, "TaskId": text}
    assert read(write_xml(value, SHAPES, "Task")) == value


def test_text_that_xml_cannot_hold_is_refused() -> None:
    with pytest.raises(XmlError, match=r"U\+0000"):
        write_xml({"TaskId": "a\x00"}, SHAPES, "Task")


def test_members_are_written_in_the_order_of_the_shape() -> None:
    value = {
        "Operation": "StartJob",
        "TaskId": "task-1",
        "Href": "h",
        "State": None,
        "Result": {"Success": False},
    }
    assert write_xml(value, SHAPES, "Task").decode() == (
        '<?xml version="1.0" encoding="utf-8"?>\n'
        f'<Task xmlns="{NAMESPACE}" Href="h"><TaskId>task-1</TaskId><Operation>StartJob</Operation>'
        '<Result Success="false"/></Task>'
    )


def test_an_element_may_be_named_otherwise_than_its_member() -> None:
    shapes = {
        "A": Shape("A", "Alpha", NAMESPACE, (
            Member("Items", "Item", "list", "integer"),
            Member("Wrapped", "Wrap", "wrapped_list", "number", item_name="W"),
            Member("Text", "text", "element", "string"),
        ))
    }  # fmt: skip
    value = {"Items": [1, 2], "Wrapped": [1.5], "Text": "t"}
    written = write_xml(value, shapes, "A")
    assert b"<Item>1</Item><Item>2</Item><Wrap><W>1.5</W></Wrap><text>t</text></Alpha>" in written
    assert read_xml(written, shapes, ("A",)) == value
