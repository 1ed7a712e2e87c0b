"""Every mistake an author can make is answered with file, line, rule and mend: never with a traceback."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import pytest

from generator.documents import load_document
from generator.findings import DocumentError
from generator.lint import lint
from tests.generator.tiny import TINY, edit, write_document

CHECKOUT = Path(__file__).resolve().parents[2]
GET, LIST = "paths/jobs/jobs_get.yaml", "paths/jobs/jobs_list.yaml"
JOB, STATUS, ROOT = "schemas/Job.yaml", "schemas/JobStatus.yaml", "openapi.yaml"


@dataclass(frozen=True)
class Wrong:
    """One wrong document: its files, and the beginning of what the generator must say."""

    name: str
    files: Mapping[str, str]
    says: str
    mend: str


WRONG = [
    Wrong(
        "unknown key",
        edit(GET, "summary:", "sumary:"),
        'spec/vspc/paths/jobs/jobs_get.yaml:3: rule unknown-key: "sumary" is no key of a operation object.',
        'Did you mean "summary"?',
    ),
    Wrong(
        "extension in the wrong place",
        edit(JOB, "required: [uid]", "x-safe: true"),
        'spec/vspc/schemas/Job.yaml:4: rule unknown-key: "x-safe" is no key of a schema object.',
        "It belongs on: operation.",
    ),
    Wrong(
        "duplicate key",
        edit(GET, "summary: Read one job", "summary: Read one job\nsummary: Again"),
        'spec/vspc/paths/jobs/jobs_get.yaml:4: rule duplicate-key: "summary" stands twice in one mapping',
        "Keep one of the two.",
    ),
    Wrong(
        "broken YAML",
        edit(JOB, "required: [uid]", "required: [uid"),
        "spec/vspc/schemas/Job.yaml:5: rule yaml:",
        "Mend the YAML",
    ),
    Wrong(
        "reference to a missing file",
        edit(GET, "../../schemas/Job.yaml", "../../schemas/Jobb.yaml"),
        "spec/vspc/paths/jobs/jobs_get.yaml:22: rule dangling-reference: ../../schemas/Jobb.yaml points to no file.",
        "Create spec/vspc/schemas/Jobb.yaml or mend the path",
    ),
    Wrong(
        "reference to a missing fragment",
        edit(GET, "x-roles: [Owner]", "x-roles: {$ref: ../../openapi.yaml#/x-roles-unknown}"),
        "spec/vspc/paths/jobs/jobs_get.yaml:8: rule dangling-reference:",
        "Add /x-roles-unknown to spec/vspc/openapi.yaml",
    ),
    Wrong(
        "reference to a missing example",
        edit(LIST, "jobs_list.two.json", "jobs_list.three.json"),
        "spec/vspc/paths/jobs/jobs_list.yaml:20: rule dangling-reference:",
        "Create spec/vspc/examples/jobs_list.three.json",
    ),
    Wrong(
        "two files claim one name",
        {
            **edit(LIST, "../../schemas/JobPage.yaml", "../../schemas/more/Job.yaml"),
            "schemas/more/Job.yaml": TINY[JOB],
        },
        "rule component-clash:",
        "Rename one of the two files.",
    ),
    Wrong(
        "path parameter not required",
        edit(GET, "required: true", "required: false"),
        "spec/vspc/paths/jobs/jobs_get.yaml:12: rule path-parameter-required: path parameter jobUid is not required.",
        "Write required: true",
    ),
    Wrong(
        "path parameter of another name",
        edit(GET, "name: jobUid", "name: jobId"),
        "spec/vspc/paths/jobs/jobs_get.yaml:9: rule path-template: {jobId} of /jobs/{jobUid} is not in the path.",
        "Make the path in openapi.yaml and the parameters of the operation agree.",
    ),
    Wrong(
        "payload that does not fit",
        {**TINY, "examples/jobs_list.two.json": '{"data": [{"uid": 7}]}'},
        "spec/vspc/paths/jobs/jobs_list.yaml:20: rule example-fits: the example does not fit its schema at data[0].uid:",
        "Mend the example",
    ),
    Wrong(
        "payload that is no JSON",
        {**TINY, "examples/jobs_list.two.json": '{"data": [}'},
        "spec/vspc/examples/jobs_list.two.json:1: rule json:",
        "Mend the JSON of this example.",
    ),
    Wrong(
        "field example that does not fit",
        edit(JOB, "example: 3", "example: three"),
        "spec/vspc/schemas/Job.yaml:9: rule example-fits: the example does not fit its schema:",
        "Mend the example",
    ),
    Wrong(
        "operationId of an unknown resource",
        edit(GET, "operationId: jobs_get", "operationId: job_get"),
        'spec/vspc/paths/jobs/jobs_get.yaml:1: rule operation-id: "job_get" has no resource called "job".',
        "Resources of this document: jobs.",
    ),
    Wrong(
        "operationId off the rule",
        edit(GET, "operationId: jobs_get", "operationId: GetJob"),
        'spec/vspc/paths/jobs/jobs_get.yaml:1: rule operation-id: "GetJob" is not <resource>_<verb>.',
        "like jobs_get",
    ),
    Wrong(
        "operationId that is not the file's name",
        edit(GET, "operationId: jobs_get", "operationId: jobs_read"),
        'spec/vspc/paths/jobs/jobs_get.yaml:1: rule operation-id: "jobs_read" stands in jobs/jobs_get.yaml.',
        "Move the file to paths/jobs/jobs_read.yaml",
    ),
    Wrong(
        "missing x-source",
        edit(JOB, "x-source: [get_page]\n", ""),
        "spec/vspc/schemas/Job.yaml:1: rule source-missing: this schema does not say where its facts come from.",
        "Add x-source",
    ),
    Wrong(
        "missing description of a field",
        edit(JOB, "description: How many tries it had., ", ""),
        "spec/vspc/schemas/Job.yaml:9: rule description-missing: schema retries has no description.",
        "Say what it means, with its unit",
    ),
    Wrong(
        "missing description of an operation",
        edit(GET, "description: One of them.\n", ""),
        "spec/vspc/paths/jobs/jobs_get.yaml:1: rule description-missing: operation jobs_get has no description.",
        "Say what it means",
    ),
    Wrong(
        "field without example",
        edit(JOB, ", example: 3", ""),
        "spec/vspc/schemas/Job.yaml:9: rule example-missing: field retries has no example.",
        "Add a realistic example value.",
    ),
    Wrong(
        "enumeration without a name",
        edit(
            JOB,
            "{$ref: JobStatus.yaml, nullable: true",
            "{type: string, description: X., enum: [A, B], example: A",
        ),
        "spec/vspc/schemas/Job.yaml:8: rule enumeration-named: status spells out an enumeration.",
        "Move it to a file of its own in schemas/",
    ),
    Wrong(
        "enumeration value nobody explains",
        edit(STATUS, "  NotYet: It runs.\n", ""),
        'spec/vspc/schemas/JobStatus.yaml:5: rule enumeration-values: value "NotYet" is not described.',
        "Add it to x-enum-descriptions",
    ),
    Wrong(
        "version that is none",
        edit(JOB, 'x-since: "3.6"', "x-since: 3.6"),
        "spec/vspc/schemas/Job.yaml:9: rule version-mark: x-since says 3.6, which is no version.",
        'Write a quoted version such as "3.6".',
    ),
    Wrong(
        "operation nobody may call",
        edit(GET, "x-roles: [Owner]", "x-roles: [Onwer]"),
        'spec/vspc/paths/jobs/jobs_get.yaml:8: rule roles-missing: "Onwer" is no role of this document.',
        "Roles: Owner.",
    ),
    Wrong(
        "operation that does not say whether it is safe",
        edit(GET, "x-safe: true\n", ""),
        "spec/vspc/paths/jobs/jobs_get.yaml:1: rule safe-missing:",
        "Add x-safe: true",
    ),
    Wrong(
        "paged list without offset",
        edit(LIST, "  - $ref: ../../parameters/offset.yaml\n", ""),
        "rule paging: x-paging is offset, but there is no parameter offset.",
        "Add $ref: ../../parameters/offset.yaml",
    ),
    Wrong(
        "operation written out in the root",
        edit(ROOT, "get: {$ref: paths/jobs/jobs_get.yaml}", "get: {operationId: jobs_get}"),
        "spec/vspc/openapi.yaml:20: rule root-only-references: GET /jobs/{jobUid} is written out in the root.",
        "Move it to paths/<resource>/<operationId>.yaml",
    ),
    Wrong(
        "operation file nobody refers to",
        edit(ROOT, "  /jobs/{jobUid}:\n    get: {$ref: paths/jobs/jobs_get.yaml}\n", ""),
        "spec/vspc/paths/jobs/jobs_get.yaml:1: rule unused-file: no path of the root refers to this operation.",
        "Add it to paths in openapi.yaml",
    ),
    Wrong(
        "schema file nobody refers to",
        {**TINY, "schemas/Lost.yaml": TINY["schemas/Error.yaml"]},
        "spec/vspc/schemas/Lost.yaml:1: rule unused-file: nothing refers to this component.",
        "Refer to it, or delete the file.",
    ),
    Wrong(
        "link that leads nowhere",
        edit(LIST, "operationId: jobs_get", "operationId: jobs_read"),
        'rule link-target: link "job" leads to "jobs_read", which is no operation.',
        "Name an operationId of this document.",
    ),
    Wrong(
        "required member that is not described",
        edit(JOB, "required: [uid]", "required: [id]"),
        'spec/vspc/schemas/Job.yaml:4: rule member-missing: "id" is required but not described.',
        "Add the field or drop the name.",
    ),
    Wrong(
        "something OpenAPI itself forbids",
        edit(JOB, "retries: {type: integer", "retries: {type: whole"),
        "rule standard: openapi-spec-validator:",
        "valid OpenAPI 3.0",
    ),
]


def findings_of(folder: Path) -> list[str]:
    try:
        return [str(finding) for finding in lint(load_document(folder))[1]]
    except DocumentError as error:
        return [str(finding) for finding in error.findings]


def test_the_tiny_document_is_clean(tmp_path: Path) -> None:
    assert findings_of(write_document(tmp_path)) == []


@pytest.mark.parametrize("wrong", WRONG, ids=lambda wrong: wrong.name)
def test_a_wrong_document_is_answered_with_file_line_rule_and_mend(wrong: Wrong, tmp_path: Path) -> None:
    said = findings_of(write_document(tmp_path, wrong.files))
    matching = [finding for finding in said if wrong.says in finding]
    assert matching, f"nothing says {wrong.says!r}; said:\n" + "\n".join(said)
    assert wrong.mend in matching[0]


def test_the_command_prints_findings_and_exits_1_without_a_traceback(tmp_path: Path) -> None:
    document = write_document(tmp_path, edit(GET, "required: true", "required: false"))
    output = tmp_path / "generated"
    command = [sys.executable, "-m", "generator", "--spec", str(document.parent), "--output", str(output)]
    run = subprocess.run(command, cwd=CHECKOUT, capture_output=True, text=True, check=False)
    assert run.returncode == 1
    assert "spec/vspc/paths/jobs/jobs_get.yaml:12: rule path-parameter-required" in run.stdout
    assert "1 finding; nothing was written." in run.stdout
    assert "Traceback" not in run.stderr
    assert not output.exists()
