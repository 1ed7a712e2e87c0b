"""What counts as a change of a bundle, how severe it is, and what the command does with it."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from generator.compat.checks import CHECKS, Check
from generator.compat.command import declared_names, is_declared, main
from generator.compat.compare import changes
from veeam_jobs_description import bundles

JOB = {
    "type": "object",
    "required": ["id"],
    "properties": {
        "id": {"type": "string", "format": "uuid"},
        "name": {"type": "string"},
        "status": {"$ref": "#/components/schemas/Status"},
        "tasks": {"type": "array", "items": {"type": "string"}},
        "parent": {"$ref": "#/components/schemas/Job"},
    },
}
BUNDLE: dict[str, Any] = {
    "openapi": "3.0.4",
    "paths": {
        "/jobs": {
            "get": {
                "operationId": "jobs_list",
                "parameters": [
                    {"name": "limit", "in": "query", "schema": {"type": "integer", "maximum": 500}}
                ],
                "responses": {
                    "200": {
                        "headers": {"Location": {"schema": {"type": "string"}}},
                        "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Job"}}},
                    }
                },
            },
            "post": {
                "operationId": "jobs_create",
                "requestBody": {
                    "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Spec"}}}
                },
                "responses": {"204": {}},
            },
        }
    },
    "components": {
        "schemas": {
            "Job": JOB,
            "Status": {"type": "string", "enum": ["Idle", "Failed"]},
            "Spec": {"type": "object", "properties": {"name": {"type": "string"}}},
        }
    },
}


def job(bundle: Any) -> Any:
    return bundle["components"]["schemas"]["Job"]


def spec(bundle: Any) -> Any:
    return bundle["components"]["schemas"]["Spec"]


def list_(bundle: Any) -> Any:
    return bundle["paths"]["/jobs"]["get"]


def renamed(bundle: Any) -> None:
    """Give a schema that contains itself another name, and take a member away."""
    schemas = bundle["components"]["schemas"]
    text = json.dumps(bundle).replace("schemas/Job", "schemas/Task")
    bundle.clear()
    bundle.update(json.loads(text))
    bundle["components"]["schemas"]["Task"] = json.loads(
        json.dumps(schemas["Job"]).replace("schemas/Job", "schemas/Task")
    )
    bundle["components"]["schemas"]["Task"]["properties"]["name"]["format"] = "uri"
    del bundle["components"]["schemas"]["Job"]


EDITS: list[tuple[Callable[[Any], Any], list[str]]] = [
    (lambda b: b["paths"]["/jobs"].pop("post"), ["jobs_create operation-removed error"]),
    (
        lambda b: b["paths"].update({"/tasks": b["paths"].pop("/jobs")}),
        ["jobs_create operation-moved error", "jobs_list operation-moved error"],
    ),
    (lambda b: list_(b).pop("parameters"), ["jobs_list query limit parameter-removed error"]),
    (
        lambda b: list_(b)["parameters"][0].update(required=True),
        ["jobs_list query limit parameter-became-required error"],
    ),
    (
        lambda b: list_(b)["parameters"].append({"name": "x", "in": "query", "schema": {}}),
        ["jobs_list query x parameter-added info"],
    ),
    (
        lambda b: list_(b)["parameters"][0]["schema"].update(maximum=100),
        ["jobs_list query limit request-limit-narrowed error"],
    ),
    (
        lambda b: list_(b)["parameters"][0]["schema"].pop("maximum"),
        ["jobs_list query limit request-limit-widened info"],
    ),
    (
        lambda b: list_(b)["responses"]["200"].pop("headers"),
        ["jobs_list 200 Location response-header-removed error"],
    ),
    (
        lambda b: b["paths"]["/jobs"]["post"]["responses"].update({"202": {}}),
        ["jobs_create 202 response-status-added info"],
    ),
    (lambda b: job(b)["properties"].pop("name"), ["Job.name response-member-removed error"]),
    (lambda b: job(b)["properties"].update(new={"type": "string"}), ["Job.new response-member-added info"]),
    (lambda b: job(b).pop("required"), ["Job.id response-member-became-optional error"]),
    (
        lambda b: job(b)["properties"]["name"].update(nullable=True),
        ["Job.name response-became-nullable error"],
    ),
    (lambda b: job(b)["properties"]["name"].update(type="integer"), ["Job.name response-type-changed error"]),
    (lambda b: job(b)["properties"]["id"].pop("format"), ["Job.id response-format-changed error"]),
    (
        lambda b: job(b)["properties"]["tasks"]["items"].update(type="object"),
        ["Job.tasks[] response-type-changed error"],
    ),
    (
        lambda b: job(b)["properties"].update(status={"$ref": "#/components/schemas/Spec"}),
        ["Job.status response-schema-changed error"],
    ),
    (
        lambda b: b["components"]["schemas"]["Status"]["enum"].append("Moon"),
        ["Status response-value-added error"],
    ),
    (
        lambda b: b["components"]["schemas"]["Status"].update(
            {"enum": ["Idle", "Failed", "Moon"], "x-extensible-enum": True}
        ),
        ["Status response-value-added-open info"],
    ),
    (
        lambda b: b["components"]["schemas"]["Status"]["enum"].remove("Idle"),
        ["Status response-value-removed info"],
    ),
    (lambda b: spec(b).update(required=["name"]), ["Spec.name request-member-became-required error"]),
    (lambda b: spec(b)["properties"].pop("name"), ["Spec.name request-member-removed error"]),
    (
        lambda b: b["paths"]["/jobs"]["post"]["requestBody"].update(required=True),
        ["jobs_create request-body-became-required error"],
    ),
    (
        renamed,
        [
            "Job response-schema-renamed error",
            "jobs_list 200 application/json.name response-format-changed error",
        ],
    ),
    (
        lambda b: (
            b["components"]["schemas"].update(Task=copy.deepcopy(job(b)))
            or list_(b)["responses"]["200"]["content"]["application/json"].update(
                schema={"$ref": "#/components/schemas/Task"}
            )
        ),
        ["jobs_list 200 application/json response-schema-renamed error"],
    ),
    (
        lambda b: job(b)["properties"]["name"].update(pattern="^b"),
        ["Job.name response-limit-narrowed info"],
    ),
    (lambda b: job(b).update(additionalProperties=False), ["Job response-limit-narrowed info"]),
    (
        lambda b: spec(b).update(additionalProperties={"type": "string"}),
        ["Spec request-limit-narrowed error"],
    ),
    (lambda b: b.update(info={"title": "Other"}), []),
]


@pytest.mark.parametrize(("edit", "expected"), EDITS)
def test_every_kind_of_change_is_named_once_and_rated(
    edit: Callable[[Any], Any], expected: list[str]
) -> None:
    new = copy.deepcopy(BUNDLE)
    edit(new)
    found = [f"{each.where} {each.check} {each.severity}" for each in changes(BUNDLE, new)]
    assert found == expected


@pytest.mark.parametrize(("of", "direction"), [(job, "response"), (spec, "request")])
def test_another_pattern_may_break_either_side(of: Callable[[Any], Any], direction: str) -> None:
    old, new = copy.deepcopy(BUNDLE), copy.deepcopy(BUNDLE)
    of(old)["properties"]["name"]["pattern"] = "^a"
    of(new)["properties"]["name"]["pattern"] = "^b"
    [found] = changes(old, new)
    assert (found.check, found.severity) == (f"{direction}-pattern-changed", "error")


def test_members_that_are_not_listed_are_compared() -> None:
    old, new = copy.deepcopy(BUNDLE), copy.deepcopy(BUNDLE)
    job(old)["additionalProperties"] = {"type": "string"}
    job(new)["additionalProperties"] = {"type": "integer"}
    assert [(each.where, each.check) for each in changes(old, new)] == [("Job.*", "response-type-changed")]
    job(new)["additionalProperties"] = {}
    assert [(each.where, each.check) for each in changes(old, new)] == [("Job", "response-limit-widened")]


def test_a_change_and_its_reverse_are_never_both_harmless_where_names_go() -> None:
    for name, check in CHECKS.items():
        if check.effect == "takes away":
            assert check.severity == "error", name
    assert Check("request", "narrows", "").severity == Check("response", "widens", "").severity == "error"
    assert Check("request", "widens", "").severity == Check("response", "narrows", "").severity == "info"


def test_the_bundles_of_3_6_2_and_3_7_differ_in_six_operations_each_way() -> None:
    found = changes(bundles.load("vspc", "3.6.2"), bundles.load("vspc", "3.7"))
    names = {check: sorted(each.where for each in found if each.check == check) for check in CHECKS}
    verbs = ("get", "list", "listByServer", "listObjects", "listObjectsByJob", "listObjectsByServer")
    assert names["operation-removed"] == [f"simpleBackupCopyJobs_{verb}" for verb in verbs]
    assert names["operation-added"] == [f"immediateBackupCopyJobs_{verb}" for verb in verbs]
    assert names["response-member-removed"] == [
        "BackupServerJob.originalUid",
        "BackupServerJobLinkedRepositoryObject.linkedJobUid",
        "BackupServerObjectStorageBackupCopyJobObject.name",
    ]


CHANGELOG = """# Changelog

## 0.2.0 (unreleased)
- Breaking: jobs no longer have
  `Job.name`, nor does `simple*_list` exist.
- Faster `jobs_list`.

## 0.1.0
- Breaking: `Other.name` is gone.
"""


def test_breaking_changes_are_declared_by_name_in_the_first_section() -> None:
    names = declared_names(CHANGELOG)
    assert names == ["Job.name", "simple*_list"]
    [removed] = changes(BUNDLE, without_name())
    assert is_declared(removed, names)
    assert not is_declared(removed, ["Other.name"])


def without_name() -> dict[str, Any]:
    new = copy.deepcopy(BUNDLE)
    del job(new)["properties"]["name"]
    return new


@pytest.fixture
def files(tmp_path: Path) -> Path:
    (tmp_path / "old.json").write_text(json.dumps(BUNDLE), encoding="utf-8")
    (tmp_path / "new.json").write_text(json.dumps(without_name()), encoding="utf-8")
    (tmp_path / "declares.md").write_text(CHANGELOG, encoding="utf-8")
    (tmp_path / "silent.md").write_text("# Changelog\n\n## 0.2.0\n- `Job.name` is nice.\n", encoding="utf-8")
    return tmp_path


def test_undeclared_breaking_changes_fail(files: Path, capsys: pytest.CaptureFixture[str]) -> None:
    pair = [str(files / "old.json"), str(files / "new.json")]
    assert main([*pair, "--changelog", str(files / "silent.md")]) == 1
    assert "error: Job.name: the member is gone [response-member-removed] in new" in capsys.readouterr().out
    assert main([*pair, "--changelog", str(files / "declares.md")]) == 0
    assert "1 breaking, 0 not declared" in capsys.readouterr().out
    assert main([pair[0], pair[0], "--changelog", str(files / "silent.md")]) == 0


@pytest.mark.parametrize(
    "arguments",
    [
        ["--against", "no-such-revision"],
        ["--against", str(Path(__file__).parent)],
        ["one.json"],
        ["a.json", "b.json"],
        [str(Path(__file__)), str(Path(__file__))],
    ],
)
def test_a_comparison_that_failed_never_reads_as_clean(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(arguments) == 2
    printed = capsys.readouterr()
    assert printed.err.startswith("Could not compare: ")
    assert "Compared with" not in printed.out


def test_bundles_of_a_folder_are_compared_by_name(files: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for state, bundle in (("old", BUNDLE), ("new", without_name())):
        folder = files / state / "openapi"
        folder.mkdir(parents=True)
        for name in ("x.json", "x-camel.json", "x.openapi31.json"):
            (folder / name).write_text(json.dumps(bundle), encoding="utf-8")
    (files / "new" / "openapi" / "x-2.json").write_text(json.dumps(BUNDLE), encoding="utf-8")
    against = ["--against", str(files / "old"), "--generated", str(files / "new")]
    assert main([*against, "--changelog", str(files / "silent.md")]) == 1
    printed = capsys.readouterr().out.splitlines()
    assert printed[0] == "error: Job.name: the member is gone [response-member-removed] in x-camel, x"
    assert printed[1] == "info: x-2.json: the bundle is new [bundle-added] in x-2"
