from __future__ import annotations

import gc
from pathlib import Path
from typing import Any

import httpx2
import pytest
from veeam_jobs.em.models import Task

from tests.client.runtime.xml_tables import NAMESPACE, SHAPES
from veeam_jobs_runtime.decoding.reader import Reader
from veeam_jobs_runtime.errors import DecodeError
from veeam_jobs_runtime.xml.codec import Member, Note, Shape, XmlError, parse_xml, read_xml, write_xml

SAMPLES = Path(__file__).parent / "samples"


def read(content: bytes | str, *roots: str, notes: list[Note] | None = None) -> Any:
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
    notes: list[Note] = []
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
    notes: list[Note] = []
    value = read(
        task(
            '<New><Deep/></New><Result Success="perhaps"><Extra/></Result><Links><Odd/></Links>',
            ' Colour="red"',
        ),
        notes=notes,
    )
    assert value == {"Result": {"Success": "perhaps"}, "Links": []}
    assert list(map(str, notes)) == [
        "/Task/@Colour: not described",
        "/Task/New: not described",
        "/Task/Result/@Success: not of type boolean",
        "/Task/Result/Extra: not described",
        "/Task/Links/Odd: not described",
    ]


def test_an_attribute_written_as_element_is_taken_and_noted() -> None:
    notes: list[Note] = []
    assert read(task("<Href>h</Href>", ' TaskId="task-1"'), notes=notes) == {"Href": "h", "TaskId": "task-1"}
    assert list(map(str, notes)) == [
        "/Task/@TaskId: described as element",
        "/Task/Href: described as attribute",
    ]


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
    notes: list[Note] = []
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
    with pytest.raises(XmlError, match="refused as a possible attack"):
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


XSI = 'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"'


@pytest.mark.parametrize(
    ("content", "value", "expected"),
    [
        (task("<New A='1'><B>x</B><B/>y</New>"), {}, ["/Task/New: not described"]),
        (task("<TaskId B='1'>t</TaskId>"), {"TaskId": "t"}, ["/Task/TaskId/@B: not described"]),
        (
            task("<TaskId>t<B/>u<!-- c -->v</TaskId>"),
            {"TaskId": "t"},
            ["/Task/TaskId/B: not described", "/Task/TaskId/text(): not described"],
        ),
        (task("a<TaskId/>b"), {"TaskId": ""}, ["/Task/text(): not described"] * 2),
        (task("<Result>text</Result>"), {"Result": {}}, ["/Task/Result/text(): not described"]),
        (
            task("<Links A='1'>x<Link B='1'><C/></Link><Odd/></Links>"),
            {"Links": [{}]},
            [
                "/Task/Links/@A: not described",
                "/Task/Links/text(): not described",
                "/Task/Links/Link/@B: not described",
                "/Task/Links/Link/C: not described",
                "/Task/Links/Odd: not described",
            ],
        ),
        (
            task("<TaskId>1</TaskId><TaskId>2</TaskId><Links><Link/></Links><Links/>"),
            {"TaskId": "2", "Links": []},
            [f"/Task/{name}: came more than once; the last one counts" for name in ("TaskId", "Links")],
        ),
        (
            task("<o:New xmlns:o='http://o'/><o:Href xmlns:o='http://o'>h</o:Href>"),
            {},
            [f"/Task/{name}: not described (namespace http://o)" for name in ("New", "Href")],
        ),
        (
            task(f"<Result {XSI} xsi:nil='true' Success='true'>x<Message/></Result>"),
            {"Result": None},
            [
                "/Task/Result/@Success: not described",
                "/Task/Result/text(): not described",
                "/Task/Result/Message: not described",
            ],
        ),
        (task(f"<TaskId {XSI} xsi:type='x' xsi:nil='false'>t</TaskId>"), {"TaskId": "t"}, []),
        (task("", " xml:lang='en'"), {}, ["/Task/@{http://www.w3.org/XML/1998/namespace}lang: not described"]),
        (task("", " Links='none'"), {}, ["/Task/@Links: not described"]),
        (task(" \n<?p x?><TaskId><![CDATA[a<]]>b<!-- c -->&amp;</TaskId>\t"), {"TaskId": "a<b&"}, []),
    ],
)  # fmt: skip
def test_whatever_is_left_out_is_noted_with_its_path(content: str, value: Any, expected: list[str]) -> None:
    notes: list[Note] = []
    assert read(content, notes=notes) == value
    assert list(map(str, notes)) == expected


def test_a_note_keeps_what_was_left_out_and_does_not_print_it() -> None:
    notes: list[Note] = []
    read(task("<New A='1'><B>x</B><B/>y</New><Old>z</Old>", " Colour='red'"), notes=notes)
    assert [note.value for note in notes] == ["red", {"@A": "1", "B": ["x", ""], "text()": "y"}, "z"]
    assert {note.kind for note in notes} == {"unknown"}
    assert "red" not in repr(notes)


@pytest.mark.parametrize(
    ("text", "encoding"),
    [("ä€", "utf-16"), ("ä€", "utf-8-sig"), ("ä", "iso-8859-1"), ("ä€", "windows-1252"), ("a", "us-ascii")],
)
def test_encodings_that_servers_use_are_read(text: str, encoding: str) -> None:
    declared = encoding.removesuffix("-sig")
    content = f'<?xml version="1.0" encoding="{declared}"?>{task(f"<TaskId>{text}</TaskId>")}'
    assert read(content.encode(encoding)) == {"TaskId": text}


@pytest.mark.parametrize(
    "encoding",
    ["utf-7", "utf-32", "unicode_escape", "utf-8-sig", "rot13", "hex", "shift_jis", "cp037", "none"],
)
def test_encodings_that_hide_what_they_say_are_refused(encoding: str) -> None:
    declaration = f'<?xml version="1.0" encoding="{encoding}"?>'
    with pytest.raises(XmlError, match="not well-formed"):
        read(declaration + task())
    with pytest.raises(XmlError, match="not well-formed"):
        parse_xml((declaration + task()).encode())


@pytest.mark.parametrize(
    "attack",
    [
        '<!DOCTYPE Task [<!ENTITY a "' + "a" * 50_000 + '">]><Task>' + "&a;" * 50_000 + "</Task>",
        '<!DOCTYPE Task [<!ENTITY a SYSTEM "x" NDATA y>]><Task/>',
        '<!DOCTYPE Task [<!ATTLIST Task TaskId CDATA "made up">]><Task/>',
        "<!DOCTYPE Task><Task/>",
        '<!DOCTYPE Task PUBLIC "p" "http://evil.test/x.dtd"><Task/>',
    ],
)  # fmt: skip
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_no_declaration_of_a_document_type_is_read_in_any_encoding(attack: str, encoding: str) -> None:
    for parse in (read, parse_xml):
        with pytest.raises(XmlError, match="refused as a possible attack"):
            parse(attack.encode(encoding))


@pytest.mark.parametrize(
    "content",
    [
        task("&unknown;"),
        task('<Result Success="true" Success="false"/>'),
        task("<o:TaskId>1</o:TaskId>"),
        task("<TaskId>\x00</TaskId>"),
        task("<TaskId>&#0;</TaskId>"),
        task("<TaskId>a</TaskId>")[:-3],
        task("<New><Deep>"),
        task() + "more",
        task().encode("utf-16")[:-3],
        b"\xff\xfe<\x00",
        b"<Task>\xed\xa0\x80</Task>",
    ],
)
def test_what_is_cut_or_not_well_formed_is_refused(content: bytes | str) -> None:
    with pytest.raises(XmlError, match="not well-formed"):
        read(content)


@pytest.mark.parametrize("name", ["New", "TaskId"])
def test_elements_nobody_described_may_not_be_nested_without_end_either(name: str) -> None:
    content = task(f"<{name}>" + "<x>" * 100_000 + "</x>" * 100_000 + f"</{name}>")
    with pytest.raises(XmlError, match="nested more than 64"):
        read(content)


def test_a_document_of_many_small_parts_is_read_in_one_go() -> None:
    notes: list[Note] = []
    many = " ".join(f'a{number}="x"' for number in range(20_000))
    content = task(
        "<New>" + "t<b/>" * 20_000 + "</New>" + "<TaskId>" + "&lt;" * 100_000 + "</TaskId>", " " + many
    )
    assert read(content, notes=notes) == {"TaskId": "<" * 100_000}
    assert len(notes) == 20_001


def test_a_root_that_is_nil_is_no_empty_answer() -> None:
    with pytest.raises(XmlError, match="/Task: stands for nothing"):
        read(f'<Task xmlns="{NAMESPACE}" {XSI} xsi:nil="true"/>')


def test_the_reader_leaves_nothing_behind_that_only_the_collector_could_free() -> None:
    gc.collect()
    gc.disable()
    try:
        for _ in range(3):
            read((SAMPLES / "agent_backup_job.xml").read_bytes(), "AgentBackupJob")
        assert gc.collect() < 200
    finally:
        gc.enable()


@pytest.mark.parametrize(
    ("text", "offset", "written"),
    [
        ("2019-10-23T14:00:00", 2, "14:00:00.0000000+02:00"),
        ("2019-10-23T22:00:00+02:00", 1, "22:00:00.0000000+02:00"),
        ("2019-10-23T22:00:00.1234567Z", 1, "22:00:00.1234567+00:00"),
        ("2026-06-14T22:00:00", None, "22:00:00.0000000"),
        ("22:30", "-5", "22:30:00.0000000-05:00"),
        ("16:00:00.0000000+01:00", 2, "16:00:00.0000000+01:00"),
        ("soon", 2, "soon"),
        ("25:00:00", 2, "25:00:00"),
    ],
)
def test_a_time_of_day_is_written_without_the_date_of_json(text: str, offset: Any, written: str) -> None:
    shapes = {
        "A": Shape("A", "A", NAMESPACE, (
            Member("Time", "Time", scalar="string", offset_member="Offset"),
            Member("Offset", "Offset", scalar="integer"),
        ))
    }  # fmt: skip
    assert f"<Time>{written}</Time>".encode() in write_xml({"Time": text, "Offset": offset}, shapes, "A")


def test_what_only_json_has_stays_out_of_xml_and_is_noted_when_it_comes() -> None:
    shapes = {
        "A": Shape("A", "A", NAMESPACE, (
            Member("Href", "Href", "attribute", "string", omit_empty=True),
            Member("Links", "Links", "wrapped_list", shape="A", item_name="L", omit_empty=True),
            Member("On", "On", scalar="boolean"),
            Member("On1", "On1", scalar="boolean", json_only=True, stands_for="On"),
            Member("Remark", "Remark", scalar="string", json_only=True),
        ))
    }  # fmt: skip
    value: dict[str, Any] = {"Href": "", "Links": [], "On": None, "On1": "True", "Remark": "r"}
    written = write_xml(value, shapes, "A")
    assert b"><On>true</On></A>" in written
    assert read_xml(written, shapes, ("A",)) == {"On": True}
    assert b"<On>false</On></A>" in write_xml({**value, "On": False}, shapes, "A")
    notes: list[Note] = []
    content = f'<A xmlns="{NAMESPACE}"><On1>true</On1></A>'.encode()
    assert read_xml(content, shapes, ("A",), notes) == {}
    assert list(map(str, notes)) == ["/A/On1: not described"]


def test_what_nobody_described_is_an_error_when_strict_and_left_out_otherwise() -> None:
    content = task("<New>secret</New><TaskId>t</TaskId>").encode()
    response = httpx2.Response(200, content=content, headers={"Content-Type": "application/xml"})
    module = "veeam_jobs.em.xml_shapes"
    assert Reader(xml_shapes_module=module).read(response, Task).task_id == "t"
    with pytest.raises(DecodeError, match="/Task/New: not described"):
        Reader(strict=True, xml_shapes_module=module).read(response, Task)
